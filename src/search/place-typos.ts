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
  const table = cutTable(names);
  const several = [...names].filter((name) => name.includes(' ')).map((name) => name.split(' '));
  const tokens = new Set(several.flat());
  const longest = Math.max(1, ...several.map((parts) => parts.length));
  const longestName = Math.max(0, ...[...names].map((name) => name.length));
  const nearest = memo((key: string) => closest(table, key.replaceAll(' ', ''), key.split(' ').length));
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

/** Names by every way of leaving out as many letters as their length forgives: near words meet there without being compared to all. */
function cutTable(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const key of names) {
    const name = key.replaceAll(' ', '');
    if (ORDINARY_NAMES.has(key) || forgiven(name) === 0) continue;
    for (const cut of cuts(name, forgiven(name))) table.set(cut, [...(table.get(cut) ?? []), key]);
  }
  return table;
}

function cuts(text: string, times: number): ReadonlySet<string> {
  const all = new Set([text]);
  let layer = [text];
  for (let n = 0; n < times; n++) {
    layer = layer.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)));
    for (const word of layer) all.add(word);
  }
  return all;
}

/** The names nearest to the text as written or without a genitive s; several when equally near. */
function closest(table: ReadonlyMap<string, readonly string[]>, text: string, tokens: number): readonly string[] {
  let nearest = Number.POSITIVE_INFINITY;
  let keys: string[] = [];
  const bare = text.endsWith('s') && text.length > SHORTEST + 1 ? [text.slice(0, -1)] : [];
  for (const form of [text, ...bare]) {
    const near = new Set([...cuts(form, form.length < 7 ? 1 : 2)].flatMap((cut) => table.get(cut) ?? []));
    for (const key of near) {
      const name = key.replaceAll(' ', '');
      if (key.split(' ').length !== tokens || otherFirstLetter(form, name)) continue;
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
