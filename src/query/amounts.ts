import { parseNumber } from '../language/numbers.ts';
import type { Amount, Approximation } from './assertion.ts';

/** Words before a number → how closely it is meant. Folded. */
const BEFORE: readonly (readonly [as: Approximation, words: string])[] = [
  ['less-than', 'mindre an|farre an|under'],
  ['more-than', 'mer an|fler an|over|mera an'],
  ['at-least', 'minst|atminstone'],
  ['at-most', 'hogst|som mest|max|maximalt'],
  ['over', 'drygt|strax over|lite over|lite mer an'],
  ['under', 'knappt|strax under|inte fullt|lite under|knappa'],
  ['nearly', 'nastan|nara|narmare|inte riktigt|uppemot|snart'],
  ['about', 'omkring|ungefar|cirka|ca|runt|kring|runt om|i storleksordningen|en dryg'],
];

/** Fractions in words, as parts of a whole. Folded, longest first. */
const FRACTIONS: readonly (readonly [pattern: string, parts: number, of: number])[] = [
  ['tva tredjedelar', 2, 3],
  ['tre fjardedelar', 3, 4],
  ['(?:en )?tredjedel(?:en)?', 1, 3],
  ['(?:en )?fjardedel(?:en)?', 1, 4],
  ['(?:en )?femtedel(?:en)?', 1, 5],
  ['(?:en )?tiondel(?:en)?', 1, 10],
  ['var(?:t)? tredje', 1, 3],
  ['var(?:t)? fjarde', 1, 4],
  ['var(?:t)? femte', 1, 5],
  ['var(?:t)? tionde', 1, 10],
  ['varannan|vartannat|halften|halva', 1, 2],
];
const FRACTION_WORDS = FRACTIONS.map(([pattern]) => pattern).join('|');
const NUMBER =
  '(?:\\d{1,3}(?:[.,]\\d+)?|noll|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)(?:en|ett|tva|tre|fyra|fem|sex|sju|atta|nio)?|hundra)';
const LEAD = `(?:(${BEFORE.map(([, words]) => words).join('|')}) )?(?:bara |endast |hela )?`;
const ALL = 'alla|samtliga|varenda|varje';
/** Ratios that are a way of speaking: "2 av 3", "nio av tio". A larger one counts units. */
const ROUND_OF: ReadonlySet<number> = new Set([2, 3, 4, 5, 10]);

export interface FoundAmount {
  readonly amount: Amount;
  /** Where in the text it stands. */
  readonly from: number;
  readonly to: number;
}

const SHARES = new RegExp(
  `\\b${LEAD}(?:(${NUMBER}) ?(?:%|procent(?!en)\\w*|proc\\b|pct\\b)|(${NUMBER}) (?:av|utav) (${NUMBER})\\b|(${FRACTION_WORDS})\\b|(${ALL}) (?=(?:landets |sveriges |rikets |vara |de |\\w+s )?(?:kommun|(?:lss[- ])?handlagg|brukar|deltagar|enskilda))|(majoriteten|de flesta|flertalet|merparten)\\b|(inga|ingen|inte en enda) (?:av )?(?=kommun|(?:lss[- ])?handlagg))`,
  'g',
);

/** "20, 25 och 26 procent": those before the last. */
const LISTED =
  /(?<![\d,.])((?:\d{1,3}(?:,\d)?(?: ?%)?, )*\d{1,3}(?:,\d)?(?: ?%)?) (?:och|respektive) (?=\d{1,3}(?:,\d)? ?(?:%|procent\b))/g;

/** Shares said in a text, in percent: "47 procent", "drygt var fjärde", "nio av tio", "alla kommuner". Takes text in lower case without accents; points and signs stay. */
export function sharesIn(text: string): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of text.matchAll(LISTED)) {
    if (/%/.test(match[1] ?? '')) continue;
    for (const [written] of (match[1] ?? '').matchAll(/\d+(?:,\d)?(?!\d)/g)) {
      const number = parseNumber(written);
      if (number === null) continue;
      const from = text.indexOf(written, match.index);
      found.push({ amount: { number, as: 'exact' }, from, to: from + written.length });
    }
  }
  for (const match of text.matchAll(SHARES)) {
    const amount = amountOf(match);
    if (amount !== null) found.push({ amount, from: match.index, to: match.index + match[0].length });
  }
  return found.sort((a, b) => a.from - b.from);
}

function amountOf([, before, percent, k, n, fraction, all, most, none]: RegExpMatchArray): Amount | null {
  const as = BEFORE.find(([, words]) => before !== undefined && words.split('|').includes(before))?.[0] ?? null;
  if (percent !== undefined) return numbered(parseNumber(percent), as ?? 'exact');
  if (k !== undefined && n !== undefined) {
    const [part, whole] = [parseNumber(k), parseNumber(n)];
    if (part === null || whole === null || !ROUND_OF.has(whole) || part > whole) return null;
    return { number: (100 * part) / whole, as: as ?? 'fraction' };
  }
  if (fraction !== undefined) {
    const [, parts, of] = FRACTIONS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(fraction)) ?? [];
    return parts === undefined || of === undefined ? null : numbered((100 * parts) / of, as ?? 'fraction');
  }
  if (all !== undefined) return { number: 100, as: as ?? 'exact' };
  if (most !== undefined) return { number: 100 / 2, as: 'more-than' };
  return none === undefined ? null : { number: 0, as: 'exact' };
}

const numbered = (number: number | null, as: Approximation): Amount | null => (number === null ? null : { number, as });
