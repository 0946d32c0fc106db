import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import type { Hit, Named } from '../../src/search/candidate.ts';
import { buildNameIndex } from '../../src/search/name-index.ts';

const named = (id: string, ...names: readonly string[]): Named => ({
  id,
  names: names.map((text) => ({ text, weight: 1 })),
});

const DOCUMENTS: readonly Named[] = [
  named('kontinuitet', 'Aktuell kontinuitetsplan för LSS-boenden', 'plan vid kris'),
  named('vald', 'Rutin vid våld mot vuxna', 'våldsrutin', 'rutin för våldsutsatta'),
  named('psykiatri', 'Överenskommelse om samverkan med psykiatrin', 'samverkansöverenskommelse psykiatri'),
  named('sip', 'Rutin för information om samordnad individuell plan', 'SIP'),
  named('ibic', 'Använder IBIC vid alla utredningar', 'individens behov i centrum'),
  named('arbete', 'Rutin för att pröva möjlighet till arbete', 'daglig verksamhet till jobb'),
];
const index = buildNameIndex(DOCUMENTS);
const search = (question: string): readonly Hit[] => index.search(tokenize(question), 10);
const first = (question: string): string | undefined => search(question)[0]?.id;

describe('no hits', () => {
  test.each(['', '🙂🙂', '???', 'xyzzy', '   '])('%j', (question) => {
    expect(search(question)).toEqual([]);
  });

  test('from an empty index', () => {
    expect(buildNameIndex([]).search(tokenize('rutin'), 10)).toEqual([]);
  });

  test('with limit 0', () => {
    expect(index.search(tokenize('rutin'), 0)).toEqual([]);
  });
});

test.each([
  ['kontinuitetsplanerna', 'kontinuitet'],
  ['kontinuitets plan', 'kontinuitet'],
  ['kontinuitetsplna', 'kontinuitet'],
  ['kontinuitetsplan för lss boende', 'kontinuitet'],
  ['våldsrutiner', 'vald'],
  ['valdsrutiner', 'vald'],
  ['rutiner om våld', 'vald'],
  ['Kalmars samverkansöverenskommelser med psykiatrin', 'psykiatri'],
  ['overenskommelse psykiatri', 'psykiatri'],
  ['sip', 'sip'],
  ['ibic vid ala utredingar', 'ibic'],
  ['arbetet', 'arbete'],
])('%s → %s', (question, id) => {
  expect(first(question)).toBe(id);
});

test('explained tells which words of the question the hit accounts for', () => {
  const [hit] = search('ibic vid utredingar på månen');
  expect(hit?.id).toBe('ibic');
  const [ibic, , utredingar, , manen] = hit?.explained ?? [];
  expect(ibic).toBe(1);
  expect(utredingar).toBeGreaterThan(0.7);
  expect(utredingar).toBeLessThan(1);
  expect(manen).toBe(0);
});

test('a compound that no name holds is explained by its parts', () => {
  const [hit] = search('krisplan');
  expect(hit?.id).toBe('kontinuitet');
  expect(hit?.explained[0]).toBeGreaterThan(0.7);
});

test('both halves of a compound written apart are explained by the whole', () => {
  for (const share of search('kontinuitets plan')[0]?.explained ?? [0]) expect(share).toBeGreaterThan(0.9);
});

test('coverage is 1 for a whole name and less for a part of it', () => {
  expect(search('sip')[0]?.coverage).toBeCloseTo(1);
  expect(search('samverkan')[0]?.coverage).toBeLessThan(0.9);
});

test('a rare word weighs more than a common one, an unknown one nothing', () => {
  const weight = (text: string): number => tokenize(text).map((word) => index.weightOf(word))[0] ?? -1;
  expect(weight('ibic')).toBeGreaterThan(weight('rutin'));
  expect(weight('rutin')).toBeGreaterThan(0);
  expect(weight('xyzzy')).toBe(0);
});

test('twins come in order of id, whatever order they were given in', () => {
  const twins = [named('b', 'samma namn'), named('a', 'samma namn'), named('c', 'samma namn')];
  const ids = (documents: readonly Named[]): readonly string[] =>
    buildNameIndex(documents)
      .search(tokenize('samma namn'), 3)
      .map((hit) => hit.id);
  expect(ids(twins)).toEqual(['a', 'b', 'c']);
  expect(ids([...twins].reverse())).toEqual(['a', 'b', 'c']);
});

test('a search leaves nothing behind for the next one', () => {
  const before = search('rutin för våld');
  search('kontinuitetsplan arbete sip psykiatri');
  expect(search('rutin för våld')).toEqual(before);
});

const text = fc.array(
  fc.oneof(
    fc.constantFrom(...DOCUMENTS.flatMap((it) => it.names.flatMap((name) => name.text.split(' ')))),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 12 },
);

test('hits are given documents, ranked, with one explanation a word, all between 0 and 1', () => {
  const ids = new Set(DOCUMENTS.map((it) => it.id));
  fc.assert(
    fc.property(text, fc.nat(6), (parts, limit) => {
      const words = tokenize(parts.join(' '));
      const hits = index.search(words, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
      let last = Number.POSITIVE_INFINITY;
      for (const hit of hits) {
        expect(ids.has(hit.id)).toBe(true);
        expect(hit.score).toBeLessThanOrEqual(last);
        expect(hit.explained).toHaveLength(words.length);
        for (const share of [...hit.explained, hit.coverage]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-6);
        }
        last = hit.score;
      }
    }),
  );
});

test('an unrelated document does not reorder two others that are clearly apart (a tenth)', () => {
  const wider = buildNameIndex([...DOCUMENTS, named('other', 'Zebror kvadratmeter fjällpipare')]);
  fc.assert(
    fc.property(text, (parts) => {
      const words = tokenize(parts.join(' '));
      const ranks = new Map(wider.search(words, 10).map((hit, rank) => [hit.id, rank]));
      const hits = index.search(words, 10);
      for (let i = 0; i + 1 < hits.length; i++) {
        const [better, worse] = [hits[i], hits[i + 1]];
        if (better === undefined || worse === undefined || better.score < worse.score * 1.1) continue;
        expect(ranks.get(better.id)).toBeLessThan(ranks.get(worse.id) ?? -1);
      }
    }),
  );
});
