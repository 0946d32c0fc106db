import { parseNumber } from '../language/numbers.ts';
import type { AssertionOf, ChangeEnd } from './assertion.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const UP =
  /\b(oka\w*|okning\w*|stig(it|er|ande)|steg|hojt\w*|hojdes|vuxit|vaxt|vaxer|uppgang\w*|(gatt|gick|gar) upp|(blev|blivit|ar) (fler|vanligare|hogre)|vanligare|forbattr\w*|(blev|blivit) .{0,25}battre)\b/;
const DOWN =
  /\b(minska\w*|minskning\w*|sjunk\w*|sjonk|nedgang\w*|(gatt|gick|gar) (ner|ned)|(blev|blivit|ar) (farre|ovanligare|lagre)|ovanligare|forsamr\w*|halver\w*|(blev|blivit) .{0,25}samre)\b/;
const SAME =
  /\b(oforandra\w*|samma niva\w*|(ar|var|blev) lika (manga|stor|hog)|star? still\w*|statt still\w*|inte (okat|okade|andrats|forandrats))\b/;
const TIMES: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/\b(fordubbl\w*|dubbelt sa|dubblerat?s?|dubblat?s?)\b/, 2],
  [/\b(tredubbl\w*|tre ganger sa)\b/, 3],
  [/\bfyrdubbl\w*\b/, 4],
  [/\bhalver\w*\b/, 0.5],
];
const NUMBER = '\\d{1,3}(?:[.,]\\d+)?|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv';
const POINTS = 'procentenhet\\w*|%-?enhet\\w*|p\\.?e\\b';
const UNIT = `${POINTS}|procent\\w*|%`;
const YEAR = '(?:,? ?\\(?(?:ar )?(20\\d\\d)\\)?)?';
const FROM_TO = new RegExp(
  `\\b(?:fran|ur) (?:omkring |cirka |ca |drygt |knappt )?(${NUMBER}) ?(?:%|procent\\b)?${YEAR} (?:upp |ner |ned )?(?:till|→|->) (?:omkring |cirka |ca |drygt |knappt )?(${NUMBER})(?! ?enhet)(?: ?%| procent\\b)?${YEAR}`,
);
const ARROW = new RegExp(`(${NUMBER})(?: ?%)? ?(?:→|->|=>) ?(${NUMBER})(?: ?%)?`);
const BY = new RegExp(
  `\\b(?:med|okat|okade|okar|minskat|minskade|minskar|stigit|steg|sjunkit|sjonk|blev|blivit|upp|ner|ned|pa|som) (?:hela |omkring |cirka |ca |drygt |knappt |bara |endast )?(${NUMBER})(?: ?(${UNIT}))?(?! ?(?:av |kommun|20\\d\\d))`,
);
const BY_BEFORE = new RegExp(
  `(${NUMBER}) ?(${UNIT}) ?(?:\\w+ )?(?:okning\\w*|minskning\\w*|battre|samre|fler|farre|hogre|lagre|upp\\b|ner\\b)`,
);
const TO_ONLY = new RegExp(`\\b(?:till|pa) (?:omkring |cirka |ca |drygt |knappt )?(${NUMBER}) ?(?:%|procent\\b)`);
const EVERY = /\b(varje ar|varje matning|ar for ar|hela tiden|standigt|stadigt|alla ar|vid varje)\b/;
/** Two shares that are each told with their year. */
const DATED = /(\d{1,3}(?:,\d)?) ?(?:%|procent)(?: ar)? \(?(20\d\d)\)?/g;

/** Says that something rose, fell or stood still. Folded text. */
export const hasTrend = (text: string): boolean => UP.test(text) || DOWN.test(text) || SAME.test(text);

/** The change that a claim asserts, and the stretches of text that its numbers took. Null when it asserts none. Folded text. */
export function changeIn(
  text: string,
  years: readonly { readonly year: number; readonly at: number }[],
): { readonly assertion: AssertionOf<'change'>; readonly taken: readonly Span[] } | null {
  const ends = FROM_TO.exec(text) ?? ARROW.exec(text);
  const times = TIMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (ends === null && times === null && !hasTrend(text)) return null;
  const taken: Span[] = [];
  const take = (match: RegExpExecArray | null): RegExpExecArray | null => {
    if (match !== null) taken.push({ from: match.index, to: match.index + match[0].length });
    return match;
  };
  take(ends);
  const rest = ends === null ? text : text.replace(ends[0], ' '.repeat(ends[0].length));
  const dated = ends === null ? [...text.matchAll(DATED)].slice(0, 2) : [];
  const isPair = dated.length === 2;
  if (isPair) for (const match of dated) take(match as RegExpExecArray);
  const by = isPair || times !== null ? null : take(BY_BEFORE.exec(rest) ?? notAYear(BY.exec(rest)));
  const toOnly = ends === null && by === null && !isPair ? take(TO_ONLY.exec(rest)) : null;
  const [first, last] = [years[0]?.year ?? null, years.at(-1)?.year ?? null];
  const since = SINCE.test(text);
  const spans = years.length > 1;
  const [one, two] = dated;
  const from: ChangeEnd = {
    value: number(ends?.[1] ?? (isPair ? one?.[1] : undefined)),
    year: year(ends?.[2]) ?? (spans || since ? first : null),
  };
  const to: ChangeEnd = {
    value: number(ends?.[ends.length > 3 ? 3 : 2] ?? (isPair ? two?.[1] : toOnly?.[1])),
    year: year(ends?.[4]) ?? (spans ? last : since ? null : first),
  };
  const size = by === null ? null : number(by[1]);
  return {
    assertion: {
      kind: 'change',
      trend: trendOf(text, from.value, to.value, times),
      by:
        times !== null
          ? { number: times, unit: 'times' }
          : size === null
            ? null
            : { number: size, unit: unitOf(by?.[2]) },
      from,
      to,
      everyYear: EVERY.test(text),
    },
    taken,
  };
}

const SINCE = /\b(sedan|sen|fran|alltsedan|efter|jamfort med)\b/;

/** "på 2019" and "med 2021" tell years. */
const notAYear = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match === null || /^20\d\d$/.test(match[1] ?? '') ? null : match;

const number = (text: string | undefined): number | null => (text === undefined ? null : parseNumber(text));
const year = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const unitOf = (text: string | undefined): 'points' | 'percent' | null => {
  if (text === undefined) return null;
  return new RegExp(`^(?:${POINTS})`).test(text) ? 'points' : 'percent';
};

function trendOf(
  text: string,
  from: number | null,
  to: number | null,
  times: number | null,
): AssertionOf<'change'>['trend'] {
  if (times !== null) return times > 1 ? 'up' : 'down';
  if (SAME.test(text)) return 'unchanged';
  if (UP.test(text)) return 'up';
  if (DOWN.test(text)) return 'down';
  return from === null || to === null || from === to ? null : from < to ? 'up' : 'down';
}
