import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './turn.ts';

/** A response rate of a year that no source here tells. */
export function unknownRate(query: Query): readonly Caveat[] {
  if (query.kind !== 'method' || query.partSurveys.length === 0 || query.year === null) return [];
  return [{ code: 'nonresponse-unknown-that-year', params: { year: query.year }, about: null }];
}

/** Groups have been revised, an unmarked pair of areas may not be compared, nor years that were answered on different scales. */
export function plainCaveats(given: Answer, catalogue: Catalogue): readonly Caveat[] {
  if (given.kind === 'register' && given.ask === 'groups') {
    const revised = catalogue.memberships.some(
      (membership) => membership.group.startsWith('skr:') && membership.fromYear === 2023,
    );
    return revised ? [{ code: 'group-membership-changed', params: { year: 2023, kind: 'skr' }, about: null }] : [];
  }
  if (given.kind !== 'comparability' || given.verdict === 'yes') return [];
  if (given.subject === 'areas') {
    const params = { areas: given.asked.map((area) => area.id) };
    return [{ code: 'not-comparable-across-areas', params, about: given.indicator?.id ?? null }];
  }
  const [from = null, to = null] = given.years;
  const about = given.indicator?.id ?? null;
  if (given.scaleYear !== null) return [{ code: 'scale-differs', params: { year: given.scaleYear }, about }];
  return given.verdict === 'no' ? [] : [{ code: 'comparability-unknown', params: { from, to }, about }];
}
