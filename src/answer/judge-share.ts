import { isShareLevel } from '../domain/place.ts';
import type { AssertionOf } from '../query/assertion.ts';
import { factsOf, figuresOf, latestYear, measuredYears } from './facts.ts';
import type { Figure } from './figure.ts';
import { figureRange, flipped } from './figure-range.ts';
import { type ClaimReason, type Court, figureRight, type Judge, judged } from './judgement.ts';
import { holdsAgainst, rangeOf } from './tolerance.ts';

type Share = AssertionOf<'share'>;

/** "47 procent av kommunerna hade …" against the year's figure. Without a year: the latest measurement. */
export const judgeShare: Judge<'share'> = (said, court) => {
  const { facts, indicator, catalogue } = court;
  const year = said.year ?? latestYear(facts);
  const { main, dissent } = year === null ? { main: null, dissent: [] } : figuresOf(facts, year, catalogue);
  if (main === null || year === null) return null;
  const right = [main, ...dissent].map(figureRight);
  if (main.unit !== 'percent' || (!isShareLevel(facts.place) && indicator.scale !== 'percent'))
    return judged(court, 'cannot-be-told', { code: 'not-a-share' }, right);
  if (said.of !== null && said.of !== indicator.denominator)
    return judged(court, 'not-supported', { code: 'other-denominator', denominator: indicator.denominator }, right);
  if (main.status === 'direction-only') return judged(court, 'cannot-be-told', { code: 'only-direction', year }, right);
  const rests = said.holds === 'lacks' && main.direction === 'has' ? restOf(said, main, court) : null;
  const elsewhere = otherYear(said, year, court);
  if (said.year === null && elsewhere !== null && meets(said, main) !== 'yes')
    return judged(court, 'not-supported', { code: 'agrees-other-year', year: elsewhere.year }, [
      ...right,
      figureRight(elsewhere),
    ]);
  if (rests !== null) return judged(court, rests.verdict, rests.why, right);
  const answers = [main, ...dissent].map((figure) => meets(said, figure));
  if (dissent.length > 0 && answers.some((one) => one !== 'no'))
    return judged(court, 'cannot-be-told', { code: 'sources-disagree', year }, right);
  const [met] = answers;
  if (met === 'yes') {
    const turned = said.holds !== main.direction;
    return turned
      ? judged(court, 'cannot-be-told', { code: 'only-lacks' }, right)
      : judged(court, 'supported', { code: 'agrees', year }, right);
  }
  if (met === 'unknown')
    return judged(court, 'cannot-be-told', { code: main.status === 'derived' ? 'derived' : 'only-words', year }, right);
  return judged(court, 'not-supported', whyNot(said, year, court), right);
};

/** Those left over. In a share of Ja that asks for much they may have a little of it. */
function restOf(
  said: Share,
  main: Figure,
  { indicator }: Court,
): { readonly verdict: 'not-supported' | 'cannot-be-told'; readonly why: ClaimReason } | null {
  const strict = indicator.traits.includes('strict-yes');
  const all = indicator.traits.includes('for-all-cases');
  if (all && !said.onTerms) return { verdict: 'not-supported', why: { code: 'complement-of-all' } };
  if (strict && !said.onTerms) return { verdict: 'not-supported', why: { code: 'complement-of-strict' } };
  return meets(said, main) === 'no' ? null : { verdict: 'cannot-be-told', why: { code: 'only-has' } };
}

/** A figure told from the other side is turned before it is met. */
function meets(said: Share, figure: Figure): 'yes' | 'no' | 'unknown' {
  const range = figureRange(figure);
  if (range === null) return 'unknown';
  return holdsAgainst(rangeOf(said.amount), said.holds === figure.direction ? range : flipped(range));
}

/** The number may be another year's, or that of a question which is easily taken for this one. */
function whyNot(said: Share, year: number, court: Court): ClaimReason {
  const { facts, evidence, catalogue } = court;
  const other = otherYear(said, year, court);
  if (other !== null) return { code: 'agrees-other-year', year: other.year };
  for (const { indicators, why } of catalogue.lookAlikes) {
    const twin = indicators.find((id) => id !== facts.indicator.id);
    if (twin === undefined || !indicators.includes(facts.indicator.id)) continue;
    const theirs = factsOf(twin, facts.place, evidence, catalogue);
    const of = said.year ?? (theirs === null ? null : latestYear(theirs));
    const figure = theirs === null || of === null ? null : figuresOf(theirs, of, catalogue).main;
    if (figure !== null && meets(said, figure) === 'yes') return { code: 'look-alike', other: twin, text: why };
  }
  return { code: 'differs', year };
}

/** The newest figure of another year that says what is said, from the same side. */
function otherYear(said: Share, year: number, { facts, catalogue }: Court): Figure | null {
  const others = measuredYears(facts).filter((one) => one !== year);
  const figures = others.flatMap((one) => figuresOf(facts, one, catalogue).main ?? []);
  return (
    figures.findLast((one) => one.direction === said.holds && one.status !== 'derived' && meets(said, one) === 'yes') ??
    null
  );
}

/** "136 kommuner hade …": only a count that is published can be met; a share is never made into one. */
export const judgeCount: Judge<'count'> = (said, court) => {
  const { facts, catalogue } = court;
  const year = said.year ?? latestYear(facts);
  const main = year === null ? null : figuresOf(facts, year, catalogue).main;
  if (main === null || year === null) return null;
  const right = [figureRight(main)];
  if (main.unit !== 'count' || typeof main.value !== 'number')
    return judged(court, 'cannot-be-told', { code: 'count-from-share' }, right);
  const agrees = said.number === main.value;
  return judged(court, agrees ? 'supported' : 'not-supported', { code: agrees ? 'agrees' : 'differs', year }, right);
};
