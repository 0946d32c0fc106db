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

/** Made once, when the catalogue is built. */
export function absentSubjects(notes: readonly MethodNote[]): readonly AbsentSubject[] {
  return notes
    .filter((note) => note.kind === 'absent')
    .map(({ id, names }) => ({
      id,
      phrases: names.filter((name) => !name.startsWith(LIFTS)).map(foldWords),
      liftedBy: names.filter((name) => name.startsWith(LIFTS)).map((name) => foldWords(name.slice(1))),
    }));
}

/** The absent subject that the folded words name as a whole phrase, or null. Indicators can't tell "våld mot barn" from "våld mot en vuxen, LSS barn"; the order of the words can. */
export function findAbsent(folded: string, subjects: readonly AbsentSubject[]): string | null {
  const text = ` ${foldWords(folded)} `;
  const found = subjects.find(
    ({ phrases, liftedBy }) =>
      phrases.some((phrase) => text.includes(` ${phrase}`)) && !liftedBy.some((word) => text.includes(` ${word}`)),
  );
  return found?.id ?? null;
}
