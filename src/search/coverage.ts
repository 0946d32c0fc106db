import type { Expansion } from './expansion.ts';
import { MATCH_WEIGHTS as W } from './match-weights.ts';

/** One subject word of a name: its term and, when it is a compound, those of its parts. */
interface OwnWord {
  readonly term: number;
  readonly parts: readonly number[];
}

/**
 * The names of each document as terms, and each term's rarity → (the words of a question, documents) → for each of these, the share of its
 * best name's own weight that the words cover, 0 to 1.
 */
export function measureCoverage(
  names: readonly (readonly (readonly OwnWord[])[])[],
  rarity: Float64Array,
): (expansions: readonly Expansion[], documents: readonly number[]) => readonly number[] {
  const weightOf = (words: readonly OwnWord[]): number => words.reduce((sum, { term }) => sum + (rarity[term] ?? 0), 0);
  const own = names.map((all) =>
    all.map((words) => ({ words, weight: weightOf(words) })).filter(({ weight }) => weight > 0),
  );
  const asked = new Float64Array(rarity.length);
  const metOf = ({ term, parts }: OwnWord): number => {
    const whole = asked[term] ?? 0;
    if (parts.length === 0) return whole;
    let apart = 0;
    for (const part of parts) apart += asked[part] ?? 0;
    return Math.max(whole, (W.partInName * apart) / parts.length);
  };
  const coverageOf = (document: number): number => {
    let most = 0;
    for (const { words, weight } of own[document] ?? []) {
      let met = 0;
      for (const word of words) met += (rarity[word.term] ?? 0) * metOf(word);
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
