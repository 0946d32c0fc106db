import { foldWords } from '../language/fold.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';

/** Fewer words than this are a turn of phrase and not a question. */
const FEWEST = 3;

/**
 * The candidate note one of whose names stands word for word in the question, which asks for nothing beside it; by number, the longest name first; -1 for none.
 * Names such as "vilka kommuner har ni siffror för" hold only words of asking, so that no word of theirs weighs anything.
 */
export function verbatimNote({ notes, folded, subject, talk }: Candidates, catalogue: Catalogue): number {
  const asked = ` ${folded} `;
  let [best, longest] = [-1, 0];
  for (const [at, { id }] of notes.entries()) {
    const note = catalogue.notes.get(id);
    for (const name of note?.names ?? []) {
      const said = foldWords(name);
      if (said.length <= longest || said.split(' ').length < FEWEST || !asked.includes(` ${said} `)) continue;
      const words = said.split(' ');
      if (subject.some((word) => !talk.has(word) && !words.includes(word.folded))) continue;
      [best, longest] = [at, said.length];
    }
  }
  return best;
}
