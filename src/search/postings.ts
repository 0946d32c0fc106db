/** Where a term occurs: documents in rising order, how like the term its word there is, and what the name that holds it weighs. */
export interface Posting {
  readonly documents: Int32Array;
  readonly similarity: Float32Array;
  readonly weight: Float32Array;
}

interface Occurrence {
  similarity: number;
  best: number;
  others: number;
}

/** Gathers occurrences, term by term, and freezes them for searching. */
export interface PostingsBuilder {
  add(term: number, document: number, similarity: number, weight: number): void;
  freeze(terms: number): readonly (Posting | undefined)[];
}

/** `again` is what every further name of the same document that holds the term adds, as a share of its weight, halved each time. */
export function collectPostings(again: number): PostingsBuilder {
  const found = new Map<number, Map<number, Occurrence>>();
  const add = (term: number, document: number, similarity: number, weight: number): void => {
    const value = similarity * weight;
    const occurrences = found.get(term) ?? new Map<number, Occurrence>();
    found.set(term, occurrences);
    const old = occurrences.get(document);
    if (old === undefined) {
      occurrences.set(document, { similarity, best: value, others: 0 });
      return;
    }
    old.others = Math.max(old.others, Math.min(value, old.best));
    old.best = Math.max(old.best, value);
    old.similarity = Math.max(old.similarity, similarity);
  };
  const freeze = (terms: number): readonly (Posting | undefined)[] =>
    Array.from({ length: terms }, (_, term) => {
      const occurrences = found.get(term);
      if (occurrences === undefined) return undefined;
      const documents = Int32Array.from(occurrences.keys()).sort();
      const similarity = new Float32Array(documents.length);
      const weight = new Float32Array(documents.length);
      documents.forEach((document, i) => {
        const it = occurrences.get(document);
        similarity[i] = it?.similarity ?? 0;
        weight[i] = it === undefined ? 0 : it.best + again * it.others;
      });
      return { documents, similarity, weight };
    });
  return { add, freeze };
}

/** How like the term the document's word is; 0 when it has none. */
export function similarityIn(posting: Posting | undefined, document: number): number {
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
