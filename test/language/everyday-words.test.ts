import { expect, test } from 'vitest';
import { isEverydayWord, isSpeakersWord } from '../../src/language/everyday-words.ts';

/** Each narrows what is asked to something else, or leaves something out. */
const NEVER =
  'inte ej bara endast enbart utom forutom exakt aldrig alltid ofta delvis man kvinnor flickor pojkar vald slagen slag dod do sjuk skola forskola ' +
  'pengar kostnad boende personal chefer lakare larare larare hjalpmedel klagomal nattpersonal natt nojd nojda privat muntlig skriftlig digital gemensam ' +
  'veckor manader timmar helger droger lagen lag drog sarskilt ensam orolig tolkar tolk spelar internet robot telefon mobbning brand hund hast arlig arligen';

test.each(NEVER.split(' '))('%s is never passed over', (word) => {
  expect(isEverydayWord(word)).toBe(false);
});

test.each('fredags tjansteskrivelsen powerpoint halften btw asso nagonstans tidningen'.split(' '))(
  '%s is talk',
  (word) => {
    expect([isEverydayWord(word), isSpeakersWord(word)]).toEqual([true, word === 'tidningen']);
  },
);

test.each('chefen undrade fundera skriver formulera viktigt'.split(' '))('%s is talk of the speaker only', (word) => {
  expect([isEverydayWord(word), isSpeakersWord(word)]).toEqual([false, true]);
});
