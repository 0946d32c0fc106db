import { expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { groupId, placeCode } from '../../src/domain/place.ts';
import { idsOf, placesOf, type Query } from '../../src/query/query.ts';
import { type Gone, recheck } from '../../src/query/recheck.ts';
import { KALMAR } from '../builders/domain.ts';
import {
  aCatalogue,
  aChangesQuery,
  aClaimQuery,
  aComparisonQuery,
  aGapsQuery,
  aListingQuery,
  aRankingQuery,
  aShareQuery,
  aTrendQuery,
  aValueQuery,
  ROUTINE,
} from '../builders/query.ts';

const CATALOGUE = aCatalogue();
const GHOST = indicatorId('borttagen');
const NOWHERE = placeCode('9999');
const indicator: Gone = { kind: 'indicator', id: GHOST };
const place: Gone = { kind: 'place', id: NOWHERE };
const note: Gone = { kind: 'note', id: 'borttagen' };

const group: Gone = { kind: 'group', id: groupId('skr:C9') };
const GONE_GROUP = { kind: 'group', group: groupId('skr:C9') } as const;

const slots = { indicators: idsOf([ROUTINE, GHOST]), places: placesOf([KALMAR, NOWHERE]) };
/** Each kind with everything gone that it can name: a new kind does not compile until it is here. */
const GONE: { readonly [K in Query['kind']]: readonly [Extract<Query, { kind: K }>, readonly Gone[]] } = {
  value: [aValueQuery(slots), [indicator, place]],
  trend: [aTrendQuery(slots), [indicator, place]],
  availability: [{ v: 1, kind: 'availability', ...slots }, [indicator, place]],
  definition: [{ v: 1, kind: 'definition', indicators: [GHOST], notes: ['borttagen'] }, [indicator, note]],
  method: [{ v: 1, kind: 'method', notes: ['borttagen'], partSurveys: [99], year: 2024 }, [note]],
  register: [{ v: 1, kind: 'register', ask: 'code', place: NOWHERE }, [place]],
  comparability: [
    { v: 1, kind: 'comparability', indicators: [GHOST], areas: ['lss-adult', 'crisis'], years: [2018] },
    [indicator, { kind: 'area', id: 'crisis' }],
  ],
  catalogue: [
    { v: 1, kind: 'catalogue', place: NOWHERE, year: null, words: '', indicators: [ROUTINE, GHOST] },
    [indicator, place],
  ],
  claim: [aClaimQuery(slots), [indicator, place]],
  changes: [
    aChangesQuery({ indicators: [GHOST], areas: ['crisis'], place: NOWHERE }),
    [indicator, { kind: 'area', id: 'crisis' }, place],
  ],
  'across-areas': [
    { v: 1, kind: 'across-areas', indicators: [ROUTINE, GHOST], place: NOWHERE, year: null },
    [indicator, place],
  ],
  snapshot: [
    { v: 1, kind: 'snapshot', place: NOWHERE, areas: ['crisis'], year: null },
    [{ kind: 'area', id: 'crisis' }, place],
  ],
  share: [aShareQuery({ indicators: slots.indicators, scope: GONE_GROUP }), [indicator, group]],
  listing: [aListingQuery({ scope: { kind: 'similar', place: NOWHERE } }), [place]],
  ranking: [aRankingQuery({ scope: GONE_GROUP, place: NOWHERE }), [group, place]],
  comparison: [aComparisonQuery({ place: NOWHERE, with: [GONE_GROUP, { kind: 'own', of: 'skr' }] }), [place, group]],
  gaps: [
    aGapsQuery({ place: NOWHERE, scope: GONE_GROUP, areas: ['crisis'] }),
    [{ kind: 'area', id: 'crisis' }, place, group],
  ],
};

test.each(Object.entries(GONE))('%s: everything that is gone is named', (_, [query, gone]) => {
  expect(recheck(query, CATALOGUE)).toEqual({ ok: false, error: { gone } });
});

const KNOWN: readonly Query[] = [
  aValueQuery({ places: placesOf([KALMAR]) }),
  aTrendQuery(),
  { v: 1, kind: 'definition', indicators: [ROUTINE], notes: ['bortfallsregeln'] },
  { v: 1, kind: 'register', ask: 'list', place: placeCode('08') },
  { v: 1, kind: 'comparability', indicators: [ROUTINE], areas: ['lss-adult'], years: [] },
  { v: 1, kind: 'catalogue', place: null, year: null, words: 'plan', indicators: [] },
  aShareQuery({ scope: { kind: 'group', group: groupId('skr:B3') } }),
];
test.each(KNOWN)('$kind: what is there is left as it was', (query) => {
  expect(recheck(query, CATALOGUE)).toEqual({ ok: true, value: query });
});
