import { isFunctionWord } from '../language/function-words.ts';
import { MATCH_WEIGHTS as W } from './match-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that together stand for a word: finding all of them explains `similarity` of it, finding some a share. */
export interface Reading {
  readonly terms: readonly number[];
  readonly similarity: number;
}

/** A word of the question in the terms of the vocabulary; the readings compete, the best one counts. */
export type Expansion = readonly Reading[];

const SURE_LENGTH = 7;

/** `folded` and `stem` of a word → the readings that the vocabulary offers. Spelling is doubted only when nothing else is found. */
export function expandWord(
  folded: string,
  stemmed: string,
  vocabulary: Vocabulary,
  partsOf: (folded: string) => readonly string[],
): Expansion {
  const exact = vocabulary.idOf(stemmed);
  const readings: Reading[] = exact === undefined ? [] : [{ terms: [exact], similarity: 1 }];
  if (isFunctionWord(folded)) return readings;
  const together = (stems: readonly string[], similarity: number): void => {
    const terms = stems.flatMap((it) => vocabulary.idOf(it) ?? []);
    if (terms.length === stems.length && terms.length > 0) readings.push({ terms, similarity });
  };
  const parts = partsOf(folded);
  if (parts.length > 0) together(parts, W.partsInQuestion);
  const unknown = readings.length === 0;
  for (const alike of vocabulary.sharingStart(stemmed))
    readings.push({ terms: [alike.term], similarity: W.start * alike.similarity });
  // Among curated names a short word that is one letter off is more often another word: "kostar" is nobody's slip for "postar".
  if (unknown && folded.length >= SURE_LENGTH)
    for (const alike of vocabulary.misspelt(stemmed))
      readings.push({ terms: [alike.term], similarity: alike.similarity });
  return readings;
}
