import { describe, expect, test } from 'vitest';
import { clausesOf, withoutCourtesy } from '../../src/interpret/split.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));

describe('one question stays one', () => {
  test.each([
    '',
    'hej',
    'Hur många hade våldsrutin 2023?',
    'ISU av behov, insatser och resultat',
    'Hade Kalmar kontinuitetsplan, socialjour dygnet runt och handledning 2020?',
    'rutiner och överenskommelser kring barn',
    'Hur var det 2021 och 2023?',
    'a? b? c? d?',
    'Vad är a? Vad är b? Vad är c? Vad är d?',
    'Kalmar? Växjö.',
  ])('%j', (text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});

test.each<[string, readonly string[]]>([
  ['Har Kalmar en plan? Hur är det i riket?', ['Har Kalmar en plan', 'Hur är det i riket?']],
  ['Vad betyder ISU och hur många gjorde det?', ['Vad betyder ISU', 'hur många gjorde det?']],
  [
    'Vilket län ligger Nybro i, och vilken kommunkod har det?',
    ['Vilket län ligger Nybro i', 'vilken kommunkod har det?'],
  ],
  ['våldsrutin 2023; vad är ISU', ['våldsrutin 2023', 'vad är ISU']],
])('%s', (text, parts) => {
  expect(clausesOf(text)).toEqual(parts);
});

test('nothing but blanks and borders is lost', () => {
  const text = 'Vad betyder ISU? Hur många gjorde det 2023? Finns det i Kalmar?';
  expect(clausesOf(text).join('? ')).toBe(text);
});

test.each<[string, string]>([
  ['Hej!', 'Hej!'],
  ['Tack på förhand!', 'Tack på förhand!'],
  ['Hej! Tack på förhand!', 'Hej! Tack på förhand!'],
  ['Hej! Hur många hade våldsrutin 2023? Tack på förhand!', 'Hur många hade våldsrutin 2023?'],
  ['Hur många hade våldsrutin 2023? Mvh.', 'Hur många hade våldsrutin 2023?'],
  ['Hade Kalmar en plan? Jag menar 2020.', 'Hade Kalmar en plan? Jag menar 2020.'],
  ['Våldsrutin LSS vuxen. Kalmar.', 'Våldsrutin LSS vuxen. Kalmar.'],
])('courtesy: %s', (text, kept) => {
  expect(withoutCourtesy(text, CATALOGUE)).toBe(kept);
});
