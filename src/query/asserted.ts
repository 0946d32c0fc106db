import { foldText } from '../language/fold.ts';
import { parseNumber } from '../language/numbers.ts';
import { type FoundAmount, sharesIn } from './amounts.ts';
import { changeIn, hasTrend } from './asserted-change.ts';
import type { Assertion, AssertionOf } from './assertion.ts';

/** What the words around a claim tell that the claim's own text may not: a unit is spoken of, and a year that is only meant ("i fjol"). */
export interface ClaimSetting {
  readonly namesUnit: boolean;
  readonly year: number | null;
}

const LACKS =
  /\b(sakna\w*|utan|(har|hade|finns|fanns|anvander|anvande|gor|gjorde|foljer|foljde|fragar|fragade) (inte|ingen|inget|inga|aldrig|varken)|inte (har|hade|anvander|anvande|gor|gjort|gjorde|fragar)|(svara\w*|uppge\w*|uppgav) nej|(strunt|skit|sket|slarva|fusk)\w* (\w+ )?(i|med)|(lat|later|latit) bli|avsta\w*|bryr sig inte|missa\w*|uppfyll\w* inte)\b/;
/** Words of the definition itself: whoever uses them says no more than the figure does. */
const ON_TERMS =
  /\b(aktuell\w*|skriftlig\w*|beslutad\w*|svara\w* (ja|nej)|(i|vid|for|inte) alla|alla (utredningar|uppfoljningar|arenden)|uppfyll\w*)\b/;
const ALWAYS = /\b(alltid|hela tiden|varje (ar|matning)|alla ar|genomgaende|sedan start)\b/;
const CAUSE =
  /\b(pa grund av|p g a|pga|tack vare|beror pa|berodde pa|till foljd av|darfor att|eftersom|lett till|leder till)\b/;
const JUDGED =
  /\b(battre|samre|duktigare|hogre|lagre|mer|mindre|fler|farre)\b.{0,40}\ban\b (riket|snittet|rikssnittet|genomsnittet|andra|ovriga|resten|de flesta|grann\w*|\w+s? kommun\b)|\b(battre|samre|duktigare) an\b|\b(over|under) (riket|snittet|rikssnittet|genomsnittet)\b|\bligger (efter|fore|bra till|daligt till|battre till|samre till|over|under)\b/;
const EXTREME =
  /\b(bast|samst|basta|samsta|flest|framst|framsta|i topp|toppar|etta i|ensam\w* om|enda kommun\w*|i botten|sist i landet)\b/;

/** Every assertion of a claim, in its order; empty when it says nothing that figures can meet. Takes the text as written. */
export function assertedIn(written: string, setting: ClaimSetting): readonly Assertion[] {
  const text = foldText(written);
  const years = yearsIn(text);
  const dated = years.filter(({ at }) => !/\b(sedan|sen|alltsedan|jamfort med)( ar)? $/.test(text.slice(0, at)));
  const only = dated.length === 0 ? setting.year : dated.length === 1 ? (dated[0]?.year ?? null) : null;
  const change = changeIn(text, years);
  const taken = change?.taken ?? [];
  const free = saidOnce(sharesIn(text), text).filter(
    ({ from, to }) => !taken.some((one) => from < one.to && to > one.from),
  );
  const ends = change === null ? null : datedEnds(change.assertion, free, years);
  if (ends !== null) return [ends, ...beyond(text)];
  // Of a municipality that answers Ja or Nej there are no shares but those of its staff.
  const ofStaff = free.filter(({ to }) =>
    /^ ?(?:av )?(?:\w+ ){0,2}?(?:lss[- ])?handlagg/.test(text.slice(to, to + 60)),
  );
  const shares = setting.namesUnit && !/%|procent/.test(text) ? ofStaff : free;
  const row = seriesIn(text);
  if (row !== null) return [row, ...beyond(text)];
  const signs = setting.namesUnit ? signsIn(text) : [];
  if (signs.length > 1) return [...signs, ...beyond(text)].slice(0, 4);
  const found: Assertion[] = [
    ...shares.map((one, i) => shareOf(one, text, shares[i + 1]?.from ?? text.length, dated, only)),
    ...countsIn(text, shares, only),
    ...(change === null ? [] : [change.assertion]),
  ];
  const further = beyond(text);
  const isUnit = setting.namesUnit && found.length === 0 && !further.some((one) => one.what !== 'cause');
  return [...found, ...(isUnit && CLAIMS_OF_ONE.test(text) ? [unitOf(text, only)] : []), ...further].slice(0, 4);
}

/** "Var fjärde kommun, 25 procent, hade …": one share that is told twice, the last time in figures. */
const saidOnce = (shares: readonly FoundAmount[], text: string): readonly FoundAmount[] =>
  shares.filter((one, i) => {
    const next = shares[i + 1];
    return (
      next === undefined ||
      Math.abs(next.amount.number - one.amount.number) >= 1 ||
      !APPOSED.test(text.slice(one.to, next.from))
    );
  });

const APPOSED =
  /^ ?(?:(?:av )?(?:de |alla |landets )*kommun\w*|av dem|handlagg\w*)? ?[,(–-]+ ?(?:dvs|d\.?v\.?s|alltsa|eller|det vill saga)?\.? ?$/;

/** "36 procent 2017 och en tredjedel 2018, alltså minskade det": two shares with a year each are the ends of the change. */
function datedEnds(
  change: AssertionOf<'change'>,
  shares: readonly FoundAmount[],
  years: readonly FoundYear[],
): AssertionOf<'change'> | null {
  const [one, two, ...more] = shares;
  if (one === undefined || two === undefined || more.length > 0) return null;
  if (change.from.value !== null || change.to.value !== null || change.by !== null) return null;
  const first = years.find(({ at }) => at >= one.to && at < two.from);
  const last = years.find(({ at }) => at >= two.to);
  if (first === undefined || last === undefined || first.year >= last.year) return null;
  return {
    ...change,
    from: { year: first.year, value: one.amount.number },
    to: { year: last.year, value: two.amount.number },
  };
}

const CLAIMS_OF_ONE =
  /\b(ha|har|hade|haft|sakna\w*|anvand\w*|gor|gjort|gjorde|foljer|foljde|folj\w*|fragar|frag\w*|finns|fanns|svarade|svarat|uppfyll\w*|arbetar|arbetade|erbjud\w*|genomfor\w*|tappat|utan|inforde|infort|undersok\w*|prova\w*)\b/;

function unitOf(text: string, year: number | null): AssertionOf<'unit'> {
  const holds = LACKS.test(text) || /\btappat\b/.test(text) ? 'lacks' : 'has';
  return { kind: 'unit', holds, onTerms: ON_TERMS.test(text), always: ALWAYS.test(text), year };
}

const SIGN_AND_YEAR =
  /\b(ja|nej)\b(?: (?:pa|i|till|for|vid|det|den|rutin\w*|fragan|matningen|ar|aret|under|redan|men|fortfarande|dessutom|om|\w+rutin\w*))*,? \(?(20\d\d)\)?|\b(20\d\d)\b(?:[ ,:=–-]|\b(?:var det|blev det|svarade (?:de|man|kommunen|dom)|ett|sa (?:de|dom|man)|star det)\b)*(ja|nej)\b/g;
const BEFORE_AND_AFTER =
  /\b(ja|nej)\b(?: \w+){0,4}? (?:bade )?(?:(?:aret |aren |gangen )?(?:fore|innan) och (?:(?:aret |aren |gangen )?efter|senare|darefter)|(?:aret |gangen )?efter och (?:fore|innan))\b|\b(?:fore|innan) och efter(?: \w+){0,4}? (ja|nej)\b/;

/** "Nej 2018 men ja 2019": what the unit answered, year by year. "Ja både före och efter" is of the years beside the one that is told. */
function signsIn(text: string): readonly AssertionOf<'unit'>[] {
  const told = [...text.matchAll(SIGN_AND_YEAR)].map(([, one, year, other, last]) => ({
    sign: one ?? last,
    year: Number(year ?? other),
  }));
  const around = BEFORE_AND_AFTER.exec(text);
  const [only, ...more] = told.length > 0 ? told : signAndOnlyYear(text, around);
  const beside =
    around === null || only === undefined || more.length > 0
      ? []
      : [only.year - 1, only.year + 1].map((year) => ({ sign: around[1] ?? around[2], year }));
  const all = [...told, ...(told.length === 0 && only !== undefined ? [only] : []), ...beside].sort(
    (a, b) => a.year - b.year,
  );
  return all.map(({ sign, year }) => ({
    kind: 'unit',
    holds: sign === 'nej' ? 'lacks' : 'has',
    onTerms: true,
    always: false,
    year,
  }));
}

/** The one sign that is not of the years around, and the one year. */
function signAndOnlyYear(
  text: string,
  around: RegExpExecArray | null,
): readonly { readonly sign: string; readonly year: number }[] {
  const [year, ...years] = yearsIn(text);
  const rest = around === null ? '' : text.replace(around[0], ' ');
  const sign = /\b(ja|nej)\b/.exec(rest)?.[1];
  return year === undefined || years.length > 0 || sign === undefined ? [] : [{ sign, year: year.year }];
}

interface FoundYear {
  readonly year: number;
  readonly at: number;
}

const yearsIn = (text: string): readonly FoundYear[] =>
  [...text.matchAll(/(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/g)].map((match) => ({ year: Number(match[0]), at: match.index }));

/** The year after the share, before the next one; else the only year there is. */
function shareOf(
  { amount, from, to }: FoundAmount,
  text: string,
  end: number,
  years: readonly FoundYear[],
  only: number | null,
): AssertionOf<'share'> {
  const own = years.find(({ at }) => at >= to && at < end) ?? years.findLast(({ at }) => at < from);
  const whose = WHOSE.find(([, pattern]) => pattern.test(text.slice(to, to + 60)))?.[0] ?? null;
  const year = only ?? own?.year ?? null;
  // What follows from the share is another sentence: "9 av 10 har det, så antalet utan är 29".
  const [clause = ''] = text.slice(from, end).split(/, (?:sa|alltsa|dvs|det vill saga) /);
  const holds = LACKS.test(clause) ? 'lacks' : 'has';
  return { kind: 'share', amount, holds, of: whose, year, onTerms: ON_TERMS.test(text) };
}

const WHOSE = [
  ['municipalities', /^ ?(?:av )?(?:de |alla |landets |sveriges |rikets |vara )*kommun/],
  ['case-officers', /^ ?(?:av )?(?:de |alla |landets |sveriges )*(?:lss[- ])?handlagg/],
  [
    'persons',
    /^ ?(?:av )?(?:de |alla |landets |sveriges )*(?:person|brukar|deltagar|barn|unga|vuxna|manniskor|enskilda|individ|dem som|kvinnor|man\b|\w*utsatt|klient|familj|funktionsnedsatt|\w+tagare|offer\b|folk\b|(?:dem|dom|alla|de) (?:som|med)\b)/,
  ],
] as const;

const COUNTED =
  /(?<![\d.,])(\d{1,3}(?: \d{3})+|\d{1,6})(?: av (?:landets |sveriges |de )?\d{1,3})? (?:kommuner|personer|manniskor|handlaggare|brukare|barn|deltagare)\b/g;

/** "Antalet utan jour är 29": the number after the verb, and no share. */
const NUMBERED =
  /\b(?:antal(?:et)?(?: \p{L}+){0,5}? (?:ar|blir|var|blev|borde vara|maste vara)|(?:ar|blir|var|blev) antal(?:et)?(?: \p{L}+){0,4}?) (?:alltsa |da |val |cirka |omkring |ungefar )?(\d{1,6})(?![\d.,]*\d| ?(?:%|procent|av\b))/gu;

/** "Tio av elva handläggare": so many, and not the share that they are. */
const OF_FEW =
  /(?<![\d.,])\b(\d{1,4}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo) (?:av|utav) (?:de |deras |kommunens |kalmars )?(?:\d{1,4}|sex|sju|atta|nio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio) (?:kommuner|personer|manniskor|(?:lss[- ])?handlaggare|brukare|barn|deltagare)\b/g;

function countsIn(text: string, shares: readonly FoundAmount[], year: number | null): readonly AssertionOf<'count'>[] {
  const few = [...text.matchAll(OF_FEW)].filter(
    ({ index, 0: all }) => !shares.some(({ from, to }) => index < to && index + all.length > from),
  );
  const counted = [...text.matchAll(COUNTED), ...text.matchAll(NUMBERED)].filter(
    ({ index }) => !few.some((one) => index >= one.index && index < one.index + one[0].length),
  );
  return [...few, ...counted]
    .filter(({ index, 0: all }) => !shares.some(({ from, to }) => index < to && index + all.length > from))
    .filter((match) => !/^(?:199\d|20[0-4]\d)$/.test(match[1] ?? ''))
    .flatMap((match) => {
      const number = parseNumber(match[1] ?? '');
      return number === null ? [] : [{ kind: 'count' as const, number, year }];
    });
}

const ROW =
  /\d+(?:,\d)?(?: ?%)?(?: ?\(?(?:20\d\d)\)?)?(?: ?(?:→|->|–>|—>|=>|➜) ?\d+(?:,\d)?(?: ?%)?(?: ?\(?(?:20\d\d)\)?)?){2,}/;

/** "6 → 9 → 7 → 20", or the same with commas between shares that are each told with a year. */
function seriesIn(text: string): AssertionOf<'series'> | null {
  const listed = listedWithYears(text);
  if (listed !== null) return listed;
  const row = ROW.exec(text)?.[0];
  const dated = [...text.matchAll(/(\d+(?:,\d)?) ?(?:%|procent)(?: ar)? \(?(20\d\d)\)?/g)];
  if (row === undefined && dated.length < 3) return null;
  const points =
    row === undefined
      ? dated.map((match) => ({ value: parseNumber(match[1] ?? ''), year: Number(match[2]) }))
      : row.split(/→|->|–>|—>|=>|➜/).map((step) => ({
          value: parseNumber(/\d+(?:,\d)?/.exec(step)?.[0] ?? ''),
          year: Number(/20\d\d/.exec(step)?.[0] ?? 0) || null,
        }));
  return { kind: 'series', points: points.slice(0, 8) };
}

const NEXT = '(?:, (?:och )?| och | respektive | sedan | sen )';
const VALUES = new RegExp(
  `(?<![\\d,.])\\d{1,3}(?:,\\d)?(?: ?%| procent)?(?:${NEXT}\\d{1,3}(?:,\\d)?(?!\\d)(?: ?%| procent)?)+`,
);
const YEARS = new RegExp(`(?<!\\d)20\\d\\d(?:${NEXT}20\\d\\d(?!\\d))+`);

const DRAWN = /\b(linje|kurva|tidsserie|serie|graf|diagram|trendlinje)\w*/;

/** "57, 61 och 61 … 2018, 2021 och 2023": as many values as years, in their order. */
function listedWithYears(text: string): AssertionOf<'series'> | null {
  const values = VALUES.exec(text)?.[0].match(/\d+(?:,\d)?(?!\d)/g) ?? [];
  const years = YEARS.exec(text)?.[0].match(/20\d\d/g) ?? [];
  // Two of each may be two shares of their own, unless they are to be drawn together.
  if (values.length < (DRAWN.test(text) ? 2 : 3) || values.length !== years.length) return null;
  const points = values.map((value, i) => ({ value: parseNumber(value), year: Number(years[i]) }));
  return { kind: 'series', points: points.slice(0, 8) };
}

function beyond(text: string): readonly AssertionOf<'beyond'>[] {
  const cause = CAUSE.test(text) ? [{ kind: 'beyond' as const, what: 'cause' as const }] : [];
  if (EXTREME.test(text)) return [{ kind: 'beyond', what: 'extreme' }, ...cause];
  return JUDGED.test(text) && !hasTrend(text) ? [{ kind: 'beyond', what: 'judgement' }, ...cause] : cause;
}
