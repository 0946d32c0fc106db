import { tokenize } from '../language/tokenize.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Query } from './query.ts';

/** Two shares, or the unit itself, and a change between them. Folded. */
const OF_UNIT =
  /\bprocentenhet\w*\b|\bprocent\w*\b.{0,60}\b(okning|okat|okade|minskning|minskat|minskade|skillnad|upp|ner)\b.{0,40}\bprocent\w*\b|\b(okning|okat|okade|minskning|minskat|minskade|skillnad)\b.{0,60}\bprocent\b.{0,40}\bprocent\w*\b/;
/** What the notes call the difference between the two units. */
const NAME = 'skillnaden mellan procent och procentenheter';

/** "Är 12 till 19 procent en ökning med 7 procent?": no indicator is asked about, only the unit; the note on units answers. Null otherwise, or when no note is called so. */
export function unitQuestion({ folded, subject, talk }: Candidates, catalogue: Catalogue): Query | null {
  if (!OF_UNIT.test(folded) || subject.some((word) => !talk.has(word) && !/^procent/.test(word.folded))) return null;
  const note = catalogue.noteNames.search(tokenize(NAME), 1)[0];
  if (note === undefined || note.coverage < 1) return null;
  return { v: 1, kind: 'method', notes: [note.id], partSurveys: [], year: null };
}
