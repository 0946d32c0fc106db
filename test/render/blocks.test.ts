import type { types } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { NO_FINDINGS, type Turn } from '../../src/answer/turn.ts';
import { placeCode } from '../../src/domain/place.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { parseButtonValue } from '../../src/query/button-value.ts';
import { parseFeedbackValue } from '../../src/query/feedback-value.ts';
import { placesOf, type Query } from '../../src/query/query.ts';
import type { Button, SlackBlock } from '../../src/render/block-kit.ts';
import { turnBlocks } from '../../src/render/blocks.ts';
import { actionPattern, BUTTON_IDS, buttonIdOf } from '../../src/render/buttons.ts';
import { LIMITS, MESSAGE_WEIGHT } from '../../src/render/limits.ts';
import { answerOf } from '../builders/answer-of.ts';
import { aBundle, anAnswer, anIndicator, aPlace, aReading, KALMAR } from '../builders/domain.ts';
import { aCatalogue, aListingQuery, aValueQuery } from '../builders/query.ts';
import { slackProblems } from '../builders/slack-rules.ts';

const CATALOGUE = aCatalogue();
const hash = (text: string): string => `h${text.length}`;
const all = { audience: 'all', hash } as const;
const asOf = storeVersion(1);
/** Two years, so that there is a series to press for. */
const twice = aBundle({
  readings: [2021, 2023].flatMap((year) => [anAnswer({ year }), aReading({ year })]),
});

const buttonsOf = (blocks: readonly SlackBlock[]): readonly Button[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
const idsOfButtons = (blocks: readonly SlackBlock[]) => buttonsOf(blocks).map((button) => button.action_id);
const textsOf = (blocks: readonly SlackBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'section'
      ? [block.text.text]
      : block.type === 'context'
        ? block.elements.map((one) => one.text)
        : [],
  );

const clarify = (choices: readonly Query[]): Turn => ({
  asOf,
  outcome: 'clarify',
  problem: { kind: 'unclear-place', words: 'Habbo', codes: [], choices },
  choices,
});

test('the blocks are Slack’s own', () => {
  const blocks: types.KnownBlock[] = turnBlocks([answerOf(aValueQuery())], CATALOGUE, all).blocks;
  expect(blocks.length).toBeGreaterThan(3);
});

test('no turn at all is not silence', () => {
  const message = turnBlocks([], CATALOGUE, all);
  expect(slackProblems(message)).toEqual([]);
});

describe('what is read in which order', () => {
  const query = aValueQuery({ places: placesOf([KALMAR]) });
  const { blocks, text } = turnBlocks([answerOf(query)], CATALOGUE, all);
  test('the figure, riket beside it, what to think of, how it was read, the source, buttons, feedback', () => {
    expect(textsOf(blocks).map((one) => one.slice(0, 22))).toEqual([
      'Ja. Kalmar hade 2023 e',
      'Jämför med riket: 47\u00a0%',
      '*Att tänka på*\n• Svare',
      '*Så tolkade jag frågan',
      '*Källa:* Socialstyrels',
    ]);
    expect(blocks.map((block) => block.type).slice(-2)).toEqual(['actions', 'context_actions']);
  });
  test('and the same in words for the notification and the screen reader', () => {
    for (const part of ['Ja. Kalmar hade 2023', '47\u00a0%', 'Att tänka på', 'Källa: Socialstyrelsen'])
      expect(text).toContain(part);
  });
});

describe('choices', () => {
  const places = ['Håbo', 'Habo'].map((name, i) => aPlace({ code: placeCode(`030${i}`), name }));
  const queries = places.map((place) => aValueQuery({ places: placesOf([place.code]) }));
  const named = (name: (i: number) => string) => ({
    ...CATALOGUE,
    places: new Map(places.map((place, i) => [place.code, { ...place, name: name(i) }])),
  });
  test('are buttons with their words, and carry their query', () => {
    const buttons = buttonsOf(
      turnBlocks(
        [clarify(queries)],
        named((i) => places[i]?.name ?? ''),
        all,
      ).blocks,
    );
    expect(buttons.map((button) => button.text.text)).toEqual([
      'Rutin vid våld, Håbo, senaste mätåret',
      'Rutin vid våld, Habo, senaste mätåret',
    ]);
    expect(buttons.map((button) => button.action_id)).toEqual(['choose:0', 'choose:1']);
    expect(buttons.map((button) => parseButtonValue(button.value))).toEqual(
      queries.map((query) => ({ ok: true, value: { v: 1, asOf: 1, query } })),
    );
  });
  test.each([
    ['differ only where the button has no room', (i: number) => `${'Lång'.repeat(40)} ${i}`],
    ['are equal', () => 'Håbo'],
    ['are empty to the eye', () => '\u200b'],
  ])('that %s are listed whole and numbered', (_, name) => {
    const { blocks } = turnBlocks([clarify(queries)], named(name), all);
    const labels = buttonsOf(blocks).map((button) => button.text.text);
    expect(new Set(labels).size).toBe(2);
    expect(labels.every((label, i) => label.startsWith(`${i + 1}. `))).toBe(true);
    expect(textsOf(blocks)[1]).toMatch(/^1\. .*\n2\. /su);
    expect(slackProblems({ text: 'x', blocks })).toEqual([]);
  });
  test('have no feedback: the question is not answered yet', () => {
    expect(turnBlocks([clarify(queries)], CATALOGUE, all).blocks.map((block) => block.type)).not.toContain(
      'context_actions',
    );
  });
});

describe('buttons', () => {
  const kalmar = answerOf(aValueQuery({ places: placesOf([KALMAR]) }), twice);
  test('what everybody sees is judged, what one person sees can be shared', () => {
    const seen = turnBlocks([kalmar], CATALOGUE, all).blocks;
    const own = turnBlocks([kalmar], CATALOGUE, { ...all, audience: 'one' }).blocks;
    expect(idsOfButtons(seen)).toEqual(['over-time', 'snapshot', 'method']);
    expect(idsOfButtons(own)).toEqual(['over-time', 'snapshot', 'method', 'share']);
    expect(own.map((block) => block.type)).not.toContain('context_actions');
  });
  test('a declined question can be judged and no more', () => {
    const { blocks } = turnBlocks([{ asOf, outcome: 'declined', reason: 'opinion', indicator: null }], CATALOGUE, all);
    expect(blocks.map((block) => block.type)).toEqual(['section', 'context_actions']);
    const [pair] = blocks.flatMap((block) => (block.type === 'context_actions' ? block.elements : []));
    expect(parseFeedbackValue(pair?.negative_button.value ?? '')).toEqual({
      ok: true,
      value: { v: 1, asOf: 1, query: null, kept: null, verdict: 'bad' },
    });
  });
  test('every municipality: what is shared is that question, never riket’s figure as its answer', () => {
    const turn: Turn = {
      asOf,
      outcome: 'no-data',
      query: aListingQuery(),
      reason: 'every-place',
      words: '',
      missing: [],
      choices: [],
      findings: NO_FINDINGS,
    };
    const { blocks } = turnBlocks([turn], CATALOGUE, { ...all, audience: 'one' });
    expect(idsOfButtons(blocks)).toEqual(['share']);
    expect(JSON.stringify(blocks)).toContain('\\"kind\\":\\"listing\\"');
  });
  test('an action is known by its id, and no other', () => {
    for (const id of BUTTON_IDS) expect([id, `${id}:3`].map(buttonIdOf)).toEqual([id, id]);
    for (const other of ['', 'chooses', 'choose:', 'choose:x', 'share-all', 'x:choose', 'method\n'])
      expect(buttonIdOf(other)).toBeNull();
    expect('share-method').not.toMatch(actionPattern('share'));
  });
});

describe('several questions in one message', () => {
  const turns = [answerOf(aValueQuery(), twice), answerOf(aValueQuery({ places: placesOf([KALMAR]) }), twice)];
  test('are one message, divided, with one feedback', () => {
    const { blocks } = turnBlocks(turns, CATALOGUE, all);
    const types = blocks.map((block) => block.type);
    expect(types.filter((type) => type === 'divider')).toHaveLength(1);
    expect(types.filter((type) => type === 'context_actions')).toHaveLength(1);
    expect(slackProblems({ text: 'x', blocks })).toEqual([]);
  });
  test('that leave no room for their queries in the buttons name them, rather than shorten what is said', () => {
    const yes = `en rutin ${'som är skriven '.repeat(50)}`;
    const indicator = anIndicator({ phrase: { verb: 'hade', yes, no: yes }, name: 'Rutin '.repeat(60) });
    const long = { ...CATALOGUE, indicators: new Map([[indicator.id, indicator]]) };
    const { blocks, keep } = turnBlocks([...turns, ...turns.slice(0, 1)], long, all);
    expect(keep.length).toBeGreaterThan(0);
    expect(textsOf(blocks).join('\n')).not.toContain('…');
  });
  test('beyond three are said to be left out', () => {
    const { blocks } = turnBlocks([...turns, ...turns, ...turns], CATALOGUE, all);
    expect(textsOf(blocks).join('\n')).toContain('… och 3\u00a0frågor till. Ställ dem var för sig.');
  });
});

test('what changed since the button was made is said after the figure', () => {
  const changed = ['Rutin vid våld, riket: 46\u00a0% → 47\u00a0% (2023).'];
  const [, second] = textsOf(turnBlocks([answerOf(aValueQuery())], CATALOGUE, { ...all, changed }).blocks);
  expect(second).toBe(`*Ändrat sedan knappen skapades*\n• ${changed[0]}`);
});

test('ours is less than what Slack has refused', () => {
  expect(MESSAGE_WEIGHT).toBeLessThan(11_341);
  expect(MESSAGE_WEIGHT).toBeLessThan(LIMITS.messageBlocks);
});
