import { expect, test } from 'vitest';
import { notCountedLine, unclearLine } from '../../src/render/outcome-phrases.ts';
import { aValueQuery } from '../builders/query.ts';
import { expectWellFormed } from './well-formed.ts';

const unknown = (words: string, choices = 0): string =>
  unclearLine({ kind: 'unknown-subject', words, choices: Array.from({ length: choices }, () => aValueQuery()) });

test.each<[string, string]>([
  ['gap', 'Jag kan inte placera ordet ”gap”.'],
  ['hyra boende', 'Jag kan inte placera orden ”hyra” och ”boende”.'],
  ['med fler än 50 000 invånare', 'Jag kan inte placera den här delen: ”med fler än 50 000 invånare”.'],
])('the words that nothing explains are counted: %s', (words, said) => {
  expectWellFormed(unknown(words));
  expect(unknown(words)).toContain(said);
});

test.each([
  [0, /”gap”\.$/],
  [1, / Menar du det här\?$/],
  [2, / Menar du något av det här\?$/],
])('with %i choices it asks for as many', (choices, end) => {
  expect(unknown('gap', choices)).toMatch(end);
});

test('a number that is not there asks only where there is something to see instead', () => {
  expect(notCountedLine(0)).not.toContain('?');
  expect(notCountedLine(1)).toMatch(/Vill du se det här i stället\?$/);
});
