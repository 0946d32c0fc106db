import { distanceWithin } from '../language/distance.ts';

/** One term of the vocabulary that a misspelt or cut word may mean, 0 < similarity < 1. */
export interface Alike {
  readonly term: number;
  readonly similarity: number;
}

/** Terms ↔ numbers, with neighbours by trigrams for words that are not in it. */
export interface Vocabulary {
  readonly terms: readonly string[];
  idOf(term: string): number | undefined;
  /** Terms within one or two edits of the word, best first; empty for short words. */
  misspelt(word: string): readonly Alike[];
  /** Terms that begin as the word does, or that the word begins with. */
  sharingStart(word: string): readonly Alike[];
}

/** A longer word is noise, and would cost time. */
const LONGEST = 48;

const trigramsOf = (word: string): readonly string[] => {
  const padded = `^${word}$`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) grams.push(padded.slice(i, i + 3));
  return grams;
};

/** Freezes a set of terms into a vocabulary. */
export function buildVocabulary(terms: readonly string[]): Vocabulary {
  const ids = new Map(terms.map((term, id) => [term, id]));
  // Made for the first word that is in no name: most questions have none, and the first answer is waited for.
  let grams: ReadonlyMap<string, readonly number[]> | null = null;
  const sorted = terms.map((term, id) => ({ term, id })).sort((a, b) => (a.term < b.term ? -1 : 1));

  const misspelt = (word: string): readonly Alike[] => {
    if (word.length < 3 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
    const limit = word.length < 8 ? 1 : 2;
    grams ??= termsByTrigram(terms);
    const shared = new Map<number, number>();
    for (const gram of trigramsOf(word))
      for (const id of grams.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const alike: Alike[] = [];
    for (const [id, count] of shared) {
      const term = terms[id] ?? '';
      // Two letters that changed places break four trigrams.
      if (count < Math.max(1, word.length - (limit === 1 ? 4 : 6))) continue;
      // Three letters differ by one from far too much: only a letter left out counts there.
      if (word.length === 3 && term.length !== 4) continue;
      const distance = distanceWithin(word, term, limit);
      if (distance !== null && distance > 0)
        alike.push({ term: id, similarity: 1 - distance / Math.max(4, word.length) });
    }
    return alike.sort((a, b) => b.similarity - a.similarity || a.term - b.term).slice(0, 6);
  };

  const sharingStart = (word: string): readonly Alike[] => {
    if (word.length < 4 || word.length > LONGEST) return [];
    const alike: Alike[] = [];
    for (let i = firstFrom(sorted, word); i < sorted.length; i++) {
      const entry = sorted[i];
      if (entry === undefined || !entry.term.startsWith(word)) break;
      if (entry.term !== word) alike.push({ term: entry.id, similarity: word.length / entry.term.length });
    }
    for (let cut = word.length - 1; cut >= 4; cut--) {
      const id = ids.get(word.slice(0, cut));
      if (id !== undefined) alike.push({ term: id, similarity: cut / word.length });
    }
    return alike;
  };

  return { terms, idOf: (term) => ids.get(term), misspelt, sharingStart };
}

function termsByTrigram(terms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const grams = new Map<string, number[]>();
  terms.forEach((term, id) => {
    if (!/^[a-z]{3,}$/.test(term)) return;
    for (const gram of new Set(trigramsOf(term))) {
      const list = grams.get(gram);
      if (list === undefined) grams.set(gram, [id]);
      else list.push(id);
    }
  });
  return grams;
}

function firstFrom(sorted: readonly { readonly term: string }[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.term ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
