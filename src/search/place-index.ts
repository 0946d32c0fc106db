import { COUNTRY, type Place, type PlaceCode } from '../domain/place.ts';
import { hasSwedishLetters } from '../language/fold.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { phraseFinder } from '../language/phrases.ts';
import type { Word } from '../language/word.ts';
import type { PlaceIndex, PlaceMention } from './candidate.ts';
import { COUNTRY_PHRASES, halvesOf, namesOf, ORDINARY_NAMES } from './place-names.ts';
import { buildPlaceTypos } from './place-typos.ts';

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
  const typoAt = buildPlaceTypos(
    new Set(places.flatMap((place) => (place.kind === 'country' ? [] : namesOf(place)))),
    isOrdinary,
  );
  const country = places.some((place) => place.code === COUNTRY) ? phraseFinder(COUNTRY_PHRASES) : () => -1;
  const alone = aloneInCounty(places);
  const firsts = new Set([...entries.keys()].map((key) => key.split(' ')[0] ?? ''));
  const joined = new Map([...entries.keys()].map((key) => [key.replaceAll(' ', ''), key]));

  const mayBegin = (word: string): boolean => firsts.has(word) || joined.has(word);
  const nameAt = (words: readonly Word[], at: number): Named | null => {
    const first = words[at]?.folded ?? '';
    if (!mayBegin(first) && !(first.endsWith('s') && mayBegin(first.slice(0, -1)))) return null;
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

  const mentionAt = (words: readonly Word[], at: number): PlaceMention | null => {
    const whole = country(words, at);
    if (whole > 0) return { from: at, to: whole, codes: [COUNTRY], how: 'exact' };
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
    const own = named.entry.municipality.filter((place) => alone.has(place.code));
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
  // "Åre" and "Ånge" are only ordinary when typed without their letters; "våra" is never Vara.
  if (hasSwedishLetters(word.text))
    return spelledAs([...named.entry.municipality, ...named.entry.district], words, at, named).length > 0;
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

/** The places whose names are written letter for letter as in the text, a genitive s aside. */
function spelledAs(places: readonly Place[], words: readonly Word[], at: number, named: Named): readonly Place[] {
  const written = words
    .slice(at, named.to)
    .map((word) => word.text)
    .join(' ')
    .normalize('NFC')
    .toLowerCase();
  return places.filter((place) => {
    const name = place.name.normalize('NFC').toLowerCase();
    return written === name || written === `${name}s`;
  });
}

/** Håbo or Habo: the spelling decides when the writer shows å ä ö somewhere, or a capital; "habo" in a text without them is both. */
function narrow(entry: Entry, words: readonly Word[], at: number, named: Named): Entry {
  if (entry.municipality.length < 2) return entry;
  const decided = words.some((word) => hasSwedishLetters(word.text)) || capital(words[at]);
  if (!decided) return entry;
  const same = spelledAs(entry.municipality, words, at, named);
  return same.length > 0 ? { ...entry, municipality: same } : entry;
}

/** Municipalities that are their county's only one: Gotland's region is its municipality. */
function aloneInCounty(places: readonly Place[]): ReadonlySet<PlaceCode> {
  const municipalities = places.filter((place) => place.kind === 'municipality' && place.within !== null);
  const alone = municipalities.filter(
    (place) => !municipalities.some((other) => other !== place && other.within === place.within),
  );
  return new Set(alone.map((place) => place.code));
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
