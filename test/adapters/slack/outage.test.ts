import { afterEach, describe, expect, test } from 'vitest';
import { ANNA, answersTo, ask, BJORN, openWorld, type World } from './bot.ts';

const QUESTION = 'Vilket län ligger Kalmar i?';
const ANSWER = /^Kalmar ligger i Kalmar län/;

let world: World;
afterEach(() => world.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const drained = async (): Promise<void> => {
  while ((await world.state.inbox.backlog()).unfinished > 0) await pause(20);
};
const asked = (text = QUESTION) => world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text });
const posts = () => world.workbench.calls.filter(({ method }) => method === 'chat.postMessage');

/** Everything asked was answered, once. */
async function expectAnswered(tss: readonly string[]): Promise<void> {
  for (const ts of tss) await world.workbench.until(({ thread }) => thread === ts, 60_000);
  await drained();
  for (const ts of tss)
    expect(await answersTo(world, ANNA.dm, ts)).toEqual([
      expect.objectContaining({ text: expect.stringMatching(ANSWER) }),
    ]);
}

describe('Slack is away', () => {
  test('for some seconds, while questions are asked: each is answered, once', async () => {
    world = await openWorld({ redeliverAfterMs: Array.from({ length: 60 }, () => 250) });
    const early = await Promise.all([1, 2, 3].map(() => asked()));
    const gone = world.workbench.faults.restart(8_000);
    const late = await Promise.all([1, 2, 3].map(() => asked()));
    await gone;
    await expectAnswered([...early, ...late].map(({ ts }) => ts));
    await ask(world, QUESTION, { channel: BJORN.dm, user: BJORN.user });
  });
});
void posts;
