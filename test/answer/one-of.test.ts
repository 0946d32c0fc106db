import { expect, test } from 'vitest';
import { narrowToOneTable } from '../../src/answer/one-of.ts';
import { valueCells } from '../../src/answer/value.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import type { QueryOf } from '../../src/query/query.ts';
import { anIndicator, aReading } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, aValueQuery, inYears, LATEST } from '../builders/query.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'].map(indicatorId);
const CATALOGUE = aCatalogue({ indicators: IDS.map((id) => anIndicator({ id, name: id, shortName: id })) });

/** Each indicator's years with a figure for riket; null asks for the latest. */
function narrowed(
  years: readonly (readonly number[])[],
  asked: number[] | null = null,
  fit: 'one-of' | 'all' = 'one-of',
): ReturnType<typeof narrowToOneTable> {
  const ids = IDS.slice(0, years.length);
  const query: QueryOf<'value'> = aValueQuery({
    indicators: { ids, fit, origin: 'asked' },
    years: asked === null ? LATEST : inYears(...asked),
  });
  const readings = ids.flatMap((indicator, i) => (years[i] ?? []).map((year) => aReading({ indicator, year })));
  return narrowToOneTable(query, valueCells(query, anEvidence({ readings }), CATALOGUE), CATALOGUE);
}
const shown = (result: ReturnType<typeof narrowToOneTable>) =>
  result.kind === 'show' ? result.rows.map((row) => row.indicator) : result.kind;

test.each<[string, readonly (readonly number[])[], number[] | null]>([
  ['two whose latest years differ', [[2020], [2023]], null],
  ['three whose latest years differ', [[2023], [2023], [2021]], null],
  ['four of the same year', [[2023], [2023], [2023], [2023]], null],
  ['six of the year asked for', [[2023], [2023], [2023], [2023], [2023], [2023]], [2023]],
])('asks: %s', (_, years, asked) => {
  const result = narrowed(years, asked);
  if (result.kind !== 'ask') throw new Error('shown');
  expect(result.choices.length).toBeGreaterThan(1);
  expect(result.choices.length).toBeLessThanOrEqual(4);
  const ids = result.choices.flatMap((choice) => (choice.kind === 'value' ? choice.indicators.ids : []));
  expect(new Set(ids).size).toBe(result.choices.length);
  for (const choice of result.choices) expect(choice).toMatchObject({ kind: 'value', indicators: { fit: 'all' } });
});

test('the newest is offered first', () => {
  const result = narrowed([[2019], [2023], [2021]]);
  expect(result.kind === 'ask' && result.choices[0]).toMatchObject({ indicators: { ids: ['b'] } });
});

test.each<[string, readonly (readonly number[])[], number[] | null, readonly string[]]>([
  ['one', [[2023]], null, ['a']],
  ['three of the same year', [[2023], [2023], [2023]], null, ['a', 'b', 'c']],
  ['two of the year asked for, though their latest differ', [[2021], [2021, 2023]], [2021], ['a', 'b']],
  ['the only one with a figure: rivals without are no reason to ask', [[], [2023], [], [], []], null, ['b']],
])('shows: %s', (_, years, asked, ids) => {
  expect(shown(narrowed(years, asked))).toEqual(ids);
});

test('a rival without a figure is not told as missing', () => {
  expect(narrowed([[], [2023]])).toMatchObject({ kind: 'show', missing: [] });
});

test('when none has a figure, all are told as missing', () => {
  const result = narrowed([[], []]);
  expect(result.kind === 'show' && result.missing).toHaveLength(2);
});

test('several that were all asked for are all shown', () => {
  expect(shown(narrowed([[2020], [2021], [2022], [2023]], null, 'all'))).toEqual(['a', 'b', 'c', 'd']);
});
