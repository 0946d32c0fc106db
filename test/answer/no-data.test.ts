import { expect, test } from 'vitest';
import type { Missing, MissingReason } from '../../src/answer/figure.ts';
import { missingCaveats } from '../../src/answer/no-data.ts';
import { toFigure } from '../../src/answer/to-figure.ts';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { COUNTRY, type PlaceCode, placeCode } from '../../src/domain/place.ts';
import { anArea, anIndicator, aPlace, aReading, KALMAR, theCountry } from '../builders/domain.ts';
import { aCatalogue, ROUTINE } from '../builders/query.ts';

const CLOSED = placeCode('0180:gammal');
const CATALOGUE = aCatalogue({
  places: [
    theCountry(),
    aPlace(),
    aPlace({ code: placeCode('0180'), name: 'Stockholm' }),
    aPlace({ code: placeCode('0180:ny'), kind: 'district', within: placeCode('0180'), from: '2023-07-01' }),
    aPlace({ code: CLOSED, kind: 'district', within: placeCode('0180'), to: '2019-12-31' }),
  ],
});
const OTHER_MODEL = aCatalogue({ areas: [anArea({ newModel: false })] });
const exists = (year: number) =>
  [toFigure(aReading({ year }), anIndicator(), 'comparison')].filter((one) => one !== null);
const item = (over: Partial<Missing> = {}): Missing => ({
  indicator: ROUTINE,
  place: COUNTRY,
  year: 2022,
  reason: 'no-figure-for-year',
  why: null,
  exists: [],
  ...over,
});
const codes = (missing: Missing, catalogue = CATALOGUE) =>
  missingCaveats([missing], catalogue).map((caveat) => caveat.code);

test.each<[string, Partial<Missing>, readonly CaveatCode[]]>([
  ['nothing to say', {}, []],
  [
    'not measured, and the source gives no reason',
    { reason: 'not-measured' },
    ['not-measured-that-year', 'reason-not-stated'],
  ],
  ['not measured, with a reason', { reason: 'not-measured', why: 'Omarbetning.' }, ['not-measured-that-year']],
  ['what is shown is of another year', { exists: exists(2023) }, ['year-differs-from-asked']],
  ['what is shown is of the year asked for', { exists: exists(2022) }, []],
  ['the latest was asked for', { year: null, exists: exists(2023) }, []],
  [
    'before the first measurement',
    { reason: 'before-first-measured', exists: exists(2023) },
    ['first-measured', 'year-differs-from-asked'],
  ],
  ['the new model measures every other year, from 2024', { year: 2024 }, ['measured-every-other-year']],
  ['not before', { year: 2023 }, []],
])('%s', (_, over, expected) => {
  expect(codes(item(over))).toEqual(expected);
});

test('every other year is said only of areas in the new model', () => {
  expect(codes(item({ year: 2025 }), OTHER_MODEL)).toEqual([]);
  expect(codes(item({ year: 2025 }), aCatalogue({ indicators: [anIndicator({ area: null })] }))).toEqual([]);
});

test.each<[string, PlaceCode, number, readonly CaveatCode[]]>([
  ['a city that answers by district', placeCode('0180'), 2022, ['city-by-district']],
  ['a municipality that answers itself', KALMAR, 2022, []],
  ['a district that was not there yet', placeCode('0180:ny'), 2022, ['district-set-changed']],
  ['the same when it was', placeCode('0180:ny'), 2023, []],
  ['a district that was gone', CLOSED, 2022, ['district-set-changed']],
  ['the same before', CLOSED, 2019, []],
])('%s', (_, place, year, expected) => {
  const reason: MissingReason = 'no-figure-for-place';
  expect(codes(item({ place, year, reason }))).toEqual(expected);
});
