import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import { isAskWord } from './ask-words.ts';

/** Words `from`–`to` (exclusive). */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words that a request for a snapshot may hold without asking for anything more. Folded. */
const AROUND =
  /^(?:resultat\w*|(?:verksamhets)?omrade\w*|status\w*|laget|plats|fa|allt|alltihop|alltihopa|allting|oss|mig|skrevs|sades|sas|framgick|redovisades|rapporterades|gav|lamnade|lamnat|klarar?|klarade|prestera\w*|styrkor\w*|svagheter\w*|dra|drar|igenom|rada|rabbla|varenda|listan|hela|bilden|rasket|paketet|raden|genomgang\w*|enkat(?:en)?|undersokning\w*|arets)$/;

/** The words of a request for a snapshot that are outside its places, years and areas and say something all the same: nothing of the request may be passed over in silence. */
export function unplacedWords(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const taken = (at: number) => spans.some(({ from, to }) => at >= from && at < to);
  return words.filter(
    (word, at) => !taken(at) && !isFunctionWord(word.folded) && !isAskWord(word.folded) && !AROUND.test(word.folded),
  );
}
