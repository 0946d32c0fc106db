import type { CommitOutcome } from '../../app/ports.ts';
import type { Bundle } from '../../domain/bundle.ts';
import { storeVersion } from '../../domain/release.ts';
import { encodeRows } from './encode.ts';
import type { Session, SqlValue } from './handle.ts';
import { columnsOf, TABLE_NAMES, TABLES, type TableSpec } from './tables.ts';

const NEWEST = 'SELECT coalesce(max(version), 0) AS version FROM commit_log';
const DELIVERED = 'SELECT sha256 FROM delivery WHERE name = ?1 AND to_version IS NULL';

export async function newestVersion(session: Session): Promise<number> {
  return Number((await session.all(NEWEST))[0]?.['version']);
}

/** The hash of what this delivery said last; null when it has never been committed. */
export async function deliveredHash(session: Session, name: string): Promise<string | null> {
  const found = (await session.all(DELIVERED, [name]))[0]?.['sha256'];
  return typeof found === 'string' ? found : null;
}

const incoming = (table: TableSpec): string => `temp.incoming_${table.name}`;
const both = (columns: readonly string[], operator: string): string =>
  columns.map((column) => `i.${column} ${operator} f.${column}`).join(' AND ');

/** Rows at a time: many enough to be quick, few enough for the driver's 32 766 parameters. */
const BATCH = 500;

const insertSql = (table: TableSpec, rows: number): string => {
  const columns = columnsOf(table);
  const row = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${incoming(table)} (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`;
};

/** Puts what the bundle says beside the store. Its key refuses a bundle that says the same thing twice. */
async function stage(session: Session, table: TableSpec, rows: Iterable<readonly SqlValue[]>): Promise<void> {
  await session.once(
    `CREATE TEMP TABLE incoming_${table.name} (${columnsOf(table).join(', ')}, PRIMARY KEY (${table.key.join(', ')})) WITHOUT ROWID`,
  );
  let batch: SqlValue[] = [];
  let waiting = 0;
  for (const row of rows) {
    batch.push(...row);
    waiting += 1;
    if (waiting < BATCH) continue;
    await session.all(insertSql(table, BATCH), batch);
    batch = [];
    waiting = 0;
  }
  if (waiting > 0) await session.once(insertSql(table, waiting), batch);
}

/** Closes what the delivery no longer says or says otherwise; what it says again is left untouched. */
async function close(session: Session, table: TableSpec, delivery: string, version: number): Promise<void> {
  await session.all(
    `UPDATE main.${table.name} AS f SET to_version = ?1
     WHERE f.delivery = ?2 AND f.to_version IS NULL AND NOT EXISTS (
       SELECT 1 FROM ${incoming(table)} AS i
       WHERE ${[both(table.key, '='), both(table.content, 'IS')].filter(Boolean).join(' AND ')})`,
    [version, delivery],
  );
}

/** Opens what is not in force already. */
async function open(session: Session, table: TableSpec, delivery: string, version: number): Promise<void> {
  const columns = columnsOf(table);
  await session.all(
    `INSERT INTO main.${table.name} (${columns.join(', ')}, delivery, from_version)
     SELECT ${columns.map((column) => `i.${column}`).join(', ')}, ?2, ?1 FROM ${incoming(table)} AS i
     WHERE NOT EXISTS (SELECT 1 FROM main.${table.name} AS f
       WHERE ${both(table.key, '=')} AND f.delivery = ?2 AND f.to_version IS NULL)
     ORDER BY ${table.key.map((column) => `i.${column}`).join(', ')}`,
    [version, delivery],
  );
}

async function dropStaged(session: Session): Promise<void> {
  for (const name of TABLE_NAMES) await session.once(`DROP TABLE IF EXISTS ${incoming(TABLES[name])}`);
}

async function write(session: Session, bundle: Bundle, at: string): Promise<CommitOutcome> {
  const before = await newestVersion(session);
  const said = await deliveredHash(session, bundle.name);
  if (said === bundle.sha256) return { kind: 'unchanged', version: storeVersion(before) };
  const version = before + 1;
  for (const name of TABLE_NAMES) {
    await stage(session, TABLES[name], encodeRows(bundle, name));
    // A new delivery has nothing to close; looking for it would read the whole table.
    if (said !== null) await close(session, TABLES[name], bundle.name, version);
    await open(session, TABLES[name], bundle.name, version);
    await session.once(`DROP TABLE ${incoming(TABLES[name])}`);
  }
  await session.all('UPDATE delivery SET to_version = ?1 WHERE name = ?2 AND to_version IS NULL', [
    version,
    bundle.name,
  ]);
  await session.all('INSERT INTO delivery (name, sha256, from_version) VALUES (?1, ?2, ?3)', [
    bundle.name,
    bundle.sha256,
    version,
  ]);
  await session.all('INSERT INTO commit_log (version, release, kind, at) VALUES (?1, ?2, ?3, ?4)', [
    version,
    bundle.name,
    'import',
    at,
  ]);
  return { kind: 'committed', version: storeVersion(version) };
}

/**
 * Makes the store say what the bundle says, in one transaction, or does nothing. Rejects with the driver's error; then nothing was written.
 * Whether the same bytes are in force is looked at before the write lock is taken as well, so that an ordinary start waits for nobody.
 */
export async function commitBundle(session: Session, bundle: Bundle, at: string): Promise<CommitOutcome> {
  if ((await deliveredHash(session, bundle.name)) === bundle.sha256) {
    return { kind: 'unchanged', version: storeVersion(await newestVersion(session)) };
  }
  await session.once('BEGIN IMMEDIATE');
  try {
    const outcome = await write(session, bundle, at);
    await session.once('COMMIT');
    return outcome;
  } catch (cause) {
    // A full disk makes SQLite roll back by itself; then ROLLBACK says so, and the first error is the one that matters.
    await session.once('ROLLBACK').catch(() => undefined);
    await dropStaged(session).catch(() => undefined);
    throw cause;
  }
}
