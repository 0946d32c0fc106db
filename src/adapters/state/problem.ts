import { codeOf } from '../../app/fault-code.ts';
import type { StateProblem } from '../../app/state-ports.ts';

function problemCode(code: string): StateProblem['code'] | null {
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EFBIG':
    case 'EDQUOT':
    // SQLite gives it both for a broken disk and for a file size limit; while writing, and the state store is opened to be written, the second is what happens.
    case 'SQLITE_IOERR':
    // PostgreSQL: disk full.
    case '53100':
      return 'full';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'busy';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
    case 'SQLITE_FORMAT':
      return 'corrupt';
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    // PostgreSQL: insufficient privilege, read-only transaction.
    case '42501':
    case '25006':
      return 'not-writable';
    case 'SQLITE_CANTOPEN':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return 'unreadable';
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
    case 'ERR_INVALID_URL':
    // PostgreSQL: wrong password, no such role, no such database, starting up or shutting down, too many connections.
    case '28P01':
    case '28000':
    case '3D000':
    case '57P01':
    case '57P03':
    case '53300':
      return 'unreachable';
    default:
      return null;
  }
}

/** The query library's words, without a code, when a driver is not installed: PostgreSQL's is not among our packages. */
const noDriver = (cause: unknown): boolean => cause instanceof Error && cause.message.startsWith('Knex: run');

/** What an error from the driver or the file system means for whoever wanted the store; null for a surprise, which should be thrown on. */
export function stateProblem(cause: unknown, path: string): StateProblem | null {
  const code = noDriver(cause) ? 'unreachable' : problemCode(codeOf(cause));
  return code === null ? null : { code, path, detail: cause instanceof Error ? cause.message : String(cause) };
}
