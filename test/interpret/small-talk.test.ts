import { describe, expect, test } from 'vitest';
import { type SmallTalk, smallTalk } from '../../src/interpret/small-talk.ts';

const TOLD: readonly (readonly [SmallTalk | null, readonly string[]])[] = [
  ['help', ['', '?', 'hjälp', 'Hjälp!', 'HELP', 'hej', 'Hej!', 'God morgon', 'vad kan du?', 'Hur funkar det här?']],
  ['thanks', ['tack', 'Tack!', 'tusen tack', 'Tack så mycket, det var bra!', 'ok tack', 'Tack för hjälpen :pray:']],
  ['noted', ['👍', '!', 'ok', 'Okej.', 'bra', 'Toppen!', 'jaha', ':+1:', 'ok :thumbsup:']],
  [
    null,
    [
      'Hade Kalmar en kontinuitetsplan 2020?',
      'och 2022?',
      'och Kalmar?',
      'tack, och 2022',
      'Tack! Hur ser det ut för barn?',
      'bra resultat i Kalmar',
      'hjälpmedel',
      'hjälp i hemmet',
      'Hej, hade Kalmar en plan?',
      'Vad kan du säga om våldsrutin?',
      'är det bra?',
      'källa',
      'test av IBIC',
      'BRÅ',
      'brå?',
    ],
  ],
];

describe.each(TOLD)('%s', (kind, texts) => {
  test.each(texts)('%j', (text) => {
    expect(smallTalk(text)).toBe(kind);
  });
});
