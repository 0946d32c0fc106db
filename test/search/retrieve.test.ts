import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../src/search/catalogue-entry.ts';
import { buildIndicatorRetriever } from '../../src/search/retrieve.ts';

const entry = (id: string, title: string, description = '', area = ''): CatalogueEntry => ({
  id,
  title,
  description,
  area,
});

const CATALOGUE: readonly CatalogueEntry[] = [
  entry('ended', 'Väntetid till särskilt boende, dagar (-2021)'),
  entry('live', 'Väntetid till särskilt boende, dagar'),
  entry('doubt', 'Osäkerhetstal - Invånare med fetma, andel (%)'),
  entry('obesity', 'Invånare med fetma, andel (%)'),
  entry('grade', 'Elever i åk 9, meritvärde, genomsnitt'),
  entry('free', 'Elever i åk 9 i fristående skolor, meritvärde, genomsnitt'),
  entry('drug', 'Äldre med olämpliga läkemedel, andel (%)', 'Personer 75 år och äldre i hemtjänst.'),
  entry('library', 'Bokutlån, antal/inv', 'Utlån av böcker från kommunala bibliotek.'),
];
const retrieve = buildIndicatorRetriever(CATALOGUE);

test.each(['', '🙂', '!!!'])('%j finds nothing', (question) => {
  expect(retrieve(question)).toEqual([]);
});

test.each([
  ['hur många dagar väntar gamla på äldreboende', 'live'],
  ['hur många är feta', 'obesity'],
  ['osäkerhetstal för fetma', 'doubt'],
  ['snittmerit i nian', 'grade'],
  ['snittmerit i nian på friskolor', 'free'],
  ['gamla som får fel mediciner', 'drug'],
  ['hur många böcker lånas på biblioteket', 'library'],
])('%s → %s', (question, id) => {
  expect(retrieve(question)[0]).toBe(id);
});

test('a discontinued series stands just below its living twin', () => {
  expect(retrieve('väntetid särskilt boende').slice(0, 2)).toEqual(['live', 'ended']);
  expect(retrieve('väntetid särskilt boende dagar 2021').slice(0, 2)).toEqual(['live', 'ended']);
});

test('only given ids, each once', () => {
  const ids = retrieve('elever invånare dagar andel antal böcker fetma äldre');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(CATALOGUE.some((it) => it.id === id)).toBe(true);
});
