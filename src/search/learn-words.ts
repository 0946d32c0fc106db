import type { Utterance } from '../domain/utterance.ts';
import { tokenize } from '../language/tokenize.ts';
import { isTelling, type LearntWords } from './utterances.ts';

/** Counts the words of labelled messages. Done once, by `npm run learn`: it takes longer than a command may take to start. */
export function learnWords(utterances: readonly Utterance[]): LearntWords {
  const counts = new Map<string, number>();
  const meanings = new Map<string, Map<string, number>>();
  for (const { text, means } of utterances) {
    const ids = means.length === 0 ? [''] : means;
    for (const stem of stemsOf(text)) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      for (const id of ids) {
        const words = meanings.get(id) ?? new Map<string, number>();
        meanings.set(id, words);
        words.set(stem, (words.get(stem) ?? 0) + 1 / ids.length);
      }
    }
  }
  const stems = [...counts.keys()].sort();
  const placeOf = new Map(stems.map((stem, i) => [stem, i]));
  return {
    stems,
    counts: stems.map((stem) => counts.get(stem) ?? 0),
    meanings: [...meanings.keys()].sort().map((id) => ({
      id,
      words: [...(meanings.get(id) ?? [])]
        .map(([stem, count]): [number, number] => [placeOf.get(stem) ?? -1, rounded(count)])
        .sort(([a], [b]) => a - b)
        .flat(),
    })),
  };
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap(({ folded, stem }) => (isTelling(folded) ? [stem] : [])));

/** Thirds would take most of the file. */
const rounded = (count: number): number => Math.round(count * 100) / 100;
