import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex from 'knex';
import { openStateStore, type StateOptions } from '../../../src/adapters/state/open-state.ts';
import type { StateStore } from '../../../src/app/state-ports.ts';

/** How long a claim holds in these tests, in milliseconds of the clock that the test gives. */
export const LEASE = 30_000;

/** Opens an empty store; closing it takes its folder or schema away. */
export type OpenStore = () => Promise<StateStore>;

/** Where the contract is run. `open` is null when that database is not at hand: the tests are then printed as skipped. */
export interface Backend {
  readonly name: string;
  readonly open: OpenStore | null;
}

export async function opened(options: StateOptions): Promise<StateStore> {
  const result = await openStateStore({ leaseMs: LEASE, ...options });
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

function thenGone(store: StateStore, remove: () => Promise<unknown>): StateStore {
  let closing: Promise<unknown> | null = null;
  return {
    ...store,
    async close() {
      closing ??= store.close().then(remove);
      await closing;
    },
  };
}

async function openInFile(): Promise<StateStore> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-state-'));
  const store = await opened({ path: join(folder, 'state.sqlite') });
  return thenGone(store, () => rm(folder, { recursive: true, force: true }));
}

/** The address of a PostgreSQL server for tests; its driver is found by NODE_PATH, for it is not one of our packages. */
export const POSTGRES_URL = process.env['MATTSTOCK_TEST_POSTGRES'] ?? null;

/** A schema of its own in the server's database, and what removes it. */
export async function postgresSchema(url: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const admin = createKnex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  const schema = `test_${process.hrtime.bigint()}`;
  await admin.raw(`CREATE SCHEMA ${schema}`);
  const path = new URL(url);
  path.searchParams.set('options', `-c search_path=${schema}`);
  return {
    path: path.href.replaceAll('+', '%20'),
    async remove() {
      await admin.raw(`DROP SCHEMA ${schema} CASCADE`);
      await admin.destroy();
    },
  };
}

async function openInPostgres(url: string): Promise<StateStore> {
  const { path, remove } = await postgresSchema(url);
  return thenGone(await opened({ path }), remove);
}

export const BACKENDS: readonly Backend[] = [
  { name: 'a SQLite file', open: openInFile },
  { name: 'memory', open: () => opened({ path: ':memory:' }) },
  { name: 'PostgreSQL', open: POSTGRES_URL === null ? null : () => openInPostgres(POSTGRES_URL) },
];
