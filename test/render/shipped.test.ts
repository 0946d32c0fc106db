import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Turn } from '../../src/answer/turn.ts';
import { SERVICE_AREAS } from '../../src/domain/area.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { plan } from '../../src/query/plan.ts';
import { idsOf, placesOf, type Query } from '../../src/query/query.ts';
import { AnswerJsonSchema, answerJson } from '../../src/render/json.ts';
import { renderTurn } from '../../src/render/render-turn.ts';
import { messageText } from '../../src/render/text.ts';
import { KALMAR, KALMAR_COUNTY } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aTrendQuery, aValueQuery, inYears, LATEST } from '../builders/query.ts';
import { readFrom, shippedBundle } from '../builders/shipped.ts';
import { expectWellFormed } from './well-formed.ts';

const BUNDLE = await shippedBundle();
const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
const ask = (query: Query): Turn => answer(query, readFrom(BUNDLE, plan(query, CATALOGUE)), CATALOGUE);

const YEARS = [null, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const QUERIES: readonly Query[] = BUNDLE.indicators.flatMap(({ id }): readonly Query[] =>
  [COUNTRY, KALMAR].flatMap((code): readonly Query[] => {
    const slots = { indicators: idsOf([id]), places: placesOf([code]) };
    const values = YEARS.map((year) => aValueQuery({ ...slots, years: year === null ? LATEST : inYears(year) }));
    return [...values, aTrendQuery(slots), { v: 1, kind: 'availability', ...slots }];
  }),
);
const MORE: readonly Query[] = [
  ...BUNDLE.notes.map(({ id }): Query => ({ v: 1, kind: 'method', notes: [id], partSurveys: [], year: null })),
  ...BUNDLE.notes.map(({ id }): Query => ({ v: 1, kind: 'definition', indicators: [], notes: [id] })),
  ...BUNDLE.indicators.map(({ id }): Query => ({ v: 1, kind: 'definition', indicators: [id], notes: [] })),
  ...BUNDLE.partSurveys.map(
    ({ number, year }): Query => ({ v: 1, kind: 'method', notes: [], partSurveys: [number], year }),
  ),
  ...(['code', 'county', 'groups', 'population'] as const).map(
    (ask): Query => ({ v: 1, kind: 'register', ask, place: KALMAR }),
  ),
  ...(['count', 'list'] as const).flatMap((ask) =>
    [COUNTRY, KALMAR_COUNTY].map((place): Query => ({ v: 1, kind: 'register', ask, place })),
  ),
  { v: 1, kind: 'comparability', indicators: [], areas: ['lss', 'elderly'], years: [] },
  {
    v: 1,
    kind: 'catalogue',
    words: 'plan',
    place: null,
    year: null,
    indicators: BUNDLE.indicators.slice(0, 24).map(({ id }) => id),
  },
  ...[COUNTRY, KALMAR, KALMAR_COUNTY].flatMap((place) =>
    YEARS.map((year): Query => ({ v: 1, kind: 'snapshot', place, areas: [], year })),
  ),
  ...SERVICE_AREAS.map((area): Query => ({ v: 1, kind: 'snapshot', place: KALMAR, areas: [area], year: null })),
];

const percents = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+(?:,\d)?)\u00a0%/g)].map(([, digits = '']) => Number(digits.replace(',', '.')));

test('each percent in an answer is one of its figures', () => {
  let seen = 0;
  for (const query of QUERIES) {
    const turn = ask(query);
    const figures = turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.findings.figures : [];
    const message = renderTurn(turn, CATALOGUE);
    const known = figures.map((figure) => figure.value);
    const shown = percents([...message.lead, ...message.beside].join('\n'));
    for (const one of shown) expect(known, JSON.stringify(query)).toContain(one);
    seen += shown.length;
  }
  expect(seen).toBeGreaterThan(50);
});

test('each figure of an answer comes from a reading of the same indicator, place and year, or says that it was derived', () => {
  for (const query of [...QUERIES, ...MORE]) {
    const turn = ask(query);
    if (turn.outcome !== 'answered' && turn.outcome !== 'no-data') continue;
    for (const figure of turn.findings.figures) {
      if (figure.basis === 'derived') continue;
      const of = BUNDLE.readings.filter(
        (one) => one.indicator === figure.indicator && one.place === figure.place && one.year === figure.year,
      );
      const values = of.flatMap((one) =>
        one.status === 'observed' ? [one.value.scale === 'answer' ? one.value.answer : one.value.number] : [null],
      );
      expect(values, JSON.stringify(query)).toContain(figure.value);
    }
  }
});

test('an answer says the year it is about, where the source states one', () => {
  for (const query of QUERIES) {
    const turn = ask(query);
    if (turn.outcome !== 'answered' || turn.answer.kind !== 'value') continue;
    const [lead = ''] = renderTurn(turn, CATALOGUE).lead;
    const [row] = turn.answer.rows;
    if (row?.main.yearStated === true) expect(lead).toContain(String(row.main.year));
  }
});

test('every line of every answer is well formed, and every answer with a figure has a source', () => {
  for (const query of [...QUERIES, ...MORE]) {
    const turn = ask(query);
    const message = renderTurn(turn, CATALOGUE);
    const lines = messageText(message).split('\n');
    for (const line of lines.filter((one) => one !== '')) expectWellFormed(line.trim());
    expect(message.lead.length).toBeGreaterThan(0);
    if (turn.outcome === 'answered' && turn.findings.figures.length > 0)
      expect(message.sources.length).toBeGreaterThan(0);
  }
});

describe('JSON', () => {
  test('holds to its schema for every query, and the query in it gives the same answer again', () => {
    for (const query of [...QUERIES, ...MORE]) {
      const json = answerJson('1', 'fråga', [ask(query)], CATALOGUE);
      const parsed = AnswerJsonSchema.parse(JSON.parse(JSON.stringify(json)));
      if (parsed.outcome !== 'answered' || parsed.query === null) continue;
      expect(answerJson('1', 'fråga', [ask(parsed.query)], CATALOGUE)).toEqual(json);
    }
  });
});
