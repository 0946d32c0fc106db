import { codeOf } from '../../app/fault-code.ts';
import type { StoreProblem } from '../../app/ports.ts';

export type Doing = 'reading' | 'writing';

/** SQLite gives IOERR both for a broken disk and for a file size limit (EFBIG); while writing the second is what happens. */
function problemCode(code: string, doing: Doing): StoreProblem['code'] | null {
  switch (code) {
    case 'SQLITE_FULL':
    case 'ENOSPC':
    case 'EFBIG':
    case 'EDQUOT':
      return 'full';
    case 'SQLITE_IOERR':
      return doing === 'writing' ? 'full' : 'unreadable';
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'busy';
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
    case 'SQLITE_FORMAT':
      return 'corrupt';
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'SQLITE_AUTH':
    case 'SQLITE_READONLY':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return 'unreadable';
    default:
      return null;
  }
}

/** What an error from the driver or the file system means for whoever wanted the store; null for a surprise, which should be thrown on. */
export function storeProblem(cause: unknown, path: string, doing: Doing): StoreProblem | null {
  const code = problemCode(codeOf(cause), doing);
  return code === null ? null : { code, path, detail: cause instanceof Error ? cause.message : String(cause) };
}
