import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { idsOf, placesOf, type Query } from '../../src/query/query.ts';
import { refine } from '../../src/query/refine.ts';
import type { Resolution } from '../../src/query/resolution.ts';
import { KALMAR } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aTrendQuery, aValueQuery, inYears } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const ISU_NEEDS = indicatorId('isu-behov-lss');
const PLAN = idsOf([indicatorId('kontinuitetsplan-lss-boende-vuxen')]);
const KALMAR_2020 = aValueQuery({ indicators: PLAN, places: placesOf([KALMAR]), years: inYears(2020) });
const RIKET_TREND = aTrendQuery({ indicators: PLAN, from: 2018 });

function followed(previous: Query | null, text: string): Resolution | null {
  const candidates = findCandidates(text, CATALOGUE);
  return refine(previous, interpretLocally(candidates, CATALOGUE, 2024), candidates, CATALOGUE);
}
const query = (previous: Query, text: string) => {
  const result = followed(previous, text);
  return result?.ok === true ? result.value.query : result;
};

describe('what is no follow-up', () => {
  test.each(['och 2022?', 'och i Kalmar?', 'jämför med riket', 'över tid?'])('%s, with nothing before', (text) => {
    expect(followed(null, text)).toBeNull();
  });
  test.each<Query>([
    { v: 1, kind: 'method', notes: ['bortfall'], partSurveys: [], year: null },
    { v: 1, kind: 'register', ask: 'code', place: KALMAR },
    { v: 1, kind: 'definition', indicators: [], notes: ['ibic'] },
  ])('a year after a query of kind $kind', (previous) => {
    expect(followed(previous, 'och 2022?')).toBeNull();
  });
  test.each([
    'Hur många kommuner hade en våldsrutin inom LSS vuxen?',
    'våldsrutin lss vuxen',
    'Vad betyder IBIC?',
    'hej',
    'och i Ankeborg?',
  ])('%s inherits nothing', (text) => {
    expect(followed(KALMAR_2020, text)).toBeNull();
  });
});

test.each<[string, Query, string, object]>([
  [
    'another year, same place and indicator',
    KALMAR_2020,
    'och 2021?',
    {
      places: { codes: [KALMAR], origin: 'thread' },
      years: { years: [2021], origin: 'asked' },
      indicators: { ids: PLAN.ids, origin: 'thread' },
    },
  ],
  [
    'another place, same year',
    KALMAR_2020,
    'och i Växjö?',
    { places: { codes: ['0780'], origin: 'asked' }, years: { years: [2020], origin: 'thread' } },
  ],
  ['riket instead', KALMAR_2020, 'och i riket?', { places: { codes: [COUNTRY] } }],
  [
    'riket beside it',
    KALMAR_2020,
    'jämför med riket',
    { places: { codes: [KALMAR, COUNTRY] }, years: { years: [2020] } },
  ],
  ['the latest', KALMAR_2020, 'och senaste?', { places: { codes: [KALMAR] }, years: { years: null } }],
  ['over time', KALMAR_2020, 'hur har det utvecklats?', { kind: 'trend', places: { codes: [KALMAR] } }],
  ['a span', KALMAR_2020, 'och 2018–2021?', { kind: 'trend', from: 2018, to: 2021 }],
  [
    'another place of a trend stays a trend',
    RIKET_TREND,
    'och i Kalmar?',
    { kind: 'trend', places: { codes: [KALMAR] }, from: 2018 },
  ],
  ['one year of a trend is a value', RIKET_TREND, 'och 2020?', { kind: 'value', years: { years: [2020] } }],
])('%s', (_, previous, text, expected) => {
  expect(query(previous, text)).toMatchObject(expected);
});

test('another indicator is read together with the one just spoken of', () => {
  const previous = aValueQuery({ indicators: idsOf([ISU_NEEDS]), places: placesOf([COUNTRY]), years: inYears(2023) });
  expect(query(previous, 'och av resultat?')).toMatchObject({
    indicators: { ids: ['isu-resultat-lss'] },
    places: { codes: [COUNTRY], origin: 'thread' },
    years: { years: [2023], origin: 'thread' },
  });
});

test.each(['och 1895?', 'och 2090?'])('an impossible year is told, not answered: %s', (text) => {
  expect(followed(KALMAR_2020, text)).toMatchObject({ ok: false, error: { kind: 'impossible-year' } });
});

test('a place that is several places is not guessed', () => {
  const candidates = findCandidates('och i Habo?', CATALOGUE);
  const unclear = { ...candidates, mentions: candidates.mentions.map((one) => ({ ...one, codes: [KALMAR, COUNTRY] })) };
  expect(refine(KALMAR_2020, interpretLocally(unclear, CATALOGUE, 2024), unclear, CATALOGUE)).toBeNull();
});
