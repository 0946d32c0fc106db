import type { MethodNote } from '../domain/method.ts';
import { foldWords } from '../language/fold.ts';

/** Subjects that have no indicator although their words resemble one ("våld mot barn", "hur många utsätts för våld"). */
export interface AbsentSubject {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Words that make it another question: a routine for violence is an indicator. */
  readonly liftedBy: readonly string[];
}

const LIFTS = '−';
/** "Barn … slagna" is there with a few words between. */
const GAP = '…';

/** Made once, when the catalogue is built. */
export function absentSubjects(notes: readonly MethodNote[]): readonly AbsentSubject[] {
  return notes
    .filter((note) => note.kind === 'absent')
    .map(({ id, names }) => ({
      id,
      phrases: names.filter((name) => !name.startsWith(LIFTS)).map((name) => name.split(GAP).map(foldWords).join(GAP)),
      liftedBy: names.filter((name) => name.startsWith(LIFTS)).map((name) => foldWords(name.slice(1))),
    }));
}

const MOST_BETWEEN = 5;

function isThere(phrase: string, text: string): boolean {
  const [first, second] = phrase.split(GAP);
  if (first === undefined || second === undefined) return text.includes(` ${phrase}`);
  const found = new RegExp(` ${first}\\S* (?:\\S+ ){0,${MOST_BETWEEN}}?${second}`);
  return found.test(text);
}

/** The absent subject that the folded words name as a whole phrase, or null. Indicators can't tell "våld mot barn" from "våld mot en vuxen, LSS barn"; the order of the words can. */
export function findAbsent(folded: string, subjects: readonly AbsentSubject[]): string | null {
  const text = ` ${foldWords(folded)} `;
  const found = subjects.find(
    ({ phrases, liftedBy }) =>
      phrases.some((phrase) => isThere(phrase, text)) && !liftedBy.some((word) => text.includes(` ${word}`)),
  );
  return found?.id ?? null;
}
