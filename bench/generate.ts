import sqlite3 from 'sqlite3';
import { closeDatabase, execute, openDatabase } from './database.ts';

/** What was put into the store beside what was there. */
export interface Generated {
  readonly indicators: number;
  readonly readings: number;
}

const FIRST_YEAR = 2017;
const YEARS = 7;

/** Names like those of a large catalogue, about things that no question of the benchmark asks for. */
const SUBJECTS = [
  'Elever',
  'Lärare',
  'Företag',
  'Hushåll',
  'Bibliotek',
  'Fordon',
  'Resor',
  'Bostäder',
  'Simhallar',
  'Parker',
];
const OBJECTS = [
  'matematik',
  'kollektivtrafik',
  'avfall',
  'fjärrvärme',
  'skolmat',
  'bredband',
  'cykelvägar',
  'bygglov',
  'buller',
];
const WAYS = [
  'kostnad',
  'nöjdhet',
  'väntetid',
  'täthet',
  'behörighet',
  'tillsyn',
  'avgift',
  'yta',
  'utsläpp',
  'nyttjande',
  'ålder',
];

/**
 * Adds synthetic yes/no readings of every municipality to a store that holds the shipped data, `target` or a little more, in one transaction and
 * one new version. The same seed gives the same rows. Written as SQL and in the order of the key, so that ten million take a minute.
 */
export async function generateReadings(file: string, target: number, seed: number): Promise<Generated> {
  const db = await openDatabase(file, sqlite3.OPEN_READWRITE);
  try {
    const municipalities = await numberOf(
      db,
      "SELECT count(*) AS n FROM place WHERE kind = 'municipality' AND to_version IS NULL",
    );
    const indicators = Math.ceil(target / (municipalities * YEARS));
    await execute(db, 'PRAGMA cache_size = -262144');
    await execute(db, 'BEGIN IMMEDIATE');
    for (const sql of statements(indicators, seed)) await execute(db, sql);
    await execute(db, 'COMMIT');
    await execute(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
    return { indicators, readings: await numberOf(db, "SELECT count(*) AS n FROM reading WHERE delivery = 'bench'") };
  } finally {
    await closeDatabase(db);
  }
}

async function numberOf(db: sqlite3.Database, sql: string): Promise<number> {
  const [row] = await execute(db, sql);
  return Number(Object.values(row ?? {})[0]);
}

const choose = (index: string, words: readonly string[]): string =>
  `(CASE (${index}) % ${words.length} ${words.map((word, i) => `WHEN ${i} THEN '${word}'`).join(' ')} END)`;

function statements(indicators: number, seed: number): readonly string[] {
  const now = '(SELECT max(version) FROM commit_log)';
  const each = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${indicators})`;
  const years = `y(year) AS (SELECT ${FIRST_YEAR} UNION ALL SELECT year + 1 FROM y WHERE year < ${FIRST_YEAR + YEARS - 1})`;
  const id = "'bench-' || printf('%05d', i)";
  const name = `${choose('i', SUBJECTS)} || ' och ' || ${choose('i / 10', OBJECTS)}`;
  // Letters and not a number tell the names apart: a name with "2023" in it would have something to say about that year.
  const letters = [676, 26, 1].map((place) => `char(97 + i / ${place} % 26)`).join(' || ');
  const fullName = `${name} || ', ' || ${choose('i / 90', WAYS)} || ' xq' || ${letters}`;
  const delivered = `'bench', ${now}`;
  // The row's own key through a Lehmer generator: spread like chance, and the same each time.
  const dice = `(i * 2654435761 + year * 40503 + CAST(code AS INTEGER) * 69069 + ${seed} * 362437) % 2147483647 * 48271 % 2147483647 % 100`;
  return [
    `INSERT INTO commit_log (version, release, kind, at) SELECT ${now} + 1, 'bench', 'import', '2000-01-01T00:00:00Z'`,
    `INSERT INTO delivery (name, sha256, from_version) SELECT 'bench', 'seed ${seed}', ${now}`,
    `INSERT INTO release (id, publisher, title, retrieved, document, delivery, from_version)
     SELECT 'bench', 'Bench', 'Bench', '2000-01-01', 'bench', ${delivered}`,
    `${each} INSERT INTO indicator (id, short_name, role, scale, denominator, definition, phrase_verb, phrase_yes, phrase_no, traits, delivery, from_version)
     SELECT ${id}, ${name}, 'quality', 'yes-no', 'municipalities', 'Bench', 'hade', 'bench', 'inte bench', '[]', ${delivered} FROM n`,
    `${each} INSERT INTO indicator_name (indicator, kind, position, name, delivery, from_version)
     SELECT ${id}, 'official', 0, ${fullName}, ${delivered} FROM n`,
    `${each}, ${years} INSERT INTO measured (indicator, year, asked, first, comparable_with_previous, release, sheet, cell, raw, delivery, from_version)
     SELECT ${id}, year, 1, year = ${FIRST_YEAR}, 'yes', 'bench', 'bench', '0', '', ${delivered} FROM n CROSS JOIN y`,
    `${each}, ${years},
       p(code) AS MATERIALIZED (SELECT code FROM place WHERE kind = 'municipality' AND to_version IS NULL ORDER BY code),
       r(id, code, year, dice) AS (SELECT ${id}, code, year, ${dice} FROM n CROSS JOIN p CROSS JOIN y)
     INSERT INTO reading (indicator, place, year, release, status, scale, word, qualifier, year_stated, raw, sheet, cell, delivery, from_version)
     SELECT id, code, year, 'bench', iif(dice < 5, 'not-answered', 'observed'), iif(dice < 5, NULL, 'answer'),
       CASE WHEN dice < 5 THEN NULL WHEN dice < 50 THEN 'Ja' ELSE 'Nej' END, iif(dice < 5, NULL, 'exact'), 1, '', 'bench', '0', ${delivered} FROM r`,
  ];
}
