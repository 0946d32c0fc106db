import type { ServiceArea } from '../domain/area.ts';
import { COUNTRY, type PlaceCode, placeCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { cleanText } from '../language/clean.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { findYears, type YearExpression } from '../language/years.ts';
import { type AreaSpan, areaSpans } from './area-spans.ts';
import type { Catalogue } from './catalogue.ts';
import { nearestAreas } from './nearest-areas.ts';
import { nearestPlaces } from './nearest-places.ts';
import type { Resolution } from './resolution.ts';
import { isPossibleYear } from './resolve.ts';
import { unclearPlace, unclearYears, whichPlace, yearsBetween } from './resolve-snapshot.ts';
import { snapshotOf } from './snapshot-query.ts';
import { unplacedWords } from './unplaced.ts';

/** Longer requests are cut: a place, an area and a year need much less. Characters. */
const LONGEST = 300;
const MOST_ECHOED = 80;

interface PlaceSpan {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly PlaceCode[];
  readonly how: 'exact' | 'typo';
}

/** What the words of a request were taken for; `rest` is what they were not. */
interface Read {
  readonly text: string;
  readonly words: readonly Word[];
  readonly years: readonly YearExpression[];
  readonly areas: readonly AreaSpan[];
  readonly places: readonly PlaceSpan[];
  readonly rest: readonly Word[];
}

/**
 * The text after `/kommun` or `mattstock snapshot`: place, area and year in any order → query. Strict where a question is lenient:
 * a place that is only nearly a name, and a word that is neither place, area nor year, is told with its choices and never passed over.
 */
export function snapshotRequest(text: string, catalogue: Catalogue): Resolution {
  const read = readRequest(text, catalogue);
  const areas: readonly ServiceArea[] = read.areas.map((span) => span.area);
  const years = read.years.flatMap((one) => (one.kind === 'single' ? one.year : []));
  const numbers = read.rest.flatMap(({ folded }) => (/^[1-9]\d{3}$/.test(folded) ? Number(folded) : []));
  const bad = [...years, ...numbers].find((year) => !isPossibleYear(year));
  if (bad !== undefined) return err({ kind: 'impossible-year', year: bad });
  const [year = null] = years;
  const build = (place: PlaceCode) => snapshotOf(place, areas, year);
  const codes = [...new Set(read.places.flatMap((span) => span.codes))];
  const near = read.places.some((span) => span.how === 'typo');
  const [place] = codes;
  if (place === undefined) return withoutPlace(read, areas, year, catalogue);
  if (codes.length > 1 || near) {
    const typos = read.places.filter((span) => span.how === 'typo');
    const words = textOf(read, near ? [...typos, ...spansOf(read.rest, read)] : read.places);
    return unclearPlace(words, codes, near, build);
  }
  const odd = read.years.filter((one) => one.kind !== 'single' && one.kind !== 'latest');
  if (odd.length > 0 || new Set(years).size > 1) {
    const spans = odd.flatMap((one) => (one.kind === 'range' ? yearsBetween(one.first, one.last) : []));
    return unclearYears(textOf(read, read.years), [...new Set([...years, ...spans])], (one) =>
      snapshotOf(place, areas, one),
    );
  }
  if (read.rest.length === 0) return ok({ query: build(place), certainty: 1 });
  const nearAreas = nearestAreas(
    read.rest.map((word) => word.folded),
    catalogue.areas.values(),
  );
  const choices = [...nearAreas.map((area) => snapshotOf(place, [...areas, area], year)), build(place)];
  return err({ kind: 'unclear-words', words: textOf(read, spansOf(read.rest, read)), choices });
}

/** A code alone may look like a year, and a misspelt name like anything. */
function withoutPlace(
  read: Read,
  areas: readonly ServiceArea[],
  year: number | null,
  catalogue: Catalogue,
): Resolution {
  const coded = read.years.flatMap((one) => codesIn(read.words.slice(one.from, one.to), catalogue));
  if (coded.length > 0 && read.rest.length === 0) {
    const other = (place: PlaceCode) =>
      read.years.flatMap((one) => (one.kind === 'single' && one.year !== Number(place) ? one.year : []))[0] ?? null;
    const build = (place: PlaceCode) => snapshotOf(place, areas, place === COUNTRY ? year : other(place));
    return unclearPlace(textOf(read, read.years), [...coded, COUNTRY], false, build);
  }
  if (read.rest.length === 0) return whichPlace(areas, year);
  const written = read.rest.map((word) => word.folded);
  const codes = nearestPlaces([written.join(' '), ...written], catalogue.places.values());
  const words = textOf(read, spansOf(read.rest, read));
  if (codes.length === 0) return err({ kind: 'unknown-place', words });
  return unclearPlace(words, codes, true, (place) => snapshotOf(place, areas, year));
}

function readRequest(raw: string, catalogue: Catalogue): Read {
  const text = cleanText(raw.slice(0, LONGEST));
  const words = tokenize(text);
  const years = findYears(words);
  const areas = areaSpans(words, catalogue.areaNames);
  const free = (from: number, to: number) => ![...years, ...areas].some((span) => span.from < to && from < span.to);
  const named = catalogue.placeNames.mentions(words).filter(({ from, to }) => free(from, to));
  const coded = words.flatMap((word, at) =>
    free(at, at + 1) && !named.some(({ from, to }) => at >= from && at < to)
      ? codeSpan(word, at, words.length, catalogue)
      : [],
  );
  const places = [...named, ...coded];
  return { text, words, years, areas, places, rest: unplacedWords(words, [...years, ...areas, ...places]) };
}

/** "0880"; a county's two digits only when nothing else is written. */
function codeSpan(word: Word, at: number, length: number, catalogue: Catalogue): readonly PlaceSpan[] {
  const [code] = codesIn([word], catalogue);
  if (code === undefined || (code.length === 2 && length > 1)) return [];
  return [{ from: at, to: at + 1, codes: [code], how: 'exact' }];
}

const codesIn = (words: readonly Word[], catalogue: Catalogue): readonly PlaceCode[] =>
  words.flatMap(({ folded }) => (catalogue.places.has(placeCode(folded)) ? [placeCode(folded)] : []));

const spansOf = (some: readonly Word[], { words }: Read) =>
  some.map((word) => ({ from: words.indexOf(word), to: words.indexOf(word) + 1 }));

/** The words as they were written, in their order. */
const textOf = ({ text, words }: Read, spans: readonly { readonly from: number; readonly to: number }[]): string =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
    .join(' ')
    .slice(0, MOST_ECHOED);
