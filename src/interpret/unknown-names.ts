import type { Word } from '../language/word.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { beyondAreas } from '../query/resolve-snapshot.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** Two capitalised words side by side that are no place and in no name: a person's. */
export function namesAPerson({ words, mentions, subject, text }: Candidates, catalogue: Catalogue): boolean {
  const isName = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || !subject.includes(word)) return false;
    if (mentions.some(({ from, to }) => at >= from && at < to)) return false;
    return (
      catalogue.indicatorNames.weightOf(word) < THRESHOLDS.knownWord &&
      catalogue.noteNames.weightOf(word) < THRESHOLDS.knownWord
    );
  };
  const isBeside = (at: number): boolean => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0) === ' ';
  return words.some((_, at) => isName(at) && isName(at + 1) && isBeside(at));
}

/** A capitalised word after "i", "för" or "hos", or first before a verb of being, that no place and no name explains. */
export function unknownPlace(candidates: Candidates, catalogue: Catalogue): string | null {
  const best = candidates.indicators[0];
  for (const [i, word] of candidates.subject.entries()) {
    if (!/^\p{Lu}\p{Ll}+/u.test(word.text) || (best?.explained[i] ?? 0) >= THRESHOLDS.word) continue;
    // "… med Försäkringskassan och med regionen": what another name holds is no place either.
    if (word.folded.length >= LONG_NAME && catalogue.indicatorNames.weightOf(word) >= THRESHOLDS.knownWord) continue;
    const noted = candidates.notes[0]?.explained[candidates.noteSubject.indexOf(word)] ?? 0;
    if (noted >= THRESHOLDS.word) continue;
    const at = candidates.words.indexOf(word);
    // A capital that begins a sentence says nothing.
    if (/[.!?]\s*$/.test(candidates.text.slice(0, word.start))) continue;
    const start = firstOfName(at, candidates);
    const before = candidates.words[start - 1]?.folded ?? '';
    if (/^(i|for|hos|ligger|har|hade|anvander|ar|och|med|kommun|om|gor|lan)$/.test(before))
      return candidates.words
        .slice(start, at + 1)
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 100);
  }
  return null;
}

/** "applands Väsby": the words before that nothing explains either belong to the name. */
function firstOfName(at: number, candidates: Candidates): number {
  const { words, subject, indicators } = candidates;
  const before = words[at - 1];
  const i = before === undefined ? -1 : subject.indexOf(before);
  const strange = i >= 0 && (indicators[0]?.explained[i] ?? 0) < THRESHOLDS.word;
  return strange ? firstOfName(at - 1, candidates) : at;
}

/** A shorter name may be that of a place with a letter lost ("Malå" and "mål"). */
const LONG_NAME = 10;

const REGION = /(\S+\s+)?\b(region(?:en)?\s+\p{Lu}\p{L}+(?:\s+län)?)/iu;
const WITH = /^(?:med|mellan|till|och|från|av|för|om)$/iu;

/** "Region Kalmar" asked about as a place: the organisation answers no questions here. With "överenskommelse med" before it, it is the other party. */
export function regionAsPlace({ text, folded }: Candidates): string | null {
  const [, before, region] = REGION.exec(text) ?? [];
  if (region === undefined || !/\p{Lu}/u.test(region.slice(6))) return null;
  const party = WITH.test(before?.trim() ?? '') || /\b(overenskommelse|samverka|samarbet|avtal|samordn)/.test(folded);
  return party ? null : region.slice(0, 100);
}

/** What may stand before the place that a snapshot is of. */
const OF =
  /^(av|for|over|om|i|pa|fran|hos|kommun|kommunen|laget|nulaget|sammanfatta|lagesbild\w*|oversikt\w*|overblick\w*|helhetsbild\w*|ogonblicksbild\w*)$/;

/** "Lägesbild av Ankeborg", "sammanfatta ankeborg": what a snapshot is asked of, and no name explains, is taken for a place. */
export function unknownSnapshotPlace(candidates: Candidates, catalogue: Catalogue): string | null {
  const strange = beyondAreas(candidates, catalogue);
  const [first] = strange;
  if (candidates.mentions.length > 0 || first === undefined) return null;
  const at = candidates.words.indexOf(first);
  const before = candidates.words[at - 1]?.folded ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(first.text) && !OF.test(before)) return null;
  const isKnown = (word: Word): boolean =>
    Math.max(catalogue.indicatorNames.weightOf(word), catalogue.noteNames.weightOf(word)) >= THRESHOLDS.knownWord;
  return strange.some(isKnown)
    ? null
    : strange
        .map((word) => word.text)
        .join(' ')
        .slice(0, 100);
}
