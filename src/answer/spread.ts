import type { Figure } from './figure.ts';
import { type Group, hasAnswered } from './units.ts';

/** One place in an order. Those with the same number share the rank, and the ranks after it are passed over (1, 1, 3). */
export interface Ranked {
  readonly figure: Figure;
  readonly rank: number;
}

/** The quartiles are by linear interpolation between the two nearest, in the indicator's unit. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const numberOf = (figure: Figure): number => (typeof figure.value === 'number' ? figure.value : Number.NaN);

/** Every exact number of the group, unordered. */
export const numbersIn = (group: Group): readonly Figure[] =>
  group.units.flatMap((unit) =>
    unit.state === 'number' && hasAnswered(unit) && unit.figure !== null ? [unit.figure] : [],
  );

/** Ranks do not depend on the order given; those alike stand as `byName` has them. */
export function rank(
  figures: readonly Figure[],
  order: 'highest' | 'lowest',
  byName: (a: Figure, b: Figure) => number,
): readonly Ranked[] {
  const sign = order === 'highest' ? -1 : 1;
  const sorted = figures.toSorted((a, b) => sign * (numberOf(a) - numberOf(b)) || byName(a, b));
  const first = (value: number) => sorted.findIndex((figure) => numberOf(figure) === value) + 1;
  return sorted.map((figure) => ({ figure, rank: first(numberOf(figure)) }));
}

/** Null for fewer than four: then there are no quarters. */
export function spreadOf(figures: readonly Figure[]): Spread | null {
  const sorted = figures.map(numberOf).toSorted(ascending);
  if (sorted.length < 4) return null;
  return { low: at(sorted, 0.25), median: at(sorted, 0.5), high: at(sorted, 0.75) };
}

export const medianOf = (figures: readonly Figure[]): number | null =>
  figures.length === 0 ? null : at(figures.map(numberOf).toSorted(ascending), 0.5);

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

const ascending = (one: number, other: number): number => one - other;
