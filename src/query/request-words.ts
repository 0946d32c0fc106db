import { type PlaceCode, placeCode } from '../domain/place.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { findYears, type YearExpression } from '../language/years.ts';
import type { PlaceMention } from '../search/candidate.ts';
import { type AreaSpan, areaSpans } from './area-spans.ts';
import type { Catalogue } from './catalogue.ts';
import { yearsBetween } from './resolve-snapshot.ts';
import { unplacedWords } from './unplaced.ts';

/** So much of what was written is said back. Characters. */
export const MOST_ECHOED = 80;

/** What the words of a request were taken for; `rest` is what they were not. */
export interface RequestWords {
  readonly text: string;
  readonly words: readonly Word[];
  readonly years: readonly YearExpression[];
  readonly areas: readonly AreaSpan[];
  readonly places: readonly PlaceMention[];
  readonly rest: readonly Word[];
}

/** The text cleaned of markup → its words, each taken for one thing at most. */
export function readRequest(text: string, catalogue: Catalogue): RequestWords {
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
function codeSpan(word: Word, at: number, length: number, catalogue: Catalogue): readonly PlaceMention[] {
  const [code] = codesIn([word], catalogue);
  if (code === undefined || (code.length === 2 && length > 1)) return [];
  return [{ from: at, to: at + 1, codes: [code], how: 'exact' }];
}

/** Codes of places, as numbers are written. */
export const codesIn = (words: readonly Word[], catalogue: Catalogue): readonly PlaceCode[] =>
  words.flatMap(({ folded }) => (catalogue.places.has(placeCode(folded)) ? [placeCode(folded)] : []));

export const spansOf = (some: readonly Word[], { words }: RequestWords) =>
  some.map((word) => ({ from: words.indexOf(word), to: words.indexOf(word) + 1 }));

/** The words as they were written, in their order. */
export const textOf = (
  { text, words }: RequestWords,
  spans: readonly { readonly from: number; readonly to: number }[],
): string =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
    .join(' ')
    .slice(0, MOST_ECHOED);

/** Every year that is named, also those of a span that is short enough for each to be a choice. */
export const yearsIn = ({ years }: RequestWords): readonly number[] => [
  ...new Set(
    years.flatMap((one) =>
      one.kind === 'single' ? [one.year] : one.kind === 'range' ? yearsBetween(one.first, one.last) : [],
    ),
  ),
];
