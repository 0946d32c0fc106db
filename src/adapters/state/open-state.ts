import type { Millis, StateProblem, StateStore } from '../../app/state-ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { auditOver } from './audit.ts';
import { connect, isPostgres, MEMORY, makePrivate, shownPath } from './connect.ts';
import type { Database } from './database.ts';
import { feedbackOver } from './feedback.ts';
import { inboxOver } from './inbox.ts';
import { keptQueriesOver } from './kept-queries.ts';
import { migrate } from './migrate.ts';
import { personalDataOver } from './personal.ts';
import { stateProblem } from './problem.ts';
import { threadsOver } from './threads.ts';
import { workspacesOver } from './workspaces.ts';

export interface StateOptions {
  /** A file of SQLite, made when it is missing; or the address of a PostgreSQL database, `postgres://…`, whose driver `pg` is then installed beside. */
  readonly path: string;
  /** How long a claim holds unless renewed, in milliseconds; 20 000 unless told. */
  readonly leaseMs?: Millis;
  /** How long another process's transaction is waited for, in milliseconds; 10 000 unless told. */
  readonly busyMs?: Millis;
}

const LEASE_MS = 20_000;
const BUSY_MS = 10_000;

function storeOver(database: Database, leaseMs: Millis): StateStore {
  const { knex } = database;
  let closing: Promise<void> | null = null;
  return {
    inbox: inboxOver(database, leaseMs),
    threads: threadsOver(database),
    queries: keptQueriesOver(database),
    audit: auditOver(database),
    feedback: feedbackOver(database),
    personal: personalDataOver(database),
    workspaces: workspacesOver(database),
    async ping() {
      await knex('heartbeat').increment('beats', 1);
    },
    close() {
      closing ??= knex.destroy();
      return closing;
    },
  };
}

/**
 * Opens the state store and brings it up to date. Expected outcomes are values: a store newer than the program, a damaged or unreadable file,
 * one that may not be written, a full disk, a lock that is never released, a server that does not answer.
 */
export async function openStateStore(options: StateOptions): Promise<Result<StateStore, StateProblem>> {
  const { path, leaseMs = LEASE_MS, busyMs = BUSY_MS } = options;
  const shown = shownPath(path);
  let database: Database | null = null;
  try {
    if (!isPostgres(path) && path !== MEMORY) await makePrivate(path);
    database = connect(path, busyMs);
    const { knex, dialect } = database;
    const damage = await dialect.prepare(knex, busyMs);
    const ready: Result<null, StateProblem> =
      damage === null ? await migrate(knex, dialect, shown) : err({ code: 'corrupt', path: shown, detail: damage });
    if (ready.ok) return ok(storeOver(database, leaseMs));
    await knex.destroy();
    return ready;
  } catch (cause) {
    await database?.knex.destroy();
    const problem = stateProblem(cause, shown);
    if (problem === null) throw cause;
    return err(problem);
  }
}

/** A store that is gone when it is closed. */
export async function openMemoryState(options: Omit<StateOptions, 'path'> = {}): Promise<StateStore> {
  const opened = await openStateStore({ ...options, path: MEMORY });
  if (!opened.ok) throw new Error(`a state store in memory can't be made: ${opened.error.detail}`);
  return opened.value;
}
