import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Turn } from '../../src/answer/turn.ts';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { plan } from '../../src/query/plan.ts';
import { idsOf, placesOf, type Query, type QueryOf } from '../../src/query/query.ts';
import { KALMAR } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aTrendQuery, aValueQuery, inYears, LATEST } from '../builders/query.ts';
import { readFrom, shippedBundle } from '../builders/shipped.ts';

const BUNDLE = await shippedBundle();
const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
const ask = (query: Query): Turn => answer(query, readFrom(BUNDLE, plan(query, CATALOGUE)), CATALOGUE);
const value = (id: string, year: number | null, place = COUNTRY, over: Partial<QueryOf<'value'>> = {}) =>
  ask(
    aValueQuery({
      indicators: idsOf([indicatorId(id)]),
      places: placesOf([place]),
      years: year === null ? LATEST : inYears(year),
      ...over,
    }),
  );
const trend = (...ids: string[]) => ask(aTrendQuery({ indicators: idsOf(ids.map(indicatorId)) }));
const row = (turn: Turn) =>
  turn.outcome === 'answered' && turn.answer.kind === 'value' ? turn.answer.rows[0] : undefined;
const caveats = (turn: Turn): readonly CaveatCode[] =>
  turn.outcome === 'answered' || turn.outcome === 'no-data'
    ? [...turn.findings.caveats.shown, ...turn.findings.caveats.rest].map((caveat) => caveat.code)
    : [];

const ISU = ['isu-behov-lss', 'isu-stod-insatser-lss', 'isu-resultat-lss'];
const FOLLOW_UP = 'systematisk-uppfoljning-verksamhetsutveckling-lss';
const WORK = 'rutin-prova-arbete-lss';
const VIOLENCE = 'valdsrutin-lss-vuxen';

describe('what is not there is not answered', () => {
  test.each([
    ['a municipality nobody has published', VIOLENCE, 2023, placeCode('0780')],
    ['a year the survey did not ask', 'enskildas-uppfattning-lss', 2017, COUNTRY],
    ['before ISU was asked', 'isu-behov-lss', 2021, COUNTRY],
    ['after the last round', 'isu-behov-lss', 2024, COUNTRY],
    ['Kalmar in a year that only riket has', VIOLENCE, 2023, KALMAR],
    ["the twin's answer", 'valdsrutin-lss-barn', 2020, KALMAR],
    ['another area', 'isu-behov-socialpsykiatri', 2023, COUNTRY],
  ])('%s', (_, id, year, place) => {
    const turn = value(id, year, place);
    expect(turn.outcome).toBe('no-data');
    if (turn.outcome !== 'no-data') return;
    for (const figure of turn.findings.figures) expect(figure.use).toBe('comparison');
  });
  test('no reason is invented for the years without individuals’ views', () => {
    const turn = value('enskildas-uppfattning-myndighetsutovning-lss', 2022);
    expect(caveats(turn)).toEqual(expect.arrayContaining(['not-measured-that-year', 'reason-not-stated']));
    expect(caveats(turn)).not.toContain('measured-every-other-year');
  });
});

test.each([
  [VIOLENCE, 44],
  ['valdsrutin-lss-barn', 45],
])('%s 2022 is only derivable', (id, derived) => {
  expect(row(value(id, 2022))?.main).toMatchObject({ value: derived, margin: 1, basis: 'derived' });
  expect(caveats(value(id, 2022))).toContain('derived-from-rounded');
  expect(caveats(value(id, 2023))).not.toContain('derived-from-rounded');
});

test('the work routine 2019: 17 from the series, 19 beside it, never in the line', () => {
  const turn = value(WORK, 2019);
  expect(row(turn)).toMatchObject({ main: { value: 17 }, dissent: [{ value: 19 }] });
  expect(caveats(turn)).toContain('sources-disagree');
  const series = trend(WORK);
  const points = series.outcome === 'answered' && series.answer.kind === 'trend' ? series.answer.series[0]?.points : [];
  expect(points?.map((point) => point.figure?.value)).toEqual([13, 14, 17]);
  expect(caveats(series)).toContain('sources-disagree');
});

test('"knappt hälften" and "omkring hälften" agree', () => {
  const turn = value('rutin-sip-lss', 2018);
  expect(row(turn)?.dissent).toEqual([]);
  expect(caveats(turn)).toContain('stated-approximately');
});

describe('look-alikes are no series', () => {
  test('6, 9, 7 and 20 never stand in one line', () => {
    const turn = trend(FOLLOW_UP, ...ISU);
    const lines =
      turn.outcome === 'answered' && turn.answer.kind === 'trend'
        ? turn.answer.series.map((one) => one.points.flatMap((point) => point.figure?.value ?? []))
        : [];
    expect(lines).toEqual([[6, 9, 7], [20], [25], [26]]);
    expect(caveats(trend(FOLLOW_UP))).toContain('look-alike-indicator');
  });
  test('no change is computed across what no source says is comparable', () => {
    for (const id of [FOLLOW_UP, WORK, 'ibic-uppfoljning-lss']) {
      const turn = trend(id);
      const changes = turn.outcome === 'answered' ? turn.findings.changes : [];
      for (const change of changes.filter(({ basis }) => basis === 'computed')) expect(change.comparable).toBe('yes');
      if (id === FOLLOW_UP) expect(changes.filter(({ points }) => points !== null)).toEqual([]);
    }
    expect(caveats(trend(FOLLOW_UP))).toContain('comparability-unknown');
  });
});

test.each<[string, Turn, CaveatCode, Turn]>([
  [
    'a number of municipalities is asked for',
    value(VIOLENCE, 2023, COUNTRY, { count: true }),
    'count-not-derivable',
    value(VIOLENCE, 2023),
  ],
  [
    'a gender is asked for',
    value(VIOLENCE, 2023, COUNTRY, { gender: 'K' }),
    'no-gender-breakdown',
    value(VIOLENCE, 2023),
  ],
  ['known through another', value('handlaggare-socionomexamen-lss', 2021), 'second-hand-source', value(VIOLENCE, 2023)],
  ['only words', value('kompetensplan-lss', 2021), 'stated-approximately', value(VIOLENCE, 2023)],
  [
    'the latest is old',
    value('handledning-lss', null, KALMAR),
    'old-measurement',
    value('handledning-lss', 2020, KALMAR),
  ],
  ['a structure, yes', value(WORK, 2019, KALMAR), 'structure-not-outcome', value(WORK, 2018, KALMAR)],
  [
    'the unit is the source’s slip',
    value('rutin-sip-lss-barn', 2018),
    'source-unit-doubtful',
    value('rutin-sip-lss', 2018),
  ],
  ['only a direction', value(VIOLENCE, 2020), 'direction-only', value(VIOLENCE, 2023)],
])('%s', (_, turn, code, neighbour) => {
  expect(caveats(turn)).toContain(code);
  expect(caveats(neighbour)).not.toContain(code);
});

test('no answer of the shipped data says something of districts or weights that is noise there', () => {
  for (const { id } of BUNDLE.indicators) {
    for (const place of [COUNTRY, KALMAR]) {
      const said = caveats(value(id, null, place));
      for (const noise of ['unweighted', 'city-by-district', 'nonresponse'] as const) expect(said).not.toContain(noise);
      if (place === COUNTRY) expect(said).not.toContain('structure-not-outcome');
    }
  }
});
