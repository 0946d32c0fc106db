import { afterEach, describe, expect, test } from 'vitest';
import type { Work } from '../../../src/adapters/slack/work.ts';
import { startWork, type WorkLoop, type WorkLoopOptions } from '../../../src/adapters/slack/worker.ts';
import { openMemoryState } from '../../../src/adapters/state/open-state.ts';
import type { Delivery, StateStore } from '../../../src/app/state-ports.ts';

const opened: (WorkLoop | StateStore)[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await ('stop' in one ? one.stop(0) : one.close());
});

const aDelivery = (over: Partial<Delivery> = {}): Delivery => ({
  id: 'T:Ev1',
  twin: null,
  kind: 'event',
  conversation: 'T:C:1',
  person: 'p',
  body: '{}',
  ...over,
});

/** A loop over a store in memory; `hold` keeps a delivery's work from ending until it is let go. */
async function aLoop(over: Partial<WorkLoopOptions> = {}) {
  const state = await openMemoryState({ leaseMs: 60_000 });
  const begun: string[] = [];
  const done: string[] = [];
  const held = new Map<string, () => void>();
  const hold = new Set<string>();
  const troubles: unknown[] = [];
  const loop = startWork({
    inbox: state.inbox,
    name: 'w',
    now: () => Date.now(),
    sleep: () => new Promise((resolve) => setTimeout(resolve, 2)),
    leaseMs: 60_000,
    most: 4,
    pollMs: 5,
    perform: async ({ claimed: { id } }) => {
      begun.push(id);
      if (hold.has(id)) await new Promise<void>((go) => held.set(id, go));
      done.push(id);
    },
    failed: async () => null,
    troubled: (cause) => troubles.push(cause),
    ...over,
  });
  opened.push(state, loop);
  const receive = (delivery: Delivery, room = false) =>
    state.inbox.receive(delivery, { worker: 'w', room }, Date.now()).then((received) => {
      if (received.kind === 'claimed')
        loop.begin({ ...delivery, attempt: 1, receivedAt: Date.now(), recent: received.recent });
      return received;
    });
  const letGo = (id: string) => held.get(id)?.();
  return { state, loop, begun, done, hold, held, letGo, receive, troubles };
}

const until = async (test: () => boolean): Promise<void> => {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe('order', () => {
  test('inside a conversation the second waits for the first; another conversation does not', async () => {
    const { receive, begun, done, hold, held, letGo, loop } = await aLoop();
    hold.add('a1');
    await receive(aDelivery({ id: 'a1', conversation: 'a' }), true);
    await receive(aDelivery({ id: 'a2', conversation: 'a' }));
    await receive(aDelivery({ id: 'b1', conversation: 'b' }));
    loop.wake();
    await until(() => done.includes('b1') && held.has('a1'));
    expect(begun).not.toContain('a2');
    letGo('a1');
    await until(() => done.includes('a2'));
    expect(begun.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2']);
  });

  test('no more conversations at a time than there is room for, and commands come on top', async () => {
    const { receive, begun, hold, letGo, loop, held } = await aLoop({ most: 1 });
    for (const id of ['a', 'b', 'click']) hold.add(id);
    await receive(aDelivery({ id: 'a', conversation: 'a' }), true);
    expect(loop.hasRoom()).toBe(false);
    await receive(aDelivery({ id: 'b', conversation: 'b' }));
    await receive(aDelivery({ id: 'click', conversation: 'a', kind: 'interaction' }), true);
    await until(() => held.has('a') && held.has('click'));
    expect(begun).toEqual(['a', 'click']);
    letGo('a');
    await until(() => begun.includes('b'));
    letGo('b');
    letGo('click');
  });
});

describe('what another process left behind', () => {
  test('is found without being told', async () => {
    const { state, done } = await aLoop();
    await state.inbox.receive(aDelivery({ id: 'left' }), { worker: 'other', room: false }, Date.now());
    await until(() => done.includes('left'));
    expect(await state.inbox.backlog()).toEqual({ unfinished: 0, oldest: null });
  });
});

describe('a fault', () => {
  test('that may pass is tried again at its time, with the attempt counted', async () => {
    const attempts: number[] = [];
    const { receive, state } = await aLoop({
      perform: async ({ claimed }) => {
        attempts.push(claimed.attempt);
        if (claimed.attempt < 3) throw new Error('busy');
      },
      failed: async () => Date.now(),
    });
    await receive(aDelivery(), true);
    await until(() => attempts.length === 3);
    expect(attempts).toEqual([1, 2, 3]);
    await until(() => attempts.length === 3);
    for (let left = 1; left > 0; ) left = (await state.inbox.backlog()).unfinished;
  });

  test('that was given up is not tried again', async () => {
    const given: string[] = [];
    const { receive, state } = await aLoop({
      perform: () => Promise.reject(new Error('never')),
      failed: async (work: Work) => {
        given.push(work.claimed.id);
        await work.finish({ as: 'failed', leaning: null, audit: null });
        return null;
      },
    });
    await receive(aDelivery(), true);
    for (let left = 1; left > 0; ) left = (await state.inbox.backlog()).unfinished;
    expect(given).toEqual(['T:Ev1']);
  });

  test('of the store is told, and the delivery is claimed again after its lease', async () => {
    const { receive, troubles, state } = await aLoop({
      perform: () => Promise.reject(new Error('x')),
      failed: () => Promise.reject(new Error('disk full')),
    });
    await receive(aDelivery(), true);
    await until(() => troubles.length > 0);
    expect(troubles).toEqual([new Error('disk full')]);
    const later = Date.now() + 61_000;
    expect(await state.inbox.claim('other', later)).toMatchObject({ id: 'T:Ev1', attempt: 2 });
  });
});

describe('a store that fails when the answer has been posted', () => {
  /** The first notes fail; what was posted is counted. */
  async function aFailingNote(failures: number) {
    const memory = await openMemoryState({ leaseMs: 60_000 });
    let left = failures;
    const inbox = {
      ...memory.inbox,
      finish: (...args: Parameters<typeof memory.inbox.finish>) => {
        left -= 1;
        return left >= 0 ? Promise.reject(new Error('disk full')) : memory.inbox.finish(...args);
      },
    };
    let posts = 0;
    const made = await aLoop({
      inbox,
      perform: async () => {
        posts += 1;
      },
    });
    opened.unshift(memory);
    const delivery = aDelivery();
    const received = await memory.inbox.receive(delivery, { worker: 'w', room: true }, Date.now());
    made.loop.begin({ ...delivery, attempt: 1, receivedAt: Date.now(), recent: received.recent });
    return { ...made, memory, posts: () => posts };
  }

  test('is asked again until it is noted, and nothing is posted again', async () => {
    const { memory, loop, posts, troubles } = await aFailingNote(3);
    await until(() => loop.running() === 0);
    expect(await memory.inbox.backlog()).toEqual({ unfinished: 0, oldest: null });
    expect(posts()).toBe(1);
    expect(troubles).toHaveLength(3);
  });

  test('is not waited for longer than stopping lasts, and what was posted is not given back', async () => {
    const { memory, loop, posts, troubles } = await aFailingNote(Number.POSITIVE_INFINITY);
    await until(() => troubles.length > 1);
    await loop.stop(1);
    await until(() => loop.running() === 0);
    expect(posts()).toBe(1);
    expect(await memory.inbox.claim('other', Date.now())).toBeNull();
  });
});

describe('the lease', () => {
  test('that ran out while the process was held up does not begin the work once more in it', async () => {
    let clock = 1_000_000;
    const { receive, loop, begun, hold, held, letGo, done, state } = await aLoop({ now: () => clock });
    hold.add('T:Ev1');
    await state.inbox.receive(aDelivery(), { worker: 'other', room: false }, clock);
    loop.wake();
    await until(() => held.has('T:Ev1'));
    clock += 120_000;
    // The poll claims what is already being done, and then finds the next.
    await receive(aDelivery({ id: 'after', conversation: 'b' }));
    await until(() => done.includes('after'));
    letGo('T:Ev1');
    await until(() => loop.running() === 0);
    expect(begun).toEqual(['T:Ev1', 'after']);
  });

  test('is prolonged while the work goes on; when it was lost, nothing may be posted', async () => {
    let clock = 1_000_000;
    const ours: boolean[] = [];
    const { receive, state, held, hold, letGo } = await aLoop({
      now: () => clock,
      pollMs: 60_000,
      perform: async (work) => {
        ours.push(await work.stillOurs());
        await new Promise<void>((go) => held.set('x', go));
        ours.push(await work.stillOurs());
      },
    });
    hold.clear();
    const delivery = aDelivery({ id: 'x' });
    await state.inbox.receive(delivery, { worker: 'w', room: true }, clock);
    opened[1] && 'begin' in opened[1] && opened[1].begin({ ...delivery, attempt: 1, receivedAt: clock, recent: 1 });
    await until(() => held.has('x'));
    clock += 120_000;
    expect(await state.inbox.claim('other', clock)).toMatchObject({ id: 'x', attempt: 2 });
    letGo('x');
    await until(() => ours.length === 2);
    expect(ours).toEqual([true, false]);
    void receive;
  });
});

describe('stopping', () => {
  test('what is not done in time is given back, and nothing more is begun', async () => {
    const { receive, loop, hold, held, state, begun } = await aLoop();
    hold.add('slow');
    await receive(aDelivery({ id: 'slow' }), true);
    await until(() => held.has('slow'));
    await loop.stop(1);
    await state.inbox.receive(aDelivery({ id: 'next', conversation: 'n' }), { worker: 'x', room: false }, Date.now());
    expect(loop.hasRoom()).toBe(false);
    expect(begun).toEqual(['slow']);
    expect(await state.inbox.claim('other', Date.now())).toMatchObject({ id: 'slow', attempt: 2 });
  });

  test('what was given back posts nothing more', async () => {
    const ours: boolean[] = [];
    const { receive, loop, held } = await aLoop({
      perform: async (work) => {
        await new Promise<void>((go) => held.set('x', go));
        ours.push(await work.stillOurs());
      },
    });
    await receive(aDelivery({ id: 'x' }), true);
    await until(() => held.has('x'));
    await loop.stop(1);
    held.get('x')?.();
    await until(() => ours.length === 1);
    expect(ours).toEqual([false]);
  });

  test('a command stays ours: it cannot be done again', async () => {
    const { receive, loop, hold, held, state } = await aLoop();
    hold.add('click');
    await receive(aDelivery({ id: 'click', kind: 'interaction' }), true);
    await until(() => held.has('click'));
    await loop.stop(1);
    expect(await state.inbox.claim('other', Date.now())).toBeNull();
  });

  test('waits for what runs', async () => {
    const { receive, loop, hold, held, letGo, done } = await aLoop();
    hold.add('soon');
    await receive(aDelivery({ id: 'soon' }), true);
    await until(() => held.has('soon'));
    const stopped = loop.stop(60_000);
    letGo('soon');
    await stopped;
    expect(done).toEqual(['soon']);
  });
});
