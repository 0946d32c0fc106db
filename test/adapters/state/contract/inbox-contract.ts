import { describe, expect, it } from 'vitest';
import type { Inbox } from '../../../../src/app/state-ports.ts';
import { aValueQuery } from '../../../builders/query.ts';
import { LEASE, type OpenStore } from '../backends.ts';
import { ANNA, aDelivery, anAuditEntry, BO, DONE, FULL, HERE, T0 } from './deliveries.ts';
import { withStore } from './with-store.ts';

/** What every inbox does: Slack's deliveries, each done once, in order inside its conversation. */
export function inboxContract(open: OpenStore): void {
  const store = withStore(open);
  const inbox = (): Inbox => store().inbox;

  describe('a delivery that comes again', () => {
    it('is a duplicate by its id, whoever has room, also when it is done', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      expect(await inbox().receive(aDelivery('e1'), HERE, T0 + 1)).toEqual({ kind: 'duplicate', recent: 1 });
      await inbox().finish('e1', 'here', DONE, T0 + 2);
      expect(await inbox().receive(aDelivery('e1'), FULL, T0 + 3)).toEqual({ kind: 'duplicate', recent: 1 });
      expect(await inbox().claim('here', T0 + LEASE)).toBeNull();
    });

    it('is a duplicate by its twin: the mention that also came as a message', async () => {
      await inbox().receive(aDelivery('e1', { twin: 'T1:C1:5.5' }), HERE, T0);
      const twin = aDelivery('e2', { twin: 'T1:C1:5.5', body: '{"other":true}' });
      expect((await inbox().receive(twin, HERE, T0)).kind).toBe('duplicate');
      expect(await inbox().backlog()).toEqual({ unfinished: 1, oldest: T0 });
    });

    it('is none when only both have no twin', async () => {
      await inbox().receive(aDelivery('e1'), FULL, T0);
      expect((await inbox().receive(aDelivery('e2'), FULL, T0)).kind).toBe('waiting');
    });
  });

  describe('receiving', () => {
    it('claims when there is room and nothing stands before', async () => {
      expect(await inbox().receive(aDelivery('e1'), HERE, T0)).toEqual({ kind: 'claimed', recent: 1 });
      expect(await inbox().claim('there', T0 + LEASE - 1)).toBeNull();
    });

    it('stores only when there is no room; somebody else claims it whole', async () => {
      expect((await inbox().receive(aDelivery('e1'), FULL, T0)).kind).toBe('waiting');
      const { id, kind, conversation, person, body } = aDelivery('e1');
      expect(await inbox().claim('there', T0 + 5)).toEqual({
        ...{ id, kind, conversation, person, body },
        attempt: 1,
        receivedAt: T0,
        recent: 1,
      });
    });

    it('waits behind what is unfinished in its conversation, and not behind other conversations', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      expect((await inbox().receive(aDelivery('e2'), HERE, T0)).kind).toBe('waiting');
      expect((await inbox().receive(aDelivery('e3', { conversation: 'other' }), HERE, T0)).kind).toBe('claimed');
    });

    it('lets interactions wait for nobody, and nobody for them', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      const click = { kind: 'interaction' } as const;
      expect((await inbox().receive(aDelivery('i1', click), HERE, T0)).kind).toBe('claimed');
      expect((await inbox().receive(aDelivery('i2', click), HERE, T0)).kind).toBe('claimed');
      await inbox().finish('e1', 'here', DONE, T0);
      expect((await inbox().receive(aDelivery('e2'), HERE, T0)).kind).toBe('claimed');
      await inbox().release('e2', 'here', T0);
      expect((await inbox().claim('there', T0))?.id).toBe('e2');
    });

    it('counts what the person sent in the last minute, this one too, and nobody else’s', async () => {
      const recent = async (id: string, person: string, now: number): Promise<number> =>
        (await inbox().receive(aDelivery(id, { person }), FULL, now)).recent;
      expect(await recent('e1', ANNA, T0)).toBe(1);
      expect(await recent('e2', BO, T0 + 1)).toBe(1);
      expect(await recent('e3', ANNA, T0 + 59_999)).toBe(2);
      expect(await recent('e4', ANNA, T0 + 60_000)).toBe(2);
      expect(await recent('e4', ANNA, T0 + 60_000)).toBe(2);
    });
  });

  describe('claiming', () => {
    it('has nothing to give from an empty inbox', async () => {
      expect(await inbox().claim('here', T0)).toBeNull();
      expect(await inbox().backlog()).toEqual({ unfinished: 0, oldest: null });
    });

    it('takes the oldest of those that may be done', async () => {
      await inbox().receive(aDelivery('e1', { conversation: 'a' }), FULL, T0);
      await inbox().receive(aDelivery('e2', { conversation: 'a' }), FULL, T0 + 1);
      await inbox().receive(aDelivery('e3', { conversation: 'b' }), FULL, T0 + 2);
      const ids = [];
      for (let n = 0; n < 3; n += 1) ids.push((await inbox().claim('here', T0 + 3))?.id ?? null);
      expect(ids).toEqual(['e1', 'e3', null]);
      await inbox().finish('e1', 'here', DONE, T0 + 4);
      expect((await inbox().claim('here', T0 + 5))?.id).toBe('e2');
    });

    it('takes over when the lease has run out, and counts the attempts', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      expect(await inbox().claim('there', T0 + LEASE - 1)).toBeNull();
      expect(await inbox().claim('there', T0 + LEASE)).toMatchObject({ id: 'e1', attempt: 2, receivedAt: T0 });
      expect(await inbox().claim('here', T0 + LEASE)).toBeNull();
    });

    it('gives to one when many ask at once', async () => {
      await inbox().receive(aDelivery('e1'), FULL, T0);
      const asked = await Promise.all(['a', 'b', 'c', 'd'].map((worker) => inbox().claim(worker, T0)));
      expect(asked.filter((claimed) => claimed !== null)).toHaveLength(1);
    });
  });

  describe('a lease', () => {
    it('is prolonged from now', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      expect(await inbox().renew('e1', 'here', T0 + 20_000)).toBe(true);
      expect(await inbox().claim('there', T0 + LEASE)).toBeNull();
      expect((await inbox().claim('there', T0 + 20_000 + LEASE))?.id).toBe('e1');
    });

    it('that ran out unnoticed by others is still ours', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      expect(await inbox().renew('e1', 'here', T0 + 2 * LEASE)).toBe(true);
      expect(await inbox().finish('e1', 'here', DONE, T0 + 4 * LEASE)).toBe(true);
    });

    it('that another took is lost: no renewal, and nothing of ours is kept', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      await inbox().claim('there', T0 + LEASE);
      expect(await inbox().renew('e1', 'here', T0 + LEASE + 1)).toBe(false);
      const finished = { as: 'done', leaning: aValueQuery(), audit: anAuditEntry() } as const;
      expect(await inbox().finish('e1', 'here', finished, T0 + LEASE + 2)).toBe(false);
      expect(await store().threads.last(aDelivery('e1').conversation)).toBeNull();
      expect(await store().personal.exportPerson(ANNA)).toMatchObject({
        audit: [],
        thread: [],
        inbox: [{ worker: 'there' }],
      });
      expect(await inbox().finish('e1', 'there', DONE, T0 + LEASE + 3)).toBe(true);
    });

    it.each(['renew', 'finish', 'release'] as const)(
      'of what is unknown, not claimed or done: %s does nothing',
      async (what) => {
        const act = (id: string): Promise<unknown> =>
          what === 'finish' ? inbox().finish(id, 'here', DONE, T0) : inbox()[what](id, 'here', T0 + 9 * LEASE);
        const nothing = what === 'release' ? undefined : false;
        await inbox().receive(aDelivery('waits', { conversation: 'a' }), FULL, T0);
        await inbox().receive(aDelivery('done', { conversation: 'b' }), HERE, T0);
        await inbox().finish('done', 'here', DONE, T0);
        expect([await act('unknown'), await act('waits'), await act('done')]).toEqual([nothing, nothing, nothing]);
        expect((await inbox().claim('here', T0))?.id).toBe('waits');
        expect(await inbox().claim('here', T0 + LEASE - 1)).toBeNull();
      },
    );
  });

  describe('giving back', () => {
    it('lets anybody claim from the moment said, and its conversation waits so long', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      await inbox().receive(aDelivery('e2'), HERE, T0);
      await inbox().release('e1', 'here', T0 + 5_000);
      expect(await inbox().renew('e1', 'here', T0 + 1)).toBe(false);
      expect(await inbox().claim('there', T0 + 4_999)).toBeNull();
      expect(await inbox().claim('there', T0 + 5_000)).toMatchObject({ id: 'e1', attempt: 2 });
    });
  });

  describe('finishing', () => {
    it('keeps the row without its body, the thread’s query and the audit, and lets the next one come', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      await inbox().receive(aDelivery('e2'), HERE, T0 + 1);
      const finished = { as: 'failed', leaning: aValueQuery(), audit: anAuditEntry() } as const;
      expect(await inbox().finish('e1', 'here', finished, T0 + 2)).toBe(true);
      expect(await store().threads.last(aDelivery('e1').conversation)).toEqual(aValueQuery());
      const kept = await store().personal.exportPerson(ANNA);
      expect(kept['inbox']?.[0]).toMatchObject({ id: 'e1', body: null, outcome: 'failed' });
      expect(kept['audit']).toHaveLength(1);
      expect(await inbox().backlog()).toEqual({ unfinished: 1, oldest: T0 + 1 });
      expect((await inbox().claim('here', T0 + 3))?.id).toBe('e2');
      expect(await inbox().finish('e1', 'here', finished, T0 + 4)).toBe(false);
    });

    it('without a leaning leaves what was there', async () => {
      await inbox().receive(aDelivery('e1'), HERE, T0);
      await inbox().finish('e1', 'here', { ...DONE, leaning: aValueQuery() }, T0);
      await inbox().receive(aDelivery('e2'), HERE, T0);
      await inbox().finish('e2', 'here', DONE, T0);
      expect(await store().threads.last(aDelivery('e1').conversation)).toEqual(aValueQuery());
    });
  });
}
