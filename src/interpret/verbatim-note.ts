import { foldWords } from '../language/fold.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { memo } from '../search/memo.ts';

/** Fewer words than this are a turn of phrase and not a question. */
const FEWEST = 3;

/** Names are the same for every question, and there are thousands. Longest first. */
const foldedNames = memo((names: readonly string[]) =>
  names
    .map((name) => ({ said: ` ${foldWords(name)} `, words: foldWords(name).split(' ') }))
    .filter(({ words }) => words.length >= FEWEST || /^enkat \d+$/.test(words.join(' ')))
    .sort((a, b) => b.said.length - a.said.length),
);

/** What a part of the survey is asked for, beside its number. Folded. */
const OF_A_PART = /^(?:enkat|omrade|amne|rubrik|namn|innehall)\w*$/;

/**
 * The candidate note one of whose names stands word for word in the question, which asks for nothing beside it; by number, the longest name first; -1 for none.
 * Names such as "vilka kommuner har ni siffror för" hold only words of asking, so that no word of theirs weighs anything.
 */
export function verbatimNote({ notes, folded, subject, talk }: Candidates, catalogue: Catalogue): number {
  const asked = ` ${folded} `;
  let [best, longest] = [-1, 0];
  for (const [at, { id }] of notes.entries()) {
    const note = catalogue.notes.get(id);
    for (const { said, words } of note === undefined ? [] : foldedNames(note.names)) {
      if (said.length <= longest) break;
      if (!asked.includes(said)) continue;
      if (subject.some((word) => !talk.has(word) && !words.includes(word.folded) && !OF_A_PART.test(word.folded)))
        continue;
      [best, longest] = [at, said.length];
    }
  }
  return best;
}
