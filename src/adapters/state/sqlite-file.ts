import type { Knex } from 'knex';
import { codeOf } from '../../app/fault-code.ts';

const CHECKED_PAGES_BYTES = 16 * 1024 * 1024;

const STATE = `SELECT (SELECT application_id FROM pragma_application_id) AS mark, (SELECT count(*) FROM sqlite_schema) AS tables,
  (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS bytes`;

/** What makes the file unfit, null when it is empty or ours. A small one is checked whole; in a large one damage is found when it is read. */
export async function sqliteDamage(knex: Knex, applicationId: number): Promise<string | null> {
  const [state]: readonly Readonly<Record<string, unknown>>[] = await knex.raw(STATE);
  const mark = Number(state?.['mark']);
  if (mark !== applicationId && (mark !== 0 || Number(state?.['tables']) > 0))
    return 'the file is a database of another program';
  if (Number(state?.['bytes']) > CHECKED_PAGES_BYTES) return null;
  const [check]: readonly Readonly<Record<string, unknown>>[] = await knex.raw('PRAGMA quick_check(1)');
  const found = String(check?.['quick_check']);
  return found === 'ok' ? null : found;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** SQLite does not wait for a lock when the journal mode changes, so two starters at once would fail without another try. */
export async function sqlitePrepare(knex: Knex, busyMs: number): Promise<void> {
  for (let left = Math.ceil(busyMs / 20); ; left -= 1) {
    try {
      await knex.raw('PRAGMA journal_mode = WAL');
      return;
    } catch (cause) {
      if (codeOf(cause) !== 'SQLITE_BUSY' || left <= 0) throw cause;
      await pause(20);
    }
  }
}

/**
 * What each connection is told. With WAL and `synchronous = NORMAL` a commit is in the operating system's hands when it returns: a killed
 * process loses nothing. When the machine itself loses its power, the commits of the last seconds (since the log was last synced) may be gone,
 * whole transactions from the end, and the file is sound: a question asked just then is to be asked again, one answered just then may be
 * answered twice. FULL would wait for the disk at every commit to save those. `secure_delete` overwrites what is deleted with zeros.
 */
export const sqlitePragmas = (busyMs: number): readonly string[] => [
  `PRAGMA busy_timeout = ${busyMs}`,
  'PRAGMA synchronous = NORMAL',
  'PRAGMA secure_delete = ON',
];
