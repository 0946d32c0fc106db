import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SERVICE_AREAS } from '../../src/domain/area.ts';
import type { Reading, StatedChange } from '../../src/domain/reading.ts';
import type { Locator, ReleaseId } from '../../src/domain/release.ts';
import { DATA } from './files.ts';
import { numbersIn } from './numbers.ts';
import { fold, readSeeds, WITHOUT_SEEDS } from './seeds.ts';

interface Located {
  readonly name: string;
  readonly document: string;
  readonly locator: Locator;
}

const documentOf = new Map(DATA.releases.map((release) => [release.id, release.document]));

const located = (name: string, row: { readonly release: ReleaseId; readonly locator: Locator }): Located => ({
  name,
  document: documentOf.get(row.release) ?? '?',
  locator: row.locator,
});

const keyOf = (row: Reading): string => `${row.indicator} ${row.place} ${row.year} ${row.status} ${row.release}`;
const changeOf = (row: StatedChange): string => `${row.indicator} ${row.from}-${row.to} ${row.release}`;

const ROWS: readonly Located[] = [
  ...DATA.readings.map((row) => located(`reading ${keyOf(row)}`, row)),
  ...DATA.changes.map((row) => located(`change ${changeOf(row)}`, row)),
  ...DATA.rounds.map((row) => located(`round ${row.indicator} ${row.year}`, row)),
  ...DATA.notes.map((row) => located(`note ${row.id}`, row)),
];

// Lines of the method description that are compared cell by cell below; their numbers need no locator.
const NUMBERED = [56, 57, 59, 60, 61, 62, 63, 64, 65];
const TABLE_1 = [102, 103, 104, 105, 106, 107, 110, 111, 112, 113, 114];
const TABLE_3 = [237, 238, 239, 240, 241, 242];

const QUALIFIERS = [
  ['under', /knappt/i],
  ['nearly', /nära|nästan/i],
  ['about', /omkring|cirka/i],
  ['over', /drygt|mer än|fler än/i],
] as const;
const DENIES = /inte|saknar|saknas|varken/;
const SAYS_UP = /ökning|ökat|fler|förbättring/;

/** What the raw words say when they are a fraction in words: "9 av 10", "hälften", "en tredjedel", in percent. */
const fractionIn = (raw: string): number | null => {
  const [a, b] = numbersIn(raw);
  if (a === undefined) return null;
  return b !== undefined && raw.includes(' av ') ? (100 * a.value) / b.value : a.value;
};

/** null when the reading says what its raw words say; else what is wrong. */
const disagreement = (row: Reading): string | null => {
  const raw = fold(row.locator.raw);
  switch (row.status) {
    case 'observed': {
      if (row.value.scale === 'answer') {
        const { answer } = row.value;
        if (answer === 'Ja, men inte för alla') return raw.includes('inte för alla') ? null : 'not for all is not said';
        return DENIES.test(raw) === (answer === 'Nej') ? null : `${answer} is not what the words say`;
      }
      const { number } = row.value;
      if (!numbersIn(raw).some((n) => n.value === number)) return `${number} is not in the words`;
      const said = QUALIFIERS.find(([, words]) => words.test(raw))?.[0] ?? 'exact';
      return said === row.qualifier ? null : `the words say ${said}`;
    }
    case 'stated': {
      if (!raw.includes(fold(row.wording))) return 'the wording is not in the raw words';
      if (DENIES.test(raw) !== (row.direction === 'lacks')) return 'the direction is another';
      const fraction = fractionIn(raw);
      if (fraction === null) return row.low === null && row.high === null ? null : 'bounds without a number in words';
      const said = QUALIFIERS.find(([, words]) => words.test(raw))?.[0] ?? 'exact';
      if (said !== row.qualifier) return `the words say ${said}`;
      return (row.low ?? fraction) <= fraction && fraction <= (row.high ?? fraction)
        ? null
        : 'bounds miss the fraction';
    }
    case 'direction-only':
      return row.trend === 'up' && SAYS_UP.test(raw) ? null : 'the trend is not in the words';
    default:
      return 'nothing in these documents is missing with a reason';
  }
};

const seeds = readSeeds();
// Printed, so that a green run does not hide what it left out.
if (seeds === null) process.stderr.write(`${WITHOUT_SEEDS}\n`);

describe.skipIf(seeds === null)('the shipped rows against the texts that were read', () => {
  const lineOf = (row: Located): string => seeds?.get(row.document)?.[row.locator.line - 1] ?? '';
  const fromSeeds = ROWS.filter((row) => seeds?.has(row.document) && row.locator.line > 0);
  const method = seeds?.get('004') ?? [];

  test('all five texts are there, and most rows point into them', () => {
    expect([...(seeds?.keys() ?? [])]).toEqual(['000', '001', '002', '003', '004']);
    expect(fromSeeds.length).toBeGreaterThan(250);
    expect(DATA.readings.filter((row) => row.locator.line === 0)).toEqual([]);
  });

  test('every row stands once in the line where it says', () => {
    const lost = fromSeeds
      .filter(({ locator }) => locator.raw === '' || locator.section === '')
      .concat(fromSeeds.filter((row) => lineOf(row).split(fold(row.locator.raw)).length !== 2));
    expect(lost).toEqual([]);
  });

  test('every reading says what its words say', () => {
    const wrong = DATA.readings.map((row) => [keyOf(row), disagreement(row)]).filter(([, problem]) => problem !== null);
    expect(wrong).toEqual([]);
  });

  test('every stated change says what its words say', () => {
    const wrong = DATA.changes.filter((row) => {
      const raw = fold(row.locator.raw);
      const line = lineOf(located('', row));
      const pointsSaid = row.points === null || numbersIn(raw).some((n) => n.value === row.points);
      const trendSaid = row.trend === 'up' ? SAYS_UP.test(line) : raw.includes('samma nivå');
      const unitDoubtful = row.points !== null && !line.includes('procentenheter');
      return !(pointsSaid && trendSaid && unitDoubtful === row.doubtfulUnit);
    });
    expect(wrong).toEqual([]);
  });

  test('every round that was not asked has a text that says so', () => {
    const silent = DATA.rounds.filter((row) => !row.asked && !/mättes inte|Senast frågan/.test(row.locator.raw));
    expect(silent).toEqual([]);
  });

  test('the part surveys have the numbers that the text gives them', () => {
    const said = NUMBERED.map((line) => method[line - 1] ?? '').map((line) =>
      Number(/\(enkät (\d+)\)/.exec(line)?.[1]),
    );
    expect(said).toEqual(
      DATA.partSurveys.filter((row) => row.year === 2024 && row.number > 1).map((row) => row.number),
    );
  });

  test('Table 1 is part-surveys.csv', () => {
    const rows = TABLE_1.map((line) => method[line - 1]?.split('\t').slice(1).join(' ') ?? '');
    const ours = [...Array.from({ length: 10 }, (_, i) => i + 1), 0].map((number) => {
      const of = (year: number) => DATA.partSurveys.find((row) => row.number === number && row.year === year);
      return `${of(2024)?.asked} ${of(2024)?.answered} ${of(2024)?.percent} (${of(2023)?.percent})`;
    });
    expect(ours).toEqual(rows);
  });

  test('Table 3 is the published count of the size groups', () => {
    const counts = TABLE_3.map((line) => Number(method[line - 1]?.split('\t')[2]));
    const ours = DATA.groups
      .filter((group) => group.kind === 'size')
      .map((group) => group.publishedCount ?? Number.NaN);
    expect([...ours, ours.reduce((sum, n) => sum + n, 0)]).toEqual(counts);
  });

  test('Table 2 is comparable-areas.csv, cell by cell, with the split row put together', () => {
    const marks = method
      .slice(288, 308)
      .filter((line) => line.includes('\t') && !line.startsWith('Kvalitetsindikatorer som'))
      .map((line) => SERVICE_AREAS.filter((_, i) => line.split('\t')[i + 1]?.trim() === 'x'))
      .filter((areas) => areas.length > 0);
    const families = [...new Set(DATA.comparableAreas.map((row) => row.family))];
    const ours = families.map((family) =>
      DATA.comparableAreas.filter((row) => row.family === family).map((row) => row.area),
    );
    expect(ours).toEqual(marks);
  });

  test('every number in the texts is used, or listed with a reason', () => {
    const compared = new Set([...NUMBERED, ...TABLE_1, ...TABLE_3]);
    const spansOf = (document: string, line: number) =>
      fromSeeds
        .filter((row) => row.document === document && row.locator.line === line)
        .map((row) => ({ start: lineOf(row).indexOf(fold(row.locator.raw)), length: fold(row.locator.raw).length }));
    const unused = [...(seeds ?? [])].flatMap(([document, lines]) =>
      lines.flatMap((line, i) => {
        if (document === '004' && compared.has(i + 1)) return [];
        const spans = spansOf(document, i + 1);
        return numbersIn(line)
          .filter((n) => !spans.some(({ start, length }) => start <= n.start && n.end <= start + length))
          .map((n) => `${document}:${i + 1} ${n.text}`);
      }),
    );
    const rows = readFileSync(new URL('./unused-numbers.jsonl', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as { document: string; line: number; number: string; reason: string });
    const listed = rows.map((row) => `${row.document}:${row.line} ${row.number}`);
    expect(rows.filter((row) => row.reason.length < 10)).toEqual([]);
    expect({
      unlisted: [...new Set(unused)].filter((n) => !listed.includes(n)),
      stale: listed.filter((n, i) => !unused.includes(n) || listed.indexOf(n) !== i),
    }).toEqual({ unlisted: [], stale: [] });
  });
});
