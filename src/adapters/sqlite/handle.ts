import sqlite3 from 'sqlite3';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** Statements on a handle that nobody else is using right now. Rejects with the driver's error (`code` "SQLITE_…"). */
export interface Session {
  /** Runs one statement to its end and keeps it prepared; also for statements that give no rows. */
  all(sql: string, params?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs one statement that is not worth keeping prepared: DDL, PRAGMA, BEGIN. */
  once(sql: string, params?: readonly SqlValue[]): Promise<readonly Row[]>;
}

/** One connection. Work is queued: a handle runs one statement at a time, and a transaction is not interleaved with anything. */
export interface Handle {
  exclusive<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** Pieces of work queued or running. */
  waiting(): number;
  /** Stops the statement that is running; it rejects with SQLITE_INTERRUPT. */
  interrupt(): void;
  close(): Promise<void>;
}

type Callback<T> = (error: Error | null, value: T) => void;

const promised = <T>(start: (done: Callback<T>) => void): Promise<T> =>
  new Promise((resolve, reject) => start((error, value) => (error === null ? resolve(value) : reject(error))));

function openDatabase(file: string, flags: number): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const db = new sqlite3.Database(file, flags, (error) => (error === null ? resolve(db) : reject(error)));
  });
}

function sessionOf(db: sqlite3.Database, prepared: Map<string, sqlite3.Statement>): Session {
  const prepare = (sql: string): Promise<sqlite3.Statement> =>
    new Promise((resolve, reject) => {
      const statement = db.prepare(sql, (error: Error | null) => (error === null ? resolve(statement) : reject(error)));
    });
  return {
    async all(sql, params = []) {
      let statement = prepared.get(sql);
      if (statement === undefined) {
        statement = await prepare(sql);
        prepared.set(sql, statement);
      }
      const ready = statement;
      return promised<Row[]>((done) => ready.all<Row>(params, done));
    },
    once: (sql, params = []) => promised<Row[]>((done) => db.all<Row>(sql, params, done)),
  };
}

/** Opens one connection. `flags` are the driver's OPEN_… bits; `busyMs` is how long a lock is waited for. Rejects with the driver's error. */
export async function openHandle(file: string, flags: number, busyMs: number): Promise<Handle> {
  const db = await openDatabase(file, flags);
  db.configure('busyTimeout', busyMs);
  const prepared = new Map<string, sqlite3.Statement>();
  const session = sessionOf(db, prepared);
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    exclusive(work) {
      waiting += 1;
      const turn = tail
        .then(() => work(session))
        .finally(() => {
          waiting -= 1;
        });
      tail = turn.catch(() => undefined);
      return turn;
    },
    waiting: () => waiting,
    interrupt: () => db.interrupt(),
    async close() {
      await tail;
      for (const statement of prepared.values()) await promised<void>((done) => statement.finalize(() => done(null)));
      prepared.clear();
      await promised<void>((done) => db.close((error) => done(error, undefined)));
    },
  };
}

export const READ_WRITE_CREATE = sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
/** Read-only, and the name is a URI, so that `immutable=1` can be said. */
export const READ_ONLY = sqlite3.OPEN_READONLY | sqlite3.OPEN_URI;
