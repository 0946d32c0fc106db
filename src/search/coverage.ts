import type { Expansion } from './expansion.ts';
import { MATCH_WEIGHTS as W } from './match-weights.ts';

/** One subject word of a name: its term and, when it is a compound, those of its parts. */
interface OwnWord {
  readonly term: number;
  readonly parts: readonly number[];
}

/** The names of one document, word after word in flat lists: this loop runs over thousands of words for every question. */
interface FlatNames {
  readonly terms: Int32Array;
  readonly worth: Float64Array;
  /** Of compounds only. */
  readonly parts: readonly (readonly number[] | undefined)[];
  /** Where each name ends among the words, and the weight of all its words. */
  readonly ends: Int32Array;
  readonly weights: Float64Array;
}

function flatten(names: readonly (readonly OwnWord[])[], rarity: Float64Array): FlatNames {
  const worthOf = ({ term }: OwnWord): number => rarity[term] ?? 0;
  const weightOf = (words: readonly OwnWord[]): number => words.reduce((sum, word) => sum + worthOf(word), 0);
  const weighty = names.filter((words) => weightOf(words) > 0);
  const words = weighty.flat();
  let end = 0;
  return {
    terms: Int32Array.from(words, ({ term }) => term),
    worth: Float64Array.from(words, worthOf),
    parts: words.map(({ parts }) => (parts.length === 0 ? undefined : parts)),
    ends: Int32Array.from(weighty, (name) => (end += name.length)),
    weights: Float64Array.from(weighty, weightOf),
  };
}

/**
 * The names of each document as terms, and each term's rarity → (the words of a question, documents) → for each of these, the share of its
 * best name's own weight that the words cover, 0 to 1.
 */
export function measureCoverage(
  names: readonly (readonly (readonly OwnWord[])[])[],
  rarity: Float64Array,
): (expansions: readonly Expansion[], documents: readonly number[]) => readonly number[] {
  const own = names.map((all) => flatten(all, rarity));
  const asked = new Float64Array(rarity.length);
  const partsMet = (parts: readonly number[]): number => {
    let apart = 0;
    for (const part of parts) apart += asked[part] ?? 0;
    return (W.partInName * apart) / parts.length;
  };
  const coverageOf = (document: number): number => {
    const names = own[document];
    if (names === undefined) return 0;
    const { terms, worth, parts, ends, weights } = names;
    let most = 0;
    let at = 0;
    for (let name = 0; name < ends.length; name++) {
      const end = ends[name] ?? 0;
      let met = 0;
      for (; at < end; at++) {
        const whole = asked[terms[at] ?? 0] ?? 0;
        const apart = parts[at];
        met += (worth[at] ?? 0) * (apart === undefined || whole === 1 ? whole : Math.max(whole, partsMet(apart)));
      }
      const weight = weights[name] ?? 0;
      if (met > most * weight) most = met / weight;
    }
    return most;
  };
  return (expansions, documents) => {
    asked.fill(0);
    for (const expansion of expansions)
      for (const { terms, similarity } of expansion)
        for (const term of terms) if (similarity > (asked[term] ?? 0)) asked[term] = similarity;
    return documents.map(coverageOf);
  };
}
