import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf } from '../../app/fault-code.ts';
import type { StoreProblem } from '../../app/ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Handle, openHandle, READ_ONLY } from './handle.ts';
import { damage, schemaProblem, schemaState } from './migrate.ts';
import { SCHEMA_VERSION } from './migrations/all.ts';
import { storeProblem } from './problem.ts';

/** Nothing is there and nothing may be put there: the caller can answer from memory instead. */
export interface NotWritable {
  readonly code: 'not-writable';
  readonly path: string;
  readonly detail: string;
}

export type OpenProblem = StoreProblem | NotWritable;

/** Bytes of a file, null when it is not there. */
export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

const NO_WRITING: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Makes the folder; tells whether the store in it may be written. Rejects with the file system's error on anything else. */
export async function mayWrite(path: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await access(dirname(path), constants.W_OK);
    if ((await sizeOf(path)) !== null) await access(path, constants.W_OK);
    return true;
  } catch (cause) {
    if (NO_WRITING.has(codeOf(cause))) return false;
    throw cause;
  }
}

const uri = (path: string, how: string): string => `${pathToFileURL(resolve(path)).href}?${how}`;

export type ReadAccess = 'read-only' | 'immutable';

export interface ReadHandle {
  readonly handle: Handle;
  readonly access: ReadAccess;
}

async function probe(file: string, path: string, busyMs: number, check: boolean): Promise<Result<Handle, OpenProblem>> {
  const handle = await openHandle(file, READ_ONLY, busyMs);
  try {
    const problem = await handle.exclusive(async (session): Promise<OpenProblem | null> => {
      const state = await schemaState(session);
      const wrong = schemaProblem(state, path);
      if (wrong !== null) return wrong;
      if (state.version < SCHEMA_VERSION) {
        const detail = `the store has schema ${state.version} and must be opened once where it may be written`;
        return { code: 'unreadable', path, detail };
      }
      const found = check ? await damage(session) : null;
      return found === null ? null : { code: 'corrupt', path, detail: found };
    });
    if (problem === null) return ok(handle);
    await handle.close();
    return err(problem);
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

/**
 * Opens a store for reading only. In a folder that may not be written SQLite can't make its shared memory file; then the store is read
 * as one that nobody changes (`immutable=1`), unless a write-ahead log holds what the file itself does not.
 */
export async function openReadHandle(
  path: string,
  busyMs: number,
  check: boolean,
): Promise<Result<ReadHandle, OpenProblem>> {
  try {
    try {
      const plain = await probe(uri(path, 'mode=ro'), path, busyMs, check);
      return plain.ok ? ok({ handle: plain.value, access: 'read-only' }) : plain;
    } catch (cause) {
      const code = codeOf(cause);
      if (code !== 'SQLITE_CANTOPEN' && code !== 'SQLITE_READONLY') throw cause;
      if (((await sizeOf(`${path}-wal`)) ?? 0) > 0) throw cause;
      const fixed = await probe(uri(path, 'immutable=1'), path, busyMs, check);
      return fixed.ok ? ok({ handle: fixed.value, access: 'immutable' }) : fixed;
    }
  } catch (cause) {
    const problem = storeProblem(cause, path, 'reading');
    if (problem === null) throw cause;
    return err(problem);
  }
}
