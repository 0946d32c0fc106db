import type { IndicatorStore, ReleaseWriter, StoreProblem } from '../../app/ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { commitBundle, deliveredHash } from './commit.ts';
import { contentHash } from './content-hash.ts';
import { type Handle, openHandle, READ_WRITE_CREATE } from './handle.ts';
import { migrate } from './migrate.ts';
import { mayWrite, type OpenProblem, openReadHandle, type ReadAccess, sizeOf } from './open-files.ts';
import { storeProblem } from './problem.ts';
import { readerOver } from './reader.ts';

export interface OpenOptions {
  readonly path: string;
  /** `write` makes the store when it is missing and brings it up to date; `read` changes nothing. */
  readonly mode: 'write' | 'read';
  /** How long another writer is waited for, in milliseconds; 10 000 unless told. */
  readonly busyMs?: number;
  /** How long one statement of a read may take, in milliseconds; 5 000 unless told. */
  readonly deadlineMs?: number;
}

/** `writer` is null when the store may only be read. Closing closes both sides. */
export interface OpenedStore {
  readonly access: 'read-write' | ReadAccess | 'memory';
  readonly store: IndicatorStore;
  readonly writer: ReleaseWriter | null;
  /** The hash of what this delivery said last, null when it has never been committed: a caller need not parse what is already here. */
  delivered(name: string): Promise<string | null>;
  contentHash(): Promise<string>;
  close(): Promise<void>;
}

const READERS = 2;
const BUSY_MS = 10_000;
const DEADLINE_MS = 5_000;

function writerOver(handle: Handle, path: string): ReleaseWriter {
  return {
    async commit(bundle, at) {
      try {
        return ok(await handle.exclusive((session) => commitBundle(session, bundle, at)));
      } catch (cause) {
        const problem = storeProblem(cause, path, 'writing');
        if (problem === null) throw cause;
        return err(problem);
      }
    },
    close: () => handle.close(),
  };
}

/** The last handle to close folds the write-ahead log into the store, and only a writing one can: so the writer goes last. */
function opened(
  access: OpenedStore['access'],
  readers: readonly [Handle, ...Handle[]],
  writing: { readonly handle: Handle; readonly path: string } | null,
  deadlineMs: number,
): OpenedStore {
  const once = (close: () => Promise<void>): (() => Promise<void>) => {
    let closing: Promise<void> | null = null;
    return () => {
      closing ??= close();
      return closing;
    };
  };
  const reader = readerOver(readers, deadlineMs);
  const store: IndicatorStore = { ...reader, close: once(reader.close) };
  const written = writing === null ? null : writerOver(writing.handle, writing.path);
  const writer = written === null ? null : { ...written, close: once(written.close) };
  return {
    access,
    store,
    writer,
    delivered: (name) => readers[0].exclusive((session) => deliveredHash(session, name)),
    contentHash: () => contentHash(readers[0]),
    async close() {
      await store.close();
      if (writer !== null && writing?.handle !== readers[0]) await writer.close();
    },
  };
}

async function openReaders(
  path: string,
  busyMs: number,
  check: boolean,
): Promise<Result<{ readonly handles: readonly [Handle, ...Handle[]]; readonly access: ReadAccess }, OpenProblem>> {
  const first = await openReadHandle(path, busyMs, check);
  if (!first.ok) return first;
  const handles: [Handle, ...Handle[]] = [first.value.handle];
  while (handles.length < READERS) {
    const next = await openReadHandle(path, busyMs, false);
    if (!next.ok) {
      for (const handle of handles) await handle.close();
      return next;
    }
    handles.push(next.value.handle);
  }
  return ok({ handles, access: first.value.access });
}

/** Opens the write handle and migrates. The handle is closed again on any problem. */
async function openWriter(path: string, busyMs: number): Promise<Result<Handle, StoreProblem>> {
  let handle: Handle | null = null;
  try {
    handle = await openHandle(path, READ_WRITE_CREATE, busyMs);
    const migrated = await migrate(handle, path, busyMs);
    if (migrated.ok) return ok(handle);
    await handle.close();
    return migrated;
  } catch (cause) {
    await handle?.close();
    const problem = storeProblem(cause, path, 'writing');
    if (problem === null) throw cause;
    return err(problem);
  }
}

/**
 * Opens the indicator store at a path. Expected outcomes are values: a store newer than the program, a damaged or unreadable file, a full disk,
 * a lock that is never released, or `not-writable` when there is neither a store nor a place to make one.
 */
export async function openStore(options: OpenOptions): Promise<Result<OpenedStore, OpenProblem>> {
  const { path, mode, busyMs = BUSY_MS, deadlineMs = DEADLINE_MS } = options;
  try {
    const writable = mode === 'write' && (await mayWrite(path));
    if (writable) {
      const writer = await openWriter(path, busyMs);
      if (!writer.ok) return writer;
      const readers = await openReaders(path, busyMs, false);
      if (!readers.ok) {
        await writer.value.close();
        return readers;
      }
      return ok(opened('read-write', readers.value.handles, { handle: writer.value, path }, deadlineMs));
    }
    if ((await sizeOf(path)) === null) {
      return mode === 'write'
        ? err({ code: 'not-writable', path, detail: 'there is no store, and its folder may not be written' })
        : err({ code: 'unreadable', path, detail: 'there is no store' });
    }
    const readers = await openReaders(path, busyMs, true);
    return readers.ok ? ok(opened(readers.value.access, readers.value.handles, null, deadlineMs)) : readers;
  } catch (cause) {
    const problem = storeProblem(cause, path, 'reading');
    if (problem === null) throw cause;
    return err(problem);
  }
}

/** A store that is gone when it is closed. One handle both writes and reads, one statement at a time. */
export async function openMemoryStore(options: { readonly deadlineMs?: number } = {}): Promise<OpenedStore> {
  const path = ':memory:';
  const handle = await openHandle(path, READ_WRITE_CREATE, 0);
  const migrated = await migrate(handle, path, 0);
  if (!migrated.ok) throw new Error(`a store in memory can't be made: ${migrated.error.detail}`);
  return opened('memory', [handle], { handle, path }, options.deadlineMs ?? DEADLINE_MS);
}
