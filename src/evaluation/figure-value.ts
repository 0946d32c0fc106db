import { plain } from './plain-text.ts';
import { pythonPattern } from './python-pattern.ts';

const NUMBER = pythonPattern(
  '^(?:ca\\.?|cirka|omkring|ungefär|nästan|drygt|knappt|~|≈|>|<)?\\s*(-?\\d{1,3}(?: \\d{3})+|-?\\d+)([.,]\\d+)?\\s*(?:%|procent(?:enheter)?|st|personer)?\\.?\\Z',
  'i',
);
const YES = pythonPattern('^(ja|yes|true)\\b', '');
const NO = pythonPattern('^(nej|no|false)\\b', '');
const EMPTY: ReadonlySet<string> = new Set(
  ',-,–,.,..,null,none,saknas,ingen uppgift,ej mätt,inte mätt,mättes inte,nan'.split(','),
);

/** A figure's number, whether written 47, "47 %", "ca 47 procent" or "74 000"; null when it is not one. */
export const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined || typeof value === 'boolean') return null;
  const found = NUMBER.exec(plain(value).trim().replaceAll('−', '-'));
  if (found === null) return null;
  return Number((found[1] ?? '').replaceAll(' ', '') + (found[2] ?? '').replace(',', '.'));
};

/** The first year of 1900–2099 in the value. */
export const yearOf = (value: unknown): number | null => {
  if (value === null || value === undefined || value === '') return null;
  const found = /(?:19|20)\d\d/.exec(plain(value));
  return found === null ? null : Number(found[0]);
};

/** True for no value and for the words that say that there is none. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || EMPTY.has(plain(value).trim().toLowerCase());

/** "Ja, men inte för alla" is a third answer, neither Ja nor Nej. */
export const yesNoOf = (value: unknown): 'ja' | 'nej' | 'ja-delvis' | null => {
  if (value === true || value === 1) return 'ja';
  if (value === false || value === 0) return 'nej';
  if (typeof value === 'number') return null;
  const text = plain(value).trim().toLowerCase();
  if (YES.test(text)) return /inte för alla|ej för alla|delvis/.test(text) ? 'ja-delvis' : 'ja';
  return NO.test(text) ? 'nej' : null;
};

/** Is the figure the one wanted? Numbers within 0.05; Ja and Nej exactly; other words as written, or inside a longer wording. */
export const sameValue = (want: string | number, got: unknown): boolean => {
  if (typeof want === 'string' && ['ja', 'nej'].includes(want.toLowerCase()))
    return yesNoOf(got) === want.toLowerCase();
  const wanted = numberOf(want);
  const given = numberOf(got);
  if (wanted !== null && given !== null) return Math.abs(wanted - given) < 0.051;
  if (typeof want !== 'string' || got === null || got === undefined || typeof got === 'boolean') return false;
  const wording = plain(want).toLowerCase();
  const written = plain(got).toLowerCase();
  return wording === written || ([...wording].length > 5 && written.includes(wording));
};
