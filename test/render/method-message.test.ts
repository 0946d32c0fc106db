import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { parseButtonValue } from '../../src/query/button-value.ts';
import { placesOf, type Query } from '../../src/query/query.ts';
import { methodBlocks, methodMessage } from '../../src/render/method-message.ts';
import { messageText } from '../../src/render/text.ts';
import { turnButtons } from '../../src/render/turn-buttons.ts';
import { answerOf } from '../builders/answer-of.ts';
import { ALL_CAVEATS } from '../builders/caveats.ts';
import { aBundle, aNote, anAnswer, anIndicator, aPartSurvey, KALMAR } from '../builders/domain.ts';
import { aCatalogue, aTrendQuery, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';
import { slackProblems } from '../builders/slack-rules.ts';

const hash = (text: string): string => `h${text.length}`;
const notes = [
  aNote({ id: 'lss', title: 'Svar om LSS vuxen', text: 'Om LSS, utan år.', year: null }),
  aNote({ id: 'lss-2023', title: 'LSS 2023', text: 'Om LSS 2023.', year: 2023 }),
  aNote({ id: 'lss-2019', title: 'LSS 2019', text: 'Om LSS 2019.', year: 2019 }),
  aNote({ id: 'other', title: 'Påminnelser', text: 'Tre påminnelser.', year: 2023 }),
  aNote({ id: 'term', kind: 'term', title: 'LSS', text: 'LSS är en lag.', year: null }),
];
const over = {
  notes,
  partSurveys: [aPartSurvey({ year: 2023 }), aPartSurvey({ year: 2024 }), aPartSurvey({ year: 2023, number: 3 })],
};
const CATALOGUE = aCatalogue(over);
const answered = (query: Query) => answerOf(query, aBundle(over));

describe('the method behind a figure', () => {
  const text = messageText(methodMessage(answered(aValueQuery()), CATALOGUE));
  test('says what the indicator measures and how a municipality answers', () => {
    expect(text).toContain('Kommunen har en aktuell skriftlig rutin');
    expect(text).toContain('Varje kommun svarar Ja eller Nej');
  });
  test('says the response rate of its part survey in its own year, and no other', () => {
    expect(text).toMatch(/94\u00a0% besvarade delenkät 7, LSS, 2023/);
    expect(text).not.toMatch(/2024|delenkät 3/);
  });
  test('has the notes of its area and year, and no others', () => {
    expect(text).toContain('Om LSS, utan år.');
    expect(text).toContain('Om LSS 2023.');
    for (const other of ['2019', 'påminnelser', 'är en lag']) expect(text).not.toContain(other);
  });
});

test('every caveat is there, those too that the answer left out', () => {
  const turn = answered(aTrendQuery());
  if (turn.outcome !== 'answered') throw new Error(turn.outcome);
  const [shown, rest] = [ALL_CAVEATS.slice(0, 3), ALL_CAVEATS.slice(3)];
  const full = { ...turn, findings: { ...turn.findings, caveats: { shown, rest } } };
  expect(methodMessage(full, CATALOGUE).caveats.map(({ code }) => code)).toEqual(ALL_CAVEATS.map(({ code }) => code));
  expect(slackProblems(methodBlocks(full, CATALOGUE, { audience: 'one', hash }))).toEqual([]);
});

test('a missing figure has a method too', () => {
  const turn = answered(aValueQuery({ places: placesOf([KALMAR]), years: inYears(2022) }));
  expect(turn.outcome).toBe('no-data');
  expect(messageText(methodMessage(turn, CATALOGUE))).toContain('Kommunen har en aktuell skriftlig rutin');
});

test('behind a snapshot of many indicators are its caveats and notes, and no definitions', () => {
  const indicators = Array.from({ length: 12 }, (_, i) => anIndicator({ id: indicatorId(`i${i}`) }));
  const readings = indicators.map(({ id }) => anAnswer({ indicator: id }));
  const many = { ...over, indicators, readings, comparableAreas: [], lookAlikes: [], rounds: [], changes: [] };
  const turn = answerOf({ v: 1, kind: 'snapshot', place: KALMAR, areas: [], year: null }, aBundle(many));
  const message = methodMessage(turn, aCatalogue(many));
  expect(message.sections?.map(({ title }) => title)).toEqual(['Hur det är mätt']);
  expect(message.caveats.length).toBeGreaterThan(0);
});

describe('shown to one person', () => {
  test('it can be shared, and shared it can not be shared again', () => {
    const turn = answered(aValueQuery());
    const own = methodBlocks(turn, CATALOGUE, { audience: 'one', hash });
    const buttons = own.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(buttons.map((button) => button.action_id)).toEqual(['share-method']);
    expect(parseButtonValue(buttons[0]?.value ?? '')).toMatchObject({ ok: true, value: { query: aValueQuery() } });
    const shared = methodBlocks(turn, CATALOGUE, { audience: 'all', hash });
    expect(shared.blocks.map((block) => block.type)).not.toContain('actions');
  });
});

test.each<Query>([
  { v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] },
  { v: 1, kind: 'register', ask: 'code', place: KALMAR },
  { v: 1, kind: 'method', notes: ['lss'], partSurveys: [], year: null },
])('behind a $kind there is nothing more to read, and no button says so', (query) => {
  const turn = answered(query);
  expect(turnButtons(turn, CATALOGUE, 'all')).toEqual([]);
  expect(methodMessage(turn, CATALOGUE).lead[0]).toContain('inget mer');
});

test('a question back has no method', () => {
  const turn = { asOf: storeVersion(1), outcome: 'declined', reason: 'opinion', indicator: null } as const;
  expect(methodMessage(turn, CATALOGUE).lead[0]).toContain('inget mer');
  expect(slackProblems(methodBlocks(turn, CATALOGUE, { audience: 'one', hash }))).toEqual([]);
});
