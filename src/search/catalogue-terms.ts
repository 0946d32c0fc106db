import { splitCompound } from '../language/compound.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { tokenize } from '../language/tokenize.ts';
import { memo } from './memo.ts';
import { collectPostings, type Posting } from './postings.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** A text of one document and what its words weigh there. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** The words of a title as terms, each with the parts of a compound. */
export interface TitleWord {
  readonly term: number;
  readonly parts: readonly number[];
}

/** The terms of a catalogue: where each occurs and how rare it is, 0 upwards. Documents are numbered in the order given. */
export interface CatalogueTerms {
  readonly vocabulary: Vocabulary;
  readonly postings: readonly (Posting | undefined)[];
  readonly rarity: Float64Array;
  readonly titles: readonly (readonly TitleWord[])[];
  partsOf(folded: string): readonly string[];
}

const AGAIN = 0.3;

/** Documents, each with its title first, → their terms. */
export function collectTerms(documents: readonly (readonly Field[])[], weights: RetrievalWeights): CatalogueTerms {
  const fields = documents.map((all) => all.map(({ text, weight }) => ({ words: tokenize(text), weight })));
  const known = new Set(fields.flatMap((all) => all.flatMap(({ words }) => words.map((word) => word.stem))));
  const partsOf = memo((folded: string) => splitCompound(folded, (part) => known.has(part) && !isFunctionWord(part)));
  const vocabulary = buildVocabulary([...known]);
  const idOf = (term: string): number => vocabulary.idOf(term) ?? -1;
  const builder = collectPostings(AGAIN);
  fields.forEach((all, document) => {
    for (const { words, weight } of all) {
      const length = Math.max(1, words.length / weights.pivotLength);
      const lengthened = weight / (1 + weights.lengthSlope * Math.log2(length));
      for (const word of words) {
        builder.add(idOf(word.stem), document, 1, lengthened);
        for (const part of partsOf(word.folded)) builder.add(idOf(part), document, weights.part, lengthened);
      }
    }
  });
  const postings = builder.freeze(vocabulary.terms.length);
  const rarity = Float64Array.from(vocabulary.terms, (_, id) => {
    const count = postings[id]?.documents.length ?? 0;
    return Math.min(weights.mostRare, Math.log(1 + (documents.length - count + 0.5) / (count + 0.5)));
  });
  const titles = fields.map(([title]) =>
    (title?.words ?? [])
      .filter((word) => !isFunctionWord(word.folded))
      .map((word) => ({ term: idOf(word.stem), parts: partsOf(word.folded).map(idOf) })),
  );
  return { vocabulary, postings, rarity, titles, partsOf };
}
