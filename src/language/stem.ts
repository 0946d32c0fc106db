import { IRREGULAR } from './irregular.ts';

/** Endings by falling length, with how many letters must be left of the word. All folded: -ån and -an are one. */
const ENDINGS: readonly (readonly [ending: string, left: number, becomes: string])[] = [
  ['heterna', 2, 'het'],
  ['heten', 2, 'het'],
  ['heter', 2, 'het'],
  ['andena', 4, ''],
  ['andet', 4, ''],
  ['anden', 4, ''],
  ['arna', 3, ''],
  ['erna', 3, ''],
  ['orna', 3, ''],
  ['aste', 4, ''],
  ['ande', 4, ''],
  ['ades', 4, ''],
  ['aren', 3, ''],
  ['ade', 4, ''],
  ['are', 3, ''],
  ['ats', 4, ''],
  ['ast', 4, ''],
  ['ena', 4, ''],
  ['or', 3, ''],
  ['ar', 3, ''],
  ['er', 3, ''],
  ['en', 3, ''],
  ['et', 3, ''],
  ['an', 3, ''],
  ['at', 4, ''],
  ['ad', 4, ''],
  ['na', 4, ''],
  ['a', 3, ''],
  ['e', 3, ''],
];

/** Words whose last letters look like an ending and are not: resultat, kostnad, kvalitet, handlingsplan, register. */
const WHOLE =
  /(?:het|sultat|didat|mandat|klimat|format|tomat|parat|privat|plakat|krat|kamrat|internat|dikat|nad|stad|grad|blad|bad|(?<!e)rad|itet|udget|paket|alfabet|plan|man|organ|verkan|sokan|malan|borjan|onskan|ister|ester|ummer|enter|ember|inter|vatten|tecken)$/;
/** An s that belongs to the word and is no genitive: kompetens, ambulans, resurs, kurs. */
const OWN_S =
  /(?:petens|ferens|frekvens|sekvens|licens|tendens|cidens|videns|valens|sistens|ligens|demens|luens|ambulans|balans|verans|nstans|finans|chans|stans|ptans|urs|vers|ars|els|iks|sats|plats|insats|skatts|bis|ris|pris|kris|byss|buss)$/;
const GENITIVE = /[bcdfghklmnprtvae]s$/;
const NEUTER = /(?:sk|ig|ll|iv|rt|ar|os)t$/;

/** The light Swedish stem of one folded word: plural, definite, genitive and the common verb and adjective endings taken off. */
export function stem(folded: string): string {
  const known = IRREGULAR.get(folded);
  if (known !== undefined) return known;
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded;
  const bare = withoutGenitive(folded);
  const again = IRREGULAR.get(bare);
  if (again !== undefined) return again;
  return withoutEnding(bare);
}

function withoutGenitive(word: string): string {
  return word.length > 4 && GENITIVE.test(word) && !OWN_S.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (WHOLE.test(word)) return word;
  for (const [ending, left, becomes] of ENDINGS) {
    if (word.length - ending.length >= left && word.endsWith(ending)) return word.slice(0, -ending.length) + becomes;
  }
  return word.length > 5 && NEUTER.test(word) ? word.slice(0, -1) : word;
}
