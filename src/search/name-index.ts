import { splitCompound } from '../language/compound.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { splitLoosely } from '../language/loose-compound.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import type { Hit, Named, NameIndex } from './candidate.ts';
import { measureCoverage } from './coverage.ts';
import { type Expansion, expandWord } from './expansion.ts';
import { MATCH_WEIGHTS as W } from './match-weights.ts';
import { memo } from './memo.ts';
import { collectPostings, similarityIn } from './postings.ts';
import { best } from './ranking.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Only names of at least this weight count as covered. */
const WHOLE_NAME = 0.5;

/**
 * Names → ranked hits. Everything is worked out here once; a search touches only the postings of its own words.
 * No general synonyms: a loose match would answer another question, and the names themselves hold what people say.
 */
export function buildNameIndex(documents: readonly Named[]): NameIndex {
  const named = documents.map((it) => it.names.map((name) => ({ words: tokenize(name.text), weight: name.weight })));
  const known = new Set(named.flatMap((names) => names.flatMap((name) => name.words.map((word) => word.stem))));
  const isPart = (part: string): boolean => known.has(part) && !isFunctionWord(part);
  const partsOf = memo((folded: string) => splitCompound(folded, isPart));
  const loosePartsOf = memo((folded: string) => splitLoosely(folded, isPart));
  const vocabulary = buildVocabulary([...known]);
  const idOf = (term: string): number => vocabulary.idOf(term) ?? -1;

  const builder = collectPostings(W.again);
  const ownTerms = named.map((names, document) =>
    names.map(({ words, weight }) => {
      const content = words.filter((word) => !isFunctionWord(word.folded));
      const lengthened = weight / (1 + W.lengthSlope * Math.log2(Math.max(1, content.length / W.pivotLength)));
      for (const word of words) {
        builder.add(idOf(word.stem), document, 1, lengthened);
        for (const part of partsOf(word.folded)) builder.add(idOf(part), document, W.partInName, lengthened);
      }
      // A name of little weight, such as an area's, is never the whole of what was asked.
      return weight < WHOLE_NAME
        ? []
        : content.map((word) => ({ term: idOf(word.stem), parts: partsOf(word.folded).map(idOf) }));
    }),
  );
  const postings = builder.freeze(vocabulary.terms.length);
  const rarity = Float64Array.from(vocabulary.terms, (term, id) => {
    const count = postings[id]?.documents.length ?? 0;
    const idf = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
    return isFunctionWord(term) ? idf * W.functionWord : idf;
  });
  const rarityOf = (term: number): number => rarity[term] ?? 0;
  const coverageOf = measureCoverage(ownTerms, rarity);

  const readingsOf = memo(
    (folded: string): Expansion => expandWord(folded, stem(folded), vocabulary, partsOf, loosePartsOf),
  );
  /** The term that two words make when written together, -1 when there is none. */
  const joinedTerm = memo((joined: string): number => (joined.length > 6 ? idOf(stem(joined)) : -1));
  const expandAll = (words: readonly Word[]): readonly Expansion[] => {
    const expansions = words.map((word) => readingsOf(word.folded));
    for (let i = 0; i + 1 < words.length; i++) {
      const term = joinedTerm((words[i]?.folded ?? '') + (words[i + 1]?.folded ?? ''));
      if (term < 0) continue;
      const reading = { terms: [term], similarity: W.writtenApart };
      expansions[i] = [...(expansions[i] ?? []), reading];
      expansions[i + 1] = [...(expansions[i + 1] ?? []), reading];
    }
    return expansions;
  };

  const total = new Float64Array(documents.length);
  const ofWord = new Float64Array(documents.length);
  const ofReading = new Float64Array(documents.length);

  /** Adds to `total` what one word gives each document: its best reading there. */
  const scoreWord = (expansion: Expansion, touched: number[]): void => {
    const here: number[] = [];
    for (const { terms, similarity } of expansion) {
      const inReading: number[] = [];
      for (const term of terms) {
        const posting = postings[term];
        if (posting === undefined) continue;
        const worth = (rarityOf(term) * similarity) / Math.sqrt(terms.length);
        for (let p = 0; p < posting.documents.length; p++) {
          const document = posting.documents[p] ?? 0;
          if (ofReading[document] === 0) inReading.push(document);
          ofReading[document] = (ofReading[document] ?? 0) + worth * (posting.weight[p] ?? 0);
        }
      }
      for (const document of inReading) {
        const value = ofReading[document] ?? 0;
        ofReading[document] = 0;
        if (ofWord[document] === 0) here.push(document);
        if (value > (ofWord[document] ?? 0)) ofWord[document] = value;
      }
    }
    for (const document of here) {
      if (total[document] === 0) touched.push(document);
      total[document] = (total[document] ?? 0) + (ofWord[document] ?? 0);
      ofWord[document] = 0;
    }
  };

  const explain = (expansion: Expansion, document: number): number => {
    let most = 0;
    for (const { terms, similarity } of expansion) {
      if (similarity <= most) continue;
      let there = 0;
      for (const term of terms) there += similarityIn(postings[term], document);
      most = Math.max(most, (similarity * there) / terms.length);
    }
    return most;
  };

  const search = (words: readonly Word[], limit: number): readonly Hit[] => {
    const expansions = expandAll(words);
    const subject = words.some((word, i) => !isFunctionWord(word.folded) && (expansions[i]?.length ?? 0) > 0);
    const touched: number[] = [];
    words.forEach((word, i) => {
      // Grammar decides nothing beside a subject, and is found in every other name.
      if (!subject || !isFunctionWord(word.folded)) scoreWord(expansions[i] ?? [], touched);
    });
    const idOfDocument = (document: number): string => documents[document]?.id ?? '';
    const ranked = best(touched, total, limit, (a, b) => (idOfDocument(a) < idOfDocument(b) ? -1 : 1));
    const coverage = coverageOf(expansions, ranked);
    const hits = ranked.map((document, i) => ({
      id: idOfDocument(document),
      score: total[document] ?? 0,
      explained: expansions.map((expansion) => explain(expansion, document)),
      coverage: coverage[i] ?? 0,
    }));
    for (const document of touched) total[document] = 0;
    return hits;
  };

  const weightOfFolded = memo((folded: string): number =>
    readingsOf(folded).reduce((most, { terms, similarity }) => {
      const sum = terms.reduce((all, term) => all + rarityOf(term), 0);
      return Math.max(most, (similarity * sum) / Math.sqrt(terms.length));
    }, 0),
  );

  return { search, weightOf: (word: Word) => weightOfFolded(word.folded) };
}
