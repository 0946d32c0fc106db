import { placeCode } from '../../domain/place.ts';
import type { StoreVersion } from '../../domain/release.ts';
import { storeVersion } from '../../domain/release.ts';
import type { Revisions, RevisionsRead } from '../../query/read.ts';
import { everyOf, number, optionalNumber, text } from './cells.ts';
import { factsOf } from './facts-of.ts';
import { parseReading } from './parse-facts.ts';
import type { RunSql } from './run-sql.ts';
import { cellsSql, IN_FORCE, orderSql } from './select.ts';
import { TABLES } from './tables.ts';

/** Series at most; more than a person reads, fewer than make the program wait. */
const MOST_SERIES = 200;

const COMMITS = 'SELECT version, release, kind, at FROM commit_log WHERE version <= ?1 ORDER BY version';

const commitKind = everyOf<'import' | 'rollback'>({ import: true, rollback: true }, 'kind of commit');

/** ?2 since, ?3 the version read, ?4 indicators as a JSON list (empty: every one), ?5 place or null. */
const ASKED = `(json_array_length(?4) = 0 OR indicator IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR place = ?5)`;
const OPENED = 'from_version > ?2 AND from_version <= ?3';
const CLOSED = 'to_version > ?2 AND to_version <= ?3';

const SUMMARY = `SELECT count(*) AS readings, count(DISTINCT indicator) AS indicators, min(year) AS first, max(year) AS last
  FROM reading WHERE ${OPENED} AND (to_version IS NULL OR to_version > ?3) AND ${ASKED}`;
const PLACES = `SELECT DISTINCT place FROM reading WHERE ${OPENED} AND (to_version IS NULL OR to_version > ?3) AND ${ASKED} ORDER BY place LIMIT 4`;

// What lost something comes before what only grew: a correction is not to be cut away by a new year's figures.
const SERIES = `SELECT indicator, place FROM reading WHERE ((${OPENED}) OR (${CLOSED})) AND ${ASKED}
  GROUP BY indicator, place ORDER BY max(coalesce(to_version <= ?3, 0)) DESC, indicator, place LIMIT ${MOST_SERIES + 1}`;

const OF_SERIES = `SELECT ${cellsSql(TABLES.readings)} FROM reading
  WHERE (indicator, place) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?2)) AND ${IN_FORCE}
  ORDER BY ${orderSql(TABLES.readings)}`;

export async function readRevisions(read: RevisionsRead, asOf: StoreVersion, run: RunSql): Promise<Revisions> {
  const between = [null, read.since, asOf, JSON.stringify(read.indicators), read.place];
  const commits = (await run(COMMITS, [asOf])).map((row) => ({
    version: storeVersion(number(row['version'])),
    delivery: text(row['release']),
    kind: commitKind(row['kind']),
    at: text(row['at']),
  }));
  const [summary] = await run(SUMMARY, between);
  const places = (await run(PLACES, between)).map((row) => placeCode(text(row['place'])));
  const opened = {
    readings: number(summary?.['readings'] ?? 0),
    indicators: number(summary?.['indicators'] ?? 0),
    places,
    from: optionalNumber(summary?.['first'] ?? null),
    to: optionalNumber(summary?.['last'] ?? null),
  };
  if (read.since === 0) return { since: read.since, commits, opened, before: [], after: [], cut: false };
  const found = await run(SERIES, between);
  const series = JSON.stringify(found.slice(0, MOST_SERIES).map((row) => [row['indicator'], row['place']]));
  const at = async (version: StoreVersion) =>
    factsOf(await run(OF_SERIES, [version, series]), TABLES.readings.key.length, parseReading);
  return {
    since: read.since,
    commits,
    opened,
    before: await at(read.since),
    after: await at(asOf),
    cut: found.length > MOST_SERIES,
  };
}
