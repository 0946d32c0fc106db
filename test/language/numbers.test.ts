import { expect, test } from 'vitest';
import { parseNumber } from '../../src/language/numbers.ts';

test.each([
  ['', null],
  ['kommun', null],
  ['tjugotjugo', null],
  ['femtioelva', null],
  ['1,2,3', null],
  ['12 34', null],
  ['noll', 0],
  ['en', 1],
  ['nio', 9],
  ['Nitton', 19],
  ['tjugofem', 25],
  ['tjufem', 25],
  ['trettifyra', 34],
  ['åttinio', 89],
  ['sexti', 60],
  ['åttioåtta', 88],
  ['attio', 80],
  ['hundra', 100],
  ['90,9', 90.9],
  ['0', 0],
  ['20 000', 20_000],
  ['20\u00a0000', 20_000],
  ['−3', -3],
])('%j → %j', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});
