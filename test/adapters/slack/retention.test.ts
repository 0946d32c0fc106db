import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raw } from '../sqlite/raw.ts';
import { ANNA, ask, BJORN, mention, openWorld, STATS, type World } from './bot.ts';
import { FREELY, pressing, seenAfter, settled } from './doing.ts';

/** Words that stand in nothing but what people wrote, and what tells who they are. */
const WRITTEN = ['Lindkvist', 'Storgatan', '19121212-1212', 'Ankeborg', 'qvarnstenen', 'hemligheten'];
const PEOPLE = [ANNA.user, BJORN.user, 'Anna Andersson', 'Björn Berg', '"anna"', 'björn'];

let world: World;
/** What lies in any file of the state store, the write-ahead log among them. */
async function lying(texts: readonly string[]): Promise<readonly string[]> {
  const files = (await readdir(world.folder)).filter((name) => name.startsWith('state.sqlite'));
  const all = await Promise.all(files.map((name) => readFile(join(world.folder, name))));
  return texts.filter((text) => all.some((bytes) => bytes.includes(text)));
}
const rows = (sql: string) => raw(join(world.folder, 'state.sqlite'), sql);

beforeAll(async () => {
  world = await openWorld({ bot: FREELY });
  const inChannel = { channel: STATS, user: BJORN.user };
  await ask(world, 'Hade Ankeborg en våldsrutin, undrar Svea Lindkvist på Storgatan?');
  await ask(world, 'Har 19121212-1212 rätt till LSS?');
  await ask(world, 'Vilka indikatorer finns om kontinuitetsplan bostad med särskild service vuxna Lindkvist?');
  await ask(world, `${mention(world)} hemligheten om qvarnstenen?`, inChannel);
  const { ts, answer } = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, inChannel);
  await ask(world, `${mention(world)} och 2022, Lindkvist?`, { ...inChannel, thread: ts });
  await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
  await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'method'));
  for (const text of ['Kalmar', 'Lindkvist på Storgatan'])
    await seenAfter(world, STATS, ANNA.user, () =>
      world.workbench.command({ name: '/kommun', text, user: ANNA.user, channel: STATS }),
    );
  await settled(world);
});
afterAll(() => world.close());

describe('after the answer', () => {
  test('the inbox knows that it came, and not a word of it', async () => {
    const inbox = await rows('SELECT * FROM inbox');
    expect(inbox.length).toBeGreaterThan(8);
    expect(inbox.filter(({ body, outcome }) => body !== null || outcome !== 'done')).toEqual([]);
  });

  test('the thread holds a query and no text', async () => {
    const threads = await rows('SELECT * FROM thread');
    expect(threads.length).toBeGreaterThan(0);
    for (const { query } of threads) {
      expect(JSON.parse(String(query))).toMatchObject({ v: 1 });
      expect(WRITTEN.filter((word) => String(query).includes(word))).toEqual([]);
    }
  });

  test('audit tells how it went, and who only under a name of ours', async () => {
    const audit = await rows('SELECT * FROM audit');
    expect(audit.length).toBeGreaterThan(8);
    expect(new Set(audit.map(({ via }) => via))).toEqual(new Set(['question', 'command', 'click']));
    for (const { person, team } of audit) {
      expect(String(person)).not.toContain('U0');
      expect(String(team)).not.toContain(world.workbench.team);
    }
  });

  test('nothing that was written lies in any file of the store, nor who wrote it', async () => {
    // While the bot runs this is done every few seconds.
    await world.state.personal.scrub();
    expect(await lying([...WRITTEN, ...PEOPLE])).toEqual([]);
  });

  test('and it would be seen if it did: a question that waits lies there, until it is answered', async () => {
    world.workbench.faults.slow('chat.postMessage', 1, 400);
    await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: 'Vad är hemligheten?' });
    expect(await lying(['hemligheten', ANNA.user])).toEqual(['hemligheten', ANNA.user]);
    await settled(world);
    await world.stopBot();
    expect(await lying(['hemligheten', ANNA.user])).toEqual([]);
  });
});
