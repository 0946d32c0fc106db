import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';

const CASES: readonly (readonly [text: string, folded: readonly string[]])[] = [
  ['', []],
  ['🙂 ???', []],
  ['61procent', ['61', 'procent']],
  ['LSS-handläggare', ['lss', 'handlaggare']],
  ['2017–2019', ['2017', '2019']],
  ['2017 - 2019', ['2017', '2019']],
  ['90,9 procent', ['90,9', 'procent']],
  ['20 000', ['20', '000']],
  ['SKR:s siffror 2021:s', ['skr', 'siffror', '2021']],
  ['RiR 2021:17', ['rir', '2021:17']],
  ['F-9', ['f', '9']],
  ["'21 -21", ['21', '21']],
  ['va\u030ald', ['vald']],
  ['sam\u00adverkan', ['samverkan']],
];

test.each(CASES)('%s', (text, folded) => {
  expect(tokenize(text).map((word) => word.folded)).toEqual(folded);
});

test('offsets cut the words as written', () => {
  const text = 'Hur många kommuner, 2017–2019?';
  for (const word of tokenize(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});
