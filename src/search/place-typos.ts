import { distanceWithin } from '../language/distance.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import { memo } from './memo.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { ORDINARY_NAMES } from './place-names.ts';

/** Words `at`–`to` (exclusive) that are a misspelling of each of the names `keys`, all equally near. */
export interface PlaceTypo {
  readonly to: number;
  readonly keys: readonly string[];
}

const SHORTEST = 4;
/** How many letters may be wrong in a name of this length: none in short ones, which ordinary words are too near. */
const forgiven = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2);

/** Names → a finder of their misspellings. `isOrdinary` tells words that are themselves. */
export function buildPlaceTypos(
  names: ReadonlySet<string>,
  isOrdinary: (word: Word) => boolean,
): (words: readonly Word[], at: number) => PlaceTypo | null {
  const known = [...names].filter(mayBeMisspelt).map((key) => ({ key, name: key.replaceAll(' ', '') }));
  const several = [...names].filter((name) => name.includes(' ')).map((name) => name.split(' '));
  const tokens = new Set(several.flat());
  const longest = Math.max(1, ...several.map((parts) => parts.length));
  const longestName = Math.max(0, ...[...names].map((name) => name.length));
  const nearest = memo((key: string) => closest(known, key));
  const isItself = (word: Word): boolean =>
    isFunctionWord(word.folded) || ORDINARY_WORDS.has(word.stem) || isOrdinary(word);

  return (words, at) => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const span = words.slice(at, at + length);
      // In a name of several words one at least is spelt right.
      if (length > 1 && !span.some((word) => tokens.has(word.folded))) continue;
      if (span.some(isItself)) continue;
      const key = span.map((word) => word.folded).join(' ');
      if (key.length < SHORTEST || key.length > longestName + 4) continue;
      const keys = nearest(key);
      if (keys.length > 0) return { to: at + length, keys };
    }
    return null;
  };
}

const mayBeMisspelt = (key: string): boolean => !ORDINARY_NAMES.has(key) && forgiven(key.replaceAll(' ', '')) > 0;

interface Known {
  readonly key: string;
  /** The key without blanks. */
  readonly name: string;
}

/** The names of as many words that are nearest to the text as written or without a genitive s; several when equally near. */
function closest(known: readonly Known[], written: string): readonly string[] {
  const text = written.replaceAll(' ', '');
  const words = written.split(' ').length;
  const bare = text.endsWith('s') && text.length > SHORTEST + 1 ? [text.slice(0, -1)] : [];
  let nearest = Number.POSITIVE_INFINITY;
  let keys: string[] = [];
  for (const form of [text, ...bare]) {
    for (const { key, name } of known) {
      if (otherFirstLetter(form, name) || key.split(' ').length !== words) continue;
      const distance = distanceWithin(form, name, forgiven(name));
      if (distance === null || distance > nearest) continue;
      keys = distance < nearest ? [key] : [...new Set([...keys, key])];
      nearest = distance;
    }
  }
  return keys;
}

/** People rarely miss the first letter, and ordinary words differ there most ("mäter", Säter): it may be lost, doubled or swapped, not replaced. */
const otherFirstLetter = (word: string, name: string): boolean =>
  word[0] !== name[0] &&
  word.slice(1) !== name &&
  word !== name.slice(1) &&
  !(word[0] === name[1] && word[1] === name[0]);
