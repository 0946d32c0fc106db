import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCaveats, ruleSource } from '../../src/answer/caveat-rules.ts';
import type { Caveat, CaveatCode } from '../../src/domain/caveat.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { ALL_CAVEATS, aCaveat } from '../builders/caveats.ts';

const note = (text: string): Caveat => ({ code: 'source-note', params: { text }, about: null });
const disagree = (year: number): Caveat => ({ code: 'sources-disagree', params: { year }, about: null });
const codes = (caveats: readonly Caveat[]) => caveats.map((caveat) => caveat.code);
const FIVE = [...'abcde'].map(note);

test('none gives none', () => {
  expect(rankCaveats([])).toEqual({ shown: [], rest: [] });
});

test('three are shown, the rest wait', () => {
  expect(rankCaveats(FIVE)).toEqual({ shown: FIVE.slice(0, 3), rest: FIVE.slice(3) });
});

test.each<CaveatCode>([
  'example-data',
  'sources-disagree',
  'share-withheld',
  'not-comparable-across-areas',
  'break-in-series',
  'scale-differs',
])('%s is neither counted nor cut: the answer would mislead without it', (code) => {
  expect(rankCaveats([...FIVE, aCaveat(code)])).toEqual({
    shown: [aCaveat(code), ...FIVE.slice(0, 3)],
    rest: FIVE.slice(3),
  });
});

test('heavier before lighter, then as they came', () => {
  const [heavy, middle] = [aCaveat('compound-condition'), aCaveat('strict-definition')];
  const { shown, rest } = rankCaveats([aCaveat('unweighted'), middle, note('b'), heavy]);
  expect(shown).toEqual([heavy, middle, aCaveat('unweighted')]);
  expect(codes(rest)).toEqual(['source-note']);
});

test('the same thing is said once, whatever it is about; another year is another thing', () => {
  const about = { ...note('a'), about: indicatorId('x') };
  expect(rankCaveats([note('a'), about, note('a')]).shown).toHaveLength(1);
  expect(rankCaveats([disagree(2018), disagree(2019), disagree(2018)]).shown).toEqual([disagree(2018), disagree(2019)]);
});

test('whatever there is, nothing is lost or doubled, and the order they came in decides nothing but ties', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ALL_CAVEATS, ...FIVE]), fc.nat({ max: 40 }), (caveats, at) => {
      const { shown, rest } = rankCaveats([...caveats, ...caveats.slice(at)]);
      const all = [...shown, ...rest];
      expect(all).toHaveLength(caveats.length);
      expect(new Set(all.map((caveat) => JSON.stringify(caveat))).size).toBe(caveats.length);
      expect(rankCaveats([...rest, ...shown].filter((caveat) => shown.includes(caveat))).shown).toHaveLength(
        shown.length,
      );
    }),
  );
});

const DOCUMENTS = [
  'Metodbeskrivning 2024',
  'Kalmar kommuns sida',
  'SKL 14 juni 2018',
  'Centrum för sällsynta diagnoser 2019',
];

test('every rule names a document and its place, or is our own', () => {
  const sources = ALL_CAVEATS.map(({ code }) => [code, ruleSource(code)] as const);
  const unplaced = sources.filter(([, source]) => {
    const [document = '', section = ''] = source.split(/, (.*)/);
    return source !== 'own-rule' && !(DOCUMENTS.includes(document) && section.length > 3);
  });
  expect(unplaced).toEqual([]);
});

test('a Nej of a routine and a Nej of a method are one sentence; two old years take one place', () => {
  const strict = (takes: 'routine' | 'method'): Caveat => ({
    code: 'strict-definition',
    params: { takes },
    about: null,
  });
  const old = (year: number): Caveat => ({ code: 'old-measurement', params: { year, newest: 2023 }, about: null });
  const { shown, rest } = rankCaveats([
    strict('routine'),
    old(2018),
    strict('method'),
    old(2019),
    aCaveat('unweighted'),
  ]);
  expect(shown).toEqual([
    { code: 'strict-definition', params: { takes: 'either' }, about: null },
    old(2018),
    old(2019),
    aCaveat('unweighted'),
  ]);
  expect(rest).toEqual([]);
});
