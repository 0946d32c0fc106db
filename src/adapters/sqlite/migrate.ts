import { codeOf } from '../../app/fault-code.ts';
import type { StoreProblem } from '../../app/ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Handle, Row, Session } from './handle.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './migrations/all.ts';

/** What the file says about itself. `tables` is 0 for a file that nobody has used. */
export interface SchemaState {
  readonly applicationId: number;
  readonly version: number;
  readonly tables: number;
}

const numberAt = (rows: readonly Row[], column: string): number => Number(rows[0]?.[column]);

/** One statement, so that another starter's migration is seen whole or not at all. */
const STATE = `SELECT (SELECT application_id FROM pragma_application_id) AS application_id,
  (SELECT user_version FROM pragma_user_version) AS user_version,
  (SELECT count(*) FROM sqlite_schema) AS tables`;

/** Reads the mark and the schema version. Rejects with SQLITE_NOTADB or SQLITE_CORRUPT when the file is no database. */
export async function schemaState(session: Session): Promise<SchemaState> {
  const rows = await session.once(STATE);
  return {
    applicationId: numberAt(rows, 'application_id'),
    version: numberAt(rows, 'user_version'),
    tables: numberAt(rows, 'tables'),
  };
}

/** null when this program can use (or, for an empty file, make) the store. */
export function schemaProblem(state: SchemaState, path: string): StoreProblem | null {
  if (state.applicationId !== APPLICATION_ID && (state.tables > 0 || state.applicationId !== 0)) {
    return { code: 'corrupt', path, detail: 'the file is a database of another program' };
  }
  if (state.version > SCHEMA_VERSION) {
    const detail = `the store has schema ${state.version}, this program knows ${SCHEMA_VERSION}`;
    return { code: 'newer-store', path, detail };
  }
  return null;
}

const CHECKED_PAGES_BYTES = 16 * 1024 * 1024;

/** A small store is checked whole when it is opened (a few milliseconds); in a large one damage is found when it is read. */
export async function damage(session: Session): Promise<string | null> {
  const pages = numberAt(await session.once('PRAGMA page_count'), 'page_count');
  const pageSize = numberAt(await session.once('PRAGMA page_size'), 'page_size');
  if (pages * pageSize > CHECKED_PAGES_BYTES) return null;
  const found = String((await session.once('PRAGMA quick_check(1)'))[0]?.['quick_check']);
  return found === 'ok' ? null : found;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** SQLite does not wait for a lock when the journal mode changes, so two starters at once would fail without another try. */
async function turnOnWal(session: Session, tries: number): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await session.once('PRAGMA journal_mode = WAL');
      return;
    } catch (cause) {
      if (codeOf(cause) !== 'SQLITE_BUSY' || left === 0) throw cause;
      await pause(20);
    }
  }
}

async function applyMigrations(session: Session, path: string): Promise<StoreProblem | null> {
  await session.once('BEGIN IMMEDIATE');
  try {
    // Looked at again under the lock: another starter may have done it all meanwhile.
    const state = await schemaState(session);
    const problem = schemaProblem(state, path);
    if (problem === null) {
      for (const script of MIGRATIONS.slice(state.version)) {
        for (const statement of statementsOf(script)) await session.once(statement);
      }
      await session.once(`PRAGMA application_id = ${APPLICATION_ID}`);
      await session.once(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    }
    await session.once(problem === null ? 'COMMIT' : 'ROLLBACK');
    return problem;
  } catch (cause) {
    // SQLite may have rolled back by itself; then this says so, and the first error is the one that matters.
    await session.once('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}

/** The driver runs the first statement of a text only. No statement of ours holds a semicolon inside. */
const statementsOf = (script: string): readonly string[] =>
  script
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Brings the store up to this program's schema, in one transaction. Rejects with the driver's error. */
export async function migrate(handle: Handle, path: string, busyMs: number): Promise<Result<null, StoreProblem>> {
  return handle.exclusive(async (session) => {
    const state = await schemaState(session);
    const problem = schemaProblem(state, path);
    if (problem !== null) return err(problem);
    const found = await damage(session);
    if (found !== null) return err({ code: 'corrupt', path, detail: found });
    await turnOnWal(session, Math.ceil(busyMs / 20));
    const late = state.version < SCHEMA_VERSION ? await applyMigrations(session, path) : null;
    return late === null ? ok(null) : err(late);
  });
}
