import { isShareLevel } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { AssertionOf, ChangeEnd } from '../query/assertion.ts';
import { changeBetween, relativeChange } from './changes.ts';
import { twinOf } from './claim-twin.ts';
import { compareYears } from './comparability.ts';
import { figuresOf, measuredYears } from './facts.ts';
import type { ChangeFigure, Figure } from './figure.ts';
import { figureRange } from './figure-range.ts';
import {
  type ClaimReason,
  type ClaimVerdict,
  type Court,
  figureRight,
  type Judge,
  judged,
  type Right,
} from './judgement.ts';
import { holdsAgainst, rangeOf } from './tolerance.ts';

type Change = AssertionOf<'change'>;

/** "Andelen ökade från … till …, med …" against two figures that may be compared, or the change that the publisher states. */
export const judgeChange: Judge<'change'> = (said, court) => {
  const { facts, catalogue } = court;
  const mixed = twinOf([said.from, said.to], court);
  if (mixed !== null) return mixed;
  const at = (year: MeasureYear): Figure | null => figuresOf(facts, year, catalogue).main;
  const span = spanOf(said, court);
  if (span === null) {
    const only = measuredYears(facts).flatMap((year) => at(year) ?? []);
    const [newest] = only.slice(-1);
    return newest === undefined
      ? null
      : judged(court, 'cannot-be-told', { code: 'no-change-known' }, [figureRight(newest)]);
  }
  const [from, to] = [at(span.from), at(span.to)];
  if (!isShareLevel(facts.place) && court.indicator.scale !== 'percent') {
    const figures = [from, to].flatMap((figure) => figure ?? []);
    return figures.length === 0
      ? null
      : judged(court, 'cannot-be-told', { code: 'unit-not-trend' }, figures.map(figureRight));
  }
  const apart: readonly Right[] = [{ kind: 'apart', figures: [from, to].flatMap((figure) => figure ?? []) }];
  const { verdict, why } = compareYears(span.from, span.to, facts.rounds, facts.changes);
  if (verdict === 'no') return judged(court, 'not-supported', { code: 'not-comparable', ...span, text: why }, apart);
  if (verdict === 'unknown') {
    if (from === null && to === null) return null;
    return judged(court, 'cannot-be-told', { code: 'comparability-unknown', ...span }, apart);
  }
  const change = changeBetween(span.from, span.to, { from, to }, facts);
  if (change === null) return judged(court, 'cannot-be-told', { code: 'no-change-known' }, apart);
  const dissent = [span.from, span.to].flatMap((year) => figuresOf(facts, year, catalogue).dissent);
  const right: readonly Right[] = [{ kind: 'change', from, to, change }, ...dissent.map(figureRight)];
  const meant = [said.from, said.to].some(({ value }) => dissent.some((figure) => figure.value === value));
  if (meant)
    return judged(court, 'cannot-be-told', { code: 'sources-disagree', year: dissent[0]?.year ?? span.to }, right);
  const tell = ([verdictOf, reason]: Told) => judged(court, verdictOf, reason, right);
  if (said.everyYear) return tell(everyYear(said, span, court));
  const ends = [endMeets(said.from, from), endMeets(said.to, to)];
  if (ends.includes('no')) return tell(['not-supported', { code: 'differs', year: span.to }]);
  if (said.trend !== null && said.trend !== change.trend)
    return tell(['not-supported', { code: 'differs', year: span.to }]);
  if (said.by !== null) return tell(bySize(said.by, change, from, to));
  if (ends.includes('unknown')) return tell(['cannot-be-told', { code: 'derived', year: span.from }]);
  return tell(['supported', { code: 'agrees', year: span.to }]);
};

type Told = readonly [ClaimVerdict, ClaimReason];
interface Span {
  readonly from: MeasureYear;
  readonly to: MeasureYear;
}

/** The years meant: those said, else those whose figures have the values said, else up to the latest measurement from the one that a source or the series sets before it. */
function spanOf(said: Change, { facts, catalogue }: Court): Span | null {
  const years = measuredYears(facts);
  const known = years.filter((year) => figuresOf(facts, year, catalogue).main !== null);
  const ofValue = (value: number | null) =>
    value === null ? undefined : known.findLast((year) => figuresOf(facts, year, catalogue).main?.value === value);
  const to = said.to.year ?? ofValue(said.to.value) ?? lastOf([...known, ...facts.changes.map((change) => change.to)]);
  if (to === null) return null;
  const stated = facts.changes.filter((change) => change.to === to).map((change) => change.from);
  const from =
    said.from.year ?? ofValue(said.from.value) ?? lastOf(stated) ?? lastOf(known.filter((year) => year < to));
  return from === null || from >= to ? null : { from, to };
}

const lastOf = (years: readonly MeasureYear[]): MeasureYear | null => (years.length === 0 ? null : Math.max(...years));

/** An end without a value, or without a figure, meets anything. */
function endMeets({ value }: ChangeEnd, figure: Figure | null): 'yes' | 'no' | 'unknown' {
  const range = figure === null ? null : figureRange(figure);
  if (value === null) return 'yes';
  return range === null ? 'unknown' : holdsAgainst(rangeOf({ number: value, as: 'exact' }), range);
}

/** Half a unit is what rounding may hide. */
const HALF = 0.5;

function bySize(
  { number, unit }: NonNullable<Change['by']>,
  change: ChangeFigure,
  from: Figure | null,
  to: Figure | null,
): Told {
  const relative = from === null || to === null ? null : relativeChange(from, to);
  if (unit === 'times') {
    if (relative === null) return ['cannot-be-told', { code: 'only-direction', year: change.to }];
    const meant = (number - 1) * 100;
    return meant >= relative.low && meant <= relative.high
      ? ['supported', { code: 'agrees-relative', relative: relative.percent }]
      : ['not-supported', { code: 'not-so-many-times' }];
  }
  const size = change.points === null ? null : Math.abs(change.points);
  const samePoints = size !== null && Math.abs(size - number) < HALF;
  if (unit === 'percent') {
    if (samePoints) return ['not-supported', { code: 'points-not-percent', relative: relative?.percent ?? null }];
    const percent = relative === null ? null : Math.abs(relative.percent);
    if (percent !== null && Math.abs(percent - number) < 1)
      return ['supported', { code: 'agrees-relative', relative: percent }];
  }
  if (size === null) return ['cannot-be-told', { code: 'only-direction', year: change.to }];
  return samePoints
    ? ['supported', { code: 'agrees', year: change.to }]
    : ['not-supported', { code: 'differs', year: change.to }];
}

/** Every step must be known and go the same way. */
function everyYear(said: Change, span: Span, { facts, catalogue }: Court): Told {
  const years = measuredYears(facts).filter((year) => year >= span.from && year <= span.to);
  const steps = years.slice(1).map((to, i) => {
    const from = years[i] ?? to;
    const [one, two] = [from, to].map((year) => figuresOf(facts, year, catalogue).main);
    return changeBetween(from, to, { from: one ?? null, to: two ?? null }, facts);
  });
  if (steps.some((step) => step !== null && step.trend !== said.trend))
    return ['not-supported', { code: 'not-every-year' }];
  const whole = years.length === span.to - span.from + 1 && !steps.includes(null);
  return whole ? ['supported', { code: 'agrees', year: span.to }] : ['cannot-be-told', { code: 'steps-unknown' }];
}
