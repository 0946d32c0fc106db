import { expect, test } from 'vitest';
import { foldText } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';
import { synonymsOf } from '../../src/language/synonyms.ts';

const meanings = (word: string): readonly string[] =>
  synonymsOf(foldText(word), stem(foldText(word))).map((phrase) => phrase.join(' '));

test.each([
  ['folk', 'invan'],
  ['ungarna', 'barn'],
  ['mediciner', 'lakemedel'],
  ['nian', 'ak 9'],
  ['friskolor', 'fristaend skol'],
])('%s may be called %s', (word, meaning) => {
  expect(meanings(word)).toContain(meaning);
});

test.each(['kommun', 'rutin', 'boende', 'plan', 'åtta', 'fyra', 'hemmet', ''])('%j stands for nothing else', (word) => {
  expect(meanings(word)).toEqual([]);
});
