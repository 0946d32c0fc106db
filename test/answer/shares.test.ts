import { expect, test } from 'vitest';
import { isWithheld } from '../../src/answer/shares.ts';

/** More than every fifth, never exactly (method description 2024: 1 of 5 is 20 %, not above). */
test.each([
  [0, 0, false],
  [0, 1, true],
  [4, 5, false],
  [8, 10, false],
  [7, 10, true],
  [79, 99, true],
  [80, 100, false],
  [79, 100, true],
])('%i of %i answered: %s', (answered, asked, withheld) => {
  expect(isWithheld(answered, asked)).toBe(withheld);
});
