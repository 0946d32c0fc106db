import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { beyondAreas } from '../query/resolve-snapshot.ts';

/** Other ways to ask for all there is, which mean so only where nothing else is named than place, area and year. Folded. */
const WHOLE =
  /\b(?:(?:alla|samtliga|hela|varje|varenda) (?:\w+ ){0,2}?(?:svar\w*|resultat\w*|siffr\w*|uppgift\w*|matt\w*|matvard\w*|indikator\w*|nyckeltal\w*|data|listan|bilden|rasket|paketet|tabellen|sammanstallningen|raden)|allt(?:ihop(?:a)?|ing)?|genomgang\w*|(?:vad|vilka) (?:\w+ )?(?:stod|star|sades|sas|skrevs|skrivs|redovisades|rapporterades|svarades|svarade|sa|sager|framgick|kom fram|blev det)\b|klara\w* sig|prestera\w*|fakta|styrkor\w* och svagheter\w*|(?:ja|nej) och (?:ja|nej)|lag\w* (?:vi|de|kommunen) till|(?:ga|gar|dra|dar|ta|tar|las|rabbla|rada) (?:igenom|upp|mig igenom)?|(?:svar|resultat|siffror|uppgifter)(?:en|et|na)?)\b/;

/** When and how it is measured is told by the method, and what every municipality answered by a list. */
const OF_MEASURING =
  /\bkommuner\w*\b|\b(?:mats|mattes|mater|matas|publicer\w*|redovisas|jamfor\w*|samlas|uppdater\w*|saknas|sakna\w*)\b/;

/** "Lista samtliga svar för Kalmar 2019", "vad stod det om Kalmar i 2017 års jämförelse": a place or a year, all there is, and nothing more. */
export function asksForWhole(candidates: Candidates, catalogue: Catalogue): boolean {
  const { folded, mentions, years } = candidates;
  return (
    (mentions.length > 0 || years.some(({ kind }) => kind === 'single')) &&
    !OF_MEASURING.test(folded) &&
    WHOLE.test(folded) &&
    beyondAreas(candidates, catalogue).length === 0
  );
}
