import type { MeasureRound, MeasureYear, StatedChange } from '../domain/reading.ts';
import { compareYears } from './comparability.ts';
import type { ChangeFigure, Figure } from './figure.ts';

export const statedChange = (change: StatedChange): ChangeFigure => ({
  indicator: change.indicator,
  place: change.place,
  from: change.from,
  to: change.to,
  points: change.points,
  trend: change.trend,
  basis: 'stated',
  comparable: 'yes',
  margin: null,
  doubtfulUnit: change.doubtfulUnit,
  release: change.release,
});

/** From one share to another in percentage points, at one decimal. Two rounded shares give a margin of one point. */
export const pointsBetween = (
  from: number,
  to: number,
): { readonly points: number; readonly margin: number | null } => ({
  points: Math.round((to - from) * 10) / 10,
  margin: Number.isInteger(from) && Number.isInteger(to) ? 1 : null,
});

/** The difference between two published shares in percentage points; null unless both are figures in percent and the years are comparable. */
export function computedChange(
  earlier: Figure,
  later: Figure,
  rounds: readonly MeasureRound[],
  changes: readonly StatedChange[],
): ChangeFigure | null {
  if (earlier.unit !== 'percent' || later.unit !== 'percent') return null;
  if (typeof earlier.value !== 'number' || typeof later.value !== 'number') return null;
  if (compareYears(earlier.year, later.year, rounds, changes).verdict !== 'yes') return null;
  const { points, margin } = pointsBetween(earlier.value, later.value);
  return {
    indicator: later.indicator,
    place: later.place,
    from: earlier.year,
    to: later.year,
    points,
    trend: points > 0 ? 'up' : points < 0 ? 'down' : 'unchanged',
    basis: 'computed',
    comparable: 'yes',
    margin,
    doubtfulUnit: false,
    release: later.release,
  };
}

/** The publisher's own change between two years, with our points where it states none; else ours, when the years are comparable. */
export function changeBetween(
  from: MeasureYear,
  to: MeasureYear,
  figures: { readonly from: Figure | null; readonly to: Figure | null },
  { rounds, changes }: { readonly rounds: readonly MeasureRound[]; readonly changes: readonly StatedChange[] },
): ChangeFigure | null {
  const computed =
    figures.from === null || figures.to === null || figures.from.basis === 'derived' || figures.to.basis === 'derived'
      ? null
      : computedChange(figures.from, figures.to, rounds, changes);
  const stated = changes.find((change) => change.from === from && change.to === to);
  if (stated === undefined) return computed;
  return stated.points === null && computed !== null ? computed : statedChange(stated);
}

/** How much a share changed in percent of what it was, with what rounding leaves open. Null unless both are exact. Whether the years may be compared is asked first. */
export function relativeChange(
  from: Figure,
  to: Figure,
): { readonly percent: number; readonly low: number; readonly high: number } | null {
  if (typeof from.value !== 'number' || typeof to.value !== 'number' || from.value <= 1) return null;
  if (from.qualifier !== 'exact' || to.qualifier !== 'exact') return null;
  const of = (a: number, b: number) => Math.round((b / a - 1) * 100);
  const half = 0.5;
  return {
    percent: of(from.value, to.value),
    low: of(from.value + half, to.value - half),
    high: of(from.value - half, to.value + half),
  };
}
