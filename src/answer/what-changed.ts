import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Gender, MeasureYear } from '../domain/reading.ts';
import type { ReleaseId } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { ChangeFigure, Figure } from './figure.ts';
import { NO_FINDINGS, type Turn } from './turn.ts';

/** What figures of two answers are about, so that they can be held against each other. */
interface About {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly year: MeasureYear;
  readonly gender: Gender;
}

/**
 * One difference between the answer at an older version of the store and at the newest. `newer`: the latest measurement is another one now.
 * `value` and `source` have several figures where the sources disagree. `wording`: no figure differs, yet the answer does.
 */
export type Difference =
  | { readonly kind: 'new'; readonly after: Figure }
  | { readonly kind: 'gone'; readonly before: Figure }
  | { readonly kind: 'newer'; readonly before: Figure; readonly after: Figure }
  | { readonly kind: 'value'; readonly before: readonly Figure[]; readonly after: readonly Figure[] }
  | { readonly kind: 'source'; readonly figure: Figure; readonly before: readonly ReleaseId[] }
  | { readonly kind: 'change'; readonly before: ChangeFigure; readonly after: ChangeFigure }
  | { readonly kind: 'wording' };

/** Since the version that a button saw. `nothing`: the same version, or the same answer. `unknown`: this store never had that version. `before` is the catalogue of then. */
export type Since =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed'; readonly differences: readonly Difference[]; readonly before: Catalogue }
  | { readonly kind: 'unknown' };

/** The same query, answered twice → what differs, in the order of the newer answer. None: the answer still stands. */
export function whatChanged(before: Turn, after: Turn): readonly Difference[] {
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const [oldCells, nowCells] = [byCell(old.figures), byCell(now.figures)];
  const seen = [...nowCells].flatMap(([key, figures]) => {
    const earlier = oldCells.get(key);
    return earlier === undefined ? appeared(figures, old.figures) : sameCell(earlier, figures);
  });
  const gone = [...oldCells].flatMap(([key, figures]) =>
    nowCells.has(key) || now.figures.some((figure) => supersedes(figure, figures)) ? [] : disappeared(figures),
  );
  const differences = [...seen, ...gone, ...changesBetween(old.changes, now.changes)];
  if (differences.length > 0 || sameAnswer(before, after)) return differences;
  return [{ kind: 'wording' }];
}

const findingsOf = (turn: Turn) =>
  turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.findings : NO_FINDINGS;

const series = ({ indicator, place, gender }: About): string => `${indicator} ${place} ${gender}`;

function byCell(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const cells = new Map<string, readonly Figure[]>();
  for (const figure of figures) {
    const key = `${series(figure)} ${figure.year}`;
    cells.set(key, [...(cells.get(key) ?? []), figure]);
  }
  return cells;
}

/** What was shown was an older measurement of the same series: then it isn't gone, only no longer the latest. */
const supersedes = (now: Figure, [before]: readonly Figure[]): boolean =>
  before !== undefined && series(now) === series(before) && now.year > before.year;

function appeared(figures: readonly Figure[], old: readonly Figure[]): readonly Difference[] {
  const [after] = figures;
  if (after === undefined) return [];
  const before = old.filter((figure) => series(figure) === series(after)).sort((a, b) => b.year - a.year)[0];
  return before !== undefined && before.year < after.year
    ? [{ kind: 'newer', before, after }]
    : [{ kind: 'new', after }];
}

const disappeared = ([before]: readonly Figure[]): readonly Difference[] =>
  before === undefined ? [] : [{ kind: 'gone', before }];

function sameCell(before: readonly Figure[], after: readonly Figure[]): readonly Difference[] {
  if (!sameSet(before.map(valueKey), after.map(valueKey))) return [{ kind: 'value', before, after }];
  const [figure] = after;
  const releases = before.map(({ release }) => release);
  if (
    figure === undefined ||
    sameSet(
      releases,
      after.map(({ release }) => release),
    )
  )
    return [];
  return [{ kind: 'source', figure, before: [...new Set(releases)] }];
}

/** What a figure says, whoever says it. */
export const valueKey = (figure: Figure): string =>
  JSON.stringify([
    figure.status,
    figure.value,
    figure.wording,
    figure.direction,
    figure.trend,
    figure.qualifier,
    figure.margin,
  ]);

/** The same texts, in any order and number. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());

/** Changes that the publisher states or that we computed, between the same two years. One that came or went with its figures has been told by them. */
function changesBetween(before: readonly ChangeFigure[], after: readonly ChangeFigure[]): readonly Difference[] {
  return after.flatMap((now): readonly Difference[] => {
    const then = before.find(
      (one) => one.indicator === now.indicator && one.place === now.place && one.from === now.from && one.to === now.to,
    );
    const same = then === undefined || (then.points === now.points && then.trend === now.trend);
    return same ? [] : [{ kind: 'change', before: then, after: now }];
  });
}

/** All that is told apart from figures: reasons, words, lists. The version itself is no difference. */
const sameAnswer = (before: Turn, after: Turn): boolean =>
  JSON.stringify({ ...before, asOf: 0 }) === JSON.stringify({ ...after, asOf: 0 });
