import { describe, expect, test } from 'vitest';
import { trendSeries } from '../../src/answer/trend.ts';
import type { MeasureRound, Reading } from '../../src/domain/reading.ts';
import { placesOf, type QueryOf } from '../../src/query/query.ts';
import { aChange, aDirection, anAnswer, aReading, aRound, aStatedReading, KALMAR } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, aTrendQuery } from '../builders/query.ts';

const share = (year: number, number: number): Reading => aReading({ year, value: { scale: 'percent', number } });
const round = (year: number, over: Partial<MeasureRound> = {}) => aRound({ year, ...over });
const trend = (facts: Parameters<typeof anEvidence>[0], query: Partial<QueryOf<'trend'>> = {}) =>
  trendSeries(aTrendQuery(query), anEvidence(facts), aCatalogue());
const line = (facts: Parameters<typeof anEvidence>[0], query: Partial<QueryOf<'trend'>> = {}) =>
  trend(facts, query).series[0]?.points.map(({ year, figure, gap }) => [year, figure?.value ?? gap]) ?? [];
const steps = (facts: Parameters<typeof anEvidence>[0]) =>
  trend(facts).series[0]?.changes.map(({ from, to, points, basis }) => [from, to, points, basis]) ?? [];

test('without any figure there is no line, but a reason', () => {
  expect(trend({})).toMatchObject({ series: [], missing: [{ reason: 'no-figures-at-all' }] });
  expect(trend({ rounds: [round(2023)] })).toMatchObject({ series: [], missing: [{ reason: 'no-figures-at-all' }] });
});

describe('gaps are told, never drawn over', () => {
  const readings = [share(2020, 43), share(2023, 47)];
  test.each<[string, readonly MeasureRound[], readonly (readonly unknown[])[]]>([
    [
      'a year that no source names is no point',
      [],
      [
        [2020, 43],
        [2023, 47],
      ],
    ],
    [
      'the survey did not ask',
      [round(2022, { asked: false })],
      [
        [2020, 43],
        [2022, 'not-measured'],
        [2023, 47],
      ],
    ],
    [
      'it asked, and we have no figure',
      [round(2021)],
      [
        [2020, 43],
        [2021, 'no-figure'],
        [2023, 47],
      ],
    ],
    [
      'what came before the first figure is left out',
      [round(2019)],
      [
        [2020, 43],
        [2023, 47],
      ],
    ],
    [
      'the end is kept',
      [round(2024, { asked: false })],
      [
        [2020, 43],
        [2023, 47],
        [2024, 'not-measured'],
      ],
    ],
  ])('%s', (_, rounds, points) => {
    expect(line({ readings, rounds })).toEqual(points);
  });
  test('before the first figure too, when the question names an earlier year', () => {
    expect(line({ readings, rounds: [round(2019)] }, { from: 2019 })[0]).toEqual([2019, 'no-figure']);
  });
  test('a span holds only its own years, ends included', () => {
    expect(line({ readings: [...readings, share(2019, 40), share(2024, 50)] }, { from: 2020, to: 2023 })).toEqual([
      [2020, 43],
      [2023, 47],
    ]);
  });
});

describe('changes', () => {
  test.each<[string, readonly Reading[], readonly MeasureRound[]]>([
    ['no source says that the years are comparable', [share(2022, 44), share(2023, 47)], []],
    [
      'the source does not know',
      [share(2022, 44), share(2023, 47)],
      [round(2022), round(2023, { comparableWithPrevious: 'unknown' })],
    ],
    [
      'the scale was changed',
      [share(2022, 44), share(2023, 47)],
      [round(2022), round(2023, { comparableWithPrevious: 'no' })],
    ],
    ['one end is only words', [aStatedReading({ year: 2022 }), share(2023, 47)], [round(2022), round(2023)]],
    ['one end is only a direction', [aDirection({ year: 2022 }), share(2023, 47)], [round(2022), round(2023)]],
  ])('nothing is computed when %s', (_, readings, rounds) => {
    expect(steps({ readings, rounds })).toEqual([]);
  });
  test('a municipality’s answers have no difference', () => {
    const readings = [anAnswer({ year: 2022 }), anAnswer({ year: 2023, value: { scale: 'answer', answer: 'Nej' } })];
    const facts = anEvidence({ readings, rounds: [round(2022), round(2023)] });
    const { series } = trendSeries(aTrendQuery({ places: placesOf([KALMAR]) }), facts, aCatalogue());
    expect(series[0]?.points).toHaveLength(2);
    expect(series[0]?.changes).toEqual([]);
  });
  test('between comparable neighbours: 9 after 6 is 3 points, not 50 percent', () => {
    const facts = { readings: [share(2022, 6), share(2023, 9)], rounds: [round(2022), round(2023)] };
    expect(steps(facts)).toEqual([[2022, 2023, 3, 'computed']]);
  });
  test('down is negative', () => {
    const facts = { readings: [share(2022, 9), share(2023, 6)], rounds: [round(2022), round(2023)] };
    expect(trend(facts).series[0]?.changes).toMatchObject([{ points: -3, trend: 'down' }]);
  });
  test('a stated "more" across a break stays a direction: no difference is taken', () => {
    const rounds = [round(2022), round(2023, { comparableWithPrevious: 'no' })];
    const facts = { readings: [share(2022, 6), share(2023, 9)], rounds, changes: [aChange({ points: null })] };
    expect(steps(facts)).toEqual([[2022, 2023, null, 'stated']]);
  });
  test('what the publisher states is not computed again', () => {
    const facts = {
      readings: [share(2022, 44), share(2023, 47)],
      rounds: [round(2022), round(2023)],
      changes: [aChange({ points: 2 })],
    };
    expect(steps(facts)).toEqual([[2022, 2023, 2, 'stated']]);
  });
  test('nothing is computed from what was derived', () => {
    const facts = {
      readings: [share(2021, 40), share(2023, 47)],
      rounds: [2021, 2022, 2023].map((year) => round(year)),
      changes: [aChange()],
    };
    expect(line(facts)).toContainEqual([2022, 44]);
    expect(steps(facts)).toEqual([[2022, 2023, 3, 'stated']]);
  });
  test('a stated change that reaches outside the span is left out', () => {
    const facts = { readings: [share(2023, 47)], changes: [aChange({ from: 2016 })] };
    expect(trend(facts, { from: 2020 }).series[0]?.changes).toEqual([]);
  });
});
