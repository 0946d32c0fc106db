import { expect, test } from 'vitest';
import type { Missing } from '../../src/answer/figure.ts';
import { COUNTRY, type PlaceCode } from '../../src/domain/place.ts';
import { missingLines } from '../../src/render/missing-lines.ts';
import { KALMAR } from '../builders/domain.ts';
import { aCatalogue, ROUTINE } from '../builders/query.ts';

const missing = (place: PlaceCode, year: number): Missing => ({
  indicator: ROUTINE,
  place,
  year,
  reason: 'no-figure-for-year',
  why: null,
  exists: [],
});

test('places that lack different years are not told together: each pair in a line is missing', () => {
  const lines = missingLines([missing(KALMAR, 2021), missing(COUNTRY, 2022)], aCatalogue());
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line.includes('Kalmar') && line.includes('2022')).toBe(false);
});

test('places that lack the same years share a line', () => {
  const both = [KALMAR, COUNTRY].flatMap((place) => [missing(place, 2021), missing(place, 2022)]);
  const lines = missingLines(both, aCatalogue());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/Kalmar och riket 2021 och 2022/);
});
