import { type Indicator, type IndicatorId, indicatorId } from '../domain/indicator.ts';
import type { MethodNote } from '../domain/method.ts';
import { isEverydayWord, isSpeakersWord } from '../language/everyday-words.ts';
import { stem } from '../language/stem.ts';
import type { Word } from '../language/word.ts';
import { isTelling, type Meaning, type UtteranceIndex } from '../search/utterances.ts';
import { isAskWord } from './ask-words.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import { isAboutGender } from './of-gender.ts';
import { MAY_NARROW } from './public-words.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

/** What other people have meant by such words: the candidates as they would be if the words were an indicator's name, or a note, which may say that the subject is absent. */
export type Heard =
  | { readonly kind: 'candidates'; readonly candidates: Candidates }
  | { readonly kind: 'note'; readonly note: MethodNote };

/**
 * Only after the names themselves explained too little (`problem`), and only where somebody has used every word that may narrow the question for just this.
 * Null when that is not sure enough.
 */
export function hear(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  utterances: UtteranceIndex,
): Heard | null {
  const meanings = meaningsOf(candidates, utterances);
  const best = meanings[0];
  if (best === undefined || !isUnheard(problem, catalogue.indicators.get(indicatorId(best.id)))) return null;
  const note = catalogue.notes.get(best.id);
  // Where figures are to choose among and a share is asked for, no note is the answer.
  if (note !== undefined && problem.kind === 'unclear-indicator' && SHARE.test(candidates.folded)) return null;
  if (note !== undefined) return isSure(meanings) ? { kind: 'note', note } : null;
  return hearIndicator(best, meanings, candidates, catalogue, utterances);
}

/** An indicator that such words have meant much more often than those whose names were found, of which no name is wholly there; else null. Which of them is meant is then for the asker to say. */
export function hearOther(
  found: readonly IndicatorId[],
  candidates: Candidates,
  catalogue: Catalogue,
  utterances: UtteranceIndex,
): IndicatorId | null {
  const named = candidates.indicators.filter(({ id }) => found.some((it) => it === id));
  if (named.some(({ coverage }) => coverage >= THRESHOLDS.allWords)) return null;
  // A shortened or misspelt word, which a name explains and nobody has used, would speak for nothing.
  const unused = candidates.subject.some(
    ({ folded, stem }, i) =>
      !utterances.knows(stem) &&
      !AREA_WORD.test(folded) &&
      named.some(({ explained }) => (explained[i] ?? 0) >= THRESHOLDS.word),
  );
  if (unused) return null;
  const meanings = meaningsOf(candidates, utterances);
  const [best] = meanings;
  const other = catalogue.indicators.get(indicatorId(best?.id ?? ''));
  const known = meanings.filter(({ id }) => found.some((it) => it === id)).map(({ odds }) => odds);
  if (best === undefined || other === undefined || known.length === 0 || best.odds < THRESHOLDS.heard) return null;
  if (elsewhere(other, catalogue).some((id) => found.some((it) => it === id))) return null;
  return best.odds - Math.max(...known) >= THRESHOLDS.heardOther ? other.id : null;
}

/** The note that such words have meant, where that is much likelier than the indicators whose names were found; else null. A figure is no answer to "när ska man göra en SIP?". */
export function hearNoteBefore(
  found: readonly IndicatorId[],
  candidates: Candidates,
  catalogue: Catalogue,
  utterances: UtteranceIndex,
): MethodNote | null {
  const meanings = meaningsOf(candidates, utterances);
  const [best] = meanings;
  const note = catalogue.notes.get(best?.id ?? '');
  const named = meanings.filter(({ id }) => found.some((it) => it === id)).map(({ odds }) => odds);
  if (best === undefined || note === undefined || note.kind === 'absent' || named.length === 0) return null;
  return best.odds - Math.max(...named) >= THRESHOLDS.heardNoteBefore && isSure(meanings) ? note : null;
}

/**
 * The candidates in the order of what other people have meant, none of them sure: what to offer where nothing can be answered. Null when that tells nothing.
 */
export function nearestHeard(
  candidates: Candidates,
  catalogue: Catalogue,
  utterances: UtteranceIndex,
): Candidates | null {
  const ids = meaningsOf(candidates, utterances)
    .filter(({ id, odds }) => odds >= THRESHOLDS.heardFaint && catalogue.indicators.has(indicatorId(id)))
    .slice(0, MOST_OFFERED)
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  const near = ids.map((id) => ({ ...asNamed(id, candidates.subject), support: THRESHOLDS.faint, coverage: 0 }));
  const others = candidates.indicators.filter(({ id }) => !ids.includes(id));
  return {
    ...candidates,
    indicators: [...near, ...others.map((one) => ({ ...one, support: Math.min(one.support, THRESHOLDS.faint) }))],
  };
}

const MOST_OFFERED = 4;
const SHARE = /\b(?:procent|andel(?:en)?|hur manga|hur stor (?:andel|del))\b/;

const isUnheard = (problem: Misunderstanding, best: Indicator | undefined): boolean =>
  (problem.kind === 'unknown-subject' &&
    (problem.lacks === undefined || (problem.lacks === 'gender' && best !== undefined && isAboutGender(best)))) ||
  problem.kind === 'unclear-indicator' ||
  problem.kind === 'nothing-asked';

/** What the words that say what is asked have meant, best first: neither place, grammar nor talk. Nothing where they are too few. */
function meaningsOf({ words, mentions, talk }: Candidates, utterances: UtteranceIndex): readonly Meaning[] {
  const places = new Set(mentions.flatMap(({ from, to }) => words.slice(from, to)));
  const telling = words.filter((word) => !places.has(word) && !talk.has(word) && isTelling(word.folded));
  return telling.length < THRESHOLDS.heardWords ? [] : utterances.classify(telling.map((word) => word.stem));
}

function hearIndicator(
  best: Meaning,
  meanings: readonly Meaning[],
  candidates: Candidates,
  catalogue: Catalogue,
  utterances: UtteranceIndex,
): Heard | null {
  const indicator = catalogue.indicators.get(indicatorId(best.id));
  if (indicator === undefined || best.odds < THRESHOLDS.heard) return null;
  const kin = new Set<string>(elsewhere(indicator, catalogue));
  const behind = ({ odds }: Meaning): number => best.odds - odds;
  if (meanings.some((one) => !kin.has(one.id) && behind(one) < THRESHOLDS.heardLead)) return null;
  const level = meanings.filter((one) => kin.has(one.id) && behind(one) < THRESHOLDS.heardKin);
  const ids = level.map(({ id }) => indicatorId(id));
  if (!areUsed(ids, candidates.indicators, candidates, utterances, best.odds)) return null;
  const heard = ids.map((id) => asNamed(id, candidates.subject));
  const others = candidates.indicators.filter(({ id }) => !ids.some((it) => it === id)).map(faint);
  return { kind: 'candidates', candidates: { ...candidates, indicators: [...heard, ...others] } };
}

/** The same question, here and in other areas. */
const elsewhere = ({ id, family, area }: Indicator, { indicators }: Catalogue): readonly string[] => [
  id,
  ...[...indicators.values()].flatMap((one) =>
    family !== null && one.family === family && one.area !== area ? one.id : [],
  ),
];

/** A note shows no figure, so words that nobody has used for it are let pass. */
const isSure = ([best, next]: readonly Meaning[]): boolean =>
  best !== undefined && best.odds >= THRESHOLDS.heardNote && best.odds - (next?.odds ?? 0) >= THRESHOLDS.heardNoteLead;

/** Somebody has used each word of the subject for one of these, or it is in their names, or it narrows nothing; a few that nobody has used for anything else may be new. */
function areUsed(
  ids: readonly IndicatorId[],
  hits: readonly Candidate[],
  { words, subject, talk }: Candidates,
  utterances: UtteranceIndex,
  odds: number,
): boolean {
  const own = hits.filter(({ id }) => ids.some((it) => it === id));
  const strange = subject.filter(
    (word) =>
      !talk.has(word) &&
      !isNeutral(word.folded) &&
      !ids.some((id) => utterances.holds(id, word.stem)) &&
      !own.some(({ explained }) => (explained[subject.indexOf(word)] ?? 0) >= THRESHOLDS.word),
  );
  const isNew = (word: Word): boolean =>
    !utterances.isOfOthers(word.stem) &&
    !MAY_NARROW.test(word.folded) &&
    (!NAMES_SOMEONE.test(word.folded) || endsInUsed(word)) &&
    !BEFORE_A_NAME.test(words[words.indexOf(word) - 1]?.folded ?? '');
  // "Universitetsutbildning" where they said "utbildning".
  const endsInUsed = ({ folded }: Word): boolean =>
    [...folded].some(
      (_, at) =>
        at >= SHORTEST && folded.length - at >= USED && ids.some((id) => utterances.holds(id, stem(folded.slice(at)))),
    );
  const most = odds >= THRESHOLDS.heardWell ? THRESHOLDS.heardNew : 0;
  return strange.length <= most && strange.every(isNew);
}

/** Letters of the first part and of the last part of a compound. */
const SHORTEST = 3;
const USED = 7;

/** A noun, and so perhaps for whom or where it is asked: "för hundarna". */
const NAMES_SOMEONE =
  /(?:arna|erna|orna|arnas|ernas|ornas|ning|ningen|ningar|het|heten|are|aren|ist|isten|ister|or|orer)$/;
const BEFORE_A_NAME =
  /^(?:anvander|anvande|anvands|kor|genom|via|enligt|kallad|for|till|at|bland|hos|mot|av|med|fran|om|pa|i|inom|en|ett|den|de|det|alla|vara|deras|sin|sina|sitt)$/;

const isNeutral = (folded: string): boolean =>
  AREA_WORD.test(folded) ||
  ((isEverydayWord(folded) || isSpeakersWord(folded) || isAskWord(folded)) && !MAY_NARROW.test(folded));

const asNamed = (id: string, along: readonly Word[]): Candidate => ({
  id,
  score: 1,
  coverage: 1,
  support: 1,
  told: 1,
  explained: along.map(() => 1),
});

/** No rival to what was heard. */
const faint = (one: Candidate): Candidate => ({ ...one, support: one.support * THRESHOLDS.faint });
