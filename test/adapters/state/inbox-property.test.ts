import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, Inbox } from '../../../src/app/state-ports.ts';
import { BACKENDS, LEASE, type OpenStore } from './backends.ts';
import { ANNA, aDelivery, BO, DONE, T0 } from './contract/deliveries.ts';
import { inboxModel } from './inbox-model.ts';

const id = fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5', 'e6');
const worker = fc.constantFrom('here', 'there');
const delivery: fc.Arbitrary<Delivery> = fc
  .record({
    id,
    twin: fc.option(fc.constantFrom('t1', 't2'), { nil: null, freq: 2 }),
    kind: fc.oneof({ arbitrary: fc.constant('event' as const), weight: 2 }, fc.constant('interaction' as const)),
    conversation: fc.constantFrom('a', 'b'),
    person: fc.constantFrom(ANNA, BO),
  })
  .map((some) => aDelivery(some.id, some));

/** One thing done, so long after the one before. A lease may run out in a step, or in several. */
const step = fc.record({
  after: fc.constantFrom(0, 0, 0, 1, 7_000, LEASE - 1, LEASE),
  what: fc.oneof(
    {
      arbitrary: fc.record({ kind: fc.constant('receive' as const), delivery, worker, room: fc.boolean() }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: fc.constant('claim' as const), worker }), weight: 4 },
    { arbitrary: fc.record({ kind: fc.constantFrom('renew' as const, 'finish' as const), id, worker }), weight: 4 },
    {
      arbitrary: fc.record({ kind: fc.constant('release' as const), id, worker, wait: fc.nat({ max: 40_000 }) }),
      weight: 1,
    },
  ),
});
type What = (typeof step extends fc.Arbitrary<infer S> ? S : never)['what'];

/** Does the same to an inbox and to the model: the two see one interface, and one of them waits. */
function act(inbox: Inbox | ReturnType<typeof inboxModel>, what: What, now: number): unknown {
  switch (what.kind) {
    case 'receive':
      return inbox.receive(what.delivery, what, now);
    case 'claim':
      return inbox.claim(what.worker, now);
    case 'renew':
      return inbox.renew(what.id, what.worker, now);
    case 'finish':
      return inbox.finish(what.id, what.worker, DONE, now);
    case 'release':
      return inbox.release(what.id, what.worker, now + what.wait);
  }
}

const absent: OpenStore = () => Promise.reject(new Error('not at hand'));

describe.each(BACKENDS)('$name', ({ open }) => {
  it.skipIf(open === null)('does what a list would do, whatever comes in whatever order', async () => {
    const store = await (open ?? absent)();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
          for (const person of [ANNA, BO]) await store.personal.erasePerson(person);
          const model = inboxModel();
          let now = T0;
          for (const { after, what } of steps) {
            now += after;
            expect(await act(store.inbox, what, now), JSON.stringify(what)).toEqual(act(model, what, now));
            expect(await store.inbox.backlog()).toEqual(model.backlog());
          }
        }),
        { numRuns: 100, seed: 20_251_122 },
      );
    } finally {
      await store.close();
    }
  });
});
