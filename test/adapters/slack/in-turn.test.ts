import { expect, test } from 'vitest';
import { inTurn } from '../../../src/adapters/slack/in-turn.ts';

test('work of one key waits for what came before it, also when that failed; another key does not', async () => {
  const turn = inTurn();
  let end: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    end = resolve;
  });
  const order: string[] = [];
  const one = turn('a', async () => {
    await held;
    order.push('a1');
    throw new Error('a1');
  });
  const two = turn('a', async () => {
    order.push('a2');
    return 2;
  });
  await turn('b', async () => void order.push('b1'));
  expect(order).toEqual(['b1']);
  end();
  await expect(one).rejects.toThrow('a1');
  expect(await two).toBe(2);
  expect(order).toEqual(['b1', 'a1', 'a2']);
});
