import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openHandle, READ_WRITE_CREATE } from '../../../src/adapters/sqlite/handle.ts';
import type { IndicatorStore } from '../../../src/app/ports.ts';
import { StoreUnavailable } from '../../../src/app/store-unavailable.ts';
import { CHILD, startChild } from '../sqlite/child.ts';
import { ANNA, ask, openWorld, STATS, type World } from './bot.ts';
import { FREELY, lastLogged, plain, seenAfter, settled, shown } from './doing.ts';

const QUESTION = 'våldsrutin LSS vuxen riket 2023';

let world: World | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

/** The bot on a store whose reads go wrong so many times, in this way. */
async function withFailing(times: number, fault: () => Error): Promise<World> {
  const opened = await openWorld({ bot: FREELY });
  world = opened;
  let left = times;
  const store: IndicatorStore = {
    ...opened.service.store,
    read: (...args) => {
      left -= 1;
      return left >= 0 ? Promise.reject(fault()) : opened.service.store.read(...args);
    },
  };
  await opened.restart({ store });
  return opened;
}

const busy = () => new StoreUnavailable('busy', { cause: new Error('SQLITE_BUSY: secret words') });
const damaged = () => new StoreUnavailable('corrupt', { cause: new Error('SQLITE_CORRUPT') });
const surprise = () => new TypeError('secret words');

describe('the store of figures', () => {
  test('is being written by another process: every question is answered from one version of it', async () => {
    world = await openWorld({ bot: FREELY });
    const path = join(world.folder, 'store.sqlite');
    const commit = startChild(process.execPath, ['--import', 'tsx', CHILD, path, '15000', '2', 'b']);
    await commit.heard('begin');
    let done = false;
    const finished = commit.heard('done').then(() => {
      done = true;
    });
    let asked = 0;
    for (let after = 0; after < 2; after += done ? 1 : 0) {
      await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION });
      asked += 1;
      await settled(world);
    }
    await finished;
    commit.process.stdin.end();
    expect((await commit.ended).code).toBe(0);
    const answers = shown(world, ANNA.dm).map(({ text }) => plain(text).startsWith('47 %'));
    expect(answers).toHaveLength(asked);
    // What was delivered instead doesn't know the figure; no answer after that still does, and none before it doesn't.
    const known = answers.filter(Boolean).length;
    expect(answers).toEqual(answers.map((_, i) => i < known));
    expect([known > 0, known < asked]).toEqual([true, true]);
    expect(world.lines.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is held by another’s transaction: nobody notices', async () => {
    world = await openWorld({ bot: FREELY });
    const held = await holding(join(world.folder, 'store.sqlite'));
    expect(plain((await ask(world, QUESTION)).answer.text)).toMatch(/^47 %/);
    await held.letGo();
  });

  test('can’t be read for a moment: the question is tried again and answered', async () => {
    const opened = await withFailing(1, busy);
    expect(plain((await ask(opened, QUESTION)).answer.text)).toMatch(/^47 %/);
    expect(lastLogged(opened, 'store-unavailable')).toMatchObject({ code: 'busy', attempt: 1 });
  });

  test.each<[string, () => Error, RegExp]>([
    [
      'is busy for long',
      busy,
      /^Nya uppgifter läses in just nu. Fråga igen om en liten stund, så svarar jag. Felnummer: ([0-9a-f]{6})$/,
    ],
    [
      'is damaged',
      damaged,
      /^Jag kommer inte åt uppgifterna just nu. Fråga igen om en stund. Felnummer: ([0-9a-f]{6})$/,
    ],
    [
      'meets a surprise',
      surprise,
      /^Något gick fel hos mig, så det blev inget svar. Försök gärna igen. Felnummer: ([0-9a-f]{6})$/,
    ],
  ])('%s: one calm sentence with a number that the log has too', async (_, fault, sentence) => {
    const opened = await withFailing(9, fault);
    const command = { name: '/kommun', text: 'Kalmar', user: ANNA.user, channel: STATS };
    const said = await seenAfter(opened, STATS, ANNA.user, () => opened.workbench.command(command));
    expect(said.map(({ onlyFor }) => onlyFor)).toEqual([ANNA.user]);
    const [, id] = sentence.exec(said[0]?.text ?? '') ?? [];
    expect(opened.lines.find(({ facts }) => facts['id'] === id)).toMatchObject({ severity: 'error' });
    expect(JSON.stringify(opened.lines)).not.toContain('secret words');
  });

  test('can’t be read however often it is tried: said in the thread, and nothing is left waiting', async () => {
    const opened = await withFailing(9, busy);
    const { answer } = await ask(opened, QUESTION);
    await settled(opened);
    expect(answer.text).toMatch(/^Nya uppgifter läses in just nu/);
    expect(
      opened.lines.filter(({ what }) => what === 'store-unavailable').map(({ facts }) => facts['attempt']),
    ).toEqual([1, 2, 3]);
    expect(shown(opened, ANNA.dm)).toHaveLength(1);
  });
});

test('the store of states held by another process: the delivery waits for it, is acknowledged, and answered', async () => {
  world = await openWorld({ bot: FREELY });
  const held = await holding(join(world.folder, 'state.sqlite'));
  const said = world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION });
  const command = world.workbench.command({ name: '/kommun', text: 'riket', user: ANNA.user, channel: STATS });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(shown(world, ANNA.dm)).toEqual([]);
  await held.letGo();
  expect((await said).delivered.map(({ acknowledged }) => acknowledged)).toEqual([true]);
  expect((await command).acknowledged).toBe(true);
  await settled(world);
  expect(shown(world, ANNA.dm)).toHaveLength(1);
  expect(shown(world, STATS)).toHaveLength(1);
});

/** A transaction of another connection that keeps writers out. */
async function holding(path: string): Promise<{ letGo(): Promise<void> }> {
  const handle = await openHandle(path, READ_WRITE_CREATE, 5_000);
  await handle.exclusive((session) => session.once('BEGIN IMMEDIATE'));
  return {
    async letGo() {
      await handle.exclusive((session) => session.once('ROLLBACK'));
      await handle.close();
    },
  };
}
