import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['61procent av kommunerna', [61]],
  ['av kommunerna,19 procent', [19]],
  ['I Kalmar är 90,9 procent', [90.9]],
  ['Cirka 74 000 personer', [74000]],
  ['Endast nio procent', [9]],
  ['en förbättring med åtta procent', [8]],
  ['nära hälften, en tredjedel', [50, 33.3]],
  ['2017-2019', [2017, 2019]],
  ['B4. Pendlingskommun', [4]],
  ['sextio, niondel, femman', []],
  ['en annan, ett tag, den andra', []],
])('numbers in “%s”', (text, expected) => {
  expect(numbersIn(text).map((n) => n.value)).toEqual(expected);
});
