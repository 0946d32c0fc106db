import type { PlaceCode } from '../domain/place.ts';
import type { Word } from '../language/word.ts';

/** Something with names that people may use: an indicator, a term, a topic. `weight` 1 is an ordinary name. */
export interface Named {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly weight: number }[];
}

/** One named thing that the words may mean. `explained[i]` tells how well it explains word i of the question, 0 to 1. Higher `score` is better. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly explained: readonly number[];
  /** Share of the best matching name's own weight that the words cover, 0 to 1. */
  readonly coverage: number;
}

/** Names → ranked hits, in memory, for thousands of names. Best first; ties in order of id. */
export interface NameIndex {
  search(words: readonly Word[], limit: number): readonly Hit[];
  /** How rare a word is among all names: its weight when it matches (0 when no name holds anything like it). */
  weightOf(word: Word): number;
}

/** A place that words `from`–`to` (exclusive) of the question name. More than one code: the name is shared, or a typo away from several. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly PlaceCode[];
  readonly how: 'exact' | 'typo';
}

/** Place names → mentions, left to right, longest first, never overlapping. */
export interface PlaceIndex {
  mentions(words: readonly Word[]): readonly PlaceMention[];
}
