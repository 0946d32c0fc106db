import fc from 'fast-check';
import { expect, test } from 'vitest';
import { list, number, percent, points, years } from '../../src/render/numbers.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';

test.each<[number, string]>([
  [0, '0'],
  [-0, '0'],
  [-0.04, '0'],
  [-3, `${MINUS}3`],
  [-1234.5, `${MINUS}1${NBSP}234,5`],
  [90.9, '90,9'],
  [90.95, '91'],
  [47.04, '47'],
  [999, '999'],
  [1000, `1${NBSP}000`],
  [74_000, `74${NBSP}000`],
  [10_587_710, `10${NBSP}587${NBSP}710`],
  [0.1 + 0.2, '0,3'],
])('%d is written %s', (value, text) => {
  expect(number(value)).toBe(text);
});

test.each<[number, string]>([
  [0, `0${NBSP}%`],
  [47, `47${NBSP}%`],
  [100, `100${NBSP}%`],
])('%d percent', (value, text) => {
  expect(percent(value)).toBe(text);
});

test.each<[number, string]>([
  [0, `0${NBSP}procentenheter`],
  [1, `1${NBSP}procentenhet`],
  [-1, `1${NBSP}procentenhet`],
  [-3, `3${NBSP}procentenheter`],
  [1.5, `1,5${NBSP}procentenheter`],
])('%d points: the direction is said in words', (value, text) => {
  expect(points(value)).toBe(text);
});

test.each<[readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
])('list %j', (words, text) => {
  expect(list(words)).toBe(text);
});

test.each<[readonly number[], string]>([
  [[], ''],
  [[2023], '2023'],
  [[2023, 2022], '2022 och 2023'],
  [[2017, 2019], '2017 och 2019'],
  [[2017, 2018, 2019], '2017–2019'],
  [[2017, 2018, 2020], '2017, 2018 och 2020'],
  [[2020, 2020], '2020'],
])('years %j', (all, text) => {
  expect(years(all)).toBe(text);
});

test('what is written is the number, to one decimal, and never breaks over a line', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
      const text = number(value);
      expect(text).toMatch(/^\u2212?\d{1,3}(\u00a0\d{3})*(,\d)?$/);
      const read = Number(text.replaceAll(NBSP, '').replace(MINUS, '-').replace(',', '.'));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.0501);
    }),
  );
});
