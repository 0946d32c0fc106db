import { expect, test } from 'vitest';
import { placeCode } from '../../src/domain/place.ts';
import { leansOn } from '../../src/query/leans-on.ts';
import { idsOf, placesOf, type Query, type QueryOf } from '../../src/query/query.ts';
import { KALMAR } from '../builders/domain.ts';
import { aTrendQuery, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';

const BEFORE = aValueQuery();
const ofIt = idsOf([ROUTINE], 'thread');
const place = placeCode('0780');
const snapshot = (over: Partial<QueryOf<'snapshot'>> = {}): Query => ({
  v: 1,
  kind: 'snapshot',
  place: KALMAR,
  areas: [],
  year: null,
  ...over,
});

test.each<[string, Query, Query, boolean]>([
  ['the same again', aValueQuery(), BEFORE, true],
  ['another year of it', aValueQuery({ indicators: ofIt, years: inYears(2021) }), BEFORE, true],
  ['another place', aValueQuery({ indicators: ofIt, places: placesOf([KALMAR]) }), BEFORE, true],
  ['it over time', aTrendQuery({ places: placesOf([KALMAR], 'thread') }), BEFORE, true],
  ['a question of its own', aValueQuery({ years: inYears(2021) }), BEFORE, false],
  ['a word', { v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] }, BEFORE, false],
  ['another year of a snapshot', snapshot({ year: 2020 }), snapshot(), true],
  ['another place of a snapshot, and its area', snapshot({ place, areas: ['lss'] }), snapshot(), true],
  ['another place of a snapshot, whole', snapshot({ place }), snapshot(), false],
  ['a snapshot after a figure', snapshot(), BEFORE, false],
])('%s', (_, query, previous, expected) => {
  expect(leansOn(query, previous)).toBe(expected);
});
