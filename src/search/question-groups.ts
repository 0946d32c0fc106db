import { splitCompound } from '../language/compound.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { LayWords } from '../language/lay-words.ts';
import { parseNumber } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { isWeakWord } from '../language/weak-words.ts';
import type { Word } from '../language/word.ts';
import type { CatalogueTerms } from './catalogue-terms.ts';
import type { Reading } from './expansion.ts';
import { memo } from './memo.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Something that the question names, once: the readings compete, and the best one counts `weight` times. */
export interface Group {
  readonly readings: readonly Reading[];
  readonly weight: number;
}

const LONGEST_PHRASE = 4;
/** How many content words apart the two words of a phrase may stand, in either order. */
const REACH = 3;
const SHORTEST_COMPOUND = 7;
const AGED = /^(.+?)(?:aring|arig)/;

interface Asked {
  readonly folded: string;
  readonly stem: string;
}

/** The words of a question → what they may mean in the terms of a catalogue. */
export function buildGrouping(
  terms: CatalogueTerms,
  everyday: LayWords,
  weights: RetrievalWeights,
  functionWords: readonly string[],
): (words: readonly Word[]) => readonly Group[] {
  const { vocabulary, partsOf } = terms;
  const single = new Set([...everyday.keys()].filter((key) => !key.includes(' ')));
  const spelling = buildVocabulary([...new Set([...vocabulary.terms, ...single, ...functionWords])]);
  spelling.misspelt('warmup');
  const isKnown = (part: string): boolean =>
    (vocabulary.idOf(part) !== undefined || single.has(part)) && !isFunctionWord(part);
  const together = (stems: readonly string[], similarity: number): readonly Reading[] => {
    const content = contentOf(stems);
    const ids = (content.length > 0 ? content : stems).flatMap((it) => vocabulary.idOf(it) ?? []);
    return ids.length > 0 && ids.length * 2 >= content.length
      ? [{ terms: ids, similarity: (similarity * ids.length) / Math.max(1, content.length) }]
      : [];
  };
  const meaningsOf = (key: string): readonly Reading[] =>
    (everyday.get(key) ?? []).flatMap((phrase) => together(phrase, weights.meaning));

  const readingsOfKnown = memo((folded: string): readonly Reading[] => {
    const stemmed = stem(folded);
    const exact = vocabulary.idOf(stemmed);
    const parts = partsOf(folded);
    return [
      ...(exact === undefined ? [] : [{ terms: [exact], similarity: 1 }]),
      ...meaningsOf(stemmed),
      ...(parts.length > 0 ? together(parts, weights.partsTogether) : []),
    ];
  });
  const startsOf = (stemmed: string): readonly Reading[] =>
    vocabulary
      .sharingStart(stemmed)
      .map(({ term, similarity }) => ({ terms: [term], similarity: similarity * weights.start }));

  /** One word as groups: a compound that nobody lists is what its parts are. */
  const groupsOf = memo((folded: string): readonly Group[] => {
    const stemmed = stem(folded);
    const known = readingsOfKnown(folded);
    const weight = isWeakWord(stemmed) ? weights.weakWord : 1;
    if (known.length > 0) return [{ readings: [...known, ...startsOf(stemmed)], weight }];
    const parts = folded.length < SHORTEST_COMPOUND ? [] : splitCompound(folded, isKnown);
    if (parts.length > 0)
      return parts.map((part) => ({
        readings: [...readingsOfKnown(part), ...startsOf(part)],
        weight: isWeakWord(part) ? weights.weakWord * weights.part : weights.part,
      }));
    const near = spelling.misspelt(stemmed).slice(0, 3);
    const nearest = near[0];
    if (nearest !== undefined && isFunctionWord(spelling.terms[nearest.term] ?? '')) return [];
    const respelt = near.flatMap(({ term, similarity }) =>
      readingsOfKnown(spelling.terms[term] ?? '').map((it) => ({
        terms: it.terms,
        similarity: it.similarity * similarity * weights.misspelt,
      })),
    );
    return [{ readings: [...respelt, ...startsOf(stemmed)], weight }];
  });

  /** Phrases of two content words, by these in order of the alphabet. */
  const pairs = new Map<string, Reading[]>();
  for (const key of everyday.keys()) {
    const content = contentOf(key.split(' '));
    if (content.length !== 2) continue;
    const pair = [...content].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), ...meaningsOf(key)]);
  }

  const numberGroup = (value: number): Group => ({ readings: together([String(value)], 1), weight: weights.number });

  return (words) => {
    const asked: readonly Asked[] = words.map(({ folded }) => ({ folded, stem: stem(folded) }));
    const covered = new Set<number>();
    const groups: Group[] = [];
    for (let from = 0; from < asked.length; from++) {
      for (let length = Math.min(LONGEST_PHRASE, asked.length - from); length > 1; length--) {
        const span = asked.slice(from, from + length);
        const readings = meaningsOf(span.map((it) => it.stem).join(' '));
        const joined = length === 2 ? together([stem(span.map((it) => it.folded).join(''))], 1) : [];
        const all = [...readings, ...(span.some((it) => isFunctionWord(it.folded)) ? [] : joined)];
        if (all.length === 0) continue;
        groups.push({ readings: all, weight: 1 });
        for (let i = 0; i < length; i++) covered.add(from + i);
      }
    }
    const content = asked.flatMap((it, i) => (isFunctionWord(it.folded) ? [] : [{ stem: it.stem, at: i }]));
    content.forEach((one, i) => {
      for (const other of content.slice(i + 1, i + 1 + REACH)) {
        if (covered.has(one.at) && covered.has(other.at)) continue;
        const readings = pairs.get([one.stem, other.stem].sort().join(' '));
        if (readings === undefined) continue;
        groups.push({ readings, weight: weights.apart });
        covered.add(one.at);
        covered.add(other.at);
      }
    });
    asked.forEach(({ folded }, i) => {
      const aged = AGED.exec(folded)?.[1];
      const value = aged === undefined ? parseNumber(folded) : parseNumber(aged);
      if (value !== null && folded !== 'en' && folded !== 'ett') {
        groups.push(numberGroup(value));
        return;
      }
      if (isFunctionWord(folded)) return;
      for (const group of groupsOf(folded))
        groups.push(covered.has(i) ? { ...group, weight: group.weight * weights.inPhrase } : group);
    });
    return groups.filter((group) => group.readings.length > 0);
  };
}

const contentOf = (stems: readonly string[]): readonly string[] => stems.filter((it) => !isFunctionWord(it));
