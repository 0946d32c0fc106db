import type { Knex } from 'knex';
import { codeOf } from '../../app/fault-code.ts';
import { AUDIT_COLUMNS, auditCells } from './audit.ts';
import type { Finishing } from './finish.ts';
import { toCell } from './query-cell.ts';
import { REPLACE_THREAD, THREAD_COLUMNS } from './threads.ts';

const NOT_OURS = 'no longer ours';

/**
 * A connection's own table and trigger, through which finishing is one statement. As a transaction of five it held the only write lock of the
 * file for as many turns of the event loop, and with two busy processes the other one waited for seconds.
 */
export const FINISHING = [
  'PRAGMA temp_store = MEMORY',
  `CREATE TEMP TABLE finishing (
    id TEXT, worker TEXT, outcome TEXT, finished_at INTEGER, leaning TEXT, at INTEGER, team TEXT, person TEXT,
    via TEXT, kind TEXT, audited TEXT, reason TEXT, releases TEXT, as_of INTEGER, latency_ms INTEGER
  ) STRICT`,
  `CREATE TEMP TRIGGER finish AFTER INSERT ON finishing BEGIN
    UPDATE inbox SET outcome = NEW.outcome, finished_at = NEW.finished_at, body = NULL, worker = NULL
      WHERE id = NEW.id AND worker = NEW.worker AND finished_at IS NULL;
    SELECT RAISE(ABORT, '${NOT_OURS}') WHERE changes() = 0;
    INSERT INTO thread (${THREAD_COLUMNS})
      SELECT conversation, person, NEW.leaning, NEW.finished_at FROM inbox WHERE id = NEW.id AND NEW.leaning IS NOT NULL
      ${REPLACE_THREAD};
    INSERT INTO audit (${AUDIT_COLUMNS})
      SELECT NEW.at, NEW.team, NEW.person, NEW.via, NEW.kind, NEW.audited, NEW.reason, NEW.releases, NEW.as_of, NEW.latency_ms
      WHERE NEW.at IS NOT NULL;
    DELETE FROM finishing;
  END`,
] as const;

const FINISH = 'INSERT INTO finishing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const NO_AUDIT = Array.from({ length: 10 }, () => null);

/** False, and nothing is kept, when it is no longer the worker's. */
export async function finishAtOnce(knex: Knex, { id, worker, finished, now }: Finishing): Promise<boolean> {
  const { as, leaning, audit } = finished;
  const audited = audit === null ? NO_AUDIT : auditCells(audit);
  try {
    await knex.raw(FINISH, [id, worker, as, now, toCell(leaning), ...audited]);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'SQLITE_CONSTRAINT' && cause instanceof Error && cause.message.includes(NOT_OURS))
      return false;
    throw cause;
  }
}
