import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANNA, ask, BJORN, buttonsOf, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ transport });
  });
  afterAll(() => world.close());

  test('a question in a DM is answered in its thread, once', async () => {
    const { ts, answer } = await ask(world, 'Hur många kommuner hade en rutin vid våld mot vuxna inom LSS vuxen?');
    expect(plain(answer.text)).toMatch(/^47 % av kommunerna hade 2023/);
    expect(answer.thread).toBe(ts);
    expect(buttonsOf(answer)).toEqual(expect.arrayContaining(['over-time', 'method', 'feedback']));
    expect(world.workbench.status(ANNA.dm, ts)).toBeNull();
  });

  test('a mention in a channel too, and a follow-up in the thread leans on it', async () => {
    const asked = { channel: STATS, user: ANNA.user };
    const { ts, answer } = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, asked);
    expect(plain(answer.text)).toMatch(/47 %/);
    const next = await ask(world, `${mention(world)} och 2022?`, { channel: STATS, user: BJORN.user, thread: ts });
    expect(plain(next.answer.text)).toMatch(/44 %/);
  });

  test('an unclear question gets choices, and choosing goes on', async () => {
    const { ts, answer } = await ask(world, 'Hur är det med överenskommelser i Kalmar?');
    const [choice] = buttonsOf(answer).filter((id) => id.startsWith('choose'));
    expect(choice).toBeDefined();
    await world.workbench.click({ channel: ANNA.dm, ts: answer.ts, user: ANNA.user, actionId: choice ?? '' });
    const chosen = await world.workbench.until((message) => message.thread === ts && message.ts > answer.ts);
    expect(chosen.text).not.toBe('');
  });
});
