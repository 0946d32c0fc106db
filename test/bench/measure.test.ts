import { describe, expect, it } from 'vitest';
import { alternate, percentile, ratio, type Side, timing } from '../../bench/measure.ts';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

describe('percentile', () => {
  it.each<[readonly number[], number, number]>([
    [[], 0.5, Number.NaN],
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
    [hundred, 0.5, 50],
    [hundred, 0.99, 99],
    [hundred, 1, 100],
    [[10, 9, 100], 0.5, 10],
  ])('%j at %d', (samples, share, expected) => {
    expect(percentile(samples, share)).toBe(expected);
  });
});

describe('over rounds', () => {
  it('one slow round widens the spread and leaves the median', () => {
    expect(
      timing([
        [1, 1],
        [1, 1],
        [9, 9],
      ]).p50,
    ).toEqual({ median: 1, lowest: 1, highest: 9 });
  });

  it('a ratio is taken within each round', () => {
    expect(ratio([[2], [20], [6]], [[1], [10], [2]], 0.5)).toEqual({ median: 2, lowest: 2, highest: 3 });
  });

  it('the sides take turns at being first, and the first round is thrown away', async () => {
    const order: string[] = [];
    const side = (name: string): Side => ({
      name,
      round: async () => {
        order.push(name);
        return [order.length];
      },
    });
    const taken = await alternate([side('a'), side('b')], 3);
    expect(order.join('')).toBe('abbaabba');
    expect(taken.get('a')).toEqual([[4], [5], [8]]);
    expect(taken.get('b')).toEqual([[3], [6], [7]]);
  });
});
