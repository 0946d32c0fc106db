import { nameOfficers } from './case-officers.ts';
import { ENGLISH } from './english.ts';
import { PLAINER_WORDS } from './plainer-words.ts';
import { SHORT_WORDS } from './short-words.ts';

/** "soc.ex", "soc. ex" and "soc ex" are one. */
const keyOf = (short: string): string => short.replaceAll(/[.\s]+/g, ' ');
const WHOLE: ReadonlyMap<string, string> = new Map(
  [...SHORT_WORDS, ...PLAINER_WORDS, ...ENGLISH].map(([short, whole]) => [keyOf(short), whole]),
);
const quoted = (text: string): string =>
  text.replaceAll(/[.\s]/g, (sign) => (sign === '.' ? '(?:\\.\\s?|\\s)' : '\\.?\\s'));
const LONGEST_FIRST = [...SHORT_WORDS, ...PLAINER_WORDS, ...ENGLISH]
  .map(([short]) => short)
  .sort((a, b) => b.length - a.length)
  .map(quoted);
/**
 * Alone between blanks and signs, with or without the point; not a letter that counts ("5 m", "B3"), a part of a word written with a hyphen but after a law or a method ("LSS-hdl"), nor the beginning of
 * another abbreviation ("o.s.v.").
 */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}./'’]|(?<!LSS|SIP|ISU|IBIC|DV)-)(?<![0-9]\\s(?=\\p{L}{1,2}(?!\\p{L})))(${LONGEST_FIRST.join('|')})(?!\\.\\p{L}(?!\\p{L}))\\.?(?![\\p{L}\\p{N}'’]|[-/][\\p{L}])`,
  'giu',
);
/** "ÖJ 18", "ÖJ LSS '23". */
const OF_THE_SURVEY = /(?<!\p{L})([öo]j(?:\s+lss)?)\s+['’]?(1[5-9]|2\d)(?![\d.,:%]|\s*(?:%|procent))/giu;
/** A sign of per cent that no number stands before: "hur många %". */
const PER_CENT = /(?<![0-9]\s?)%/gu;

/** The text with its abbreviations written out; a point that ends the sentence is lost with the abbreviation. */
export function writeOut(text: string): string {
  return nameOfficers(text)
    .replace(OF_THE_SURVEY, (_, survey: string, year: string) => `${survey} 20${year}`)
    .replace(PER_CENT, ' procent ')
    .replace(ANY, (written, short: string) => {
      const whole = WHOLE.get(keyOf(short)) ?? WHOLE.get(keyOf(short.toLocaleLowerCase('sv')));
      // "M" and "O" by themselves are a party and a letter.
      return whole === undefined || (short.length === 1 && short !== short.toLocaleLowerCase('sv')) ? written : whole;
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}
