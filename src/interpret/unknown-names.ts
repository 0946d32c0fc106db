import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** Two capitalised words side by side that are no place and in no name: a person's. */
export function namesAPerson({ words, mentions, subject }: Candidates, catalogue: Catalogue): boolean {
  const isName = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || !subject.includes(word)) return false;
    if (mentions.some(({ from, to }) => at >= from && at < to)) return false;
    return (
      catalogue.indicatorNames.weightOf(word) < THRESHOLDS.knownWord &&
      catalogue.noteNames.weightOf(word) < THRESHOLDS.knownWord
    );
  };
  return words.some((_, at) => isName(at) && isName(at + 1));
}

/** A capitalised word after "i", "för" or "hos", or first before a verb of being, that no place and no name explains. */
export function unknownPlace(candidates: Candidates): string | null {
  const best = candidates.indicators[0];
  for (const [i, word] of candidates.subject.entries()) {
    if (!/^\p{Lu}\p{Ll}+/u.test(word.text) || (best?.explained[i] ?? 0) >= THRESHOLDS.word) continue;
    const noted = candidates.notes[0]?.explained[candidates.noteSubject.indexOf(word)] ?? 0;
    if (noted >= THRESHOLDS.word) continue;
    const at = candidates.words.indexOf(word);
    const before = candidates.words[at - 1]?.folded ?? '';
    if (/^(i|for|hos|ligger|har|hade|anvander|ar|och|med|kommun|om|gor|lan)$/.test(before))
      return word.text.slice(0, 100);
  }
  return null;
}
