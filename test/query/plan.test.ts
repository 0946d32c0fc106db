import { expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { plan } from '../../src/query/plan.ts';
import { idsOf, placesOf, type Query } from '../../src/query/query.ts';
import type { Read } from '../../src/query/read.ts';
import { anIndicator, KALMAR } from '../builders/domain.ts';
import {
  aCatalogue,
  aChangesQuery,
  aClaimQuery,
  aComparisonQuery,
  aGapsQuery,
  aListingQuery,
  aRankingQuery,
  aShareQuery,
  aSnapshotQuery,
  aTrendQuery,
  aValueQuery,
  ROUTINE,
} from '../builders/query.ts';

const PART = indicatorId('del');
const SIBLING = indicatorId('annan-del');
const CATALOGUE = aCatalogue({
  indicators: [
    anIndicator(),
    anIndicator({ id: PART, partOf: ROUTINE }),
    anIndicator({ id: SIBLING, partOf: ROUTINE }),
  ],
});
const kinds = (query: Query) => plan(query, CATALOGUE).map((read) => read.kind);
const ALL: readonly Read['kind'][] = ['readings', 'changes', 'rounds'];

/** What each kind reads: a new kind does not compile until it is here. */
const READS: { readonly [K in Query['kind']]: readonly [Extract<Query, { kind: K }>, readonly Read['kind'][]] } = {
  value: [aValueQuery(), ALL],
  trend: [aTrendQuery(), ALL],
  availability: [{ v: 1, kind: 'availability', indicators: idsOf([ROUTINE]), places: placesOf([COUNTRY]) }, ALL],
  definition: [{ v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] }, ['rounds']],
  method: [{ v: 1, kind: 'method', notes: ['bortfallsregeln'], partSurveys: [], year: null }, []],
  register: [{ v: 1, kind: 'register', ask: 'code', place: KALMAR }, []],
  comparability: [{ v: 1, kind: 'comparability', indicators: [ROUTINE], areas: [], years: [2022, 2023] }, ALL],
  catalogue: [
    { v: 1, kind: 'catalogue', words: 'våld', place: null, year: null, indicators: [ROUTINE] },
    ['readings', 'changes', 'rounds'],
  ],
  snapshot: [aSnapshotQuery(), ALL],
  share: [aShareQuery(), ALL],
  listing: [aListingQuery(), ALL],
  ranking: [aRankingQuery({ place: KALMAR }), ALL],
  comparison: [aComparisonQuery(), ALL],
  gaps: [aGapsQuery(), ALL],
  claim: [aClaimQuery(), ALL],
  changes: [aChangesQuery(), ALL],
  'across-areas': [{ v: 1, kind: 'across-areas', indicators: [ROUTINE, PART], place: COUNTRY, year: null }, ALL],
};

test.each(Object.entries(READS))('%s', (_, [query, reads]) => {
  expect(kinds(query)).toEqual(reads);
});

test.each<Query>([
  { v: 1, kind: 'definition', indicators: [], notes: ['ibic'] },
  { v: 1, kind: 'comparability', indicators: [], areas: ['lss', 'elderly'], years: [] },
  { v: 1, kind: 'catalogue', words: 'våld', place: null, year: null, indicators: [] },
])('a $kind without indicators reads nothing', (query) => {
  expect(kinds(query)).toEqual([]);
});

const placesRead = (query: Query) =>
  plan(query, CATALOGUE).flatMap((read) => (read.kind === 'readings' ? read.places : []));
const indicatorsRead = (query: Query) => plan(query, CATALOGUE)[0]?.indicators;

test('riket is read beside a municipality, once', () => {
  expect(placesRead(aValueQuery({ places: placesOf([KALMAR]) }))).toEqual([KALMAR, COUNTRY]);
  expect(placesRead(aTrendQuery({ places: placesOf([KALMAR]) }))).toEqual([KALMAR, COUNTRY]);
  expect(placesRead(aValueQuery({ places: placesOf([COUNTRY, KALMAR]) }))).toEqual([COUNTRY, KALMAR]);
});

test('a whole is read with its parts, a part with its whole and not with its siblings', () => {
  expect(new Set(indicatorsRead(aValueQuery()))).toEqual(new Set([ROUTINE, PART, SIBLING]));
  expect(new Set(indicatorsRead(aValueQuery({ indicators: idsOf([PART]) })))).toEqual(new Set([PART, ROUTINE]));
});

test('a snapshot reads every indicator, also outside the areas asked for, at the place and in riket', () => {
  const query = aSnapshotQuery({ areas: ['elderly'] });
  expect(placesRead(query)).toEqual([KALMAR, COUNTRY]);
  expect(new Set(indicatorsRead(query))).toEqual(new Set([ROUTINE, PART, SIBLING]));
  expect(placesRead(aSnapshotQuery({ place: COUNTRY }))).toEqual([COUNTRY]);
});
