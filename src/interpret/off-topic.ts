import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { PUBLIC } from '../query/public-words.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** True when nothing in the question has to do with public services, and it leans on nothing that was said before. */
export function isOffTopic({ subject, words, years }: Candidates, catalogue: Catalogue, leans: boolean): boolean {
  if (leans || subject.length === 0 || words.length < MOST_LONELY || years.some(({ kind }) => kind === 'single'))
    return false;
  const known = subject.some(
    (word) =>
      PUBLIC.test(word.folded) ||
      Math.max(catalogue.indicatorNames.weightOf(word), catalogue.noteNames.weightOf(word)) >= THRESHOLDS.knownWord,
  );
  return !known;
}

/** One or two words alone may be a slip of the pen, and are asked about. */
const MOST_LONELY = 3;
