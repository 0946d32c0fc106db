import { splitCompound } from '../language/compound.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import type { Hit, Named, NameIndex } from './candidate.ts';
import { buildVocabulary } from './vocabulary.ts';

/** How much of a word is explained by a part of a compound, in either direction. */
const PART = 0.85;
const START = 0.7;
const FUNCTION_WORD = 0.1;
/** Names longer than this many words count a little less for each word. */
const PIVOT_LENGTH = 4;
const LENGTH_SLOPE = 0.35;

interface Posting {
  readonly documents: Int32Array;
  /** Similarity of the document's word to this term: 1, or PART when the term is a part of a compound there. */
  readonly similarity: Float32Array;
  /** Weight of the name and its length, best of the document's names. */
  readonly weight: Float32Array;
}

interface NameTerms {
  readonly terms: readonly number[];
  readonly weight: number;
}

type Expansion = readonly { readonly term: number; readonly similarity: number }[];

/** Names → ranked hits. Everything is worked out here once; a search touches only the postings of its own words. */
export function buildNameIndex(documents: readonly Named[]): NameIndex {
  const source = documents.map((document) =>
    document.names.map((name) => ({ words: tokenize(name.text), weight: name.weight })),
  );
  const known = new Set<string>();
  for (const names of source) for (const name of names) for (const word of name.words) known.add(word.stem);
  const isPart = (part: string): boolean => part.length >= 3 && known.has(part) && !isFunctionWord(part);
  const partsOf = memo((folded: string) => splitCompound(folded, isPart));
  const vocabulary = buildVocabulary([...known]);

  const best = new Map<number, Map<number, { similarity: number; weight: number }>>();
  const add = (term: number, document: number, similarity: number, weight: number): void => {
    const postings = best.get(term) ?? new Map<number, { similarity: number; weight: number }>();
    best.set(term, postings);
    const old = postings.get(document);
    if (old === undefined || old.similarity * old.weight < similarity * weight)
      postings.set(document, { similarity, weight });
  };
  const nameTerms: NameTerms[][] = source.map((names, document) =>
    names.map(({ words, weight }) => {
      const content = words.filter((word) => !isFunctionWord(word.folded)).length;
      const lengthened = weight / (1 + LENGTH_SLOPE * Math.log2(Math.max(1, content / PIVOT_LENGTH)));
      const terms: number[] = [];
      for (const word of words) {
        const id = vocabulary.idOf(word.stem);
        if (id === undefined) continue;
        if (!isFunctionWord(word.folded)) terms.push(id);
        add(id, document, 1, lengthened);
        for (const part of partsOf(word.folded)) {
          const partId = vocabulary.idOf(part);
          if (partId !== undefined) add(partId, document, PART, lengthened);
        }
      }
      return { terms, weight };
    }),
  );

  const postings: (Posting | undefined)[] = vocabulary.terms.map((_, term) => freeze(best.get(term)));
  const idf = Float64Array.from(vocabulary.terms, (term, id) => {
    const count = postings[id]?.documents.length ?? 0;
    const rarity = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
    return isFunctionWord(term) ? rarity * FUNCTION_WORD : rarity;
  });

  const expand = (folded: string, stemmed: string): Expansion => {
    const exact = vocabulary.idOf(stemmed);
    if (isFunctionWord(folded)) return exact === undefined ? [] : [{ term: exact, similarity: 1 }];
    const found = new Map<number, number>();
    const put = (term: number, similarity: number): void => {
      if ((found.get(term) ?? 0) < similarity) found.set(term, similarity);
    };
    if (exact !== undefined) put(exact, 1);
    const parts = partsOf(folded);
    parts.forEach((part, i) => {
      const id = vocabulary.idOf(part);
      if (id !== undefined) put(id, i === parts.length - 1 ? PART * 0.7 : PART * 0.6);
    });
    for (const alike of vocabulary.sharingStart(stemmed)) put(alike.term, START * alike.similarity);
    if (exact === undefined && parts.length === 0)
      for (const alike of vocabulary.misspelt(stemmed)) put(alike.term, alike.similarity);
    return [...found].map(([term, similarity]) => ({ term, similarity }));
  };

  const expandAll = (words: readonly Word[]): readonly Expansion[] => {
    const expansions = words.map((word) => expand(word.folded, word.stem));
    // A compound written apart ("kontinuitets plan") is looked up as one word, too.
    for (let i = 0; i + 1 < words.length; i++) {
      const joined = stem((words[i]?.folded ?? '') + (words[i + 1]?.folded ?? ''));
      const id = joined.length > 6 ? vocabulary.idOf(joined) : undefined;
      if (id === undefined) continue;
      expansions[i] = [...(expansions[i] ?? []), { term: id, similarity: 0.95 }];
      expansions[i + 1] = [...(expansions[i + 1] ?? []), { term: id, similarity: 0.95 }];
    }
    return expansions;
  };

  const scores = new Float64Array(documents.length);
  const wordScore = new Float64Array(documents.length);

  const search = (words: readonly Word[], limit: number): readonly Hit[] => {
    const expansions = expandAll(words);
    const touched: number[] = [];
    for (const expansion of expansions) {
      const here: number[] = [];
      for (const { term, similarity } of expansion) {
        const posting = postings[term];
        if (posting === undefined) continue;
        const rarity = (idf[term] ?? 0) * similarity;
        for (let p = 0; p < posting.documents.length; p++) {
          const document = posting.documents[p] ?? 0;
          const value = rarity * (posting.similarity[p] ?? 0) * (posting.weight[p] ?? 0);
          const old = wordScore[document] ?? 0;
          if (old === 0) here.push(document);
          if (value > old) wordScore[document] = value;
        }
      }
      for (const document of here) {
        if (scores[document] === 0) touched.push(document);
        scores[document] = (scores[document] ?? 0) + (wordScore[document] ?? 0);
        wordScore[document] = 0;
      }
    }
    const idAt = (document: number): string => documents[document]?.id ?? '';
    const ranked = touched
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (idAt(a) < idAt(b) ? -1 : 1))
      .slice(0, limit)
      .map((document) => ({ document, score: scores[document] ?? 0 }));
    for (const document of touched) scores[document] = 0;
    return ranked.map(({ document, score }) => {
      const explained = expansions.map((expansion) => explain(expansion, document));
      return { id: idAt(document), score, explained, coverage: cover(expansions, nameTerms[document] ?? []) };
    });
  };

  const explain = (expansion: Expansion, document: number): number => {
    let most = 0;
    for (const { term, similarity } of expansion) {
      if (similarity <= most) continue;
      const there = similarityIn(postings[term], document) * similarity;
      if (there > most) most = there;
    }
    return most;
  };

  const cover = (expansions: readonly Expansion[], names: readonly NameTerms[]): number => {
    const asked = new Map<number, number>();
    for (const expansion of expansions)
      for (const { term, similarity } of expansion) asked.set(term, Math.max(asked.get(term) ?? 0, similarity));
    let most = 0;
    for (const { terms } of names) {
      let all = 0;
      let met = 0;
      for (const term of terms) {
        const weight = idf[term] ?? 0;
        all += weight;
        met += weight * metBy(term, asked);
      }
      if (all > 0) most = Math.max(most, met / all);
    }
    return most;
  };

  const partIds = memo((term: number) =>
    partsOf(vocabulary.terms[term] ?? '').flatMap((part) => vocabulary.idOf(part) ?? []),
  );
  const metBy = (term: number, asked: ReadonlyMap<number, number>): number => {
    const whole = asked.get(term) ?? 0;
    const parts = partIds(term);
    if (parts.length === 0) return whole;
    const sum = parts.reduce((total, part) => total + (asked.get(part) ?? 0), 0);
    return Math.max(whole, (PART * sum) / parts.length);
  };

  const weightOf = (word: Word): number =>
    expand(word.folded, word.stem).reduce(
      (most, { term, similarity }) => Math.max(most, similarity * (idf[term] ?? 0)),
      0,
    );

  return { search, weightOf };
}

function freeze(found: Map<number, { similarity: number; weight: number }> | undefined): Posting | undefined {
  if (found === undefined) return undefined;
  const sorted = [...found].sort((a, b) => a[0] - b[0]);
  return {
    documents: Int32Array.from(sorted, ([document]) => document),
    similarity: Float32Array.from(sorted, ([, hit]) => hit.similarity),
    weight: Float32Array.from(sorted, ([, hit]) => hit.weight),
  };
}

function similarityIn(posting: Posting | undefined, document: number): number {
  if (posting === undefined) return 0;
  let low = 0;
  let high = posting.documents.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = posting.documents[middle] ?? 0;
    if (here === document) return posting.similarity[middle] ?? 0;
    if (here < document) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function memo<K, V>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const old = done.get(key);
    if (old !== undefined) return old;
    if (done.size > 50_000) done.clear();
    const value = work(key);
    done.set(key, value);
    return value;
  };
}
