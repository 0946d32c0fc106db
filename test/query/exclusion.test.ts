import { expect, test } from 'vitest';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { exclusionIn, without } from '../../src/query/exclusion.ts';
import { idsOf } from '../../src/query/query.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aSnapshotQuery, aValueQuery, inYears } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const excluded = (text: string) => exclusionIn(findCandidates(text, CATALOGUE), CATALOGUE);

test.each([
  'våldsrutin inom LSS barn',
  'Hur många kommuner har inte våldsrutin för LSS vuxen?',
  'Hur många har inte LSS barn våldsrutin?',
  'Hur många är utan våldsrutin inom LSS barn?',
  'Hur många är utan LSS-rutin för barn?',
  'Varför mättes inte våldsrutinen 2022?',
  'Vilka saknar våldsrutin, inte bara LSS vuxen?',
  'socialjour utan Växjö',
  'Varför finns enskildas uppfattning 2021 men inte 2022?',
  'Har Kalmar IBIC, men inte för alla?',
  'fler kommuner än 2022',
  'Förutom att räkna kommuner, vad gör du?',
  '',
])('nothing is left out: %s', (text) => expect(excluded(text)).toBeNull());

test.each<[string, string, string]>([
  ['lägesbild av Kalmar förutom LSS barn', 'förutom LSS barn', 'lägesbild av Kalmar'],
  ['lägesbild Kalmar, men inte för LSS vuxen', 'men inte för LSS vuxen', 'lägesbild Kalmar'],
  ['lägesbild för Kalmar utan äldreomsorg', 'utan äldreomsorg', 'lägesbild för Kalmar'],
  ['våldsrutin LSS vuxen men inte LSS barn 2023', 'men inte LSS barn', 'våldsrutin LSS vuxen 2023'],
  ['inte Kalmar utan Växjö', 'inte Kalmar', 'utan Växjö'],
  ['våldsrutin men inte kompetensplan', 'men inte kompetensplan', 'våldsrutin'],
  ['IBIC, men inte vid alla utredningar', 'men inte vid alla utredningar', 'IBIC'],
  ['våldsrutin för andra år än 2023', 'än 2023', 'våldsrutin för andra år'],
  ['våldsrutin, inte barn', 'inte barn', 'våldsrutin'],
  ['lägesbild utom LSS barn och äldreomsorg 2020', 'utom LSS barn och äldreomsorg', 'lägesbild 2020'],
  ['våldsrutin alla år utom 2023', 'utom 2023', 'våldsrutin alla år'],
  ['våldsrutin i riket bortsett från Kalmar', 'bortsett från Kalmar', 'våldsrutin i riket'],
])('%s', (text, words, rest) => expect(excluded(text)).toMatchObject({ words, rest }));

test('of several indicators those of the other areas are left, and never none', () => {
  const [adult, child] = ['valdsrutin-lss-vuxen', 'valdsrutin-lss-barn'].flatMap(
    (id) => [...CATALOGUE.indicators.keys()].find((one) => one === id) ?? [],
  );
  const query = aValueQuery({ indicators: idsOf([adult, child].flatMap((id) => id ?? [])) });
  const left = without(query, { areas: ['lss-child'], year: false }, CATALOGUE);
  expect(left).toMatchObject({ kind: 'value', indicators: { ids: [adult] } });
  const all = without(query, { areas: ['lss-child', 'lss-adult'], year: false }, CATALOGUE);
  expect(all).toMatchObject({ indicators: { ids: [adult, child] } });
});
test('instead of a year all of them are offered, never the one left out', () => {
  const query = aValueQuery({ years: inYears(2023) });
  expect(without(query, { areas: [], year: true }, CATALOGUE)).toMatchObject({ kind: 'trend', from: null, to: null });
  expect(without(aSnapshotQuery(), { areas: [], year: true }, CATALOGUE)).toEqual(aSnapshotQuery());
});
