import { expect, test } from 'vitest';
import { compareYears } from '../../src/answer/comparability.ts';
import type { Scale } from '../../src/domain/indicator.ts';
import type { MeasureRound, StatedChange } from '../../src/domain/reading.ts';
import { aChange, aRound } from '../builders/domain.ts';

const asked = (
  year: number,
  comparableWithPrevious: MeasureRound['comparableWithPrevious'] = 'yes',
  why: string | null = null,
) => aRound({ year, comparableWithPrevious, why });
const skipped = (year: number) => aRound({ year, asked: false, comparableWithPrevious: 'unknown' });

test.each<[string, readonly MeasureRound[], readonly StatedChange[], 'yes' | 'no' | 'unknown']>([
  ['nothing is known', [], [], 'unknown'],
  ['only the last round is known', [asked(2023)], [], 'unknown'],
  ['only the first round is known', [asked(2021)], [], 'unknown'],
  ['the last round says nothing', [asked(2021), asked(2023, 'unknown')], [], 'unknown'],
  ['one link of the chain says nothing', [asked(2021), asked(2022, 'unknown'), asked(2023)], [], 'unknown'],
  ['the last year was not asked', [asked(2021), asked(2022), skipped(2023)], [], 'unknown'],
  ['the first year was not asked', [skipped(2021), asked(2022), asked(2023)], [], 'unknown'],
  ['a stated change between other years', [], [aChange({ from: 2022, to: 2023 })], 'unknown'],
  ['a break in the last round', [asked(2021), asked(2023, 'no')], [], 'no'],
  ['a break on the way', [asked(2021), asked(2022, 'no'), asked(2023)], [], 'no'],
  ['a break, and a link that says nothing', [asked(2021), asked(2022, 'unknown'), asked(2023, 'no')], [], 'no'],
  ['a break before the first year', [asked(2021, 'no'), asked(2023)], [], 'yes'],
  ['a break after the last year', [asked(2021), asked(2023), asked(2024, 'no')], [], 'yes'],
  ['each round is comparable with the one before', [asked(2021), asked(2022), asked(2023)], [], 'yes'],
  ['a year without a survey is no link', [asked(2021), skipped(2022), asked(2023)], [], 'yes'],
  ['the publisher compared them itself', [], [aChange({ from: 2021, to: 2023 })], 'yes'],
  [
    'the publisher compared them itself, where the rounds say nothing',
    [asked(2021), asked(2023, 'unknown')],
    [aChange({ from: 2021, to: 2023 })],
    'yes',
  ],
])('%s', (_, rounds, changes, verdict) => {
  expect(compareYears(2021, 2023, rounds, changes).verdict).toBe(verdict);
});

const on = (year: number, scale: Scale | null, over: Partial<MeasureRound> = {}) => aRound({ year, scale, ...over });

test.each<[string, readonly MeasureRound[], number | null]>([
  ['no scale is known', [on(2021, null), on(2023, null)], null],
  ['only the later scale is known', [on(2021, null), on(2023, 'ordinal')], null],
  ['only the earlier scale is known', [on(2021, 'yes-no'), on(2023, null)], null],
  [
    'the scale between is not known: no source says when it changed',
    [on(2021, 'yes-no'), on(2022, null), on(2023, 'ordinal')],
    null,
  ],
  ['the same scale', [on(2021, 'ordinal'), on(2023, 'ordinal')], null],
  ['it changed before the first year', [on(2020, 'yes-no'), on(2021, 'ordinal'), on(2023, 'ordinal')], null],
  ['it changed after the last year', [on(2021, 'yes-no'), on(2023, 'yes-no'), on(2024, 'ordinal')], null],
  ['it changed in the last year', [on(2021, 'yes-no'), on(2023, 'ordinal')], 2023],
  ['it changed on the way', [on(2021, 'yes-no'), on(2022, 'ordinal'), on(2023, 'ordinal')], 2022],
  ['across a year without a survey', [on(2021, 'yes-no'), skipped(2022), on(2023, 'ordinal')], 2023],
  [
    'after another break',
    [on(2020, 'yes-no'), on(2021, 'yes-no'), on(2022, 'yes-no', { comparableWithPrevious: 'no' }), on(2023, 'ordinal')],
    2023,
  ],
  [
    'though no source says that the years can’t be compared',
    [on(2021, 'yes-no'), on(2023, 'ordinal', { comparableWithPrevious: 'unknown' })],
    2023,
  ],
])('scale: %s', (_, rounds, year) => {
  const { verdict, breakYear, scaleDiffers } = compareYears(2021, 2023, rounds, []);
  expect({ breakYear, scaleDiffers }).toEqual({ breakYear: year, scaleDiffers: year !== null });
  if (year !== null) expect(verdict).toBe('no');
});

test('a change of scale is a break, though the publisher states a change across it', () => {
  const rounds = [on(2021, 'yes-no'), on(2023, 'ordinal', { why: 'Ny skala.' })];
  const stated = [aChange({ from: 2021, to: 2023 })];
  expect(compareYears(2021, 2023, rounds, stated)).toMatchObject({
    verdict: 'no',
    scaleDiffers: true,
    why: 'Ny skala.',
  });
});

test('a break says which year and why', () => {
  const rounds = [asked(2021), asked(2022, 'no', 'Skalan ändrades.'), asked(2023)];
  expect(compareYears(2021, 2023, rounds, [])).toMatchObject({ breakYear: 2022, why: 'Skalan ändrades.' });
});
