import type { ServiceArea } from '../domain/area.ts';
import { cleanText } from '../language/clean.ts';
import { foldText } from '../language/fold.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { findYears, type YearExpression } from '../language/years.ts';
import type { Hit, NameIndex, PlaceMention } from '../search/candidate.ts';
import { findAreas } from './area-mentions.ts';
import { isAskWord } from './ask-words.ts';
import type { Catalogue } from './catalogue.ts';
import { THRESHOLDS } from './thresholds.ts';

/** An indicator or note that the words may mean. `support`: share of the subject's weighted words that it explains, 0 to 1. */
export interface Candidate extends Hit {
  readonly support: number;
}

/** Everything that the words may mean, found once for every interpreter. Picks in a draft are places in `indicators`, `notes` and `mentions`. */
export interface Candidates {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly years: readonly YearExpression[];
  readonly mentions: readonly PlaceMention[];
  readonly areas: readonly ServiceArea[];
  /** The words that say what is asked about: no place, year, grammar or words of asking. */
  readonly subject: readonly Word[];
  readonly indicators: readonly Candidate[];
  readonly notes: readonly Candidate[];
}

const MOST = 24;

export function findCandidates(raw: string, catalogue: Catalogue): Candidates {
  const text = cleanText(raw);
  const words = tokenize(text);
  const years = findYears(words);
  const mentions = catalogue.placeNames.mentions(words);
  const taken = new Set<number>();
  for (const { from, to } of [...years, ...mentions]) for (let i = from; i < to; i++) taken.add(i);
  const subject = words.filter((word, i) => !taken.has(i) && isSubject(word));
  return {
    text,
    folded: words.map((word) => word.folded).join(' '),
    words,
    years,
    mentions,
    areas: findAreas(foldText(text), catalogue.areaNames),
    subject,
    indicators: candidatesIn(catalogue.indicatorNames, subject),
    notes: candidatesIn(catalogue.noteNames, subject),
  };
}

const isSubject = (word: Word): boolean =>
  !isFunctionWord(word.folded) && !isAskWord(word.folded) && !/^\d+$/.test(word.folded) && word.folded.length > 1;

/** Ranked by how much they explain, then by score: a word left unexplained weighs more than a better fit of the others. */
export function candidatesIn(index: NameIndex, subject: readonly Word[]): readonly Candidate[] {
  if (subject.length === 0) return [];
  const weights = subject.map((word) => weightIn(index, word));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return index
    .search(subject, MOST)
    .map((hit) => ({ ...hit, support: supportOf(hit, weights, all) }))
    .sort((a, b) => b.support - a.support || b.score - a.score || (a.id < b.id ? -1 : 1));
}

function supportOf(hit: Hit, weights: readonly number[], all: number): number {
  const met = weights.reduce((sum, weight, i) => sum + weight * Math.min(1, (hit.explained[i] ?? 0) / EXPLAINED), 0);
  return all === 0 ? 0 : met / all;
}

/** From here a word counts as wholly explained: a stem, a part of a compound, a slip of the pen. */
const EXPLAINED = 0.85;

/** A word that no name holds speaks against every candidate, as much as an ordinary word of a name. */
const weightIn = (index: NameIndex, word: Word): number => Math.max(index.weightOf(word), THRESHOLDS.unknownWord);

/** The words of the subject that a candidate leaves unexplained. */
export const unexplained = (candidate: Candidate | undefined, subject: readonly Word[]): readonly Word[] =>
  subject.filter((_, i) => (candidate?.explained[i] ?? 0) < THRESHOLDS.word);
