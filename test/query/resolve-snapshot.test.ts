import { describe, expect, test } from 'vitest';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import type { Query, QueryOf } from '../../src/query/query.ts';
import { refine } from '../../src/query/refine.ts';
import { resolve } from '../../src/query/resolve.ts';
import { KALMAR } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aSnapshotQuery } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const readOf = (text: string) => {
  const candidates = findCandidates(text, CATALOGUE);
  return { candidates, draft: interpretLocally(candidates, CATALOGUE, 2024) };
};
const asked = (text: string) => {
  const { candidates, draft } = readOf(text);
  return resolve(draft, candidates, CATALOGUE);
};

describe('a question that is not for a snapshot', () => {
  test.each([
    ['Hur ser det ut med Kalmars kontinuitetsplaner för LSS-boendena?', 'value'],
    ['Hade Kalmar en kontinuitetsplan 2020?', 'value'],
    ['vad finns om våld i Kalmar', 'value'],
    ['lägesbild av våldsrutiner i Kalmar', 'catalogue'],
    ['Vilka indikatorer om våld finns för Kalmar?', 'catalogue'],
    ['lägesbild över våld', 'catalogue'],
    ['Vilken kommunkod har Kalmar?', 'register'],
    ['Vilka år mättes våldsrutinen i Kalmar?', 'availability'],
    ['sammanfatta vad IBIC betyder', 'definition'],
  ])('%s: %s', (text, kind) => {
    expect(asked(text)).toMatchObject({ ok: true, value: { query: { kind } } });
  });
  test.each([
    ['lägesbild av bilar i Kalmar', 'unknown-subject'],
    ['lägesbild i Ankeborg', 'unknown-place'],
    ['lägesbild Kalmar 1850', 'impossible-year'],
    ['lägesbild för vår kommun', 'unclear-place'],
    ['ge mig en lägesbild', 'unclear-place'],
    ['ge mig en lägesbild av LSS', 'unclear-place'],
    ['lägesbild Kalmra', 'unclear-place'],
    ['lägesbild av Kalmar och Växjö', 'unclear-place'],
    ['lägesbild Kalmar 2017–2019', 'unclear-words'],
    ['lägesbild Kalmar 2019 och 2020', 'unclear-words'],
    ['lägesbild Kalmar de senaste tre åren', 'unclear-words'],
  ])('%s: %s', (text, kind) => {
    expect(asked(text)).toMatchObject({ ok: false, error: { kind } });
  });
});

test.each<[string, Partial<QueryOf<'snapshot'>>]>([
  ['ge mig en lägesbild av Kalmar', {}],
  ['Kan jag få en sammanfattning för Kalmar kommun, tack?', {}],
  ['hur ser det ut i Kalmar inom LSS', { areas: ['lss'] }],
  ['Hur ligger Kalmar till?', {}],
  ['hur är läget i Kalmar?', {}],
  ['sammanfatta läget i Kalmar 2020', { year: 2020 }],
  ['lägesbild Kalmar socialpsykiatri', { areas: ['social-psychiatry'] }],
  ['lägesbild för Kalmar jämfört med riket', {}],
  ['lägesbild Kalmar i fjol', { year: 2023 }],
  ['Kalmar', {}],
  ['Kalmar 2020', { year: 2020 }],
  ['lägesbild för riket inom LSS vuxen', { place: COUNTRY, areas: ['lss-adult'] }],
  ['lägesbild 2020', { place: COUNTRY, year: 2020 }],
  ['Vad visade öppna jämförelser LSS 2023?', { place: COUNTRY, areas: ['lss'], year: 2023 }],
])('%s', (text, over) => {
  expect(asked(text)).toEqual({ ok: true, value: { query: aSnapshotQuery(over), certainty: 1 } });
});

test('a snapshot that is also of something is not answered with everything, whoever filled the draft', () => {
  const { candidates, draft } = readOf('kontinuitetsplan i Kalmar');
  expect(resolve({ ...draft, kind: 'snapshot' }, candidates, CATALOGUE)).toMatchObject({
    ok: true,
    value: { query: { kind: 'catalogue', place: KALMAR, words: 'kontinuitetsplan' } },
  });
});

describe('after a snapshot', () => {
  const LSS_2020 = aSnapshotQuery({ areas: ['lss'], year: 2020 });
  const followed = (text: string, previous: Query = LSS_2020) => {
    const { candidates, draft } = readOf(text);
    return refine(previous, draft, candidates, CATALOGUE);
  };
  test.each<[string, Partial<QueryOf<'snapshot'>>]>([
    ['och 2021?', { areas: ['lss'], year: 2021 }],
    ['och senaste?', { areas: ['lss'] }],
    ['och i Växjö?', { place: placeCode('0780'), areas: ['lss'], year: 2020 }],
    ['och riket?', { place: COUNTRY, areas: ['lss'], year: 2020 }],
    ['LSS vuxen då?', { areas: ['lss-adult'], year: 2020 }],
  ])('%s changes only what it names', (text, over) => {
    expect(followed(text)).toEqual({ ok: true, value: { query: aSnapshotQuery(over), certainty: 1 } });
  });
  test('one of its indicators is asked about at its place and year', () => {
    expect(followed('och kontinuitetsplanen?')).toMatchObject({
      value: {
        query: {
          kind: 'value',
          places: { codes: [KALMAR], origin: 'thread' },
          years: { years: [2020], origin: 'thread' },
        },
      },
    });
    expect(followed('kontinuitetsplanen 2021 då?')).toMatchObject({ value: { query: { years: { years: [2021] } } } });
  });
  test.each(['och 1850?', 'och 2099?'])('an impossible year is told: %s', (text) => {
    expect(followed(text)).toMatchObject({ ok: false, error: { kind: 'impossible-year' } });
  });
  test('a misspelt place is asked about here too', () => {
    expect(followed('och i Kalmra?')).toMatchObject({ ok: false, error: { kind: 'unclear-place', near: true } });
  });
  test.each([
    'tack',
    'Hur många kommuner hade en våldsrutin inom LSS vuxen?',
    'Vad betyder IBIC?',
    'hur har det utvecklats?',
    'ge mig en lägesbild av Växjö',
    'och i Ankeborg?',
  ])('%s inherits nothing', (text) => {
    expect(followed(text)).toBeNull();
  });
});
