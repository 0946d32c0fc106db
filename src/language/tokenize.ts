import { foldText } from './fold.ts';
import { stem } from './stem.ts';
import type { Word } from './word.ts';

/**
 * A number keeps its decimals ("90,9"), a law's colon ("2014:5") and a sign that says something about years: "2017–2019" is "2017" and
 * "–2019", " -21" and "'21" keep theirs. A word is letters, or a group's code ("B3"); an ending after a colon ("SKR:s") belongs to it.
 */
const TOKEN =
  /(?<=[0-9]\s?|^|[\s(])(?:[-–—−]\s?|['’])?[0-9]+(?:[.,:][0-9]{1,2}(?![0-9]))?(?::[a-zåäö]{1,3}(?!\p{L}))?|[0-9]+|(?<![\p{L}\p{N}])[A-Da-d][0-9](?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?::[a-zåäö]{1,3}(?!\p{L}))?/gu;
const ENDING = /:[a-zåäö]{1,3}$/;
const SIGN = /^[-–—−'’]\s?/;

/** Words and numbers of a text, in order. `text` is as written, `folded` has neither sign nor the ending after a colon. */
export function tokenize(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const folded = foldText(written.replace(SIGN, '').replace(ENDING, ''));
    if (folded === '') continue;
    words.push({ text: written, folded, stem: stem(folded), start: match.index, end: match.index + written.length });
  }
  return words;
}
