import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { misunderstood } from '../../src/answer/misunderstood.ts';
import type { Turn } from '../../src/answer/turn.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { placesOf, type QueryOf } from '../../src/query/query.ts';
import { type AnswerJson, AnswerJsonSchema, answerJson, ErrorJsonSchema } from '../../src/render/json.ts';
import { anAnswer, aReading, aRound, aStatedReading, KALMAR } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';

const CATALOGUE = aCatalogue();
const asOf = storeVersion(3);
const READINGS = [aReading(), anAnswer(), aStatedReading()];
const ask = (over: Partial<QueryOf<'value'>> = {}): Turn =>
  answer(aValueQuery(over), anEvidence({ asOf, readings: READINGS }), CATALOGUE);
const json = (...turns: readonly Turn[]): AnswerJson => answerJson('7', 'frågan', turns, CATALOGUE);

const ANSWERED = ask({ places: placesOf([KALMAR]) });
const NO_DATA = ask({ years: inYears(2019) });
const CLARIFY = misunderstood({ kind: 'unclear-indicator', words: 'plan', choices: [aValueQuery()] }, asOf, CATALOGUE);
const DECLINED: Turn = { asOf, outcome: 'declined', reason: 'cause', indicator: null };

test('a question without a turn is a surprise', () => {
  expect(() => json()).toThrow();
});

test.each<[string, Turn, object]>([
  ['declined', DECLINED, { reason: 'cause', query: null, figures: [], choices: [] }],
  ['clarify', CLARIFY, { query: null, figures: [], choices: [{ query: { kind: 'value' } }] }],
  [
    'no-data',
    NO_DATA,
    { reason: 'no-figure-for-year', query: { kind: 'value' }, figures: [{ use: 'comparison', year: 2023 }] },
  ],
  ['answered', ANSWERED, { reason: null, query: { kind: 'value' }, choices: [] }],
])('%s', (outcome, turn, expected) => {
  const made = json(turn);
  expect(AnswerJsonSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  expect(made).toMatchObject({ schema: 1, id: '7', question: 'frågan', asOf: 3, outcome, parts: [], ...expected });
  expect(made.text.length).toBeGreaterThan(10);
});

test('figures are unrounded, with place and area by code and by name', () => {
  expect(json(ANSWERED).figures).toMatchObject([
    {
      place: '0880',
      placeName: 'Kalmar',
      value: 'Ja',
      unit: 'answer',
      use: 'answer',
      area: 'lss-adult',
      denominator: 'kommuner',
      gender: 'total',
    },
    { place: '0000', placeName: 'Riket', value: 47, display: '47\u00a0%', unit: 'percent', use: 'comparison' },
  ]);
  expect(json(ask({ years: inYears(2018) })).figures).toMatchObject([
    { value: null, wording: 'knappt hälften', qualifier: 'nearly' },
  ]);
});

describe('several questions in one message', () => {
  test('are answered only when all are', () => {
    expect(json(ANSWERED, ask()).outcome).toBe('answered');
    expect(json(ANSWERED, DECLINED)).toMatchObject({ outcome: 'declined', reason: 'cause' });
    expect(json(NO_DATA, ANSWERED).outcome).toBe('no-data');
  });
  test('each is a part of the same shape, with an id of its own; the whole holds what they hold', () => {
    const whole = json(ANSWERED, NO_DATA);
    expect(AnswerJsonSchema.safeParse(whole).error?.issues ?? []).toEqual([]);
    expect(whole.parts.map((part) => [part.id, part.outcome])).toEqual([
      ['7.1', 'answered'],
      ['7.2', 'no-data'],
    ]);
    expect(whole).toMatchObject({ id: '7', query: null });
    expect(whole.figures).toEqual(whole.parts.flatMap((part) => part.figures));
    for (const part of whole.parts) expect(whole.text).toContain(part.text);
  });
  test('a source of both is named once', () => {
    expect(json(ANSWERED, ask()).sources).toHaveLength(1);
  });
});

test.each<[string, object]>([
  ['an unknown field', { extra: 1 }],
  ['another schema', { schema: 2 }],
  ['an unknown outcome', { outcome: 'guessed' }],
  ['a figure as text', { figures: '47' }],
  ['no text', { text: undefined }],
])('the schema refuses %s', (_, over) => {
  expect(AnswerJsonSchema.safeParse({ ...json(ANSWERED), ...over }).success).toBe(false);
});

test('a line that could not be read has a shape of its own', () => {
  const line = { schema: 1, id: null, error: { code: 'invalid-json', message: 'raden …', line: 3 } };
  expect(ErrorJsonSchema.parse(line)).toEqual(line);
  expect(ErrorJsonSchema.safeParse({ ...line, error: null }).success).toBe(false);
});

test('years that may not be compared are not also said to be unknown', () => {
  const rounds = [aRound({ year: 2022 }), aRound({ comparableWithPrevious: 'no', why: 'Ny svarsskala.' })];
  const query = { v: 1, kind: 'comparability', indicators: [ROUTINE], areas: [], years: [2022, 2023] } as const;
  const turn = answer(
    { ...query, indicators: [ROUTINE], areas: [], years: [2022, 2023] },
    anEvidence({ rounds }),
    CATALOGUE,
  );
  expect(json(turn).caveats.map((caveat) => caveat.code)).not.toContain('comparability-unknown');
  expect(json(turn).text).toContain('Ny svarsskala');
});
