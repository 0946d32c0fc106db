import { twinOf } from './claim-twin.ts';
import { compareYears } from './comparability.ts';
import { figuresOf, measuredYears } from './facts.ts';
import { type Judge, judged, type Right } from './judgement.ts';

/** "6 → 9 → 7 → 20": each value must be a figure of the one indicator, in its year where one is said, and each step comparable. */
export const judgeSeries: Judge<'series'> = (said, court) => {
  const { facts, catalogue } = court;
  const known = measuredYears(facts).flatMap((year) => figuresOf(facts, year, catalogue).main ?? []);
  if (known.length === 0) return null;
  const mixed = twinOf(said.points, court);
  if (mixed !== null) return mixed;
  const figures = said.points.flatMap(
    ({ value, year }) => known.find((one) => one.value === value && (year === null || one.year === year)) ?? [],
  );
  const apart: readonly Right[] = [{ kind: 'apart', figures: known }];
  const last = known.at(-1)?.year ?? 0;
  if (figures.length < said.points.length)
    return judged(court, 'not-supported', { code: 'differs', year: last }, apart);
  for (const [i, later] of figures.slice(1).entries()) {
    const earlier = figures[i];
    if (earlier === undefined) continue;
    const { verdict, why } = compareYears(earlier.year, later.year, facts.rounds, facts.changes);
    const span = { from: earlier.year, to: later.year };
    if (verdict === 'no') return judged(court, 'not-supported', { code: 'not-comparable', ...span, text: why }, apart);
    if (verdict === 'unknown')
      return judged(court, 'cannot-be-told', { code: 'comparability-unknown', ...span }, apart);
  }
  return judged(court, 'supported', { code: 'agrees', year: last }, apart);
};
