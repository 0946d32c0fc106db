import { afterAll, beforeAll, expect, test } from 'vitest';
import { judge } from './judge-message.ts';
import { type Asked, FIRST, SECOND } from './message-table.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

let threads = 0;
async function asked([expected, ...messages]: Asked): Promise<string | null> {
  threads += 1;
  let problem: string | null = 'nothing was asked';
  for (const message of messages) problem = judge(expected, await way.ask(message, `messages ${threads}`));
  return problem;
}

test.each([...FIRST, ...SECOND].map((row) => ({ row, name: row.join(' ← ') })))('$name', async ({ row }) =>
  expect(await asked(row)).toBeNull(),
);
