import { afterAll, beforeAll, expect, test } from 'vitest';
import { ANNA, ask, buttonsOf, openWorld, type World } from './bot.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test.each([
  ['over-time', /över tid, alla mätår/],
  ['snapshot', /^Lägesbild för Kalmar/],
])('%s is one press away from a municipality’s answer, in the same thread', async (button, said) => {
  const { ts, answer } = await ask(world, 'Har Kalmar en kompetensplan?');
  expect(buttonsOf(answer)).toContain(button);
  const press = { channel: ANNA.dm, ts: answer.ts, user: ANNA.user, actionId: button };
  await world.workbench.click(press);
  const next = await world.workbench.until((message) => message.thread === ts && message.ts > answer.ts);
  expect(next.text).toMatch(said);
});
