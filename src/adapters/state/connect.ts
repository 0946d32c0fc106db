import { chmod, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import createKnex, { type Knex } from 'knex';
import type { Database } from './database.ts';
import { POSTGRES, SQLITE } from './dialect.ts';
import { keepPrepared, type SqliteConnection } from './keep-prepared.ts';
import { sqlitePragmas } from './sqlite-file.ts';
import { FINISHING } from './sqlite-finish.ts';

export const MEMORY = ':memory:';

export const isPostgres = (path: string): boolean => /^postgres(ql)?:\/\//.test(path);

/** What may be shown of where the store is: no password. */
export function shownPath(path: string): string {
  if (!isPostgres(path) || !URL.canParse(path)) return path.replace(/\/\/[^@/]*@/, '//');
  const { protocol, host, pathname } = new URL(path);
  return `${protocol}//${host}${pathname}`;
}

/**
 * `compileSqlOnError: false`: else the library writes the values, among them the question's text, into the error's message.
 * Its warnings are silenced: what they say comes as rejections too.
 */
const COMMON: Knex.Config = {
  useNullAsDefault: true,
  compileSqlOnError: false,
  log: { warn: () => undefined, error: () => undefined, deprecate: () => undefined, debug: () => undefined },
};

/** Opens the connection lazily: the first statement rejects when it can't be made. */
export function connect(path: string, busyMs: number): Database {
  if (isPostgres(path)) {
    const knex = createKnex({ ...COMMON, client: 'pg', connection: path, pool: { min: 0, max: 4 } });
    return { knex, dialect: POSTGRES };
  }
  const afterCreate = (connection: SqliteConnection, done: (cause: Error | null, made: SqliteConnection) => void) =>
    connection.exec([...sqlitePragmas(busyMs), ...FINISHING].join(';'), (cause) => {
      keepPrepared(connection);
      done(cause, connection);
    });
  const knex = createKnex({
    ...COMMON,
    client: 'sqlite3',
    connection: { filename: path },
    // One connection a process: the driver runs one statement at a time anyway, and a memory store lives as long as it.
    pool: { min: 1, max: 1, afterCreate },
  });
  return { knex, dialect: SQLITE };
}

const OTHERS = 0o077;

/** The file, made if it is missing, is for its owner alone; SQLite gives the files beside it the same mode. Rejects with the file system's error. */
export async function makePrivate(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  await file.close();
  if (((await stat(path)).mode & OTHERS) !== 0) await chmod(path, 0o600);
}
