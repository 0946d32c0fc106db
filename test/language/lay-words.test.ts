import { expect, test } from 'vitest';
import { foldText } from '../../src/language/fold.ts';
import { LAY_WORDS } from '../../src/language/lay-words.ts';
import { stem } from '../../src/language/stem.ts';

const key = (text: string): string =>
  foldText(text)
    .split(' ')
    .map((word) => stem(word))
    .join(' ');
const meanings = (text: string): readonly string[] =>
  (LAY_WORDS.get(key(text)) ?? []).map((phrase) => phrase.join(' '));

test.each([
  ['folk', 'invånare'],
  ['ungarna', 'barn'],
  ['mediciner', 'läkemedel'],
  ['nian', 'åk 9'],
  ['friskolor', 'fristående skolor'],
  ['tog studenten', 'gymnasieexamen'],
  ['går på el', 'elbilar'],
])('%s may be called %s', (said, named) => {
  expect(meanings(said)).toContain(key(named));
});

test.each(['kommun', 'zebra', ''])('%j stands for nothing else', (said) => {
  expect(meanings(said)).toEqual([]);
});

test('nothing stands for itself, and no meaning is empty or said twice', () => {
  for (const [said, phrases] of LAY_WORDS) {
    const texts = phrases.map((phrase) => phrase.join(' '));
    expect(texts).not.toContain(said);
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
  }
});
