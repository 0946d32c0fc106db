import type { ServiceArea } from '../domain/area.ts';
import { placeCode } from '../domain/place.ts';
import { writeOut } from '../language/abbreviations.ts';
import { cleanText } from '../language/clean.ts';
import { isEverydayWord, isSpeakersWord, isToldWord } from '../language/everyday-words.ts';
import { splitFigureCompounds } from '../language/figure-compounds.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { parseNumber } from '../language/numbers.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { findYears, loneYear, type YearExpression } from '../language/years.ts';
import type { Hit, PlaceMention } from '../search/candidate.ts';
import { findAreas } from './area-mentions.ts';
import { isAskWord, isMisspeltAskWord } from './ask-words.ts';
import type { Catalogue } from './catalogue.ts';
import { framingWords } from './framing-words.ts';
import { findGroup, type GroupMention } from './group-words.ts';
import { talkIn } from './talk.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

/** An indicator or note that the words may mean. `support`: share of the subject's weighted words that it explains, 0 to 1. */
export interface Candidate extends Hit {
  readonly support: number;
  /** The same share over the words that say what is asked about, without numbers and words of asking; 1 when there are none. */
  readonly told: number;
}

/** Everything that the words may mean, found once for every interpreter. Picks in a draft are places in `indicators`, `notes` and `mentions`. */
export interface Candidates {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly years: readonly YearExpression[];
  readonly mentions: readonly PlaceMention[];
  readonly areas: readonly ServiceArea[];
  /** The group of municipalities that is meant; its words are no part of the subject. */
  readonly group: GroupMention | null;
  /** The words that say what is asked about: no place, year, grammar or words of asking. */
  readonly subject: readonly Word[];
  /** Words of the subject that say something of the asker and not of what is asked; no candidate explains them. */
  readonly talk: ReadonlySet<Word>;
  /** The same with numbers, years and rarer words of asking, which method notes have in their names ("20 procent", "2023") and indicators do not. */
  readonly noteSubject: readonly Word[];
  /** `explained` runs along `subject`. */
  readonly indicators: readonly Candidate[];
  /** `explained` runs along `noteSubject`. */
  readonly notes: readonly Candidate[];
}

const MOST = 24;

export function findCandidates(raw: string, catalogue: Catalogue): Candidates {
  const text = splitFigureCompounds(writeOut(cleanText(raw)));
  const words = tokenize(text);
  const written = findYears(words);
  const lone = written.length === 0 ? loneYear(words, text) : null;
  const years = lone === null ? written : [lone];
  const named = [...catalogue.placeNames.mentions(words), ...placesByCode(words, catalogue)];
  const taken = new Set<number>();
  // "Region Kalmar län" is the organisation that agreements are made with, and no place that answers.
  const isRegion = ({ from }: PlaceMention) => /^region(en)?$/.test(words[from]?.folded ?? '');
  for (const { from, to } of named.filter(isRegion)) for (let i = from + 1; i < to; i++) taken.add(i);
  const mentions = named.filter((mention) => !isRegion(mention));
  for (const { from, to } of [...years, ...mentions]) for (let i = from; i < to; i++) taken.add(i);
  const free = words.filter((word, i) => !taken.has(i) && !/[#@]/.test(text.charAt(word.start - 1)));
  const bySex = (word: Word) =>
    word.folded === 'kon' && /^(pa|per|efter)$/.test(words[words.indexOf(word) - 1]?.folded ?? '');
  // "Mitt barnbarn undrar" names who asks.
  const isAsker = (word: Word) =>
    (isSpeakersWord(word.folded) || isToldWord(word.folded) || word.folded === 'handlaggare') &&
    /^(min|mitt|mina)$/.test(words[words.indexOf(word) - 1]?.folded ?? '');
  const framing = framingWords(words);
  const group = findGroup(words);
  const inGroup = (word: Word) => group !== null && words.slice(group.from, group.to).includes(word);
  const subject = free.filter(
    (word) =>
      (isSubject(word) || isOutcome(word, words)) &&
      !isMisspeltAskWord(word.folded) &&
      !isAsker(word) &&
      !isStood(word, words) &&
      !framing.has(word) &&
      !bySex(word) &&
      !inGroup(word),
  );
  // "Hur redovisas Stockholm?" is told of by name; else a place is where and not what.
  const isOfPlace = words.some(({ folded }) => /^(redovisas|raknas|hanteras|behandlas)$/.test(folded));
  const isNamedPlace = (word: Word) =>
    isOfPlace &&
    mentions.some(({ from, to }) => words.slice(from, to).includes(word)) &&
    catalogue.noteNames.weightOf(word) >= TELLING;
  const inNotes = (word: Word) =>
    isNumber(word) ||
    (inGroup(word) && free.includes(word) && isSubject(word)) ||
    isNamedPlace(word) ||
    (isAskWord(word.folded) && catalogue.noteNames.weightOf(word) >= TELLING);
  const noteSubject = words.filter((word) => subject.includes(word) || inNotes(word));
  const notes = noteSubject.length === 0 ? [] : catalogue.noteNames.search(noteSubject, MOST);
  // Words that nearly every name holds rank nothing: all are looked at, so that those who count persons are among them.
  const most = subject.every((word) => AREA_WORD.test(word.folded)) ? catalogue.indicators.size : MOST;
  const indicators = subject.length === 0 ? [] : catalogue.indicatorNames.search(subject, most);
  const inNoteSubject = subject.map((word) => noteSubject.indexOf(word));
  const explanations = [
    ...indicators.map((hit) => hit.explained),
    ...notes.map((hit) => inNoteSubject.map((at) => hit.explained[at] ?? 0)),
  ];
  const placed = new Set(words.filter((_, i) => taken.has(i)));
  const met = subject.filter(
    (word, i) =>
      !isEverydayWord(word.folded) &&
      explanations.some(
        (explained) => (explained[i] ?? 0) >= (isToldWord(word.folded) ? THRESHOLDS.wholeWord : THRESHOLDS.word),
      ),
  );
  const core = new Set([...placed, ...met]);
  const talk = talkIn(words, text, (word) => core.has(word));
  const weights = weightsOf(subject, catalogue, explanations, (word) => talk.has(word));
  const noteWeights = noteSubject.map((word) => weights[subject.indexOf(word)] ?? catalogue.noteNames.weightOf(word));
  return {
    text,
    folded: words.map((word) => word.folded).join(' '),
    words,
    years,
    mentions,
    areas: findAreas(text, catalogue.areaNames),
    group,
    subject,
    talk,
    noteSubject,
    indicators: rank(indicators, subject, weights, NONE_OPTIONAL),
    notes: rank(notes, noteSubject, noteWeights, (word) => !subject.includes(word)),
  };
}

/** "Vilken kommun har kod 0880?": a code stands for its place where a code or a municipality is asked for. Counties have two digits, and need the word "kod". */
function placesByCode(words: readonly Word[], { places }: Catalogue): readonly PlaceMention[] {
  const folded = words.map((word) => word.folded).join(' ');
  const asksCode = /\b(kod|koden|koder|lanskod\w*|kommunkod\w*|kommunnummer)\b/.test(folded);
  const asksPlace = /\b(vilken|vilket|vad ar det for|vad heter|vad for) (kommun|lan|ort|stad)\w*\b/.test(folded);
  if (!asksCode && !asksPlace) return [];
  return words.flatMap((word, from) => {
    const place = /^\d{4}$|^\d{2}$/.test(word.folded) ? places.get(placeCode(word.folded)) : undefined;
    const fits = place?.kind === 'municipality' || (place?.kind === 'county' && asksCode);
    return place !== undefined && fits ? [{ from, to: from + 1, codes: [place.code], how: 'exact' as const }] : [];
  });
}

const isSubject = (word: Word): boolean =>
  !isFunctionWord(word.folded) && !isAskWord(word.folded) && !isNumber(word) && word.folded.length > 1;

/** "Resultatet av insatserna" is what is followed up; else the result is the figure that is asked for. */
const isOutcome = (word: Word, words: readonly Word[]): boolean =>
  /^resultat(et|en)?$/.test(word.folded) &&
  /^(?:av|for) (?:(?:de|den|det) )?(?:enskild|insats|stod)/.test(
    words
      .slice(words.indexOf(word) + 1, words.indexOf(word) + 4)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** "Vad stod det om …?" asks of no support: without its ring "stöd" is "stod". */
const isStood = (word: Word, words: readonly Word[]): boolean => {
  const at = words.indexOf(word);
  return (
    word.text.toLowerCase() === 'stod' &&
    (/^(?:vad|det|som|da)$/.test(words[at - 1]?.folded ?? '') || /^(?:det|om|i|att)$/.test(words[at + 1]?.folded ?? ''))
  );
};

const isNumber = (word: Word): boolean => parseNumber(word.folded) !== null;

/** A word of asking that is this rare among the notes says what is asked: "vem gör öppna jämförelser". */
const TELLING = 2;

/** The indicators that some words fit, ranked by how much they explain. */
export function indicatorsFor(words: readonly Word[], catalogue: Catalogue): readonly Candidate[] {
  const indicators = catalogue.indicatorNames.search(words, MOST);
  const explanations = indicators.map((hit) => hit.explained);
  const weights = weightsOf(words, catalogue, explanations, (word) => isEverydayWord(word.folded));
  return rank(indicators, words, weights, NONE_OPTIONAL);
}

/** What each word weighs: its rarity among all names, of indicators and notes alike, so that the two can be weighed against each other. A word that nothing explains speaks against every candidate. Each of `explanations` is one hit's, along `words`. */
function weightsOf(
  words: readonly Word[],
  catalogue: Catalogue,
  explanations: readonly (readonly number[])[],
  isTalk: (word: Word) => boolean,
): readonly number[] {
  return words.map((word, i) => {
    const known = Math.max(catalogue.indicatorNames.weightOf(word), catalogue.noteNames.weightOf(word));
    const best = explanations.reduce((most, explained) => Math.max(most, explained[i] ?? 0), 0);
    if (best < THRESHOLDS.word && isTalk(word)) return THRESHOLDS.everydayWord;
    if (best < THRESHOLDS.word) return Math.max(known, THRESHOLDS.unknownWord);
    const most = isTalk(word) ? THRESHOLDS.namedEverydayWord : best < 1 ? THRESHOLDS.doubtfulWord : known;
    return Math.min(known, most);
  });
}

const NONE_OPTIONAL = (): boolean => false;

/** Ranked by support; those of equal support stay as the search ranked them, by score. A word left unexplained weighs more than a better fit of the others. An optional word counts only where it is explained. */
function rank(
  hits: readonly Hit[],
  words: readonly Word[],
  weights: readonly number[],
  isOptional: (word: Word) => boolean,
): readonly Candidate[] {
  const optional = words.map(isOptional);
  return hits
    .map((hit) => {
      let [met, all, told, toTell] = [0, 0, 0, 0];
      for (let i = 0; i < weights.length; i++) {
        const weight = weights[i] ?? 0;
        const share = weight * shareOf(hit.explained[i] ?? 0);
        met += share;
        all += optional[i] === true ? share : weight;
        if (optional[i] === true) continue;
        told += share;
        toTell += weight;
      }
      const { id, score, explained, coverage } = hit;
      // Written out: spreading the hit takes several times as long.
      return {
        id,
        score,
        explained,
        coverage,
        support: all === 0 ? 0 : met / all,
        told: toTell === 0 ? 1 : told / toTell,
      };
    })
    .sort((a, b) => b.support - a.support);
}

/** How much of a word counts as explained: all of a stem, a part of a compound or a slip of the pen; nothing of a word that only begins alike. */
const shareOf = (explained: number): number =>
  explained >= THRESHOLDS.wholeWord ? 1 : explained >= THRESHOLDS.word ? explained : 0;
