import { type Figure, isContext, labelOf, valuesOf } from './figure.ts';
import { isEmpty, sameValue, yearOf } from './figure-value.ts';
import { placeKey } from './place-key.ts';
import { foldPlain, plain } from './plain-text.ts';
import { pythonPattern } from './python-pattern.ts';
import type { ExpectedValue, ForbiddenValue } from './question.ts';

/** Words by which a label tells its subject; a label without any of them is taken for an opaque id. */
const SUBJECTS = [
  'våld',
  'myndighet',
  'utförar',
  'praktik|pröva',
  'reguljär|förvärv',
  'systematisk',
  'ibic',
  'kontinuitet',
  'jour',
  'kompetens',
  'socionom',
  'psykiatri',
  '\\bsip\\b|samordnad',
  'köns',
  'handledning',
  'ombud',
  'inflytande',
  'revision',
  'hemlös|uppsök',
  'missbruk',
].map((subject) => pythonPattern(foldPlain(subject), ''));

/** An answer to be looked through: its figures and everything it says. */
export interface Shown {
  readonly figures: readonly Figure[];
  readonly text: string;
}

const isWording = (want: ExpectedValue): boolean =>
  typeof want.value === 'string' && !['ja', 'nej'].includes(want.value.toLowerCase());

const indicatorFits = (want: ExpectedValue, figure: Figure, text: string, strict: boolean): boolean => {
  if (want.indicator_re === undefined || want.indicator_re === '') return true;
  const expected = pythonPattern(foldPlain(want.indicator_re), '');
  const label = foldPlain(labelOf(figure));
  if (expected.test(label)) return true;
  if (strict && label.trim() !== '') return false;
  if (SUBJECTS.some((subject) => subject.test(label))) return false;
  return expected.test(foldPlain(text));
};

const yearFits = (want: ExpectedValue, figure: Figure, text: string): boolean => {
  const years = Array.isArray(want.year) ? want.year : [want.year];
  if (years.includes(null)) return true;
  const year = yearOf(figure.get('year'));
  return year === null ? years.some((wanted) => text.includes(String(wanted))) : years.includes(year);
};

const placeFits = (want: ExpectedValue, figure: Figure, text: string): boolean => {
  const wanted = placeKey(want.place);
  const place = placeKey(figure.get('place'));
  if (place !== null) return place === wanted;
  return wanted === '0000' || text.toLowerCase().includes(want.place.toLowerCase());
};

/** Is the wanted value shown, for its indicator, year and place? A wording may also stand in the text alone. */
export const isShown = (want: ExpectedValue, { figures, text }: Shown, strict: boolean): boolean => {
  const spellings = [want.value, ...want.alt];
  const shown = figures.some(
    (figure) =>
      spellings.some((spelling) => valuesOf(figure).some((value) => sameValue(spelling, value))) &&
      yearFits(want, figure, text) &&
      placeFits(want, figure, text) &&
      indicatorFits(want, figure, text, strict),
  );
  if (shown || !isWording(want)) return shown;
  return spellings.some(
    (spelling) =>
      typeof spelling === 'string' &&
      [...spelling].length > 5 &&
      text.toLowerCase().includes(plain(spelling).toLowerCase()),
  );
};

const isAnyFigure = ({ value, year, place, indicator }: Exclude<ForbiddenValue, string | number>): boolean =>
  value === '*' && year === undefined && place === undefined && indicator === undefined;

const breaks = (forbidden: ForbiddenValue, figure: Figure): boolean => {
  const value = valuesOf(figure)[0];
  if (value === undefined) return false;
  if (typeof forbidden !== 'object') return !isContext(figure) && sameValue(forbidden, value);
  // "Any figure at all" without year, place or indicator means: as the answer. What exists instead may stand beside.
  if (isAnyFigure(forbidden) && isContext(figure)) return false;
  if (forbidden.year !== undefined && yearOf(figure.get('year')) !== forbidden.year) return false;
  if (forbidden.place !== undefined && placeKey(figure.get('place')) !== placeKey(forbidden.place)) return false;
  if (forbidden.indicator !== undefined) {
    const subject = pythonPattern(foldPlain(forbidden.indicator), 'is');
    if (!subject.test(foldPlain(labelOf(figure)))) return false;
  }
  return forbidden.value === '*' ? !isEmpty(value) : sameValue(forbidden.value, value);
};

/** Is a figure shown that must not be? A bare number is allowed beside the answer, never as the answer. */
export const isForbiddenShown = (forbidden: ForbiddenValue, figures: readonly Figure[]): boolean =>
  figures.some((figure) => breaks(forbidden, figure));
