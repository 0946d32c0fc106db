import { describe, expect, it } from 'vitest';
import { upperBound95, wilson95 } from '../../src/evaluation/interval.ts';

describe('intervals', () => {
  it.each([
    [0, 1, 0.95],
    [0, 60, 0.0487],
    [0, 206, 0.0144],
    [0, 5000, 0.0006],
    [1, 100, 0.0466],
    [5, 100, 0.1023],
    [60, 60, 1],
    [0, 0, 1],
  ])('%i of %i is at most %f', (k, n, bound) => {
    expect(upperBound95(k, n)).toBeCloseTo(bound, 4);
  });

  it.each([0, 1, 3, 20])('is the share at which at most %i of 40 is seen one time in twenty', (k) => {
    const p = upperBound95(k, 40);
    let term = (1 - p) ** 40;
    let chance = 0;
    for (let i = 0; i <= k; i++) {
      chance += term;
      term *= ((40 - i) / (i + 1)) * (p / (1 - p));
    }
    expect(chance).toBeCloseTo(0.05, 6);
  });

  it.each([
    [0, 0, 0, 1],
    [0, 10, 0, 0.2775],
    [5, 100, 0.0215, 0.1118],
    [10, 10, 0.7225, 1],
  ])('%i of %i lies between %f and %f', (k, n, low, high) => {
    expect(wilson95(k, n)[0]).toBeCloseTo(low, 4);
    expect(wilson95(k, n)[1]).toBeCloseTo(high, 4);
  });
});
