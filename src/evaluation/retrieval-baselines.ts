import type { Retriever } from './retrieval.ts';

/** What a plain search sees of an indicator. */
export interface BaselineDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const K1 = 1.2;
const B = 0.75;
const MOST = 50;

type Terms = (text: string) => readonly string[];

const wordsOf: Terms = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const trigramsOf: Terms = (text) => {
  const joined = wordsOf(text).join(' ');
  return Array.from({ length: Math.max(0, joined.length - 2) }, (_, i) => joined.slice(i, i + 3));
};

/** Any of the terms, by BM25 with the constants of SQLite's full-text search. */
const rankBy =
  (termsOf: Terms) =>
  (documents: readonly BaselineDocument[]): Retriever => {
    const lengths: number[] = [];
    const found = new Map<string, Map<number, number>>();
    documents.forEach(({ title, description }, document) => {
      const terms = termsOf(`${title} ${description}`);
      lengths.push(terms.length);
      for (const term of terms) {
        const counts = found.get(term) ?? new Map<number, number>();
        found.set(term, counts.set(document, (counts.get(document) ?? 0) + 1));
      }
    });
    const usual = lengths.reduce((sum, it) => sum + it, 0) / Math.max(1, lengths.length);
    return (question) => {
      const scores = new Map<number, number>();
      for (const term of new Set(termsOf(question))) {
        const counts = found.get(term) ?? new Map<number, number>();
        const rarity = Math.max(1e-6, Math.log((documents.length - counts.size + 0.5) / (counts.size + 0.5)));
        for (const [document, count] of counts) {
          const length = 1 - B + (B * (lengths[document] ?? 0)) / usual;
          const score = (rarity * count * (K1 + 1)) / (count + K1 * length);
          scores.set(document, (scores.get(document) ?? 0) + score);
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST)
        .flatMap(([document]) => documents[document]?.id ?? []);
    };
  };

/** Plain full-text search: any word as written, BM25 over title and description. */
export const plainSearch = rankBy(wordsOf);

/** The same over trigrams. */
export const trigramSearch = rankBy(trigramsOf);
