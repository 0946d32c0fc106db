import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConverseDeps } from '../../src/app/converse.ts';
import { QUERY_KINDS } from '../../src/query/query.ts';
import { mrkdwnOf, obeyed, slackProblems } from '../builders/slack-rules.ts';
import { GOLDEN_FILES, goldenOf } from './golden.ts';
import { openGolden } from './open-golden.ts';

const entries = await readdir(import.meta.dirname, { withFileTypes: true });
const cases = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

let deps: ConverseDeps;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ deps, close } = await openGolden());
});
afterAll(() => close());

const fileOf = (name: string, file: string) => readFile(join(import.meta.dirname, name, file), 'utf8');

describe.each(cases)('%s', (name) => {
  // Written by `npm run golden -- --write` and read by a person, never by a test.
  test('each stage gives what is kept', async () => {
    const made = await goldenOf(await fileOf(name, 'question.txt'), deps);
    for (const file of GOLDEN_FILES) {
      const kept: unknown = JSON.parse(await fileOf(name, file));
      expect(JSON.parse(JSON.stringify(made[file])), file).toEqual(kept);
    }
  });
  test('Slack takes the kept blocks', async () => {
    const message: { text: string; blocks: unknown[] } = JSON.parse(await fileOf(name, 'blocks.json'));
    expect(slackProblems(message)).toEqual([]);
    for (const part of mrkdwnOf(message.blocks)) expect(obeyed(part)).toEqual([]);
  });
});

test('every outcome and every kind of answer has a case', async () => {
  const answers = await Promise.all(cases.map(async (name) => JSON.parse(await fileOf(name, 'answer.json'))));
  const all = answers.flatMap((answer) => [answer, ...answer.parts]);
  expect(new Set(all.map((answer) => answer.outcome))).toEqual(new Set(['answered', 'clarify', 'no-data', 'declined']));
  const kinds = all.filter((answer) => answer.outcome === 'answered' && answer.query !== null);
  expect(new Set(kinds.map((answer) => answer.query.kind))).toEqual(
    new Set(QUERY_KINDS.filter((kind) => !NEED_MANY.has(kind))),
  );
  const noData = all.filter((answer) => answer.outcome === 'no-data' && answer.query !== null);
  expect(noData.map((answer) => answer.query.kind)).toEqual(expect.arrayContaining([...NEED_MANY]));
});

/** What ships holds the answers of one municipality: these have their answers in `test/way/groups.test.ts`. */
const NEED_MANY: ReadonlySet<string> = new Set(['share', 'listing', 'ranking']);
