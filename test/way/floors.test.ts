import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readKnownValues, readQuestions } from '../../src/cli/eval-files.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { runQuestions } from '../../src/evaluation/run.ts';
import { tally } from '../../src/evaluation/tally.ts';
import { type OpenedWay, openWay, SHIPPED } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const ROOT = join(SHIPPED, '..');

/** The least share of right answers that may land. Silent-wrong has no allowance. */
const SETS = [
  { name: 'our own questions', file: join(ROOT, 'test/eval/questions.jsonl'), floor: 0.95 },
  { name: 'the shared questions', file: join(ROOT, '../shared/eval/questions_dev.jsonl'), floor: 0.95 },
];

describe.each(SETS)('$name', ({ name, file, floor }) => {
  const missing = !existsSync(file);
  if (missing) process.stderr.write(`${name}: skipped, ${file} is not here\n`);

  test.skipIf(missing)('no figure is shown as the answer that is not, and few are refused', async () => {
    const questions = await readQuestions(file, parseQuestions);
    const known = await readKnownValues(file);
    if (!questions.ok || !known.ok) throw new Error('the questions can not be read');
    const judged = await runQuestions(
      questions.value,
      { known: known.value, strict: false },
      (conversation, question) => way.ask(question, conversation),
    );
    const { total, failed } = tally(judged, []);
    const ids = (some: typeof judged) => some.map(({ question }) => question.id);
    expect(ids(judged.filter(({ verdict }) => verdict.silentWrong))).toEqual([]);
    expect(total.right / total.n, ids(failed).join(' ')).toBeGreaterThanOrEqual(floor);
  });
});
