import type { StoreVersion } from '../../domain/release.ts';
import type { Evidence, Read, RevisionsRead } from '../../query/read.ts';
import { factsOf } from './facts-of.ts';
import type { Row, SqlValue } from './handle.ts';
import { parseChange, parseReading, parseRound } from './parse-facts.ts';
import { readRevisions } from './read-revisions.ts';
import type { RunSql } from './run-sql.ts';
import { cellsSql, IN_FORCE, orderSql } from './select.ts';
import { TABLES, type TableSpec } from './tables.ts';

/** The reads that are one statement each. */
export type FactRead = Exclude<Read, RevisionsRead>;

const byIndicatorAndPlace = (table: TableSpec): string =>
  `SELECT ${cellsSql(table)} FROM ${table.name}
   WHERE indicator IN (SELECT value FROM json_each(?2)) AND place IN (SELECT value FROM json_each(?3)) AND ${IN_FORCE}
   ORDER BY ${orderSql(table)}`;

/** One static statement for each kind of read: ?1 the version, ?2 indicators and ?3 places as JSON lists. */
export const READ_SQL: { readonly [K in FactRead['kind']]: string } = {
  readings: byIndicatorAndPlace(TABLES.readings),
  changes: byIndicatorAndPlace(TABLES.changes),
  rounds: `SELECT ${cellsSql(TABLES.rounds)} FROM measured
   WHERE indicator IN (SELECT value FROM json_each(?2)) AND ${IN_FORCE} ORDER BY ${orderSql(TABLES.rounds)}`,
};

export const readParams = (read: FactRead, asOf: StoreVersion): readonly SqlValue[] =>
  read.kind === 'rounds'
    ? [asOf, JSON.stringify(read.indicators)]
    : [asOf, JSON.stringify(read.indicators), JSON.stringify(read.places)];

type OfKind<K extends FactRead['kind']> = Extract<FactRead, { kind: K }>;

/** Several reads of one kind may overlap; they become one list without repeats, in order. */
async function gather<K extends FactRead['kind'], T>(
  reads: readonly Read[],
  kind: K,
  asOf: StoreVersion,
  run: RunSql,
  parse: (cells: readonly SqlValue[], row: Row) => T,
  keyOf: (fact: T) => readonly (string | number)[],
  keyLength: number,
): Promise<readonly T[]> {
  const wanted = reads.filter((read): read is OfKind<K> => read.kind === kind);
  const lists = await Promise.all(
    wanted.map(async (read) => factsOf(await run(READ_SQL[kind], readParams(read, asOf)), keyLength, parse)),
  );
  if (lists.length < 2) return lists[0] ?? [];
  const once = new Map(lists.flat().map((fact) => [JSON.stringify(keyOf(fact)), fact]));
  return [...once.values()].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Runs the reads, all at one version. */
export async function readEvidence(reads: readonly Read[], asOf: StoreVersion, run: RunSql): Promise<Evidence> {
  const [readings, changes, rounds] = await Promise.all([
    gather(reads, 'readings', asOf, run, parseReading, (r) => [r.indicator, r.place, r.year, r.release, r.gender], 5),
    gather(reads, 'changes', asOf, run, parseChange, (c) => [c.indicator, c.place, c.from, c.to, c.release], 5),
    gather(reads, 'rounds', asOf, run, parseRound, (r) => [r.indicator, r.year], 2),
  ]);
  const revised = reads.find((read) => read.kind === 'revisions');
  if (revised === undefined) return { asOf, readings, changes, rounds };
  return { asOf, readings, changes, rounds, revisions: await readRevisions(revised, asOf, run) };
}
