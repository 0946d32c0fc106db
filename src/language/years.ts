import { parseNumber } from './numbers.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import type { Word } from './word.ts';

/** Words `from`–`to` (exclusive) of the question. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What a question says about time. `relative` counts years from the asker's own (0 "i år", -1 "i fjol"); it needs a clock and is resolved
 * elsewhere. `last-n` has count null for "de senaste åren". `latest` and `previous` mean measurements, not calendar years.
 */
export type YearExpression = Span &
  (
    | { readonly kind: 'single'; readonly year: number }
    | { readonly kind: 'range'; readonly first: number; readonly last: number }
    | { readonly kind: 'since'; readonly year: number }
    | { readonly kind: 'until'; readonly year: number }
    | { readonly kind: 'latest' }
    | { readonly kind: 'previous' }
    | { readonly kind: 'relative'; readonly offset: number }
    | { readonly kind: 'last-n'; readonly count: number | null }
  );

const KEYWORDS = 5;

/** "våldsrutin 22": a bare number, after a blank, that ends a short string of keywords without any other year. `text` is what the words were taken from. */
export function loneYear(words: readonly Word[], text: string): YearExpression | null {
  const said = words.length - (/ja eller nej$/.test(words.map(({ folded }) => folded).join(' ')) ? 3 : 0);
  const [at, last] = [said - 1, words[said - 1]];
  if (last === undefined || at < 1 || said > KEYWORDS || !/^(?:1[5-9]|2\d)$/.test(last.text)) return null;
  const alone = text.charAt(last.start - 1) === ' ' && (last.end === text.length || said < words.length);
  return alone ? { kind: 'single', year: 2000 + Number(last.text), from: at, to: at + 1 } : null;
}

type Finder = (words: readonly Word[], at: number) => YearExpression | null;

/** Every expression of time, left to right, never overlapping. */
export function findYears(words: readonly Word[]): readonly YearExpression[] {
  const found: YearExpression[] = [];
  let at = 0;
  while (at < words.length) {
    const expression = FINDERS.reduce<YearExpression | null>((hit, find) => hit ?? find(words, at), null);
    if (expression !== null) found.push(expression);
    at = expression?.to ?? at + 1;
  }
  return found;
}

const FIRST_YEAR = 1990;
const COUNTED = /^(?:person|personer|invanare|kronor|kr|tkr|mkr|elever|platser|procent|timmar|barn|ganger|st)$/;
const ROUGHLY = /^(?:drygt|knappt|minst|hogst|nastan)$/;
const DASH = /^[-–—−]/;
const word = (words: readonly Word[], at: number): string => words[at]?.folded ?? '';

/** The year that one word writes, in four digits or as -21 and '21. */
function yearAt(words: readonly Word[], at: number): number | null {
  const it = words[at];
  if (it === undefined) return null;
  if (/^(?:199\d|20\d\d)$/.test(it.folded)) {
    return COUNTED.test(word(words, at + 1)) || ROUGHLY.test(word(words, at - 1)) ? null : Number(it.folded);
  }
  const before = words[at - 1];
  const loose = before === undefined || before.end < it.start;
  const short = /^(?:['’]|[-–−])([0-9]{2})(?::|$)/.exec(it.text);
  return short !== null && loose ? century(Number(short[1])) : null;
}

const century = (two: number): number | null => (two < 50 ? 2000 + two : 1900 + two >= FIRST_YEAR ? 1900 + two : null);

/** The second year of "2017–2019", "2017-19"; not of a date, "2009-11-05". */
function rangeEnd(words: readonly Word[], at: number, first: number): number | null {
  const it = words[at];
  if (it === undefined || !DASH.test(it.text)) return null;
  const next = words[at + 1];
  if (next !== undefined && DASH.test(next.text) && next.start === it.end) return null;
  const touches = words[at - 1]?.end === it.start;
  const last = /^[0-9]{2}$/.test(it.folded) && touches ? 2000 + Number(it.folded) : yearAt(words, at);
  return last !== null && last > first ? last : null;
}

/** "år", "åren", also as typed without å; "är" is another word. */
const isYearWord = (words: readonly Word[], at: number): boolean =>
  /^(?:år|åren|året|ar|aren|aret)$/.test(words[at]?.text.normalize('NFC').toLowerCase() ?? '');

const skipYearWord = (words: readonly Word[], at: number): number => (isYearWord(words, at) ? at + 1 : at);

const SINCE = phraseFinder([
  'fran och med',
  'fran o m',
  'fr o m',
  'from',
  'alltsedan',
  'anda sedan',
  'sedan',
  'sen',
  'fran',
  'efter',
]);
/** "Siffran från 2018" is of that year; "utvecklingen från 2018" begins with it. */
const DATED = /^(?:siff(?:ra|ran|ror|rorna)|uppgift\w*|data|varden?|vardet|resultat\w*|statistik\w*|andel\w*)$/;
const UNTIL = phraseFinder(['fram till och med', 'till och med', 't o m', 'tom', 'fram till', 'fore', 'innan']);
const BETWEEN = phraseFinder(['mellan']);
const AND = phraseFinder(['och', 'till']);
const AGO = phraseFinder(['sedan', 'sen']);
const ONWARD = phraseFinder(['och framat', 'och senare', 'och fram till nu']);
const SINCE_LAST = phraseFinder(['sedan sist', 'sen sist', 'sedan senast', 'sen senast']);
const TO = phraseFinder(['till och med', 't o m', 'tom', 'fram till', 'till']);

/** "Utvecklingen från 2018 års mätning" begins there. */
const MOVES = /^(?:utveckl|forandr|andrat|okat|okning|minsk|trend|framat|skill|gatt|sedan|jamfor)/;
/** "Jag letar efter 2018 års tal" seeks that year; "efter 2018" begins after it. */
const SEEKS =
  /^(?:leta\w*|sok(?:er|a|te|t|ande)?|ute|fraga\w*|undra\w*|jaga\w*|jakt|spana\w*|efterlys\w*|intresserad|nyfiken)$/;

/** "från 2017 till 2019", "mellan 2018 och 2021", "sedan 2017", "fram till 2019". */
const findLed: Finder = (words, at) => {
  const between = BETWEEN(words, at);
  if (between > 0) return pair(words, at, skipYearWord(words, between), AND);
  const since = SINCE(words, at);
  if (since > 0) {
    const start = skipYearWord(words, since);
    const both = pair(words, at, start, TO);
    if (both !== null) return both;
    const year = yearAt(words, start);
    if (year === null || rangeEnd(words, start + 1, year) !== null) return null;
    const isFrom = word(words, at) === 'fran' && since === at + 1;
    const isOfYear =
      isFrom &&
      (DATED.test(word(words, at - 1)) || (isOwn(words, start + 1) && !words.some(({ folded }) => MOVES.test(folded))));
    if (isOfYear || (word(words, at) === 'efter' && SEEKS.test(word(words, at - 1)))) {
      return { kind: 'single', year, from: at, to: start + 1 };
    }
    return { kind: 'since', year: word(words, at) === 'efter' ? year + 1 : year, from: at, to: start + 1 };
  }
  const until = UNTIL(words, at);
  if (until < 0) return null;
  const year = yearAt(words, skipYearWord(words, until));
  if (year === null) return null;
  const exclusive = /^(?:fore|innan)$/.test(word(words, at));
  return { kind: 'until', year: exclusive ? year - 1 : year, from: at, to: skipYearWord(words, until) + 1 };
};

/** "2018 års". */
const isOwn = (words: readonly Word[], at: number): boolean => /^(?:ars|arets)$/.test(word(words, at));

function pair(words: readonly Word[], from: number, at: number, joints: PhraseFinder): YearExpression | null {
  const first = yearAt(words, at) ?? shortYear(words, at, joints);
  // "Mellan 2018 års mätning och 2019 års".
  const own = isOwn(words, at + 1) ? [at + 2, at + 3] : [at + 1];
  const joint = first === null ? -1 : own.reduce((found, next) => (found < 0 ? joints(words, next) : found), -1);
  const second =
    joint < 0 ? null : (yearAt(words, skipYearWord(words, joint)) ?? twoDigits(words, skipYearWord(words, joint)));
  if (first === null || second === null || second === first) return null;
  const to = skipYearWord(words, joint) + 1;
  return { kind: 'range', first: Math.min(first, second), last: Math.max(first, second), from, to };
}

/** "Mellan 22 och 23": two bare numbers that can be years, of nothing that is counted. */
function shortYear(words: readonly Word[], at: number, joints: PhraseFinder): number | null {
  const joint = joints(words, at + 1);
  if (joint < 0) return null;
  const second = twoDigits(words, skipYearWord(words, joint)) ?? yearAt(words, skipYearWord(words, joint));
  return second === null ? null : twoDigits(words, at);
}

function twoDigits(words: readonly Word[], at: number): number | null {
  const short = /^(?:1[5-9]|2\d)$/.test(words[at]?.text ?? '') && !COUNTED.test(word(words, at + 1));
  return short ? 2000 + Number(words[at]?.text) : null;
}

/** "2021", "år 2021", "2017–2019", "2017 till 2019", "2017 och framåt". */
const findPlain: Finder = (words, at) => {
  const start = skipYearWord(words, at);
  const year = yearAt(words, start);
  if (year === null) return null;
  const last = rangeEnd(words, start + 1, year);
  if (last !== null) return { kind: 'range', first: year, last, from: at, to: start + 2 };
  const both = pair(words, at, start, TO);
  if (both !== null) return both;
  const onward = ONWARD(words, start + 1);
  if (onward > 0) return { kind: 'since', year, from: at, to: onward };
  return { kind: 'single', year, from: at, to: start + 1 };
};

const PREVIOUS = ['forra', 'forutvarande', 'foregaende', 'tidigare'];
const MEASURED =
  /^(?:matning|matningen|matningar|matningarna|omgang|omgangen|undersokning|undersokningen|gang|gangen|mataret|matar|enkat|enkaten|resultat|resultatet|varde|vardet|siffra|siffran)$/;
const YEARS = /^(?:ar|aren|matningar|matningarna|omgangar|omgangarna|undersokningar|undersokningarna|mataren)$/;

/** "förra mätningen", "gången innan". */
const findPrevious: Finder = (words, at) => {
  if (PREVIOUS.includes(word(words, at)) && MEASURED.test(word(words, at + 1)))
    return { kind: 'previous', from: at, to: at + 2 };
  if (
    MEASURED.test(word(words, at)) &&
    /^(?:innan|fore|dessforinnan)$/.test(word(words, at + 1)) &&
    yearAt(words, at + 2) === null
  )
    return { kind: 'previous', from: at, to: at + 2 };
  const last = SINCE_LAST(words, at);
  return last > 0 ? { kind: 'previous', from: at, to: last } : null;
};

const RELATIVE: readonly (readonly [offset: number, find: PhraseFinder])[] = (
  [
    [0, ['i ar', 'arets', 'innevarande ar', 'detta ar', 'det har aret']],
    [-2, ['i forfjol', 'forrforra aret', 'forrforra arets', 'aret innan forra']],
    [-1, ['forra arets', 'forra aret', 'i fjol', 'ifjol', 'fjolarets', 'fjolaret', 'foregaende ar', 'foregaende ars']],
    [1, ['nasta ar', 'nasta ars', 'kommande ar']],
  ] as const
).map(([offset, phrases]) => [offset, phraseFinder(phrases)] as const);

/** "i år", "i fjol", "för tre år sedan". */
const findRelative: Finder = (words, at) => {
  for (const [offset, find] of RELATIVE) {
    const to = find(words, at);
    if (to > 0 && !/är/i.test(words[to - 1]?.text.normalize('NFC') ?? '') && yearAt(words, to) === null)
      return { kind: 'relative', offset, from: at, to };
  }
  if (word(words, at) !== 'for' || !isYearWord(words, at + 2) || AGO(words, at + 3) < 0) return null;
  const count = parseNumber(word(words, at + 1));
  return count === null ? null : { kind: 'relative', offset: -count, from: at, to: at + 4 };
};

/** "de senaste tre åren", "de tre senaste mätningarna", "de senaste åren". */
const findLastN: Finder = (words, at) => {
  const start = /^(?:de|dom)$/.test(word(words, at)) ? at + 1 : at;
  const newest = /^(?:senaste|sista)$/;
  const [i, j] = newest.test(word(words, start)) ? [start + 1, start + 2] : [start, start + 2];
  if (newest.test(word(words, start)) && YEARS.test(word(words, start + 1)))
    return { kind: 'last-n', count: null, from: at, to: start + 2 };
  if (i === start && !newest.test(word(words, start + 1))) return null;
  const count = parseNumber(word(words, i));
  if (count === null || count < 1 || count > 50 || !YEARS.test(word(words, j))) return null;
  return { kind: 'last-n', count, from: at, to: j + 1 };
};

const LATEST = phraseFinder([
  'senaste mataret',
  'senaste matningen',
  'senaste aret',
  'sista mataret',
  'sista matningen',
  'sista aret',
  'sista siffran',
  'senaste',
  'senast',
  'just nu',
  'i dagslaget',
  'dagslaget',
  'for narvarande',
  'nulaget',
  'nulage',
  'nu',
  'idag',
  'i dag',
  'nyaste',
  'farskaste',
]);

/** "senaste", "just nu", "i dag". */
const findLatest: Finder = (words, at) => {
  const to = LATEST(words, at);
  return to > 0 ? { kind: 'latest', from: at, to } : null;
};

/** "på 90-talet", "2010-talet". */
const findDecade: Finder = (words, at) => {
  const [first, next] = [words[at], words[at + 1]];
  const decade = /^(19|20)?(\d)0$/.exec(first?.folded ?? '');
  if (first === undefined || next === undefined || decade === null || !/^tal(et|ets)?$/.test(next.folded)) return null;
  const ten = Number(decade[2]) * 10;
  const start = decade[1] === undefined ? (ten < FIRST_DECADE ? 2000 : 1900) + ten : Number(`${decade[1]}${ten}`);
  return { kind: 'range', first: start, last: start + 9, from: at, to: at + 2 };
};

/** "30-talet" may be either century; nobody asks Öppna jämförelser for the older one. */
const FIRST_DECADE = 40;

const FINDERS: readonly Finder[] = [findDecade, findLed, findPlain, findRelative, findPrevious, findLastN, findLatest];
