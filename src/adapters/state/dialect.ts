import type { Knex } from 'knex';
import { type Finishing, finishInTransaction } from './finish.ts';
import { sqliteDamage, sqlitePrepare } from './sqlite-file.ts';
import { finishAtOnce } from './sqlite-finish.ts';

/** All that differs between the databases. Everything else in this folder is SQL that both understand. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly integer: 'INTEGER' | 'BIGINT';
  /** A number that counts up by itself, as primary key. */
  readonly serial: string;
  /** What a table's definition ends in. */
  readonly strict: string;
  /** Ends a SELECT whose row is to be updated: a row that another process is taking is passed over. */
  readonly skipLocked: string;
  /** Before the schema is looked at. The text is what is damaged, null when nothing is. */
  prepare(knex: Knex, busyMs: number): Promise<string | null>;
  /** The first statement of a transaction that migrates: other starters wait for it to end. */
  lockForMigration(trx: Knex): Promise<void>;
  /** Runs one statement that looks at a conversation and adds to it, as if no other process did so meanwhile. */
  alone<T>(knex: Knex, conversation: string, statement: (db: Knex) => Promise<T>): Promise<T>;
  /** Notes that work is done and keeps what is to be kept, in one transaction. False, and nothing is kept, when it is no longer the worker's. */
  finish(knex: Knex, finishing: Finishing): Promise<boolean>;
  /** After a removal: what was removed can no longer be found in the files. */
  scrub(knex: Knex): Promise<void>;
  rowsOf(response: unknown): readonly unknown[];
}

/** "matt" and "stat": other programs' databases are not ours to fill with tables. The indicator store has another mark. */
export const APPLICATION_ID = 0x6d61_7473;

/**
 * One writer at a time. Every transaction of ours that writes begins with its write, so that BEGIN takes the lock as BEGIN IMMEDIATE does,
 * waiting for the one who has it, and no read has to be promoted. One statement is a transaction of its own.
 */
export const SQLITE: Dialect = {
  name: 'sqlite',
  integer: 'INTEGER',
  serial: 'INTEGER PRIMARY KEY',
  strict: 'STRICT',
  skipLocked: '',
  async prepare(knex, busyMs) {
    const damage = await sqliteDamage(knex, APPLICATION_ID);
    if (damage === null) await sqlitePrepare(knex, busyMs);
    return damage;
  },
  async lockForMigration(trx) {
    await trx.raw(`PRAGMA application_id = ${APPLICATION_ID}`);
  },
  alone: (knex, _conversation, statement) => statement(knex),
  finish: finishAtOnce,
  async scrub(knex) {
    // Deleted rows are overwritten (secure_delete); the write-ahead log still holds what was there before. This also puts it all on the disk.
    await knex.raw('PRAGMA wal_checkpoint(TRUNCATE)');
  },
  rowsOf: (response) => (Array.isArray(response) ? response : []),
};

const MIGRATION_LOCK = 7_261_350_901;

/** Two receivers of one conversation are put in order by a lock that lasts as long as the transaction. */
export const POSTGRES: Dialect = {
  name: 'postgres',
  integer: 'BIGINT',
  serial: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  strict: '',
  skipLocked: 'FOR UPDATE OF one SKIP LOCKED',
  prepare: async () => null,
  async lockForMigration(trx) {
    await trx.raw(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  },
  alone: (knex, conversation, statement) =>
    knex.transaction(async (trx) => {
      await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [conversation]);
      return statement(trx);
    }),
  finish: finishInTransaction,
  scrub: async () => undefined,
  rowsOf: (response) =>
    typeof response === 'object' && response !== null && 'rows' in response && Array.isArray(response.rows)
      ? response.rows
      : [],
};
