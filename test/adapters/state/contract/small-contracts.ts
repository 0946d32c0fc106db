import { describe, expect, it } from 'vitest';
import { RETENTION_DAYS } from '../../../../src/app/state-ports.ts';
import { aTrendQuery, aValueQuery } from '../../../builders/query.ts';
import type { OpenStore } from '../backends.ts';
import { ANNA, aDelivery, aFeedback, anAuditEntry, BO, DAY, DONE, HERE, T0 } from './deliveries.ts';
import { withStore } from './with-store.ts';

export function threadsContract(open: OpenStore): void {
  const store = withStore(open);
  const answer = async (id: string, person: string, leaning = aValueQuery({ count: false })): Promise<void> => {
    await store().inbox.receive(aDelivery(id, { person }), HERE, T0);
    await store().inbox.finish(id, 'here', { ...DONE, leaning }, T0);
  };
  const { conversation } = aDelivery('e1');

  it('know nothing of a conversation where nothing was answered', async () => {
    expect(await store().threads.last('T1:C1:0.0')).toBeNull();
  });

  it('lean on what was answered last', async () => {
    await answer('e1', ANNA);
    await answer('e2', ANNA, aValueQuery({ count: true }));
    expect(await store().threads.last(conversation)).toEqual(aValueQuery({ count: true }));
  });

  it('belong to the one who asked last there', async () => {
    await answer('e1', ANNA);
    await answer('e2', BO);
    expect(await store().personal.erasePerson(ANNA)).toMatchObject({ thread: 0 });
    expect(await store().threads.last(conversation)).toEqual(aValueQuery());
    expect(await store().personal.erasePerson(BO)).toMatchObject({ thread: 1 });
    expect(await store().threads.last(conversation)).toBeNull();
  });
}

export function queriesContract(open: OpenStore): void {
  const store = withStore(open);

  it('find null for what was never kept', async () => expect(await store().queries.find('nowhere')).toBeNull());

  it('keep nothing when there is nothing to keep', async () => {
    await expect(store().queries.keep([], T0)).resolves.toBeUndefined();
  });

  it('keep several at once, again and again, and twice in one breath', async () => {
    const both = [
      { id: 'q1', query: aValueQuery() },
      { id: 'q2', query: aTrendQuery() },
      { id: 'q1', query: aValueQuery() },
    ];
    await store().queries.keep(both, T0);
    await store().queries.keep(both, T0 + 1);
    expect(await store().queries.find('q1')).toEqual(aValueQuery());
    expect(await store().queries.find('q2')).toEqual(aTrendQuery());
  });

  it('forget after their time, counted from the last time they were kept', async () => {
    await store().queries.keep([{ id: 'old', query: aValueQuery() }], T0);
    await store().queries.keep([{ id: 'again', query: aValueQuery() }], T0);
    await store().queries.keep([{ id: 'again', query: aValueQuery() }], T0 + 1);
    await store().personal.sweep(T0 + RETENTION_DAYS.queries * DAY + 1);
    expect(await store().queries.find('old')).toBeNull();
    expect(await store().queries.find('again')).toEqual(aValueQuery());
  });
}

export function auditContract(open: OpenStore): void {
  const store = withStore(open);

  it('records each answer, with and without a query, and with a latency that is not whole', async () => {
    await store().audit.record(anAuditEntry({ kind: null, reason: 'opinion', outcome: 'declined', releases: [] }));
    await store().audit.record(anAuditEntry({ latencyMs: 12.6 }));
    const { audit } = await store().personal.exportPerson(ANNA);
    expect(audit).toMatchObject([
      { outcome: 'declined', reason: 'opinion', kind: null, releases: [], latency_ms: 12 },
      {
        at: '2025-11-22T08:26:40.000Z',
        outcome: 'answered',
        reason: null,
        kind: 'value',
        as_of: 3,
        releases: ['oj-2023-lss', 'oj-2022-lss'],
        latency_ms: 13,
      },
    ]);
  });
}

export function feedbackContract(open: OpenStore): void {
  const store = withStore(open);

  it('counts the last verdict of a person on a message, and each person for itself', async () => {
    await store().feedback.record(aFeedback({ verdict: 'bad' }));
    await store().feedback.record(aFeedback({ verdict: 'bad', reason: 'wrong-figure', at: T0 + 5 }));
    await store().feedback.record(aFeedback({ person: BO, query: null }));
    await store().feedback.record(aFeedback({ message: 'another' }));
    expect((await store().personal.exportPerson(ANNA))['feedback']).toMatchObject([
      { message: 'another', verdict: 'good', reason: null },
      { message: 'pseudonym-of-message', verdict: 'bad', reason: 'wrong-figure' },
    ]);
    expect((await store().personal.exportPerson(BO))['feedback']).toMatchObject([{ verdict: 'good', query: null }]);
  });
}

export function workspacesContract(open: OpenStore): void {
  const store = withStore(open);

  it('are remembered once each', async () => {
    expect(await store().workspaces.all()).toEqual([]);
    await store().workspaces.seen('T2', T0);
    await store().workspaces.seen('T1', T0);
    await store().workspaces.seen('T2', T0 + 1);
    expect(await store().workspaces.all()).toEqual(['T1', 'T2']);
  });
}

export function openAndShutContract(open: OpenStore): void {
  describe('the store', () => {
    it('answers a ping while it is open, and can be closed twice', async () => {
      const store = await open();
      await expect(store.ping()).resolves.toBeUndefined();
      await Promise.all([store.close(), store.close()]);
      await expect(store.ping()).rejects.toThrow();
    });
  });
}
