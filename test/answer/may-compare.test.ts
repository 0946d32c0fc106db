import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayCompare, type Pair } from '../../src/answer/may-compare.ts';
import type { ServiceArea } from '../../src/domain/area.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { groupId } from '../../src/domain/place.ts';
import { aChange, anIndicator, aRound, KALMAR } from '../builders/domain.ts';
import { aCatalogue, ROUTINE } from '../builders/query.ts';

const OTHER = indicatorId('annan');
const RELEASE = aRound().release;
const CATALOGUE = aCatalogue({
  indicators: [anIndicator({ family: 'rutin' }), anIndicator({ id: OTHER, family: null })],
  comparableAreas: (['lss-adult', 'elderly'] as const).map((area) => ({ family: 'rutin', area, release: RELEASE })),
  lookAlikes: [{ indicators: [ROUTINE, OTHER], why: 'Två frågor.', release: RELEASE }],
  memberships: [2017, 2023].map((fromYear) => ({
    group: groupId('skr:B3'),
    place: KALMAR,
    fromYear,
    toYear: null,
    release: RELEASE,
  })),
});
const rounds = (...told: readonly ('yes' | 'no' | 'unknown')[]) =>
  told.map((comparableWithPrevious, i) => aRound({ indicator: ROUTINE, year: 2021 + i, comparableWithPrevious }));
const facts = { rounds: rounds('unknown', 'yes', 'no'), changes: [] };

const years = (from: number, to: number, indicator = ROUTINE): Pair => ({
  kind: 'years',
  indicator,
  years: [from, to],
});
const areas = (...of: readonly ServiceArea[]): Pair => ({ kind: 'areas', indicator: ROUTINE, areas: of });
const skr = (from: number, to: number): Pair => ({ kind: 'groups', kinds: ['skr', 'skr'], years: [from, to] });

test.each<[string, Pair, 'yes' | 'no' | 'unknown', number]>([
  ['years across a break', years(2021, 2023), 'no', 1],
  ['years the other way around', years(2023, 2021), 'no', 1],
  ['years that no source speaks of', years(2015, 2016), 'unknown', 0],
  ['years of an indicator without rounds', years(2021, 2022, OTHER), 'unknown', 0],
  ['years that follow on each other', years(2021, 2022), 'yes', 1],
  ['an area that is not marked', areas('lss-adult', 'crisis'), 'unknown', 1],
  ['one area alone', areas('lss-adult'), 'unknown', 1],
  [
    'areas of a question that has no family',
    { kind: 'areas', indicator: OTHER, areas: ['lss', 'elderly'] },
    'unknown',
    1,
  ],
  ['areas that are marked', areas('lss-adult', 'elderly'), 'yes', 1],
  ['look-alikes', { kind: 'indicators', indicators: [OTHER, ROUTINE] }, 'no', 1],
  ['indicators that nobody has compared', { kind: 'indicators', indicators: [OTHER, indicatorId('x')] }, 'unknown', 0],
  ['an indicator and itself', { kind: 'indicators', indicators: [OTHER, OTHER] }, 'yes', 0],
  ['a municipality and riket', { kind: 'places', kinds: ['municipality', 'country'] }, 'no', 0],
  ['two municipalities', { kind: 'places', kinds: ['municipality', 'municipality'] }, 'yes', 0],
  ['a county and riket', { kind: 'places', kinds: ['county', 'country'] }, 'yes', 0],
  ['groups across the year they were redrawn', skr(2022, 2024), 'no', 1],
  ['groups of two kinds', { kind: 'groups', kinds: ['skr', 'size'], years: [2024, 2024] }, 'no', 0],
  ['groups of one kind in one year', skr(2024, 2024), 'yes', 0],
])('%s', (_, pair, verdict, documents) => {
  const found = mayCompare(pair, facts, CATALOGUE);
  expect(found.verdict).toBe(verdict);
  expect(found.said).toHaveLength(documents);
});

test('a comparison of the publisher’s own is told with its place in the document', () => {
  const change = aChange({ indicator: ROUTINE, from: 2015, to: 2016 });
  const found = mayCompare(years(2015, 2016), { rounds: [], changes: [change] }, CATALOGUE);
  expect(found).toMatchObject({ verdict: 'yes', said: [{ release: change.release, where: change.locator.section }] });
});

/** A difference of two figures is made by `pointsBetween` and `relativeChange`, which ask for proof; `derive` adds a published change to a figure. */
const MAY_SUBTRACT: ReadonlySet<string> = new Set(['changes.ts', 'derive.ts']);
const SUBTRACTS =
  /\.(?:value|points)\s[-/]\s(?!\w+\.margin)|\s[-/]\s(?:\w+\.)+(?:value|points)\b|(?<!\.)\b(?:from|earlier|a)\s[-/]\s(?:to|later|b)\b(?!\.)/;

describe('nothing else subtracts figures', () => {
  test('the rule fires', () => {
    expect('const points = later.value - earlier.value;').toMatch(SUBTRACTS);
    expect('relative = to.value / from.value').toMatch(SUBTRACTS);
    expect('return a - b;').toMatch(SUBTRACTS);
    expect('(a, b) => a.from - b.from').not.toMatch(SUBTRACTS);
  });
  const rooms = ['answer', 'render', 'app', 'query', 'interpret'];
  const files = rooms.flatMap((room) => {
    const folder = join(import.meta.dirname, '../../src', room);
    return readdirSync(folder).map((name) => [`${room}/${name}`, readFileSync(join(folder, name), 'utf8')] as const);
  });
  test.each(files.filter(([name]) => !MAY_SUBTRACT.has(name.replace('answer/', ''))))('%s', (_, source) => {
    expect(source.split('\n').filter((line) => SUBTRACTS.test(line) && !/\.sort\(/.test(line))).toEqual([]);
  });
});
