import { expect, it } from 'vitest';
import { RETENTION_DAYS } from '../../../../src/app/state-ports.ts';
import { aValueQuery } from '../../../builders/query.ts';
import { LEASE, type OpenStore } from '../backends.ts';
import { ANNA, aDelivery, aFeedback, anAuditEntry, BO, DAY, DONE, FULL, HERE, T0 } from './deliveries.ts';
import { withStore } from './with-store.ts';

/** Something of every kind about one person. */
export function personalContract(open: OpenStore): void {
  const store = withStore(open);
  const live = async (person: string, at: number, name: string): Promise<void> => {
    const conversation = `T1:D-${name}:1`;
    await store().inbox.receive(aDelivery(`${name}-1`, { person, conversation }), HERE, at);
    const audit = anAuditEntry({ person, at });
    await store().inbox.finish(`${name}-1`, 'here', { as: 'done', leaning: aValueQuery(), audit }, at);
    await store().inbox.receive(aDelivery(`${name}-2`, { person, conversation }), HERE, at);
    await store().inbox.receive(aDelivery(`${name}-3`, { person, conversation }), FULL, at);
    await store().feedback.record(aFeedback({ person, at }));
  };
  const counts = async (person: string): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries(
      Object.entries(await store().personal.exportPerson(person)).map(([table, rows]) => [table, rows.length]),
    );
  const ALL = { inbox: 3, thread: 1, audit: 1, feedback: 1 };
  const NONE = { inbox: 0, thread: 0, audit: 0, feedback: 0 };

  it('an export of somebody unknown is empty, and so is the erasure', async () => {
    expect(await counts('nobody')).toEqual(NONE);
    expect(await store().personal.erasePerson('nobody')).toEqual(NONE);
  });

  it('an export is everything about the person, table by table, and of nobody else', async () => {
    await live(ANNA, T0, 'anna');
    await live(BO, T0, 'bo');
    expect(await counts(ANNA)).toEqual(ALL);
    expect(JSON.stringify(await store().personal.exportPerson(ANNA))).not.toContain(BO);
  });

  it('an erasure takes it all, also what is being done, and leaves others alone', async () => {
    await live(ANNA, T0, 'anna');
    await live(BO, T0, 'bo');
    expect(await store().personal.erasePerson(ANNA)).toEqual(ALL);
    expect(await counts(ANNA)).toEqual(NONE);
    expect(await counts(BO)).toEqual(ALL);
    expect(await store().inbox.renew('anna-2', 'here', T0 + 1)).toBe(false);
    const late = { as: 'done', leaning: aValueQuery(), audit: anAuditEntry() } as const;
    expect(await store().inbox.finish('anna-2', 'here', late, T0 + 1)).toBe(false);
    expect(await counts(ANNA)).toEqual(NONE);
    expect((await store().inbox.claim('there', T0 + LEASE))?.person).toBe(BO);
  });

  it('a sweep takes each kind after its time and not a millisecond before', async () => {
    await live(ANNA, T0, 'anna');
    const after = (days: number): number => T0 + days * DAY;
    const gone = { ...NONE, kept_query: 0 };
    expect(await store().personal.sweep(after(RETENTION_DAYS.inbox))).toEqual(gone);
    expect(await store().personal.sweep(after(RETENTION_DAYS.inbox) + 1)).toEqual({ ...gone, inbox: 3 });
    expect(await store().personal.sweep(after(RETENTION_DAYS.threads))).toEqual(gone);
    expect(await store().personal.sweep(after(RETENTION_DAYS.threads) + 1)).toEqual({ ...gone, thread: 1 });
    expect(await store().personal.sweep(after(RETENTION_DAYS.audit))).toEqual(gone);
    expect(await store().personal.sweep(after(RETENTION_DAYS.audit) + 1)).toEqual({ ...gone, audit: 1, feedback: 1 });
    expect(await counts(ANNA)).toEqual(NONE);
  });

  it('what is swept from the inbox can come again as new', async () => {
    await store().inbox.receive(aDelivery('e1'), HERE, T0);
    await store().inbox.finish('e1', 'here', DONE, T0);
    await store().personal.sweep(T0 + RETENTION_DAYS.inbox * DAY + 1);
    expect((await store().inbox.receive(aDelivery('e1'), HERE, T0)).kind).toBe('claimed');
  });
}
