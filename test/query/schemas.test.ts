import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { groupId } from '../../src/domain/place.ts';
import { QueryDraftSchema } from '../../src/query/draft.ts';
import { idsOf, placesOf, type Query, QuerySchema } from '../../src/query/query.ts';
import { KALMAR } from '../builders/domain.ts';
import { aDraft, anyDraft } from '../builders/draft.ts';
import {
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
  inYears,
  ROUTINE,
} from '../builders/query.ts';

/** One of each kind: a new kind does not compile until it is here. */
const EACH: { readonly [K in Query['kind']]: Extract<Query, { kind: K }> } = {
  value: aValueQuery({ years: inYears(2022, 2023) }),
  trend: aTrendQuery({ from: 2018 }),
  availability: { v: 1, kind: 'availability', indicators: idsOf([ROUTINE]), places: placesOf([KALMAR], 'thread') },
  definition: { v: 1, kind: 'definition', indicators: [ROUTINE], notes: ['ibic'] },
  method: { v: 1, kind: 'method', notes: [], partSurveys: [0, 7], year: 2024 },
  register: { v: 1, kind: 'register', ask: 'county', place: KALMAR },
  comparability: { v: 1, kind: 'comparability', indicators: [ROUTINE], areas: ['lss', 'elderly'], years: [] },
  catalogue: { v: 1, kind: 'catalogue', words: 'våld', place: null, year: null, indicators: [ROUTINE] },
  snapshot: aSnapshotQuery({ areas: ['lss'], year: 2020 }),
  share: aShareQuery({ scope: { kind: 'group', group: groupId('skr:B3') }, lacking: true }),
  listing: aListingQuery({ listed: 'missing' }),
  ranking: aRankingQuery({ place: KALMAR, order: 'lowest' }),
  comparison: aComparisonQuery({
    with: [
      { kind: 'similar', place: KALMAR },
      { kind: 'own', of: 'size' },
    ],
  }),
  gaps: aGapsQuery({ areas: ['lss'], year: 2020 }),
  claim: aClaimQuery(),
  changes: aChangesQuery({ from: 2019 }),
  'across-areas': { v: 1, kind: 'across-areas', indicators: [ROUTINE, indicatorId('b')], place: KALMAR, year: 2023 },
};
const queries = Object.values(EACH);

describe.each(queries)('a query of kind $kind', (query) => {
  test('survives being stored and read', () => {
    expect(QuerySchema.parse(JSON.parse(JSON.stringify(query)))).toEqual(query);
  });
  test.each([
    ['an unknown field', { ...query, sql: 'DROP TABLE reading' }],
    ['another version', { ...query, v: 2 }],
    ['no version', { ...query, v: undefined }],
    ['an unknown kind', { ...query, kind: 'opinion' }],
  ])('is refused with %s', (_, bad) => {
    expect(QuerySchema.safeParse(bad).success).toBe(false);
  });
  test.each(Object.keys(query))('is refused without %s', (field) => {
    const { [field]: _, ...rest } = { ...query } as Record<string, unknown>;
    expect(QuerySchema.safeParse(rest).success).toBe(false);
  });
});

test.each<[string, unknown]>([
  ['no indicator', aValueQuery({ indicators: idsOf([]) })],
  ['nine indicators', aValueQuery({ indicators: idsOf([...'abcdefghi'].map(indicatorId)) })],
  ['no place', aValueQuery({ places: placesOf([]) })],
  ['an empty list of years', aValueQuery({ years: inYears() })],
  ['a year that is not whole', aValueQuery({ years: inYears(2022.5) })],
  ['a year written as text', { ...aValueQuery(), years: { ...inYears(), years: ['2022'] } }],
  ['a place code as a number', { ...EACH.register, place: 880 }],
  ['an unknown area', { ...EACH.comparability, areas: ['skola'] }],
  ['a snapshot of nowhere', { ...EACH.snapshot, place: '' }],
  ['a snapshot of an unknown area', { ...EACH.snapshot, areas: ['skola'] }],
  ['a snapshot of two years', { ...EACH.snapshot, year: [2020, 2021] }],
  ['a claim that asserts nothing', aClaimQuery({ asserted: [] })],
  ['one area across areas', { ...EACH['across-areas'], indicators: [ROUTINE] }],
  ['an unknown origin', { ...aValueQuery(), places: { codes: [KALMAR], origin: 'guessed' } }],
  ['a field hidden in a slot', { ...aValueQuery(), places: { ...placesOf([KALMAR]), all: true } }],
])('a query is refused with %s', (_, bad) => {
  expect(QuerySchema.safeParse(bad).success).toBe(false);
});

test('every draft survives being stored and read', () => {
  fc.assert(
    fc.property(anyDraft(), (draft) => {
      expect(QueryDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    }),
  );
});

test.each<[string, object]>([
  ['an id where a number belongs', { indicators: { words: '', pick: ['valdsrutin-lss-vuxen'] } }],
  ['a figure', { value: 47 }],
  ['a sentence for people', { answer: 'Nästan hälften.' }],
  ['a negative number', { indicators: { words: '', pick: [-1] } }],
  ['an unknown kind', { kind: 'poem' }],
  ['an unknown reason to decline', { decline: 'because' }],
  ['part survey 11', { partSurveys: [11] }],
  ['a slot with more than words and picks', { places: { words: '', pick: [], codes: ['0880'] } }],
])('a draft is refused with %s', (_, over) => {
  expect(QueryDraftSchema.safeParse({ ...aDraft(), ...over }).success).toBe(false);
});

test.each(Object.keys(aDraft()))('a draft is refused without %s: nothing is optional', (field) => {
  const { [field]: _, ...rest } = { ...aDraft() } as Record<string, unknown>;
  expect(QueryDraftSchema.safeParse(rest).success).toBe(false);
});
