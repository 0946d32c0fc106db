import { COUNTRY, type Place, type PlaceCode } from '../domain/place.ts';
import { distanceWithin } from '../language/distance.ts';
import { hasSwedishLetters } from '../language/fold.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import type { PlaceIndex, PlaceMention } from './candidate.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { COUNTRY_PHRASES, halvesOf, namesOf, ORDINARY_NAMES } from './place-names.ts';

const MUNICIPAL = /^(?:kommun|kommuns|kommunen|kommunens|stad|stads|staden|stadens)$/;
const COUNTY = /^(?:lan|lans|lanet|lanets)$/;
const REGION = /^(?:region|regionen)$/;
const BEFORE = /^(?:i|for|hos)$/;
const KEYWORDS = 4;

/** The places that share one folded name, best kind first. */
interface Entry {
  readonly tokens: number;
  readonly municipality: readonly Place[];
  readonly county: readonly Place[];
  readonly district: readonly Place[];
}

interface Named {
  readonly entry: Entry;
  readonly key: string;
  readonly to: number;
  readonly how: 'exact' | 'typo';
  readonly genitive: boolean;
}

/** Place names → mentions. A bare name shared by county and municipality means the municipality, with "län" the county. `isOrdinary` tells words that are never a misspelt place, such as those of the catalogue. */
export function buildPlaceIndex(
  places: readonly Place[],
  isOrdinary: (word: Word) => boolean = () => false,
): PlaceIndex {
  const entries = collect(places);
  const longest = Math.max(1, ...[...entries.values()].map((entry) => entry.tokens));
  const typos = typoTable(new Set(places.flatMap((place) => (place.kind === 'country' ? [] : namesOf(place)))));
  const country = places.some((place) => place.code === COUNTRY) ? countryTable() : [];
  const counties = new Map(places.filter((place) => place.kind === 'county').map((place) => [place.code, place]));
  const joined = new Map([...entries.keys()].map((key) => [key.replaceAll(' ', ''), key]));

  const nameAt = (words: readonly Word[], at: number): Named | null => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const written = words.slice(at, at + length).map((word) => word.folded);
      const text = written.join(' ');
      for (const [key, genitive] of [
        [text, false],
        [text.endsWith('s') ? text.slice(0, -1) : '', true],
      ] as const) {
        const direct = entries.has(key) ? key : length === 1 ? joined.get(key) : undefined;
        const entry = direct === undefined ? undefined : entries.get(direct);
        if (entry !== undefined && direct !== undefined)
          return { entry, key: direct, to: at + length, how: 'exact', genitive };
      }
    }
    return null;
  };

  const typoAt = (
    words: readonly Word[],
    at: number,
  ): { readonly to: number; readonly keys: readonly string[] } | null => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const span = words.slice(at, at + length);
      if (span.some((word) => isFunctionWord(word.folded) || ORDINARY_WORDS.has(word.stem) || isOrdinary(word)))
        continue;
      const text = span.map((word) => word.folded).join('');
      if (text.length < 4) continue;
      const bare = text.endsWith('s') && text.length > 5 ? text.slice(0, -1) : null;
      const keys = closest(typos, text, bare, length);
      if (keys.length > 0) return { to: at + length, keys };
    }
    return null;
  };

  const mentionAt = (words: readonly Word[], at: number): PlaceMention | null => {
    const whole = countryAt(country, words, at);
    if (whole !== null) return { from: at, to: whole, codes: [COUNTRY], how: 'exact' };
    const lead = words[at]?.folded ?? '';
    const led = COUNTY.test(lead) || MUNICIPAL.test(lead) || REGION.test(lead);
    if (led && at + 1 < words.length) {
      const named = nameAt(words, at + 1);
      const codes = named === null ? [] : codesOf(named, lead, words, at + 1);
      const trusted =
        named !== null &&
        (!ORDINARY_NAMES.has(named.key) || capital(words[at + 1]) || !MUNICIPAL.test(lead) || words.length <= KEYWORDS);
      if (named !== null && codes.length > 0 && trusted)
        return { from: at, to: swallow(words, named.to), codes, how: 'exact' };
    }
    const named = nameAt(words, at);
    if (named !== null) {
      const next = words[named.to]?.folded ?? '';
      const beside = COUNTY.test(next) || MUNICIPAL.test(next) ? next : '';
      if (!/^(?:kommuns?|stads?|lans?)$/.test(beside) && ORDINARY_NAMES.has(named.key) && !meant(words, at, named))
        return null;
      const codes = codesOf(named, beside, words, at);
      if (codes.length > 0) return { from: at, to: beside === '' ? named.to : named.to + 1, codes, how: 'exact' };
      return { from: at, to: named.to, codes: codesOf(named, '', words, at), how: 'exact' };
    }
    const typo = typoAt(words, at);
    if (typo === null) return null;
    const next = words[typo.to]?.folded ?? '';
    const beside = COUNTY.test(next) || MUNICIPAL.test(next) ? next : '';
    const codes = typo.keys.flatMap((key) => pick(entries.get(key), beside));
    return codes.length === 0
      ? null
      : { from: at, to: beside === '' ? typo.to : typo.to + 1, codes: [...new Set(codes)].sort(), how: 'typo' };
  };

  const codesOf = (named: Named, beside: string, words: readonly Word[], at: number): readonly PlaceCode[] => {
    const codes = pick(narrow(named.entry, words, at, named), beside);
    if (!REGION.test(beside)) return codes;
    // Gotland's region is its municipality: the only one in its county.
    const own = named.entry.municipality.filter((place) => {
      const county = place.within === null ? undefined : counties.get(place.within);
      return (
        county !== undefined &&
        places.filter((other) => other.kind === 'municipality' && other.within === county.code).length === 1
      );
    });
    return own.length > 0 ? own.map((place) => place.code) : codes;
  };

  const mentions = (words: readonly Word[]): readonly PlaceMention[] => {
    const found: PlaceMention[] = [];
    let at = 0;
    while (at < words.length) {
      const mention = mentionAt(words, at);
      if (mention !== null) found.push(mention);
      at = mention?.to ?? at + 1;
    }
    return found;
  };
  return { mentions };
}

/** "Kalmar kommun" after "kommunen" is said once more and belongs to the mention. */
const swallow = (words: readonly Word[], to: number): number => (COUNTY.test(words[to]?.folded ?? '') ? to + 1 : to);

const capital = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');

/** Whether a name that is also an ordinary word stands for the place. */
function meant(words: readonly Word[], at: number, named: Named): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // "Åre" and "Ånge" are only ordinary when typed without their letters.
  if (hasSwedishLetters(word.text)) return true;
  if (
    named.entry.municipality.every((place) => hasSwedishLetters(place.name)) &&
    words.some((other) => hasSwedishLetters(other.text))
  )
    return false;
  if (capital(word) && (at > 0 || named.genitive)) return true;
  if (BEFORE.test(words[at - 1]?.folded ?? '')) return true;
  const others = words.filter((_, i) => i < at || i >= named.to);
  return words.length <= KEYWORDS && !others.some((other) => isFunctionWord(other.folded));
}

function pick(entry: Entry | undefined, beside: string): readonly PlaceCode[] {
  if (entry === undefined) return [];
  const order =
    COUNTY.test(beside) || REGION.test(beside)
      ? [entry.county]
      : MUNICIPAL.test(beside)
        ? [entry.municipality]
        : [entry.municipality, entry.county, entry.district];
  return (order.find((kind) => kind.length > 0) ?? []).map((place) => place.code);
}

/** Håbo or Habo: the spelling decides when the writer shows å ä ö somewhere, or a capital; "habo" in a text without them is both. */
function narrow(entry: Entry, words: readonly Word[], at: number, named: Named): Entry {
  if (entry.municipality.length < 2) return entry;
  const written = words
    .slice(at, named.to)
    .map((word) => word.text)
    .join(' ')
    .normalize('NFC')
    .toLowerCase();
  const decided = words.some((word) => hasSwedishLetters(word.text)) || capital(words[at]);
  if (!decided) return entry;
  const same = entry.municipality.filter((place) => {
    const name = place.name.normalize('NFC').toLowerCase();
    return written === name || written === `${name}s`;
  });
  return same.length > 0 ? { ...entry, municipality: same } : entry;
}

function collect(places: readonly Place[]): ReadonlyMap<string, Entry> {
  const grouped = new Map<string, Set<Place>>();
  const put = (key: string, place: Place): void => {
    if (key !== '') grouped.set(key, (grouped.get(key) ?? new Set<Place>()).add(place));
  };
  for (const place of places) if (place.kind !== 'country') for (const name of namesOf(place)) put(name, place);
  const whole = new Set(grouped.keys());
  for (const place of places) for (const half of halvesOf(place)) if (!whole.has(half)) put(half, place);
  return new Map(
    [...grouped].map(([key, set]) => {
      const of = (kind: Place['kind']): readonly Place[] => [...set].filter((place) => place.kind === kind);
      const entry = {
        tokens: key.split(' ').length,
        municipality: of('municipality'),
        county: of('county'),
        district: of('district'),
      };
      return [key, entry];
    }),
  );
}

const countryTable = (): readonly (readonly string[])[] =>
  COUNTRY_PHRASES.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);

function countryAt(table: readonly (readonly string[])[], words: readonly Word[], at: number): number | null {
  const phrase = table.find((parts) => parts.every((part, i) => words[at + i]?.folded === part));
  return phrase === undefined ? null : at + phrase.length;
}

const allowed = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2);

function cuts(text: string, times: number): ReadonlySet<string> {
  const all = new Set([text]);
  let layer = [text];
  for (let n = 0; n < times; n++) {
    layer = layer.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)));
    for (const word of layer) all.add(word);
  }
  return all;
}

/** Names by every way of leaving out as many letters as their length forgives: near words meet there without being compared to all. */
function typoTable(keys: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const key of keys) {
    if (ORDINARY_NAMES.has(key)) continue;
    const name = key.replaceAll(' ', '');
    if (allowed(name) === 0) continue;
    for (const cut of cuts(name, allowed(name))) {
      const list = table.get(cut);
      if (list === undefined) table.set(cut, [key]);
      else list.push(key);
    }
  }
  return table;
}

/** People rarely miss the first letter, and ordinary words differ there most ("mäter", Säter): it may be lost, doubled or swapped, not replaced. */
const otherFirstLetter = (word: string, name: string): boolean =>
  word[0] !== name[0] &&
  word.slice(1) !== name &&
  word !== name.slice(1) &&
  !(word[0] === name[1] && word[1] === name[0]);

function closest(
  table: ReadonlyMap<string, readonly string[]>,
  text: string,
  bare: string | null,
  tokens: number,
): readonly string[] {
  let best = Number.POSITIVE_INFINITY;
  let keys: string[] = [];
  for (const form of bare === null ? [text] : [text, bare]) {
    const near = new Set<string>();
    for (const cut of cuts(form, form.length < 7 ? 1 : 2)) for (const key of table.get(cut) ?? []) near.add(key);
    for (const key of near) {
      if (key.split(' ').length !== tokens) continue;
      const name = key.replaceAll(' ', '');
      const distance = distanceWithin(form, name, allowed(name));
      if (distance === null || distance > best || otherFirstLetter(form, name)) continue;
      if (distance < best) keys = [];
      best = distance;
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys;
}
