import { expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import { framingWords } from '../../src/query/framing-words.ts';

const framing = (text: string) => [...framingWords(tokenize(text))].map((word) => word.text).join(' ');

test.each([
  ['Dubbelkolla: 61 procent 2023', 'Dubbelkolla'],
  ['Kalmar saknar rutin. Håller den?', 'Håller den'],
  ['Var femte kommun, funkar det som rubrik?', 'funkar det som rubrik'],
  ['Ökat med 3 procent, köper du det?', 'köper du det'],
  ['Jag läste att 19 procent gör det', 'Jag läste att'],
  ['dubbelkollas svaren av någon?', ''],
  ['Fungerar våldsrutinen i Kalmar?', ''],
  ['håller kommunerna koll på hjälpen?', ''],
  ['Vi håller på med en genomlysning', ''],
])('%s → %s', (text, expected) => expect(framing(text)).toBe(expected));
