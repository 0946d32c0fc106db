import { describe, expect, test } from 'vitest';
import { followOns } from '../../src/answer/follow-ons.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { placesOf, type Query, QuerySchema } from '../../src/query/query.ts';
import { answerOf } from '../builders/answer-of.ts';
import { aBundle, aDirection, anAnswer, aPlace, aReading, KALMAR, theCountry } from '../builders/domain.ts';
import { aTrendQuery, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';

const idsAfter = (query: Query, bundle = aBundle()) => followOns(answerOf(query, bundle)).map(({ id }) => id);
const inKalmar = { places: placesOf([KALMAR]) };
/** Kalmar has an answer of a year without any for riket. */
const alone = aBundle({ readings: [anAnswer({ year: 2021 }), aReading({ year: 2023 })] });

/** Both have answers of two years. */
const twice = aBundle({
  readings: [2021, 2023].flatMap((year) => [anAnswer({ year }), aReading({ year })]),
});

describe('over time', () => {
  test('asks for every year of what was shown, where it was shown', () => {
    const [next] = followOns(answerOf(aValueQuery({ ...inKalmar, years: inYears(2023) }), twice));
    expect(next).toEqual({ id: 'over-time', query: aTrendQuery(inKalmar) });
  });
  test('is not offered where one year is all there is', () => {
    const once = aBundle({ readings: [anAnswer({ year: 2023 }), aReading({ year: 2021 }), aReading({ year: 2023 })] });
    expect(idsAfter(aValueQuery(inKalmar), once)).toEqual(['snapshot']);
    expect(idsAfter(aValueQuery(), once)).toEqual(['over-time']);
  });
  test('is not offered after a series, nor for women or men, whom no series knows', () => {
    expect(idsAfter(aTrendQuery())).toEqual([]);
    const women = aBundle({ readings: [aReading({ gender: 'K' })] });
    expect(answerOf(aValueQuery({ gender: 'K' }), women).outcome).toBe('answered');
    expect(idsAfter(aValueQuery({ gender: 'K' }), women)).toEqual([]);
  });
  test('is not offered where there was no figure', () => {
    expect(idsAfter(aValueQuery({ years: inYears(2022) }), aBundle({ readings: [aDirection()] }))).toEqual([]);
  });
});

describe('compare with riket', () => {
  test('is offered for a municipality that was shown alone, of the same year', () => {
    const next = followOns(answerOf(aValueQuery(inKalmar), alone)).find(({ id }) => id === 'compare-country');
    expect(next?.query).toEqual(aValueQuery({ places: placesOf([KALMAR, COUNTRY]), years: inYears(2021) }));
    expect(QuerySchema.parse(next?.query)).toEqual(next?.query);
  });
  test('is not offered when riket stands beside already, or was asked for', () => {
    expect(idsAfter(aValueQuery(inKalmar), twice)).toEqual(['over-time', 'snapshot']);
    expect(idsAfter(aValueQuery(), twice)).toEqual(['over-time']);
    expect(idsAfter(aValueQuery({ places: placesOf([KALMAR, COUNTRY]) }), alone)).toEqual(['over-time', 'snapshot']);
  });
  test('is offered for a municipality’s series', () => {
    const [next] = followOns(answerOf(aTrendQuery(inKalmar), alone));
    expect(next).toEqual({ id: 'compare-country', query: aTrendQuery({ places: placesOf([KALMAR, COUNTRY]) }) });
  });
  test('is not offered when a question holds no more places', () => {
    const codes = [1, 2, 3, 4, 5].map((n) => placeCode(`000${n}`));
    const places = [theCountry(), ...codes.map((code) => aPlace({ code }))];
    const readings = codes.flatMap((place) => [anAnswer({ place, year: 2021 }), anAnswer({ place, year: 2023 })]);
    const full = aBundle({ places, readings });
    expect(idsAfter(aValueQuery({ places: placesOf(codes) }), full)).toEqual(['over-time']);
    expect(idsAfter(aTrendQuery({ places: placesOf(codes) }), full)).toEqual([]);
  });
});

describe('a snapshot', () => {
  test('is offered of the one municipality that was shown', () => {
    const next = followOns(answerOf(aTrendQuery(inKalmar), alone)).find(({ id }) => id === 'snapshot');
    expect(next?.query).toEqual({ v: 1, kind: 'snapshot', place: KALMAR, areas: [], year: null });
    expect(QuerySchema.parse(next?.query)).toEqual(next?.query);
  });
  test('is not offered of riket, a county, a district or several', () => {
    const codes = ['08', '0180:farsta', '0881'].map(placeCode);
    const readings = [KALMAR, ...codes].map((place) => anAnswer({ place }));
    const bundle = aBundle({ readings: [...readings, aReading()] });
    for (const places of [[COUNTRY], ...codes.slice(0, 2).map((code) => [code]), [KALMAR, placeCode('0881')]])
      expect(idsAfter(aValueQuery({ places: placesOf(places) }), bundle)).not.toContain('snapshot');
  });
});

test.each<Query>([
  { v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] },
  { v: 1, kind: 'register', ask: 'code', place: KALMAR },
  { v: 1, kind: 'catalogue', place: null, year: null, words: '', indicators: [ROUTINE] },
])('nothing follows by itself from a $kind', (query) => {
  expect(idsAfter(query)).toEqual([]);
});
