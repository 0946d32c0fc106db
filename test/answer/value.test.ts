import { describe, expect, test } from 'vitest';
import { valueCells } from '../../src/answer/value.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { idsOf, placesOf, type QueryOf } from '../../src/query/query.ts';
import {
  aChange,
  aDirection,
  aMissingReading,
  anAnswer,
  anIndicator,
  aReading,
  aRound,
  aStatedReading,
  KALMAR,
} from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';

type Facts = Partial<Pick<Bundle, 'readings' | 'changes' | 'rounds'>>;
const cells = (query: Partial<QueryOf<'value'>>, facts: Facts, over: Parameters<typeof aCatalogue>[0] = {}) =>
  valueCells(aValueQuery(query), anEvidence(facts), aCatalogue(over));
const asked = (...years: number[]) => ({ years: inYears(...years) });
const kalmar = { places: placesOf([KALMAR]) };
const riket = (year: number, number: number): Reading => aReading({ year, value: { scale: 'percent', number } });
const notAsked = (reason: string | null) =>
  aRound({ year: 2022, asked: false, reason, comparableWithPrevious: 'unknown' });

describe('a missing figure has a reason', () => {
  test.each([
    ['nothing at all', {}, asked(2022), 'no-figures-at-all'],
    ['nothing at all, latest', {}, {}, 'no-figures-at-all'],
    ['another year', { readings: [riket(2023, 47)] }, asked(2022), 'no-figure-for-year'],
    ['not asked', { readings: [riket(2023, 47)], rounds: [notAsked(null)] }, asked(2022), 'not-measured'],
    [
      'before the first time',
      { readings: [riket(2023, 47)], rounds: [aRound({ first: true })] },
      asked(2022),
      'before-first-measured',
    ],
    ['only riket', { readings: [riket(2022, 47)] }, { ...kalmar, ...asked(2022) }, 'no-figure-for-place'],
    ['only riket, latest', { readings: [riket(2022, 47)] }, kalmar, 'no-figure-for-place'],
  ] as const)('%s', (_, facts: Facts, query, reason) => {
    const { rows, missing } = cells(query, facts);
    expect(rows).toEqual([]);
    expect(missing).toMatchObject([{ reason, year: 'years' in query ? 2022 : null }]);
  });

  test.each(['not-answered', 'not-applicable', 'suppressed', 'unreliable', 'not-published'] as const)(
    '%s',
    (status) => {
      const facts = { readings: [aMissingReading({ status, year: 2022 }), riket(2022, 47)] };
      expect(cells({ ...kalmar, ...asked(2022) }, facts).missing).toMatchObject([{ reason: status }]);
      expect(cells(kalmar, facts).missing).toMatchObject([{ reason: status, year: null }]);
    },
  );

  test('of the newest year, when the latest is asked for', () => {
    const old = aMissingReading({ status: 'suppressed', year: 2020 });
    expect(cells(kalmar, { readings: [old, aMissingReading({ year: 2022 })] }).missing).toMatchObject([
      { reason: 'not-answered' },
    ]);
  });

  test("with the source's own words when it gives any, and null when it gives none", () => {
    for (const why of ['Enkäten gjordes om.', null]) {
      expect(cells(asked(2022), { rounds: [notAsked(why)] }).missing).toMatchObject([{ why }]);
    }
  });

  test('with what exists instead: its own newest figure, then riket of the year asked', () => {
    const readings = [anAnswer({ year: 2020 }), anAnswer({ year: 2021 }), riket(2022, 44), riket(2023, 47)];
    const [item] = cells({ ...kalmar, ...asked(2022) }, { readings }).missing;
    expect(item?.exists.map(({ place, year, use }) => [place, year, use])).toEqual([
      [KALMAR, 2021, 'comparison'],
      [COUNTRY, 2022, 'comparison'],
    ]);
  });
});

describe('which year answers', () => {
  const readings = [riket(2020, 43), riket(2023, 47), aDirection({ year: 2024 })];
  test('the latest with a figure; a later direction is none', () => {
    expect(cells({}, { readings }).rows.map((row) => row.main.value)).toEqual([47]);
  });
  test('the year asked for, never a neighbour', () => {
    expect(cells(asked(2020), { readings }).rows.map((row) => row.main.value)).toEqual([43]);
    expect(cells(asked(2021), { readings }).rows).toEqual([]);
  });
  test('each of several years, the missing ones beside', () => {
    const { rows, missing } = cells(asked(2020, 2021, 2023), { readings });
    expect(rows.map((row) => row.main.year)).toEqual([2020, 2023]);
    expect(missing.map((item) => item.year)).toEqual([2021]);
  });
  test('a direction where there is nothing else', () => {
    expect(cells({}, { readings: [aDirection()] }).rows).toMatchObject([
      { main: { status: 'direction-only', value: null } },
    ]);
  });
  test('a derived share where the source gives the change', () => {
    const facts = { readings: [riket(2023, 47)], changes: [aChange()] };
    expect(cells(asked(2022), facts).rows).toMatchObject([{ main: { value: 44, margin: 1, basis: 'derived' } }]);
  });
  test('never a derived answer for a municipality', () => {
    const facts = { readings: [anAnswer()], changes: [aChange({ place: KALMAR })] };
    expect(cells({ ...kalmar, ...asked(2022) }, facts).rows).toEqual([]);
  });
});

test.each<[string, Reading, number | string | null]>([
  ['zero is a value', riket(2023, 0), 0],
  ['no is a value', anAnswer({ place: COUNTRY, value: { scale: 'answer', answer: 'Nej' } }), 'Nej'],
  ['words are kept as words', aStatedReading({ year: 2023 }), null],
])('%s', (_, reading, value) => {
  const { rows, missing } = cells({}, { readings: [reading] });
  expect(rows.map((row) => row.main.value)).toEqual([value]);
  expect(missing).toEqual([]);
});

describe('riket beside a municipality', () => {
  const compared = (facts: Facts, query = {}) =>
    cells({ ...kalmar, ...query }, facts).rows.flatMap((row) => row.comparison.map(({ value, year }) => [year, value]));
  test('of the same year', () => {
    expect(compared({ readings: [anAnswer({ year: 2022 }), riket(2022, 44), riket(2023, 47)] })).toEqual([[2022, 44]]);
  });
  test('absent when riket has none of that year', () => {
    expect(compared({ readings: [anAnswer({ year: 2022 }), riket(2023, 47)] })).toEqual([]);
  });
  test('not repeated when riket is asked for itself', () => {
    const readings = [anAnswer(), riket(2023, 47)];
    expect(compared({ readings }, { places: placesOf([KALMAR, COUNTRY]) })).toEqual([]);
  });
  test('not beside riket itself', () => {
    expect(cells({}, { readings: [riket(2023, 47)] }).rows[0]?.comparison).toEqual([]);
  });
});

describe('a part without a figure', () => {
  const part = anIndicator({ id: indicatorId('del'), name: 'Delen', shortName: 'Delen', partOf: ROUTINE });
  const indicators = { indicators: [anIndicator(), part] };
  const ofPart = { indicators: idsOf([part.id]) };
  test('is answered with the whole and its own stated change', () => {
    const facts = { readings: [riket(2023, 47)], changes: [aChange({ indicator: part.id, points: 8 })] };
    expect(cells(ofPart, facts, indicators).rows).toMatchObject([
      { indicator: ROUTINE, main: { value: 47 }, changes: [{ indicator: part.id, points: 8, basis: 'stated' }] },
    ]);
  });
  test('is missing when the source says nothing of the part itself', () => {
    expect(cells(ofPart, { readings: [riket(2023, 47)] }, indicators)).toMatchObject({
      rows: [],
      missing: [{ indicator: part.id, reason: 'no-figures-at-all' }],
    });
  });
  test('is missing when the whole has no figure that year', () => {
    const facts = { readings: [riket(2020, 43)], changes: [aChange({ indicator: part.id })] };
    expect(cells(ofPart, facts, indicators).rows).toEqual([]);
  });
});

describe('the change up to the figure', () => {
  const two = [riket(2022, 44), riket(2023, 47)];
  const link = [aRound({ year: 2022 }), aRound({ year: 2023 })];
  const changesOf = (facts: Facts) => cells({}, facts).rows.flatMap((row) => row.changes);
  test("is the publisher's own before ours", () => {
    expect(changesOf({ readings: two, rounds: link, changes: [aChange({ points: 2 })] })).toMatchObject([
      { points: 2, basis: 'stated' },
    ]);
  });
  test('is computed in percentage points, with a margin, when the rounds are comparable', () => {
    expect(changesOf({ readings: two, rounds: link })).toMatchObject([{ points: 3, basis: 'computed', margin: 1 }]);
  });
  test.each(['no', 'unknown'] as const)('is not computed when comparability is %s', (comparableWithPrevious) => {
    const rounds = [aRound({ year: 2022 }), aRound({ year: 2023, comparableWithPrevious })];
    expect(changesOf({ readings: two, rounds })).toEqual([]);
  });
});

test('another gender’s figure neither answers nor disagrees', () => {
  const women = aReading({ gender: 'K', value: { scale: 'percent', number: 52 } });
  for (const readings of [
    [riket(2023, 47), women],
    [women, riket(2023, 47)],
  ]) {
    expect(cells({}, { readings }).rows).toMatchObject([{ main: { value: 47 }, dissent: [] }]);
  }
});
