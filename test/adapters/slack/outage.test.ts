import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { openHandle, READ_WRITE_CREATE } from '../../../src/adapters/sqlite/handle.ts';
import { openStateStore } from '../../../src/adapters/state/open-state.ts';
import type { CatalogueSource } from '../../../src/app/converse.ts';
import { ANNA, answersTo, BJORN, openWorld, STATS, type World, type WorldOptions } from './bot.ts';
import { messagePayload } from './deliveries.ts';

const ANSWER = /^Kalmar ligger i Kalmar län/;
/** Slack's redeliveries, quick and many. */
const REDELIVERED = { redeliverAfterMs: Array.from({ length: 200 }, () => 100) };

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});
async function opened(options: WorldOptions = {}): Promise<World> {
  const world = await openWorld(options);
  worlds.push(world);
  return world;
}

type Asked = { readonly ts: string };
type Person = { readonly dm: string; readonly user: string };
const asks = ({ workbench }: World, { dm, user }: Person = ANNA): Promise<Asked> =>
  workbench.say({ channel: dm, user, text: 'Vilket län ligger Kalmar i?' });

const posts = ({ workbench }: World) => workbench.calls.filter(({ method }) => method === 'chat.postMessage');

async function drained({ state }: World): Promise<void> {
  while ((await state.inbox.backlog()).unfinished > 0) await pause(20);
}

/** Everything asked was answered, once, and nothing is left to do. */
async function expectAnswered(world: World, asked: readonly Asked[], { dm }: Person = ANNA): Promise<void> {
  for (const { ts } of asked) await world.workbench.until(({ thread }) => thread === ts, 60_000);
  await drained(world);
  for (const { ts } of asked) {
    const answers = await answersTo(world, dm, ts);
    expect(answers.map(({ text }) => text)).toEqual([expect.stringMatching(ANSWER)]);
  }
}

describe('Slack is away', () => {
  test('for some seconds, while questions are asked: each is answered, once', async () => {
    const world = await opened(REDELIVERED);
    const early = await Promise.all([1, 2, 3].map(() => asks(world)));
    const gone = world.workbench.faults.restart(7_000);
    const late = await Promise.all([1, 2, 3].map(() => asks(world)));
    await gone;
    await expectAnswered(world, [...early, ...late]);
  });

  test('when the bot starts: it waits, and answers what was asked meanwhile', async () => {
    const world = await opened(REDELIVERED);
    await world.stopBot();
    world.workbench.faults.serverError('apps.connections.open', 4, { status: 503 });
    const asked = asks(world);
    await world.restart();
    await expectAnswered(world, [await asked]);
    expect(world.workbench.faults.met['apps.connections.open']).toBe(4);
  });

  test('and refuses the app token: starting ends in its code', async () => {
    const world = await opened();
    await world.stopBot();
    world.workbench.faults.platformError('apps.connections.open', 'invalid_auth', 1);
    await expect(world.restart()).rejects.toThrow('invalid_auth');
  });

  test.each([{ announce: true }, { announce: false }])(
    'the connection is dropped again and again, %o: each is answered, once',
    async (how) => {
      const world = await opened(REDELIVERED);
      const asked: Asked[] = [];
      for (let n = 0; n < 4; n += 1) {
        const some = [asks(world), asks(world)];
        world.workbench.faults.dropConnections(how);
        asked.push(...(await Promise.all([...some, asks(world)])));
      }
      await expectAnswered(world, asked);
      expect(world.workbench.faults.met['dropConnections']).toBeGreaterThan(0);
    },
  );
});

describe('Slack will not take the answer now', () => {
  test('too many posts: what it asks is waited, and nothing is sent meanwhile', async () => {
    const world = await opened();
    world.workbench.faults.rateLimit('chat.postMessage', 2, 1);
    await expectAnswered(world, [await asks(world)]);
    expect(posts(world).map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  test('too many posts to one place hold up nobody else', async () => {
    const world = await opened();
    world.workbench.faults.rateLimit('chat.postMessage', 1, 2);
    const held = await asks(world);
    while (posts(world).length === 0) await pause(5);
    const free = await asks(world, BJORN);
    const [first] = await answersTo(world, BJORN.dm, free.ts);
    await expectAnswered(world, [held]);
    const [second] = await answersTo(world, ANNA.dm, held.ts);
    expect(Number(first?.ts)).toBeLessThan(Number(second?.ts));
  });

  test.each([2, 5])('it fails %i times: answered once', async (times) => {
    const world = await opened();
    world.workbench.faults.serverError('chat.postMessage', times, { status: 502 });
    await expectAnswered(world, [await asks(world)]);
    expect(world.workbench.faults.met['chat.postMessage']).toBe(times);
  });

  test('no status can be shown: answered all the same', async () => {
    const world = await opened();
    world.workbench.faults.rateLimit('assistant.threads.setStatus', 1, 30);
    await expectAnswered(world, [await asks(world)]);
  });

  test('a slow answer holds up its own thread, and nobody else', async () => {
    const world = await opened();
    const { workbench } = world;
    workbench.faults.slow('chat.postMessage', 1, 1_500);
    const slow = await asks(world);
    while (posts(world).length === 0) await pause(5);
    const next = await workbench.say({ channel: ANNA.dm, user: ANNA.user, thread: slow.ts, text: 'och Malmö?' });
    const free = await Promise.all([asks(world), asks(world)]);
    for (const { ts } of free) await workbench.until(({ thread }) => thread === ts);
    // Slack had the slow one's answer at once, but we don't know it yet.
    expect(await answersTo(world, ANNA.dm, slow.ts)).toHaveLength(1);
    await workbench.until(({ thread, ts }) => thread === slow.ts && ts > next.ts && ts > (free[1]?.ts ?? ''));
    await drained(world);
    expect(await answersTo(world, ANNA.dm, slow.ts)).toHaveLength(2);
  });
});

describe('the state store cannot be written', () => {
  /** A bot whose store gives up waiting quickly, and what takes the store away from it. */
  async function withLock() {
    const world = await opened({ ...REDELIVERED, ackMs: 500 });
    await world.stopBot();
    const path = join(world.folder, 'state.sqlite');
    const impatient = await openStateStore({ path, leaseMs: 2_000, busyMs: 50 });
    if (!impatient.ok) throw new Error(impatient.error.detail);
    await world.restart({ state: impatient.value });
    const handle = await openHandle(path, READ_WRITE_CREATE, 5_000);
    await handle.exclusive((session) => session.once('BEGIN IMMEDIATE'));
    return {
      world,
      async unlock() {
        await handle.exclusive((session) => session.once('ROLLBACK'));
        await handle.close();
      },
      async close() {
        await world.stopBot();
        await impatient.value.close();
      },
    };
  }

  test('an event is not acknowledged, comes again, and is answered when it can be stored', async () => {
    const { world, unlock, close } = await withLock();
    const asking = asks(world);
    const refused = () => world.lines.filter(({ what }) => what === 'not-taken-in').length;
    while (refused() < 3) await pause(10);
    expect(posts(world)).toEqual([]);
    await unlock();
    await expectAnswered(world, [await asking]);
    await close();
  });

  test('a command is acknowledged, and says calmly that it failed', async () => {
    const { world, unlock, close } = await withLock();
    const { workbench } = world;
    const delivered = await workbench.command({ name: '/kommun', text: 'Kalmar', user: ANNA.user, channel: STATS });
    expect(delivered.acknowledged).toBe(true);
    const told = await workbench.until(({ onlyFor }) => onlyFor === ANNA.user);
    expect(told.text).toMatch(
      /^Något gick fel hos mig, så det blev inget svar\. Försök gärna igen\. Felnummer: [0-9a-f]{6}$/,
    );
    await unlock();
    await drained(world);
    expect(workbench.messages(STATS, ANNA.user).filter(({ onlyFor }) => onlyFor !== null)).toHaveLength(1);
    await close();
  });
});

describe('the bot is stopped', () => {
  test('what runs is posted before it ends, and what came too late is answered by the next', async () => {
    const world = await opened(REDELIVERED);
    world.workbench.faults.slow('assistant.threads.setStatus', 1, 300);
    const asked = await asks(world);
    await world.stopBot();
    expect(await answersTo(world, ANNA.dm, asked.ts)).toHaveLength(1);
    const late = asks(world);
    await world.restart();
    await expectAnswered(world, [asked, await late]);
  });

  test('what is not done in time is given back, and answered by the next and by nobody else', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const world = await opened({ bot: { pace: { graceMs: 50, leaseMs: 60_000 } } });
    const { catalogues } = world.service;
    let reached = false;
    const hanging: CatalogueSource = {
      ...catalogues,
      async newest() {
        reached = true;
        await held;
        return catalogues.newest();
      },
    };
    await world.restart({ catalogues: hanging });
    const asked = await asks(world);
    while (!reached) await pause(5);
    await world.stopBot();
    await world.restart();
    await expectAnswered(world, [asked]);
    letGo();
    await drained(world);
    await pause(100);
    expect(posts(world)).toHaveLength(1);
  });
});

describe('a question that ends the process each time it is answered', () => {
  test('is given up after a while, and it is said that it went wrong', async () => {
    const world = await opened();
    await world.stopBot();
    const { workbench, state } = world;
    const { ts } = await asks(world, { dm: STATS, user: ANNA.user });
    const asked = {
      channel: STATS,
      kind: 'im',
      user: ANNA.user,
      ts,
      thread: null,
      text: 'Vilket län ligger Kalmar i?',
    } as const;
    const origin = { team: workbench.team, user: ANNA.user, channel: STATS };
    const body = JSON.stringify({ origin, payload: messagePayload(asked, 1, workbench) });
    const delivery = { id: 'T:Ev1', twin: null, kind: 'event', conversation: 'c', person: 'p', body } as const;
    await state.inbox.receive(delivery, { worker: 'w', room: false }, Date.now());
    for (let begun = 0; begun < 12; begun += 1) {
      expect(await state.inbox.claim('w', Date.now())).toMatchObject({ attempt: begun + 1 });
      await state.inbox.release('T:Ev1', 'w', Date.now());
    }
    await world.restart();
    await drained(world);
    const [told, ...more] = await answersTo(world, STATS, ts);
    expect(told?.text).toMatch(/^Något gick fel hos mig/);
    expect(more).toEqual([]);
    expect(world.lines.filter(({ what }) => what === 'fatal')).toHaveLength(1);
  });
});
