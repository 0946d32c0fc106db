import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKnownValues, readQuestions } from '../../src/cli/eval-files.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { runQuestions } from '../../src/evaluation/run.ts';
import { type Tally, tally } from '../../src/evaluation/tally.ts';
import { CAVEAT_PHRASES } from '../../src/render/caveat-phrases.ts';
import { type OpenedWay, openWay, SHIPPED } from '../way/service.ts';

const HERE = join(SHIPPED, '../test/eval');

/**
 * What has been reached; a floor may rise and never sink. Aimed at: 95 % right, none silently wrong, at most 3 % asked back, every required caveat and no needless one. The first sealed half once had 3 silently
 * wrong and 15 caveats missing, when less of it was answered at all. `fresh.jsonl` was sealed once, in three parts by three writers; its first runs are told in ARCHITECTURE.md.
 * A file that is missing, or a sealed one that was changed, fails: nothing is skipped.
 */
const SETS = [
  { name: 'open.jsonl', right: 0.95, silentWrong: 0, askedBack: 0.02, caveats: { missing: 0, needless: 0 } },
  { name: 'fresh.jsonl', right: 0.93, silentWrong: 1, askedBack: 0.02, caveats: { missing: 0, needless: 0 } },
  { name: 'sealed.jsonl', right: 0.71, silentWrong: 5, askedBack: 0.04, caveats: { missing: 18, needless: 2 } },
  { name: 'sealed-2.jsonl', right: 0.73, silentWrong: 2, askedBack: 0.03, caveats: { missing: 0, needless: 0 } },
] as const;

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

/** Counts only: what a sealed question asks is never printed. */
const run = async (name: string): Promise<Tally> => {
  const file = join(HERE, name);
  const questions = await readQuestions(file, parseQuestions);
  const known = await readKnownValues(file);
  if (!questions.ok) throw new Error(questions.error);
  if (!known.ok) throw new Error(known.error);
  const rules = { known: known.value, strict: false };
  const ask = (conversation: string, question: string) => way.ask(question, `${name} ${conversation}`);
  return tally(await runQuestions(questions.value, rules, ask), Object.keys(CAVEAT_PHRASES));
};

describe.each(SETS)('$name', ({ name, right, silentWrong, askedBack, caveats }) => {
  let counted: Tally;
  beforeAll(async () => {
    counted = await run(name);
  }, 120_000);

  test(`at most ${silentWrong} figures are shown as the answer that are not`, () =>
    expect(counted.total.silentWrong).toBeLessThanOrEqual(silentWrong));
  test(`at least ${100 * right} % are right`, () =>
    expect(counted.total.right / counted.total.n).toBeGreaterThanOrEqual(right));
  test(`at most ${100 * askedBack} % of the clear questions are asked back about`, () =>
    expect(counted.needlessClarify.ids.length / counted.needlessClarify.n).toBeLessThanOrEqual(askedBack));
  test(`at most ${caveats.missing} required caveats are missing`, () =>
    expect(counted.caveats.missing.length).toBeLessThanOrEqual(caveats.missing));
  test(`at most ${caveats.needless} caveats are shown that must not be`, () =>
    expect(counted.caveats.needless.length).toBeLessThanOrEqual(caveats.needless));
  test('no question names a caveat that does not exist', () => expect(counted.unknownCaveats).toHaveLength(0));
});

test('each reason why a caveat is not shown is about a caveat', () => {
  const reasons: unknown = JSON.parse(readFileSync(join(HERE, 'unshown-caveats.json'), 'utf8'));
  expect(Object.keys(reasons as object).filter((code) => !(code in CAVEAT_PHRASES))).toEqual([]);
});
