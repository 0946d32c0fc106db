import sqlite3 from 'sqlite3';
import { closeDatabase, openDatabase, type Row, type Value } from './database.ts';

/** One statement as the program sent it. */
export interface Sent {
  readonly sql: string;
  readonly params: readonly Value[];
}

/** The statements that the driver was given while `work` ran, in order. The driver is put back as it was. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const original = sqlite3.Statement.prototype.all;
  sqlite3.Statement.prototype.all = function (this: sqlite3.Statement & { sql: string }, ...args: unknown[]) {
    const [params] = args;
    sent.push({ sql: this.sql, params: Array.isArray(params) ? params : [] });
    return Reflect.apply(original, this, args);
  };
  try {
    await work();
  } finally {
    sqlite3.Statement.prototype.all = original;
  }
  return sent;
}

/** The same statements prepared once and run as they are: no parsing, no judging, no text. */
export interface BareSql {
  run(statements: readonly Sent[]): Promise<number>;
  close(): Promise<void>;
}

/** Runs on one read-only handle, one statement at a time, which is what SQLite does. `run` gives the number of rows. */
export async function openBareSql(file: string): Promise<BareSql> {
  const db = await openDatabase(file, sqlite3.OPEN_READONLY);
  const prepared = new Map<string, sqlite3.Statement>();
  const statementFor = (sql: string): sqlite3.Statement => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    async run(statements) {
      let rows = 0;
      for (const { sql, params } of statements) rows += (await all(statementFor(sql), params)).length;
      return rows;
    },
    async close() {
      for (const statement of prepared.values()) statement.finalize();
      await closeDatabase(db);
    },
  };
}

function all(statement: sqlite3.Statement, params: readonly Value[]): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    statement.all<Row>(params, (error, rows) => (error === null ? resolve(rows) : reject(error)));
  });
}
