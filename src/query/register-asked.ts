import type { PlaceCode } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import type { PlaceMention } from '../search/candidate.ts';
import { isAskWord } from './ask-words.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { RegisterAsk } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolveRegister } from './resolve-words.ts';

/** Words that ask one fact of the register, in the order that the facts are told. Folded. */
const ASKS: readonly { readonly ask: RegisterAsk; readonly pattern: RegExp }[] = [
  { ask: 'code', pattern: /^(?:kod(?:en|er|erna)?|(?:kommun|lans)kod(?:en|er|erna)?|kommunnum(?:mer|ret))$/ },
  { ask: 'county', pattern: /^(?:lan(?:et)?|lanstillhorighet(?:en)?)$/ },
  {
    ask: 'groups',
    pattern:
      /^(?:(?:kommun|storleks|invanar|skr|skl)?grupp(?:en|er|erna)?|(?:kommun|storleks)(?:kategori|klass)(?:n|en|er|erna)?|(?:kommun)?gruppindelning(?:en)?|grupptillhorighet(?:en)?|(?:storstad|pendlingskommun|landsbygdskommun)(?:en|er|erna)?|storstader(?:na)?)$/,
  },
  {
    ask: 'population',
    pattern: /^(?:invanare?|invanarna|invanarantal(?:et)?|folkmangd(?:en)?|befolkning(?:en|smangd)?|folk)$/,
  },
];

/** Stand in a question to the register without asking anything themselves. */
const PASSED =
  /^(?:samma|olika|tillhor\w*|hor|skr|skl|scb|rakna\w*|stor|stora|placera\w*|indela\w*|delas|klassa\w*|heter|kallas|stad|stader|bor|bada|bagge|register\w*|fakta|snabbfakta|info|information|forhand|namn|namnet)$/;

/** What is measured, or other units than those named: no question to the register about the places named. */
const OF_OTHER =
  /\b(?:andel\w*|procent\w*|\w*siffr\w*|resultat\w*|svar\w*|uppgift\w*|statistik\w*|indikator\w*|jamfor\w*|snitt\w*|medel\w*|median\w*|utveckling\w*|trend\w*|matt\w*|mat(?:s|er)|skillnad\w*|lagesbild\w*|betyder|innebar|sakna\w*|andra|ovriga|bast\w*|samst\w*|framst|placering\w*|klara\w*|(?:i|inom|bland|mot|med|an) (?:hela )?(?:lanet|(?:kommun|storleks|invanar|skr |skl )?gruppen)|(?:hur manga|antalet?|vilka)(?: andra| ovriga)? kommuner\w*|kommuner(?:na)? i)\b/;

/** Facts asked of places, each by itself. */
const MOST = 6;

/**
 * "Ge mig kod, län och kommungrupp för Åre": what the register is asked for about the places named, when nothing else is asked. Null when a word asks for something
 * else, no place is named, or no fact.
 */
export function registerAsked(
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): readonly Resolution[] | null {
  const { words, folded, mentions, years } = candidates;
  if (mentions.length === 0 || years.length > 0 || draft.unknownPlace !== null || OF_OTHER.test(folded)) return null;
  const inPlace = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  const asks = asksIn(words.filter((_, at) => !inPlace(at)));
  const isPassed = (word: Word, at: number): boolean =>
    inPlace(at) ||
    isFunctionWord(word.folded) ||
    isAskWord(word.folded) ||
    isRegisterWord(word) ||
    PASSED.test(word.folded) ||
    candidates.talk.has(word);
  if (asks.length === 0 || !words.every(isPassed)) return null;
  const of = ofMunicipalities(mentions, catalogue);
  if (of.length * asks.length > MOST) return null;
  const ofCounty = /\blanskod/.test(folded);
  return of.flatMap((mention) =>
    asks.map((ask) => {
      const county = ofCounty && ask === 'code' ? countyOf(mention, catalogue) : null;
      if (county !== null) return ok({ query: { v: 1, kind: 'register', ask, place: county }, certainty: 1 });
      const places = { ...draft.places, pick: [mentions.indexOf(mention)] };
      return resolveRegister({ ...draft, ask, places }, candidates, catalogue);
    }),
  );
}

/** "Vilken länskod har Nybro?" is the code of its county. */
function countyOf({ codes }: PlaceMention, { places }: Catalogue): PlaceCode | null {
  const [place, ...more] = codes.flatMap((code) => places.get(code) ?? []);
  return place?.kind === 'municipality' && more.length === 0 ? place.within : null;
}

/** "Hur stor är den?" asks for its inhabitants, unless it is "i grupper räknat". */
function asksIn(words: readonly Word[]): readonly RegisterAsk[] {
  const asks = ASKS.filter(({ pattern }) => words.some(({ folded }) => pattern.test(folded))).map(({ ask }) => ask);
  const folded = words.map((word) => word.folded).join(' ');
  if (/\bstad(?:er)?\b/.test(folded) && /\bsk[rl]\b/.test(folded) && asks.length === 0) return ['groups'];
  const sized = /\bhur (?:stor|stora)\b|\bhur (?:manga|mycket)(?: \w+)? bor\b/.test(folded);
  return sized && asks.length > 0 && !asks.includes('groups') && !asks.includes('population')
    ? [...asks, 'population']
    : asks;
}

/** "Åre i Jämtlands län" is of Åre. */
function ofMunicipalities(mentions: readonly PlaceMention[], { places }: Catalogue): readonly PlaceMention[] {
  const own = mentions.filter(({ codes }) => codes.some((code) => places.get(code)?.kind === 'municipality'));
  return own.length === 0 ? mentions : own;
}

const isRegisterWord = ({ folded }: Word): boolean => ASKS.some(({ pattern }) => pattern.test(folded));

/** "… och hur stor är den i grupper räknat": nothing that is measured is named, though a name may hold such a word ("målgruppens"). */
export const asksRegisterOnly = ({ subject, group }: Pick<Candidates, 'subject' | 'group'>): boolean =>
  group === null &&
  subject.some(isRegisterWord) &&
  subject.every((word) => isRegisterWord(word) || PASSED.test(word.folded));
