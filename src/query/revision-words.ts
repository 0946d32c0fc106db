import type { Candidates } from './candidates.ts';

const NEW =
  /\b(vad (ar|har|kom|finns)( \w+){0,2} nytt|nagot nytt|nyheter|(nytt|nya|nyheter|kom|kommit|tillkom|tillkommit|andrades|andrats) .{0,30}senaste (uppdatering|inlasning|publicering|revidering)\w*|vad (har|hade) (tillkommit|uppdaterats)|nar .{0,20}(uppdaterad\w*|uppdaterats|lastes in))\b/;
const CHANGED =
  /\b(revidering(ar|arna|en)?|revidera(t|ts|d|de|des)|rattelse(r|n|rna)?|(har|ar|blev|blivit) .{0,40}\b(ratta(t|ts|d|de)|korrigera(t|ts|d|de)|justera(t|ts|d|de))|(uppgift\w*|siffr\w*|varden\w*|data|svar\w*) .{0,30}\b(borttag\w*|dragits tillbaka|tagits bort)|nago(n|t|ra) (siffr\w*|uppgift\w*|varde\w*|svar)( som)?( har)? (andrats|andrad|andrade|uppdaterats)|(andrats|uppdaterats|andrade) i efterhand)\b/;
/** What is new in the survey itself is a question of method. */
const OF_METHOD = /\b(metod\w*|enkat\w*|(hem|webb)?sida\w*|undersokning\w*|modell\w*|indikatorer|nyckeltal)\b/;

/** A year that is named makes it a question of that year's measurement. */
const YEAR = /\b(19|20)\d\d\b/;

/** What municipalities themselves revise. */
const OF_THEIRS =
  /\b(?:revider|uppdater|ratta|justera|korriger)\w* (?:\w+ ){0,3}\w*(?:rutin|plan|metod|overenskommelse|avtal)\w*/;

type Asked = Pick<Candidates, 'folded'>;

/** "Har någon siffra ändrats?": of everything since the first version, not only of the last step. */
export const asksForCorrections = ({ folded }: Asked): boolean => CHANGED.test(folded) && !OF_THEIRS.test(folded);

/** Is it asked what the store has been given, has corrected or has withdrawn? */
export const asksForRevisions = (asked: Asked): boolean =>
  asksForCorrections(asked) || (NEW.test(asked.folded) && !YEAR.test(asked.folded) && !OF_METHOD.test(asked.folded));

/** Words that say only that, and nothing of what. Folded. */
export const REVISION_WORD =
  /^(ny|nytt|nya|nyheter|sist|sista|senast\w*|uppdater\w*|inlas\w*|lastes|publicer\w*|revider\w*|ratta\w*|rattelse\w*|korriger\w*|justera\w*|andra\w*|efterhand|borttag\w*|tillbaka|dragits|tagits|tillkom\w*|kom|kommit|siffr\w*|uppgift\w*|varde\w*|svar\w*|data|gamla|gammal|forsta|tidigare|nagot|logg\w*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|an|[0-9]+\w*)$/;
