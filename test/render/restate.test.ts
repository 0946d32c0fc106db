import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SERVICE_AREAS } from '../../src/domain/area.ts';
import { placeCode } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { idsOf, placesOf, type Query } from '../../src/query/query.ts';
import { choiceLabel, restate } from '../../src/render/restate.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aSnapshotQuery, aTrendQuery, aValueQuery, inYears, LATEST } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

const BUNDLE = await shippedBundle();
const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
const text = (query: Query): string => restate(query, [], [], CATALOGUE).join(' ');
const label = (query: Query): string => choiceLabel(query, CATALOGUE);

/** Few of each, so that two queries often differ in one slot alone. */
const few = <T>(all: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.subarray([...all], { minLength: 1, maxLength: most });
const indicators = few(
  BUNDLE.indicators.map((one) => one.id),
  2,
).map((ids) => idsOf(ids));
const someCodes = ['0000', '0880', '08', '0180', '0980', '09', '0643', '0305'];
const places = few(
  BUNDLE.places.map((place) => place.code).filter((code) => someCodes.includes(code)),
  2,
).map((codes) => placesOf(codes));
const year = fc.integer({ min: 2016, max: 2024 });
const years = fc.oneof(
  fc.constant(LATEST),
  fc.constant({ ...LATEST, back: 1 }),
  fc.uniqueArray(year, { minLength: 1, maxLength: 4 }).map((all) => inYears(...all.sort())),
);
const end = fc.oneof(fc.constant(null), year);
const first = BUNDLE.indicators.slice(0, 3).map((one) => one.id);
const closeIndicators = fc.oneof(
  indicators,
  few(first, 2).map((ids) => idsOf(ids)),
);
const query: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ indicators: closeIndicators, places, years }).map((slots) => aValueQuery(slots)),
  fc.record({ indicators: closeIndicators, places, from: end, to: end }).map((slots) => aTrendQuery(slots)),
  fc
    .record({
      place: fc.constantFrom(...someCodes.map(placeCode)),
      areas: fc.subarray([...SERVICE_AREAS], { maxLength: 2 }),
      year: end,
    })
    .map((slots) => aSnapshotQuery(slots)),
);

test.each([
  ['restated', text],
  ['labelled', label],
])('two different queries are never %s alike', (_, say) => {
  fc.assert(
    fc.property(fc.array(query, { minLength: 2, maxLength: 12 }), (queries) => {
      const different = new Set(queries.map((one) => JSON.stringify(one)));
      expect(new Set(queries.map(say)).size).toBe(different.size);
    }),
    { numRuns: 1500 },
  );
});

test('listed years and a span of the same years are two questions', () => {
  const listed = aValueQuery({ years: inYears(2017, 2018, 2019) });
  const span = aTrendQuery({ from: 2017, to: 2019 });
  expect(text(listed)).not.toBe(text(span));
  expect(label(listed)).not.toBe(label(span));
});

test('no two indicators and no two places of the data read alike', () => {
  const all: readonly Query[] = [
    ...BUNDLE.indicators.map((one) => aValueQuery({ indicators: idsOf([one.id]) })),
    ...BUNDLE.places.map((one) => aValueQuery({ places: placesOf([one.code]) })),
  ];
  expect(new Set(all.map(text)).size).toBe(new Set(all.map((one) => JSON.stringify(one))).size);
  expect(new Set(all.map(label)).size).toBe(new Set(all.map((one) => JSON.stringify(one))).size);
});

test.each<[string, Query, Query]>([
  [
    'the areas',
    { v: 1, kind: 'comparability', indicators: first, areas: ['lss', 'elderly'], years: [] },
    { v: 1, kind: 'comparability', indicators: first, areas: ['lss', 'crisis'], years: [] },
  ],
  [
    'the years',
    { v: 1, kind: 'comparability', indicators: first, areas: [], years: [2021, 2022] },
    { v: 1, kind: 'comparability', indicators: first, areas: [], years: [2021, 2023] },
  ],
  [
    'the kind',
    { v: 1, kind: 'availability', indicators: idsOf(first), places: placesOf([]) },
    aTrendQuery({ indicators: idsOf(first), places: placesOf([]) }),
  ],
])('%s is told', (_, one, other) => {
  expect(text(one)).not.toBe(text(other));
  expect(label(one)).not.toBe(label(other));
});

test('what was assumed is told after what was asked', () => {
  const lines = restate(
    aValueQuery(),
    [],
    [
      { slot: 'place', origin: 'default', places: placesOf([]).codes },
      { slot: 'year', origin: 'default', years: [2023] },
    ],
    CATALOGUE,
  );
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/2023/);
});
