import { expect, test } from 'vitest';
import { compareYears } from '../../src/answer/comparability.ts';
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

test('a break says which year and why', () => {
  const rounds = [asked(2021), asked(2022, 'no', 'Skalan ändrades.'), asked(2023)];
  expect(compareYears(2021, 2023, rounds, [])).toMatchObject({ breakYear: 2022, why: 'Skalan ändrades.' });
});
