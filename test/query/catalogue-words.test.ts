import { expect, test } from 'vitest';
import { openWay } from '../way/service.ts';

test('a query keeps the words that name indicators, and no other word of the question', async () => {
  const way = await openWay();
  const { query } = await way.ask(
    'Vilka indikatorer finns om kontinuitetsplan bostad med särskild service vuxna Lindkvist?',
  );
  expect(query).toMatchObject({ kind: 'catalogue', words: 'kontinuitetsplan bostad särskild service vuxna' });
  await way.close();
});
