import { describe, expect, it } from 'vitest';
import { evaluateRetrieval } from '../../src/evaluation/retrieval.ts';

const question = (id: string, ...ids: string[]) => ({ id, question: id, ids });

describe('evaluateRetrieval', () => {
  it('counts any of the right ids, first and among five', () => {
    const found: Readonly<Record<string, readonly string[]>> = {
      first: ['b', 'x'],
      fifth: ['1', '2', '3', '4', 'a'],
      sixth: ['1', '2', '3', '4', '5', 'a'],
      none: [],
    };
    let time = 0;
    const score = evaluateRetrieval(
      [question('first', 'a', 'b'), question('fifth', 'a'), question('sixth', 'a'), question('none', 'a')],
      (asked) => {
        time += asked === 'none' ? 8 : 2;
        return found[asked] ?? [];
      },
      () => time,
    );
    expect(score).toMatchObject({ n: 4, hit1: 0.25, hit5: 0.5, p50: 2, p99: 8 });
    expect(score.interval1[0]).toBeLessThan(0.25);
    expect(score.interval1[1]).toBeGreaterThan(0.25);
    expect(score.interval5[0]).toBeCloseTo(0.15, 2);
  });
});
