import { isEverydayWord, isSpeakersWord } from '../language/everyday-words.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { MATCH_WEIGHTS as W } from './match-weights.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import type { Alike, Vocabulary } from './vocabulary.ts';

/** Terms that together stand for a word: finding all of them explains `similarity` of it, finding some a share. */
export interface Reading {
  readonly terms: readonly number[];
  readonly similarity: number;
}

/** A word of the question in the terms of the vocabulary; the readings compete, the best one counts. */
export type Expansion = readonly Reading[];

const SURE_LENGTH = 7;

/** `folded` and `stem` of a word → the readings that the vocabulary offers. Spelling is doubted only when nothing else is found, and then what the parts of a compound are derived from. */
export function expandWord(
  folded: string,
  stemmed: string,
  vocabulary: Vocabulary,
  partsOf: (folded: string) => readonly string[],
  loosePartsOf: (folded: string) => readonly string[],
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
  const whole = unknown ? wholeOf(stemmed, vocabulary) : null;
  if (whole !== null) return [...readings, { terms: [whole], similarity: W.cut }];
  const slips = unknown ? slipsOf(folded, stemmed, vocabulary) : [];
  const isDoubted = unknown && slips.length === 0 && !isEverydayWord(folded);
  if (isDoubted) together(loosePartsOf(folded), W.looseParts);
  for (const alike of slips) readings.push({ terms: [alike.term], similarity: alike.similarity });
  return readings;
}

/** No Swedish word ends so: it is cut off ("prövn", "arbetsmarkn", "verksamh"). */
const CUT = /(?:[bdfjkptv]n|mh|rsp)$/;
const SHORTEST_CUT = 5;

/** The one word that a cut one begins, when all that begin so are made of it; else null. */
function wholeOf(cut: string, vocabulary: Vocabulary): number | null {
  if (cut.length < SHORTEST_CUT || !CUT.test(cut)) return null;
  const begun = vocabulary
    .sharingStart(cut)
    .map(({ term }) => ({ term, text: vocabulary.terms[term] ?? '' }))
    .filter(({ text }) => text.startsWith(cut))
    .sort((a, b) => a.text.length - b.text.length);
  const [shortest] = begun;
  return shortest !== undefined && begun.every(({ text }) => text.startsWith(shortest.text)) ? shortest.term : null;
}

/**
 * Among curated names a word that is one letter off is more often another word: "kostar" is nobody's slip for "postar", and no word of talk is a slip. A short
 * word has lost, doubled or swapped a letter of one single name's word; a letter for another makes another word ("brand", "bland").
 */
function slipsOf(folded: string, stemmed: string, vocabulary: Vocabulary): readonly Alike[] {
  if (isEverydayWord(folded) || isSpeakersWord(folded) || ORDINARY_WORDS.has(stemmed)) return [];
  const alike = vocabulary.misspelt(stemmed);
  // A slip may have hidden the ending, or made one: "kontinuitetpslan".
  // "Katterna" is long by its ending alone.
  if (folded.length >= SURE_LENGTH && stemmed.length >= SHORTEST_TERM)
    return alike.length > 0 ? alike : vocabulary.misspelt(folded);
  if (stemmed.length < SHORTEST_SLIP) return [];
  const near = alike.filter(({ term }) => isSureSlip(stemmed, vocabulary.terms[term] ?? ''));
  return near.length === 1 ? near : [];
}

const SHORTEST_SLIP = 4;
const SHORTEST_TERM = 5;

function isSureSlip(word: string, term: string): boolean {
  if (word[0] !== term[0] || term.length < SHORTEST_TERM) return false;
  if (word.length < SHORTEST_TERM) return term.length === word.length + 1;
  const letters = (text: string): string => [...text].sort().join('');
  return word.length !== term.length || letters(word) === letters(term);
}
