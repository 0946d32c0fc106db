import type { MethodNote } from '../domain/method.ts';
import { foldWords } from '../language/fold.ts';
import { memo } from '../search/memo.ts';

/** Subjects that have no indicator although their words resemble one ("våld mot barn", "hur många utsätts för våld"). */
export interface AbsentSubject {
  readonly id: string;
  readonly phrases: readonly (string | RegExp)[];
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
      phrases: names.filter((name) => !name.startsWith(LIFTS)).map(phraseOf),
      liftedBy: names.filter((name) => name.startsWith(LIFTS)).map((name) => foldWords(name.slice(1))),
    }));
}

const MOST_BETWEEN = 5;

/** A phrase with a gap is looked for by a pattern, made once. */
function phraseOf(name: string): string | RegExp {
  const [first = '', second] = name.split(GAP).map(foldWords);
  return second === undefined ? first : new RegExp(` ${first}\\S* (?:\\S+ ){0,${MOST_BETWEEN}}?${second}`);
}

/** Any phrase of any subject: most questions hold none, and there are hundreds. Phrases are folded words, so none needs quoting. */
const anyPhrase = memo(
  (subjects: readonly AbsentSubject[]) =>
    new RegExp(
      subjects.flatMap(({ phrases }) => phrases.map((it) => (typeof it === 'string' ? ` ${it}` : it.source))).join('|'),
    ),
);

const isThere = (phrase: string | RegExp, text: string): boolean =>
  typeof phrase === 'string' ? text.includes(` ${phrase}`) : phrase.test(text);

/** The absent subject that the folded words name as a whole phrase, or null. Indicators can't tell "våld mot barn" from "våld mot en vuxen, LSS barn"; the order of the words can. */
export function findAbsent(folded: string, subjects: readonly AbsentSubject[]): string | null {
  const text = ` ${foldWords(folded)} `;
  if (subjects.length === 0 || !anyPhrase(subjects).test(text)) return null;
  const found = subjects.find(
    ({ phrases, liftedBy }) =>
      phrases.some((phrase) => isThere(phrase, text)) && !liftedBy.some((word) => text.includes(` ${word}`)),
  );
  return found?.id ?? null;
}
