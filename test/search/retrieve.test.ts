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
  entry('chef', 'HME grundskola, index för påståendet Min närmaste chef visar förtroende för mig som medarbetare.'),
  entry('chef-care', 'HME hemtjänst, index för påståendet Min närmaste chef visar förtroende för mig som medarbetare.'),
  entry('staff', 'Årsarbetare, kommunalt anställda grundskollärare, antal'),
  entry('school-cost', 'Kostnad grundskola F-9, kr/inv'),
  entry('age-other', 'Invånare 38 år, antal'),
  entry('age', 'Invånare 39 år, antal'),
  entry('pool', 'Simhall, antal'),
  entry('pool-money', 'Simhall, tkr'),
  entry('tax', 'Skattesats till kommun, (%)'),
  entry('tax-region', 'Skattesats till region, (%)'),
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
  ['litar rektorn på sin personal i grundskolan', 'chef'],
  ['hur många heltidstjänster har grundskolans lärare', 'staff'],
  ['vad kostar skolan per person', 'school-cost'],
  ['hur många trettionioåringar bor här', 'age'],
  ['pengar till simhallen', 'pool-money'],
  ['skatten i kommunen', 'tax'],
  ['skatten till regionen', 'tax-region'],
  ['hur mnga bökker lånas på biblan', 'library'],
  ['bostadskön till äldreboendet, hur länge får man vänta', 'live'],
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

test('twins that the words do not tell apart stand beside each other, the usual one first', () => {
  const twins = buildIndicatorRetriever([
    entry('home', 'Elever i åk 9 med godkänt i alla ämnen, hemkommun, andel (%)'),
    entry('other', 'Elever i åk 9 med godkänt i matematik, andel (%)'),
    entry('here', 'Elever i åk 9 med godkänt i alla ämnen, lägeskommun, andel (%)'),
  ]);
  expect(twins('elever i nian godkänt i alla ämnen')).toEqual(['here', 'home', 'other']);
  expect(twins('elever i nian folkbokförda här godkänt i alla ämnen')[0]).toBe('home');
});
