import type { Knex } from 'knex';
import { type Millis, type PersonalData, RETENTION_DAYS } from '../../app/state-ports.ts';
import type { Database } from './database.ts';
import { readableRow } from './readable-row.ts';

const DAY: Millis = 86_400_000;

/** Which tables know a person; each has the column `person`. An export is in this order. */
const PERSONAL = [
  { table: 'inbox', order: 'seq' },
  { table: 'thread', order: 'changed_at' },
  { table: 'audit', order: 'seq' },
  { table: 'feedback', order: 'message' },
] as const;

/** How long each table's rows are kept, counted from this column. What was received and never finished goes with the rest of the inbox. */
export const KEPT = [
  { table: 'inbox', since: 'received_at', days: RETENTION_DAYS.inbox },
  { table: 'thread', since: 'changed_at', days: RETENTION_DAYS.threads },
  { table: 'kept_query', since: 'kept_at', days: RETENTION_DAYS.queries },
  { table: 'audit', since: 'at', days: RETENTION_DAYS.audit },
  { table: 'feedback', since: 'at', days: RETENTION_DAYS.feedback },
] as const;

/** One after the other, in one transaction: the result of each by table. */
async function eachOf<K extends { readonly table: string }, T>(
  knex: Knex,
  tables: readonly K[],
  work: (trx: Knex, table: K) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  return knex.transaction(async (trx) => {
    const found: [string, T][] = [];
    for (const one of tables) found.push([one.table, await work(trx, one)]);
    return Object.fromEntries(found);
  });
}

export const personalDataOver = ({ knex, dialect }: Database): PersonalData => ({
  exportPerson: (person) =>
    eachOf(knex, PERSONAL, async (trx, { table, order }) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = await trx(table).where({ person }).orderBy(order);
      return rows.map(readableRow);
    }),
  async erasePerson(person) {
    const removed = await eachOf(knex, PERSONAL, (trx, { table }) => trx(table).where({ person }).del());
    await dialect.scrub(knex);
    return removed;
  },
  scrub: () => dialect.scrub(knex),
  async sweep(now) {
    const removed = await eachOf(knex, KEPT, (trx, { table, since, days }) =>
      trx(table)
        .where(since, '<', now - days * DAY)
        .del(),
    );
    await dialect.scrub(knex);
    return removed;
  },
});
