import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { type Query, type QueryOf, QuerySchema } from '../../src/query/query.ts';
import { snapshotRequest } from '../../src/query/snapshot-request.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aSnapshotQuery } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const asked = (text: string) => snapshotRequest(text, CATALOGUE);
const problem = (text: string) => {
  const result = asked(text);
  if (result.ok) throw new Error(`understood: ${JSON.stringify(result.value.query)}`);
  return result.error;
};
const brief = (query: Query): readonly unknown[] => {
  if (query.kind !== 'snapshot') throw new Error(query.kind);
  return [CATALOGUE.places.get(query.place)?.name, ...query.areas, ...(query.year === null ? [] : [query.year])];
};
const choices = (text: string) => {
  const error = problem(text);
  return 'choices' in error ? error.choices.map(brief) : null;
};

describe('no place is guessed', () => {
  test.each(['', '   ', '🙂', 'lägesbild', 'för kommunen'])('%j: which municipality? Riket is offered', (text) => {
    expect(problem(text)).toMatchObject({ kind: 'unclear-place', words: '', codes: [] });
    expect(choices(text)).toEqual([['Riket']]);
  });
  test('with an area and a year, riket is offered with them', () => {
    expect(choices('LSS 2020')).toEqual([['Riket', 'lss', 2020]]);
  });
  test.each<[string, readonly unknown[]]>([
    ['Kalmra', [['Kalmar']]],
    ['kalmr lss 2020', [['Kalmar', 'lss', 2020]]],
    ['Stokholm', [['Stockholm']]],
    ['Göteb', [['Göteborg'], ['Götene']]],
    ['Upplands', [['Upplands Väsby'], ['Upplands-Bro']]],
    ['Lnd', [['Lund']]],
    ['Skånne', [['Skåne län']]],
  ])('%s is only nearly a name: its nearest are choices', (text, expected) => {
    expect(problem(text)).toMatchObject({ kind: 'unclear-place', near: true });
    expect(choices(text)).toEqual(expected);
  });
  test.each<[string, readonly unknown[]]>([
    ['habo', [['Håbo'], ['Habo']]],
    [
      'Kalmar Växjö 2020',
      [
        ['Kalmar', 2020],
        ['Växjö', 2020],
      ],
    ],
    ['2021', [['Vansbro'], ['Riket', 2021]]],
    ['2021 2020', [['Vansbro', 2020], ['Riket']]],
  ])('%s may be several', (text, expected) => {
    const error = problem(text);
    expect(error).toMatchObject({
      kind: 'unclear-place',
      words: text.replace(' 2020', '') === '2021' ? text : expect.any(String),
    });
    expect(error).not.toHaveProperty('near');
    expect(choices(text)).toEqual(expected);
  });
  test('what is no place at all is said back', () => {
    expect(problem('xyzzy LSS')).toEqual({ kind: 'unknown-place', words: 'xyzzy' });
  });
});

describe('no word is passed over', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['Växjö; <script>', 'script', [['Växjö']]],
    ['kalmar barn', 'barn', [['Kalmar', 'child-youth'], ['Kalmar', 'lss-child'], ['Kalmar']]],
    [
      'kalmar vuxen 2020',
      'vuxen',
      [
        ['Kalmar', 'lss-adult', 2020],
        ['Kalmar', 2020],
      ],
    ],
    ['Kalmar socialpsykatri', 'socialpsykatri', [['Kalmar', 'social-psychiatry'], ['Kalmar']]],
    ['Kalmar LSS våldsrutin', 'våldsrutin', [['Kalmar', 'lss']]],
    ['Kalmar lssboende', 'lssboende', [['Kalmar']]],
    ['Kalmar 20233', '20233', [['Kalmar']]],
    [
      'Kalmar 2019 2020',
      '2019 2020',
      [
        ['Kalmar', 2019],
        ['Kalmar', 2020],
      ],
    ],
    [
      'Kalmar 2018–2020',
      '2018–2020',
      [
        ['Kalmar', 2018],
        ['Kalmar', 2019],
        ['Kalmar', 2020],
      ],
    ],
    ['Kalmar i fjol', 'i fjol', [['Kalmar']]],
    ['Kalmar sedan 2019', 'sedan 2019', [['Kalmar']]],
    ['Kalmar de senaste tre åren', 'de senaste tre åren', [['Kalmar']]],
  ])('%s', (text, words, expected) => {
    expect(problem(text)).toMatchObject({ kind: 'unclear-words', words });
    expect(choices(text)).toEqual(expected);
  });
  test('beside an unclear place they are said back with it', () => {
    expect(problem('Kalmra blaj')).toMatchObject({ kind: 'unclear-place', words: 'Kalmra blaj' });
    expect(problem('habo blaj')).toMatchObject({ kind: 'unclear-place', words: 'habo blaj' });
  });
  test.each([1890, 1066, 2099])('%i is no year', (year) => {
    expect(problem(`Kalmar ${year}`)).toEqual({ kind: 'impossible-year', year });
  });
  test('a text that is far too long is not read', () => {
    expect(problem(`Kalmar ${'och '.repeat(200)}Växjö`)).toMatchObject({ kind: 'unclear-words', choices: [] });
  });
});

test.each<[string, Partial<QueryOf<'snapshot'>>]>([
  ['Kalmar', {}],
  ['KALMAR', {}],
  ['  kalmar   kommun ', {}],
  ['Kalmars kommun', {}],
  ['0880', {}],
  ['0880 2020', { year: 2020 }],
  ['Lägesbild för Kalmar, tack!', {}],
  ['kalmar lss 2020', { areas: ['lss'], year: 2020 }],
  ['2020 LSS-vuxen Kalmar', { areas: ['lss-adult'], year: 2020 }],
  ['Kalmar 2021', { year: 2021 }],
  ['Kalmar senaste', {}],
  ['Kalmar inom socialpsykiatrin', { areas: ['social-psychiatry'] }],
  ['Kalmar LSS barn och äldreomsorg', { areas: ['lss-child', 'elderly'] }],
  ['Kalmar jämfört med riket', {}],
  ['riket', { place: COUNTRY }],
  ['0000 LSS', { place: COUNTRY, areas: ['lss'] }],
  ['Kalmar län', { place: placeCode('08') }],
  ['08', { place: placeCode('08') }],
  ['Håbo', { place: placeCode('0305') }],
  ['Habo', { place: placeCode('0643') }],
  ['Stockholm', { place: placeCode('0180') }],
  ['lund', { place: placeCode('1281') }],
  ['1980', { place: placeCode('1980') }],
])('%j is understood', (text, over) => {
  expect(asked(text)).toEqual({ ok: true, value: { query: aSnapshotQuery(over), certainty: 1 } });
});

test('whatever is written, what comes out is a valid snapshot of a known place', () => {
  const words = ['Kalmar', 'kalmra', 'LSS', 'barn', '2020', '2021', '0880', 'habo', 'för', 'xyzzy', '<b>', '08', '–'];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' ')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (written) => {
      const result = asked(written);
      const error = result.ok ? null : result.error;
      const queries = result.ok ? [result.value.query] : error !== null && 'choices' in error ? error.choices : [];
      for (const query of queries) {
        expect(QuerySchema.safeParse(query).success).toBe(true);
        expect(query.kind === 'snapshot' && CATALOGUE.places.has(query.place)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
