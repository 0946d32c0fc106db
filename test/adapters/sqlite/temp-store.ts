import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedStore, type OpenOptions, openStore } from '../../../src/adapters/sqlite/open-store.ts';
import type { FactRead } from '../../../src/adapters/sqlite/read.ts';
import type { CommitOutcome, ReleaseWriter } from '../../../src/app/ports.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { StoreVersion } from '../../../src/domain/release.ts';
import type { Evidence } from '../../../src/query/read.ts';

/** A folder that is gone when the work is done. */
export async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'mattstock-store-'));
  // Open for children that run as somebody else.
  await chmod(dir, 0o755);
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Opens, works, closes; fails when the store does not open. */
export async function withStore<T>(
  path: string,
  work: (opened: OpenedStore) => Promise<T>,
  options: Partial<OpenOptions> = {},
): Promise<T> {
  const opened = await openStore({ path, mode: 'write', ...options });
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

export async function commit(opened: OpenedStore, bundle: Bundle, at = '2025-11-01'): Promise<CommitOutcome> {
  const outcome = await writerOf(opened).commit(bundle, at);
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.detail}`);
  return outcome.value;
}

export function writerOf(opened: OpenedStore): ReleaseWriter {
  if (opened.writer === null) throw new Error('the store may only be read');
  return opened.writer;
}

/** Every fact about the bundle's indicators and places. */
export function everything(bundle: Bundle): readonly FactRead[] {
  const indicators = bundle.indicators.map((indicator) => indicator.id);
  const places = bundle.places.map((place) => place.code);
  return [
    { kind: 'readings', indicators, places },
    { kind: 'changes', indicators, places },
    { kind: 'rounds', indicators },
  ];
}

export const readAll = (opened: OpenedStore, bundle: Bundle, asOf: StoreVersion): Promise<Evidence> =>
  opened.store.read(everything(bundle), asOf);
