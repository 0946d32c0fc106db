import type { ChangeEnd } from '../query/assertion.ts';
import type { Facts } from './facts.ts';
import { factsOf, figuresOf, measuredYears } from './facts.ts';
import type { Figure } from './figure.ts';
import { figureRange } from './figure-range.ts';
import { type Court, type Finding, judged } from './judgement.ts';
import { holdsAgainst, rangeOf } from './tolerance.ts';

/** Values said as one series that belong to two questions which are easily taken for one ("6 → 9 → 7 → 20"). Null when every value is the subject's own, or nobody's. */
export function twinOf(ends: readonly ChangeEnd[], court: Court): Finding | null {
  const { facts, evidence, catalogue } = court;
  const said = ends.filter((end) => end.value !== null);
  const strange = said.filter((end) => figureAt(end, facts, court) === null);
  if (said.length < 2 || strange.length === 0 || strange.length === said.length) return null;
  for (const { indicators, why } of catalogue.lookAlikes) {
    const twin = indicators.find((id) => id !== facts.indicator.id);
    if (twin === undefined || !indicators.includes(facts.indicator.id)) continue;
    const theirs = factsOf(twin, facts.place, evidence, catalogue);
    if (theirs === null || strange.some((end) => figureAt(end, theirs, court) === null)) continue;
    const figures = said.flatMap((end) => figureAt(end, facts, court) ?? figureAt(end, theirs, court) ?? []);
    return judged(court, 'not-supported', { code: 'look-alike', other: twin, text: why }, [{ kind: 'apart', figures }]);
  }
  return null;
}

/** The figure that a value is, of its year or, where none is said, of any. */
function figureAt({ value, year }: ChangeEnd, facts: Facts, { catalogue }: Court): Figure | null {
  if (value === null) return null;
  const years = year === null ? measuredYears(facts) : [year];
  const found = years.flatMap((one) => figuresOf(facts, one, catalogue).main ?? []);
  return (
    found.find((figure) => {
      const range = figureRange(figure);
      const as = figure.wording === null ? 'exact' : 'fraction';
      return range !== null && holdsAgainst(rangeOf({ number: value, as }), range) !== 'no';
    }) ?? null
  );
}
