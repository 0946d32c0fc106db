import { codeOf } from '../../app/fault-code.ts';
import type { IndicatorStore } from '../../app/ports.ts';
import { StoreUnavailable } from '../../app/store-unavailable.ts';
import { storeVersion } from '../../domain/release.ts';
import { newestVersion } from './commit.ts';
import type { Handle, Row, SqlValue } from './handle.ts';
import { readKnowledge } from './knowledge.ts';
import { storeProblem } from './problem.ts';
import { readEvidence } from './read.ts';

const DEADLINE = 'STORE_DEADLINE';

/** The handle with the shortest queue. */
const leastBusy = (handles: readonly [Handle, ...Handle[]]): Handle =>
  handles.reduce((best, handle) => (handle.waiting() < best.waiting() ? handle : best));

/** Runs one statement on the handle; it is stopped after `deadlineMs`, counted from when its turn came. */
export async function runWithDeadline(
  handle: Handle,
  sql: string,
  params: readonly SqlValue[],
  deadlineMs: number,
): Promise<readonly Row[]> {
  return handle.exclusive(async (session) => {
    const timer = setTimeout(() => handle.interrupt(), deadlineMs);
    try {
      return await session.all(sql, params);
    } catch (cause) {
      if (codeOf(cause) !== 'SQLITE_INTERRUPT') throw cause;
      throw Object.assign(new Error(`the store did not answer within ${deadlineMs} ms`, { cause }), { code: DEADLINE });
    } finally {
      clearTimeout(timer);
    }
  });
}

/** What is no surprise of a store that others write: rejects with `StoreUnavailable`. */
async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const problem = codeOf(cause) === DEADLINE ? { code: 'busy' as const } : storeProblem(cause, '', 'reading');
    throw problem === null ? cause : new StoreUnavailable(problem.code, { cause });
  }
}

/** The read side over one or more handles. Every statement binds the version, so handles need not see the same moment. */
export function readerOver(handles: readonly [Handle, ...Handle[]], deadlineMs: number): IndicatorStore {
  const run = (sql: string, params: readonly SqlValue[]): Promise<readonly Row[]> =>
    runWithDeadline(leastBusy(handles), sql, params, deadlineMs);
  return {
    version: () => reading(async () => storeVersion(await leastBusy(handles).exclusive(newestVersion))),
    knowledge: (asOf) => reading(() => readKnowledge(asOf, run)),
    read: (reads, asOf) => reading(() => readEvidence(reads, asOf, run)),
    async close() {
      for (const handle of handles) await handle.close();
    },
  };
}
