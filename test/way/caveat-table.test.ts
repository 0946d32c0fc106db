import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/render/json.ts';
import { CAVEAT_TABLE, type CaveatLine } from './caveat-table.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const shown = (answer: AnswerJson): readonly string[] =>
  [answer, ...answer.parts].flatMap(({ caveats }) => caveats.map(({ code }) => code));

const askAll = async ({ ask }: CaveatLine): Promise<AnswerJson> => {
  const [first = '', ...rest] = ask;
  let answer = await way.ask(first, ask.join(' '));
  for (const question of rest) answer = await way.ask(question, ask.join(' '));
  return answer;
};

describe('what must show and what must not, in all kinds of answers', () => {
  test.each(CAVEAT_TABLE.map((line) => ({ name: line.ask.join(' → '), line })))('$name', async ({ line }) => {
    const codes = shown(await askAll(line));
    expect({
      missing: line.must.filter((code) => !codes.includes(code)),
      needless: line.not.filter((code) => codes.includes(code)),
    }).toEqual({ missing: [], needless: [] });
  });
});
