import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expected, MORE_NEAR_MISSES, NEAR_MISSES } from './near-misses.ts';
import { answering, type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const LETTER = { 'no-data': 'n', declined: 'd', clarify: 'c', answered: 'a' } as const;

/** What came of a question, in the words of the table. */
async function told(question: string, expected: Expected): Promise<unknown> {
  const answer = await way.ask(question);
  const codes = answer.caveats.map(({ code }) => code);
  if (typeof expected === 'number') return answering(answer).map(({ value }) => value);
  if (expected instanceof RegExp) return answer.outcome === 'answered' ? plainText(answer) : answer.outcome;
  if (expected === 'gender') return [answer.outcome, codes.includes('no-gender-breakdown')];
  if (expected === 'count') return codes.includes('count-not-derivable') || codes;
  if (expected === 'countd') return codes.includes('count-not-derivable') || answer.outcome === 'declined';
  return LETTER[answer.outcome];
}

describe('what lies near but is not known is never answered with a figure', () => {
  test.each([...NEAR_MISSES, ...MORE_NEAR_MISSES])('%s', async (question, expected) => {
    const found = await told(question, expected);
    if (typeof expected === 'number') expect(found).toContain(expected);
    else if (expected instanceof RegExp) expect(found).toMatch(expected);
    else if (expected === 'gender') expect(found).toEqual(['no-data', true]);
    else if (expected.startsWith('count')) expect(found).toBe(true);
    else expect(expected).toContain(found);
  });
});
