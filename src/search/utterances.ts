import { isFunctionWord } from '../language/function-words.ts';
import { memo } from './memo.ts';

/** What words may mean. `odds`: natural logarithm of how many times likelier the words are here than in messages that ask for nothing held. Higher is surer. */
export interface Meaning {
  readonly id: string;
  readonly odds: number;
}

/** Labelled messages → what other words may mean, best first, by the words they share (naive Bayes). For wordings far from every name. */
export interface UtteranceIndex {
  classify(stems: readonly string[]): readonly Meaning[];
  /** True when someone used the word for this. */
  holds(id: string, stem: string): boolean;
  /** True when someone has used the word at all. */
  knows(stem: string): boolean;
  /** True when someone used the word to ask for something that is not held. */
  isOfOthers(stem: string): boolean;
}

/** The words of all labelled messages, counted (`learn-words.ts`). Messages that ask for nothing held have the id ''. */
export interface LearntWords {
  readonly stems: readonly string[];
  /** How many messages have each stem. */
  readonly counts: readonly number[];
  /** `words`: places in `stems`, and after each how many messages of this meaning have it; one that may mean two things counts half for each. */
  readonly meanings: readonly { readonly id: string; readonly words: readonly number[] }[];
}

export const NOTHING_LEARNT: LearntWords = { stems: [], counts: [], meanings: [] };

/** Share of each meaning's words that comes from all messages, so that one unseen word decides nothing (Jelinek–Mercer). Chosen of 0.2, 0.4 and 0.7 by answers to held-out writers' messages. */
const BACKGROUND = 0.2;
const NONE = '';

/** Put together when it is first asked: most questions name what they ask about. */
export function indexUtterances(learnt: LearntWords): UtteranceIndex {
  let ready: Index | null = null;
  const index = (): Index => {
    ready ??= indexOf(learnt);
    return ready;
  };
  const holds = (id: string, stem: string): boolean => {
    const { ids, gains } = index();
    return gains.get(stem)?.some(({ meaning }) => ids[meaning] === id) === true;
  };
  return {
    classify(stems) {
      const { ids, gains } = index();
      const score = new Float64Array(ids.length);
      for (const stem of new Set(stems))
        for (const { meaning, gain } of gains.get(stem) ?? []) score[meaning] = (score[meaning] ?? 0) + gain;
      const none = ids.indexOf(NONE);
      const nothing = score[none] ?? 0;
      return ids
        .map((id, i) => ({ id, odds: (score[i] ?? 0) - nothing }))
        .filter((_, i) => i !== none)
        .sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : 1));
    },
    holds,
    knows: (stem) => index().gains.has(stem),
    isOfOthers: (stem) => holds(NONE, stem),
  };
}

/** What a stem says for one meaning, beside what it says for every meaning that lacks it. */
interface Gain {
  readonly meaning: number;
  readonly gain: number;
}

interface Index {
  readonly ids: readonly string[];
  readonly gains: ReadonlyMap<string, readonly Gain[]>;
}

function indexOf({ stems, counts, meanings }: LearntWords): Index {
  const total = sum(counts);
  const gains = new Map<string, Gain[]>();
  meanings.forEach(({ words }, meaning) => {
    const size = sum(words.filter((_, i) => i % 2 === 1));
    for (let i = 0; i < words.length; i += 2) {
      const at = words[i] ?? 0;
      const times = (words[i + 1] ?? 0) / size / ((counts[at] ?? 1) / total);
      const gain = Math.log((1 - BACKGROUND) * times + BACKGROUND) - Math.log(BACKGROUND);
      const stem = stems[at] ?? '';
      const all = gains.get(stem) ?? [];
      gains.set(stem, all);
      all.push({ meaning, gain });
    }
  });
  return { ids: meanings.map(({ id }) => id), gains };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Words of grammar that say what kind of thing is asked for. */
const ASKING = /^(nar|vem|vilka|varfor|var|vart|manga|ofta|lange|menas|betyder)$/;

/** True for a word that says something of what is asked: no grammar, but numbers and words of asking. Takes the folded form. */
export const isTelling = memo((folded: string): boolean => !isFunctionWord(folded) || ASKING.test(folded));
