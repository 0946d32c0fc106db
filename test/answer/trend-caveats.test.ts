import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { comparabilityAnswer } from '../../src/answer/areas.ts';
import type { Caveat } from '../../src/domain/caveat.ts';
import type { Scale } from '../../src/domain/indicator.ts';
import type { MeasureRound } from '../../src/domain/reading.ts';
import type { QueryOf } from '../../src/query/query.ts';
import { aReading, aRound } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, aTrendQuery, ROUTINE } from '../builders/query.ts';

const CATALOGUE = aCatalogue();
const BREAKS: readonly Caveat['code'][] = ['scale-differs', 'break-in-series', 'comparability-unknown'];
const breaksOf = (
  rounds: readonly MeasureRound[],
  query: ReturnType<typeof aTrendQuery> | QueryOf<'comparability'>,
) => {
  const readings = rounds.map(({ year }) => aReading({ year }));
  const turn = answer(query, anEvidence({ readings, rounds }), CATALOGUE);
  if (turn.outcome !== 'answered') throw new Error(turn.outcome);
  const all = [...turn.findings.caveats.shown, ...turn.findings.caveats.rest];
  return all.filter(({ code }) => BREAKS.includes(code)).map(({ code, params }) => [code, params]);
};
const on = (year: number, scale: Scale | null, comparableWithPrevious: MeasureRound['comparableWithPrevious'] = 'no') =>
  aRound({ year, scale, comparableWithPrevious, why: 'Ny fråga.' });
const scale = (year: number) => ['scale-differs', { year }];
const broken = (year: number) => ['break-in-series', { year, why: 'Ny fråga.' }];

test.each<[string, readonly MeasureRound[], readonly unknown[]]>([
  ['a break whose scales are not known is a break', [on(2021, null), on(2022, null)], [broken(2022)]],
  ['one known scale is no difference', [on(2021, null), on(2022, 'ordinal')], [broken(2022)]],
  ['a break on the same scale is a break', [on(2021, 'ordinal'), on(2022, 'ordinal')], [broken(2022)]],
  ['two scales are a change of scale instead', [on(2021, 'yes-no'), on(2022, 'ordinal')], [scale(2022)]],
  ['also when no source speaks of comparing', [on(2021, 'yes-no'), on(2022, 'ordinal', 'unknown')], [scale(2022)]],
  [
    'each step has its own',
    [on(2020, 'ordinal'), on(2021, 'ordinal'), on(2022, 'yes-no')],
    [broken(2021), scale(2022)],
  ],
  ['comparable years have neither', [on(2021, 'ordinal', 'yes'), on(2022, 'ordinal', 'yes')], []],
])('trend: %s', (_, rounds, caveats) => {
  expect(breaksOf(rounds, aTrendQuery())).toEqual(caveats);
});

const years = (...asked: number[]): QueryOf<'comparability'> => ({
  v: 1,
  kind: 'comparability',
  indicators: [ROUTINE],
  areas: [],
  years: asked,
});

test.each<[string, readonly MeasureRound[], 'yes' | 'no' | 'unknown', readonly unknown[]]>([
  ['a break says why in its own words', [on(2021, null), on(2022, null)], 'no', []],
  ['two scales', [on(2021, 'yes-no'), on(2022, 'ordinal')], 'no', [scale(2022)]],
  [
    'two scales, no source speaks of comparing',
    [on(2021, 'yes-no'), on(2022, 'ordinal', 'unknown')],
    'no',
    [scale(2022)],
  ],
  [
    'the same scale is no comparability',
    [on(2021, 'ordinal'), on(2022, 'ordinal', 'unknown')],
    'unknown',
    [['comparability-unknown', { from: 2021, to: 2022 }]],
  ],
  ['comparable', [on(2021, 'ordinal'), on(2022, 'ordinal', 'yes')], 'yes', []],
])('comparability of two years: %s', (_, rounds, verdict, caveats) => {
  const query = years(2021, 2022);
  expect(comparabilityAnswer(query, anEvidence({ rounds }), CATALOGUE)?.verdict).toBe(verdict);
  expect(breaksOf(rounds, query)).toEqual(caveats);
});

test('the years may be asked for in either order', () => {
  expect(breaksOf([on(2021, 'yes-no'), on(2022, 'ordinal')], years(2022, 2021))).toEqual([scale(2022)]);
});
