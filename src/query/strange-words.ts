import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import type { Candidates } from './candidates.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

const BORDER = /[,:;.!?–()]|\s-\s/;
const OPENS = /^(om|att|hur|vad|vilka|vilken|vilket|ifall|huruvida|how|if|whether|what)$/;
/** Whose talk a clause is: it says something of the asker. */
const SPEAKER = /^(jag|vi|du|ni|mig|oss|min|mitt|mina|dig|er|we|you|my|me)$/;
/** What corrects or narrows what was said before. */
const NARROWS = /^(menar|menade|syftar|avser|bara|endast|dvs|specifikt|enbart|fast|alltsa|galler|intressera[dt]\w*)$/;

/** "För hundar.", "På fritidsgården." after the question. */
const RESTRICTING = /^(for|hos|inom|i|pa|med|utan|mot|till|at|av|fran|under|vid|over)$/;
const MOST_ADDED = 4;

const isNarrowing = (clause: readonly Word[], isAdded: boolean): boolean =>
  clause.some(
    (word, i) => NARROWS.test(word.folded) || (word.folded === 'undrar' && clause[i + 1]?.folded === 'over'),
  ) ||
  (isAdded && clause.length <= MOST_ADDED && RESTRICTING.test(clause[0]?.folded ?? ''));

/** What is handled or counted by those of whom figures are: "handlägger LSS-ärenden", "våldssiffran". */
const OF_FIGURES = /^(?:arenden|caseworkers?)$|(?:siffr|statistik|indikator|andel|resultat)\w{0,4}$/;
const WHOLE_DEFINITION = 6;

/**
 * The words that nothing explains in the clause that asks, or in one that says nothing of the asker: whatever the rest of the words weigh, an answer would pass
 * them over in silence. `ids`: the indicators that would answer.
 */
export function strangeWords(ids: readonly string[], candidates: Candidates): readonly Word[] {
  const { subject, talk, indicators } = candidates;
  const answering = indicators.filter(({ id }) => ids.includes(id));
  const isMet = (word: Word): boolean => {
    const i = subject.indexOf(word);
    return i >= 0 && answering.some(({ explained }) => (explained[i] ?? 0) >= THRESHOLDS.word);
  };
  // So much of a definition is there that a word beside it only words it otherwise ("hur handläggare ska agera när …").
  if (subject.filter(isMet).length >= WHOLE_DEFINITION) return [];
  const isOdd = (word: Word): boolean =>
    subject.includes(word) &&
    !talk.has(word) &&
    !isMet(word) &&
    !AREA_WORD.test(word.folded) &&
    !OF_FIGURES.test(word.folded);
  return clausesOf(candidates, isMet).flatMap((clause, at) => {
    const asks = clause.some(isMet);
    const ofTheAsker =
      clause.some((word) => SPEAKER.test(word.folded) || talk.has(word)) && !isNarrowing(clause, at > 0);
    return asks || !ofTheAsker ? clause.filter(isOdd) : [];
  });
}

function clausesOf({ words, text }: Candidates, isMet: (word: Word) => boolean): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const gap = at === 0 ? '' : text.slice(words[at - 1]?.end ?? 0, word.start);
    const current = clauses.at(-1) ?? [];
    const opens =
      OPENS.test(word.folded) && !current.some(isMet) && current.some(({ folded }) => !isFunctionWord(folded));
    if (BORDER.test(gap) || opens) clauses.push([word]);
    else current.push(word);
  }
  return clauses;
}
