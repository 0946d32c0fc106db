import type { Knex } from 'knex';
import { z } from 'zod';
import type { Claimed, Delivery, Inbox, Millis, Received, Worker } from '../../app/state-ports.ts';
import type { Database } from './database.ts';

const MINUTE: Millis = 60_000;

/** Numbers of 64 bits come from PostgreSQL as text. */
const int = z.coerce.number().int();
const Stored = z.object({ worker: z.string().nullable(), recent: int });
const ClaimedRow = z.object({
  id: z.string(),
  kind: z.enum(['event', 'interaction']),
  conversation: z.string(),
  person: z.string(),
  body: z.string(),
  attempt: int,
  received_at: int,
  recent: int,
});
const BacklogRow = z.object({ unfinished: int, oldest: int.nullable() });

/** Nothing earlier is unfinished in the conversation. Interactions wait for nobody and nobody waits for them. */
const FREE = `NOT EXISTS (SELECT 1 FROM inbox WHERE conversation = ? AND kind = 'event' AND finished_at IS NULL)`;
const RECENT = '(SELECT count(*) FROM inbox WHERE person = ? AND received_at > ?)';

/** One statement: stored, counted and, when it may be done at once, claimed. Without a row: its id or its twin is known. */
const insert = (attempt: string, worker: string, freeFrom: string): string =>
  `INSERT INTO inbox (id, twin, kind, conversation, person, body, received_at, recent, attempt, worker, free_from)
  VALUES (?, ?, ?, ?, ?, ?, ?, ${RECENT} + 1, ${attempt}, ${worker}, ${freeFrom})
  ON CONFLICT DO NOTHING RETURNING worker, recent`;
/** PostgreSQL must be told what a value between THEN and ELSE is. */
const ifFree = (type: 'TEXT' | 'BIGINT'): string =>
  `CASE WHEN ${FREE} THEN CAST(? AS ${type}) ELSE CAST(? AS ${type}) END`;
const RECEIVE = insert('?', '?', '?');
const RECEIVE_IF_FREE = insert(ifFree('BIGINT'), ifFree('TEXT'), ifFree('BIGINT'));

async function store(
  db: Knex,
  { dialect }: Database,
  { id, twin, kind, conversation, person, body }: Delivery,
  { worker, room }: { readonly worker: Worker; readonly room: boolean },
  now: Millis,
  leaseMs: Millis,
): Promise<Received | null> {
  const what = [id, twin, kind, conversation, person, body, now, person, now - MINUTE];
  const claimed = [1, worker, now + leaseMs] as const;
  const waiting = [0, null, 0] as const;
  const response =
    room && kind === 'event'
      ? await db.raw(RECEIVE_IF_FREE, [
          ...what,
          ...claimed.flatMap((then, i) => [conversation, then, waiting[i] ?? null]),
        ])
      : await db.raw(RECEIVE, [...what, ...(room ? claimed : waiting)]);
  const [row] = dialect.rowsOf(response);
  if (row === undefined) return null;
  const stored = Stored.parse(row);
  return { kind: stored.worker === null ? 'waiting' : 'claimed', recent: stored.recent };
}

const CLAIM = `UPDATE inbox SET worker = ?, free_from = ?, attempt = attempt + 1
  WHERE seq = (
    SELECT one.seq FROM inbox AS one
    WHERE one.finished_at IS NULL AND one.free_from <= ?
      AND (one.kind = 'interaction' OR NOT EXISTS (
        SELECT 1 FROM inbox AS earlier
        WHERE earlier.conversation = one.conversation AND earlier.finished_at IS NULL AND earlier.kind = 'event' AND earlier.seq < one.seq))
    ORDER BY one.seq LIMIT 1`;
const CLAIMED = 'RETURNING id, kind, conversation, person, body, attempt, received_at, recent';

export function inboxOver(database: Database, leaseMs: Millis): Inbox {
  const { knex, dialect } = database;
  const claimSql = `${CLAIM} ${dialect.skipLocked}) ${CLAIMED}`;
  const ours = (db: Knex, id: string, worker: Worker) => db('inbox').where({ id, worker, finished_at: null });
  return {
    async receive(delivery, by, now) {
      const received = await dialect.alone(knex, delivery.conversation, (db) =>
        store(db, database, delivery, by, now, leaseMs),
      );
      if (received !== null) return received;
      const known = await knex('inbox')
        .where({ person: delivery.person })
        .andWhere('received_at', '>', now - MINUTE)
        .count({ recent: '*' });
      return { kind: 'duplicate', recent: int.parse(known[0]?.['recent']) };
    },

    async claim(worker, now): Promise<Claimed | null> {
      const [row] = dialect.rowsOf(await knex.raw(claimSql, [worker, now + leaseMs, now]));
      if (row === undefined) return null;
      const { received_at: receivedAt, ...claimed } = ClaimedRow.parse(row);
      return { ...claimed, receivedAt };
    },

    renew: async (id, worker, now) => (await ours(knex, id, worker).update({ free_from: now + leaseMs })) === 1,

    finish: (id, worker, finished, now) => dialect.finish(knex, { id, worker, finished, now }),

    async release(id, worker, notBefore) {
      await ours(knex, id, worker).update({ worker: null, free_from: notBefore });
    },

    async backlog() {
      const [row]: readonly unknown[] = await knex('inbox')
        .whereNull('finished_at')
        .count({ unfinished: '*' })
        .min({ oldest: 'received_at' });
      return BacklogRow.parse(row);
    },
  };
}
