import { COUNTRY, isShareLevel } from '../domain/place.ts';
import { factsOf, figuresOf, latestYear, measuredYears } from './facts.ts';
import type { Figure } from './figure.ts';
import { type ClaimReason, type ClaimVerdict, type Court, figureRight, type Judge, judged } from './judgement.ts';

/** "Kalmar har …", "Kalmar saknar …" against the unit's own answer. Without a year: the latest measurement. */
export const judgeUnit: Judge<'unit'> = (said, court) => {
  const { facts, indicator, catalogue } = court;
  if (said.always) return judgeAlways(said.holds, court);
  const year = said.year ?? latestYear(facts);
  const main = year === null ? null : figuresOf(facts, year, catalogue).main;
  if (main === null || year === null) return null;
  const right = [figureRight(main)];
  const tell = (verdict: ClaimVerdict, why: ClaimReason) => judged(court, verdict, why, right);
  if (isShareLevel(facts.place) || main.unit !== 'answer') return tell('cannot-be-told', { code: 'not-a-share' });
  const has = said.holds === 'has';
  switch (main.value) {
    case 'Ja':
    case 'Ja, för alla':
      return has ? tell('supported', { code: 'agrees', year }) : tell('not-supported', { code: 'differs', year });
    case 'Ja, men inte för alla':
    case 'Delvis':
      return has === said.onTerms
        ? tell('not-supported', { code: 'partly', year })
        : tell('supported', { code: 'partly', year });
    case 'Nej':
      if (has) return tell('not-supported', { code: 'differs', year });
      return indicator.traits.includes('strict-yes') && !said.onTerms
        ? tell('not-supported', { code: 'strict-no' })
        : tell('supported', { code: 'agrees', year });
    default:
      return tell('cannot-be-told', { code: 'only-words', year });
  }
};

/** One year that says otherwise is enough; that all the known years agree is not, for others were not measured here. */
function judgeAlways(holds: 'has' | 'lacks', court: Court): ReturnType<typeof judgeUnit> {
  const { facts, catalogue } = court;
  const figures = measuredYears(facts).flatMap((year) => figuresOf(facts, year, catalogue).main ?? []);
  if (figures.length === 0) return null;
  const against = figures.some((figure) => figure.value === (holds === 'has' ? 'Nej' : 'Ja'));
  const code = against ? 'not-every-year' : 'years-missing';
  return judged(court, against ? 'not-supported' : 'cannot-be-told', { code }, figures.map(figureRight));
}

/** "Bättre än", "flest", "på grund av": figures do not say so. What they do say is the place's latest, and riket's of the same year. */
export const judgeBeyond: Judge<'beyond'> = (said, court) => {
  const { facts, indicator, evidence, catalogue } = court;
  const year = latestYear(facts);
  const main = year === null ? null : figuresOf(facts, year, catalogue).main;
  if (main === null || year === null) return null;
  const country = facts.place === COUNTRY ? null : factsOf(indicator.id, COUNTRY, evidence, catalogue);
  const beside: Figure | null = country === null ? null : figuresOf(country, year, catalogue).main;
  const right = [main, ...(beside === null ? [] : [beside])].map(figureRight);
  return judged(court, 'cannot-be-told', { code: said.what }, right);
};
