import { afterEach, describe, expect, test } from 'vitest';
import { type OpenedStore, openMemoryStore } from '../../src/adapters/sqlite/open-store.ts';
import { type ConverseDeps, catalogueSource, converse } from '../../src/app/converse.ts';
import { suggestedPrompts } from '../../src/app/suggested-prompts.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { clausesOf, withoutCourtesy } from '../../src/interpret/split.ts';
import { promptPhrases } from '../../src/render/prompt-phrases.ts';
import { indexUtterances, NOTHING_LEARNT } from '../../src/search/utterances.ts';
import { aBundle, aNote, anAnswer, anIndicator, aPlace, aReading, theCountry } from '../builders/domain.ts';
import { shippedBundle } from '../builders/shipped.ts';

let opened: OpenedStore | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function open(bundle: Bundle | null) {
  opened = await openMemoryStore();
  if (bundle !== null) expect(await opened.writer?.commit(bundle, '2025-11-01T12:00:00Z')).toMatchObject({ ok: true });
  const deps: ConverseDeps = {
    store: opened.store,
    catalogues: catalogueSource(opened.store),
    interpret: interpretLocally,
    split: { clauses: clausesOf, withoutCourtesy },
    utterances: indexUtterances(NOTHING_LEARNT),
    clock: { now: () => new Date('2025-11-01T12:00:00Z') },
  };
  return { ...deps, phrase: promptPhrases };
}

const kinds = async (messages: readonly string[], deps: ConverseDeps) => {
  const all = await Promise.all(messages.map((message) => converse(message, null, deps)));
  return all.map(({ turns }) => turns.map((turn) => (turn.outcome === 'answered' ? turn.query.kind : turn.outcome)));
};

test('an empty store promises nothing', async () => {
  expect(await suggestedPrompts(await open(null))).toEqual([]);
});

test('a store that can answer nothing of it promises nothing', async () => {
  const bare = aBundle({ readings: [], changes: [], notes: [], rounds: [] });
  expect(await suggestedPrompts(await open(bare))).toEqual([]);
});

test('what is suggested of the shipped data is answered, one of each kind', async () => {
  const deps = await open(await shippedBundle());
  const prompts = await suggestedPrompts(deps);
  expect(
    await kinds(
      prompts.map(({ message }) => message),
      deps,
    ),
  ).toEqual([['value'], ['value'], ['trend'], ['definition']]);
  for (const { title, message } of prompts) {
    expect(title.length).toBeLessThanOrEqual(40);
    expect(message).toMatch(/^\p{Lu}.*\?$/u);
    expect(message).not.toMatch(/undefined|null|\?\?/);
  }
});

describe('another store', () => {
  const bundle = aBundle({
    places: [theCountry(), aPlace({ name: 'Umeå' })],
    indicators: [
      anIndicator({
        name: 'Aktuell plan för brandskydd',
        shortName: 'Brandskyddsplan',
        phrase: { verb: 'hade', yes: 'en brandskyddsplan', no: 'ingen brandskyddsplan' },
        names: ['brandskyddsplan', 'plan för brandskydd'],
      }),
    ],
    groups: [],
    memberships: [],
    comparableAreas: [],
    lookAlikes: [],
    rounds: [],
    changes: [],
    readings: [2031, 2032, 2033].map((year) => aReading({ year })).concat([anAnswer({ year: 2032 })]),
    notes: [aNote({ id: 'term', kind: 'term', title: 'Brandskydd', names: ['brandskydd'] })],
  });
  test('gets examples of what it holds itself', async () => {
    const deps = await open(bundle);
    const messages = (await suggestedPrompts(deps)).map(({ message }) => message);
    expect(messages).toEqual([
      'Hur stor andel av kommunerna hade 2033 en brandskyddsplan?',
      'Hade Umeå 2032 en brandskyddsplan?',
      'Hur har det utvecklats över tid i riket: Brandskyddsplan?',
      'Vad betyder brandskydd?',
    ]);
  });
  test('without a municipality or three years says nothing of them', async () => {
    const less = { ...bundle, readings: [aReading({ year: 2031 }), aReading({ year: 2033 })] };
    const titles = (await suggestedPrompts(await open(less))).map(({ title }) => title);
    expect(titles).toEqual(['En andel i riket', 'Ett begrepp']);
  });
  test.each([
    ['no answer', 'Vad tycker du om vädret?'],
    ['that of another place', 'Hade Umeå 2032 en brandskyddsplan?'],
    ['two answers', 'Vad betyder brandskydd? Hur stor andel av kommunerna hade 2033 en brandskyddsplan?'],
  ])('an example that would get %s is not given', async (_, message) => {
    const deps = await open(bundle);
    expect(await suggestedPrompts({ ...deps, phrase: ({ kind }) => (kind === 'share' ? [{ message }] : []) })).toEqual(
      [],
    );
  });
});
