import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Query } from '../query/query.ts';
import { comparedIn, noteCaveats } from './note-caveats.ts';
import type { Answer } from './turn.ts';

/** What to know about an answer in words or from the register. */
export const plainCaveats = (query: Query, given: Answer, catalogue: Catalogue): readonly Caveat[] => [
  ...caveatsOfKind(given, catalogue),
  ...noteOfAnotherYear(query, given),
];

/** A response rate of a year that no source here tells. */
export function unknownRate(query: Query): readonly Caveat[] {
  if (query.kind !== 'method' || query.partSurveys.length === 0 || query.year === null) return [];
  return [{ code: 'nonresponse-unknown-that-year', params: { year: query.year }, about: null }];
}

/** What is said of the method is bound to a round, and another round was asked about. */
function noteOfAnotherYear(query: Query, given: Answer): readonly Caveat[] {
  if (query.kind !== 'method' || given.kind !== 'method' || query.year === null || given.rates.length > 0) return [];
  const asked = query.year;
  const [shown] = given.notes.map((note) => note.year);
  const elsewhere = given.notes.every(
    (note) => note.year !== null && note.year !== asked && !comparedIn(note).includes(asked),
  );
  return !elsewhere || shown == null
    ? []
    : [{ code: 'year-differs-from-asked', params: { asked, shown }, about: null }];
}

/** Groups have been revised, an unmarked pair of areas may not be compared, nor years that were answered on different scales. */
function caveatsOfKind(given: Answer, catalogue: Catalogue): readonly Caveat[] {
  if (given.kind === 'register' && given.ask === 'groups') {
    const revised = catalogue.memberships.some(
      (membership) => membership.group.startsWith('skr:') && membership.fromYear === 2023,
    );
    return revised ? [{ code: 'group-membership-changed', params: { year: 2023, kind: 'skr' }, about: null }] : [];
  }
  if (given.kind === 'method') return given.notes.flatMap(noteCaveats);
  if (given.kind !== 'comparability' || given.verdict === 'yes') return [];
  if (given.subject === 'indicators')
    return given.indicator === null || given.other === null
      ? []
      : [
          {
            code: 'look-alike-indicator',
            params: { other: given.other.id, why: given.why ?? '' },
            about: given.indicator.id,
          },
        ];
  if (given.subject === 'areas') {
    const params = { areas: given.asked.map((area) => area.id) };
    return [{ code: 'not-comparable-across-areas', params, about: given.indicator?.id ?? null }];
  }
  const [from = null, to = null] = given.years;
  const about = given.indicator?.id ?? null;
  if (given.scaleYear !== null) return [{ code: 'scale-differs', params: { year: given.scaleYear }, about }];
  return given.verdict === 'no' ? [] : [{ code: 'comparability-unknown', params: { from, to }, about }];
}
