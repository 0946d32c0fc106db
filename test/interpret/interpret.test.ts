import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { type QueryDraft, QueryDraftSchema } from '../../src/query/draft.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const BUNDLE = await shippedBundle();
const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
const draft = (text: string): QueryDraft => interpretLocally(findCandidates(text, CATALOGUE), CATALOGUE, 2024);
const picked = (text: string): readonly string[] => {
  const { indicators } = findCandidates(text, CATALOGUE);
  return draft(text).indicators.pick.flatMap((at) => indicators[at]?.id ?? []);
};

test.each<[string, string | null]>([
  ['Har Ankeborg en kontinuitetsplan?', 'Ankeborg'],
  ['Region Kalmar – finns kompetensplan där?', 'Region Kalmar'],
  ['Har Kalmar en överenskommelse med Region Kalmar?', null],
  ['region kalmar', null],
  ['kontinuitetsplan i Ankeborg 2020', 'Ankeborg'],
  ['kontinuitetsplan hos Entenhausen', 'Entenhausen'],
  ['Har Kalmar en kontinuitetsplan?', null],
  ['kontinuitetsplan i riket', null],
  ['kontinuitetsplan i LSS', null],
  ['IBIC i Kalmar', null],
  ['Kontinuitetsplan', null],
  ['', null],
])('unknown place: %s', (text, place) => {
  expect(draft(text).unknownPlace).toBe(place);
});

test.each<[string, Partial<QueryDraft>]>([
  ['Har vi en våldsrutin?', { ours: true }],
  ['Hur ser det ut hos oss?', { ours: true }],
  ['Har Kalmar en våldsrutin?', { ours: false }],
  ['våldsrutin bland kvinnor', { gender: 'K' }],
  ['LSS-insats för pojkar', { gender: 'M' }],
  ['Andel socionomer uppdelat på kön', { gender: 'KM' }],
  ['Hur gör man en våldsrutin?', { gender: 'T' }],
  ['Använder man IBIC i Kalmar?', { gender: 'T' }],
  ['Hur ser man att det finns en våldsrutin?', { gender: 'T' }],
  ['Vilka kommuner har våldsrutin?', { kind: 'listing' }],
  ['Har Kalmar våldsrutin?', { kind: 'value' }],
  ['och 2022?', { followUp: true }],
  ['våldsrutin 2022', { followUp: false }],
  ['Hur stor var svarsfrekvensen i LSS-delen 2024?', { kind: 'method', partSurveys: [7] }],
  ['svarsfrekvens delenkät 3', { kind: 'method', partSurveys: [3] }],
  ['Varför ökade våldsrutinen?', { decline: 'cause' }],
])('%s', (text, expected) => {
  expect(draft(text)).toMatchObject(expected);
});

describe('which indicator', () => {
  test.each<[string, readonly string[]]>([
    ['bilar', []],
    ['våldsrutin LSS vuxen', ['valdsrutin-lss-vuxen']],
    ['våldsrutin LSS barn', ['valdsrutin-lss-barn']],
    ['VALDSRUTIN LSS BARN', ['valdsrutin-lss-barn']],
    ['ISU av behov, LSS', ['isu-behov-lss']],
    ['socionomexamen handläggare LSS', ['handlaggare-socionomexamen-lss']],
    ['Kalmars kontinuitetsplaner för vuxna i LSS-boenden', ['kontinuitetsplan-lss-boende-vuxen']],
  ])('%s', (text, ids) => {
    expect(picked(text)).toEqual(ids);
  });
  test('several that are listed are all meant', () => {
    expect(draft('ISU av behov, insatser och resultat inom LSS').several).toBe(true);
    expect(new Set(picked('ISU av behov, insatser och resultat inom LSS'))).toEqual(
      new Set(['isu-behov-lss', 'isu-stod-insatser-lss', 'isu-resultat-lss']),
    );
  });
});

test('whatever is written, the draft holds to its schema and picks only what is there', () => {
  const names = BUNDLE.indicators.flatMap((one) => [one.name, ...one.names]);
  const word = fc.oneof(
    fc.constantFrom(...names, 'Kalmar', 'Ankeborg', '2022', 'och', 'hur många', 'vi', '%', '9999999'),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (all) => {
      const candidates = findCandidates(all.join(' '), CATALOGUE);
      const made = interpretLocally(candidates, CATALOGUE, 2024);
      expect(QueryDraftSchema.safeParse(made).error?.issues ?? []).toEqual([]);
      for (const at of made.indicators.pick) expect(candidates.indicators[at]).toBeDefined();
      for (const at of made.notes.pick) expect(candidates.notes[at]).toBeDefined();
      for (const at of made.places.pick) expect(candidates.mentions[at]).toBeDefined();
    }),
    { numRuns: 150 },
  );
});
