import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/**
 * Stems (folded) of what municipalities, regions and social services do: a question with one of them may be about indicators that are not here, and is told so.
 * Without any of them, and without a word that any name holds, it is about something else.
 */
const PUBLIC =
  /(omsorg|vard|skol|elev|aldre|pension|bistand|forsorj|hemtjanst|sjuk|lakar|tand|psyk|missbruk|beroend|social|brukar|stod|boende|assist|ledsag|korttid|fardtjanst|hjalpmedel|anhor|barn|ungdom|famil|forald|funktions|handikap|habil|medicin|budget|personal|beman|vantetid|ansok|avslag|beslut|arend|klagom|lex|kvalit|trygg|nojd|arbetsl|sysselsatt|jobb|hemlos|bostad|kommun|region|landsting|politik|namnd|skatt|miljo|klimat|valfard|insats|utred|handlagg|rutin|plan|vald|hot|overgrepp|delegering|mal|statistik|siffr|indikator|nyckeltal|jamfor|enkat|svar|matning|matt|data|rapport|kostnad|kronor|person|befolkning|invanar|kvinn|flick|pojk|delta|verksamhet|lag|ratt|tillsyn|ivo|avtal|upphandl|leverantor|utfor|privat|kris|bered|digital|valfardsteknik|larm|brott|polis|skyddat|hedersr|kon|jamst)/;

/** True when nothing in the question has to do with public services, and it leans on nothing that was said before. */
export function isOffTopic({ subject, words, years }: Candidates, catalogue: Catalogue, leans: boolean): boolean {
  if (leans || subject.length === 0 || words.length < MOST_LONELY || years.some(({ kind }) => kind === 'single'))
    return false;
  const known = subject.some(
    (word) =>
      PUBLIC.test(word.folded) ||
      Math.max(catalogue.indicatorNames.weightOf(word), catalogue.noteNames.weightOf(word)) >= THRESHOLDS.knownWord,
  );
  return !known;
}

/** One or two words alone may be a slip of the pen, and are asked about. */
const MOST_LONELY = 3;
