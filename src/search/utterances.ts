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
  const holds = (id: string, stem: string): boolean => index().meanings.get(id)?.words.has(stem) === true;
  return {
    classify(stems) {
      const { meanings, all } = index();
      const known = [...new Set(stems)].filter((stem) => all.words.has(stem));
      const scoreOf = (one: Bag): number =>
        known.reduce((sum, stem) => {
          const times = shareOf(one, stem) / shareOf(all, stem);
          return sum + Math.log((1 - BACKGROUND) * times + BACKGROUND);
        }, 0);
      const none = meanings.get(NONE);
      const nothing = none === undefined ? 0 : scoreOf(none);
      return [...meanings]
        .filter(([id]) => id !== NONE)
        .map(([id, one]) => ({ id, odds: scoreOf(one) - nothing }))
        .sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : 1));
    },
    holds,
    isOfOthers: (stem) => holds(NONE, stem),
  };
}

/** Words and how often each occurs. */
interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

interface Index {
  readonly meanings: ReadonlyMap<string, Bag>;
  readonly all: Bag;
}

const shareOf = ({ words, size }: Bag, stem: string): number => (words.get(stem) ?? 0) / size;

function indexOf({ stems, counts, meanings }: LearntWords): Index {
  return {
    meanings: new Map(
      meanings.map(({ id, words }) => {
        const bag = new Map<string, number>();
        for (let i = 0; i < words.length; i += 2) bag.set(stems[words[i] ?? -1] ?? '', words[i + 1] ?? 0);
        return [id, bagOf(bag)];
      }),
    ),
    all: bagOf(new Map(stems.map((stem, i) => [stem, counts[i] ?? 0]))),
  };
}

const bagOf = (words: ReadonlyMap<string, number>): Bag => ({
  words,
  size: [...words.values()].reduce((sum, count) => sum + count, 0),
});

/** True for a word that says something of what is asked: neither grammar nor a number. Takes the folded form. */
export const isTelling = memo((folded: string): boolean => !isFunctionWord(folded) && !/^\d/.test(folded));
