import { isEverydayWord, isSpeakersWord } from '../language/everyday-words.ts';
import type { Word } from '../language/word.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { ELSEWHERE, SMALL_QUESTIONS } from './other-topics.ts';

/**
 * Beginnings (folded) of words for what municipalities, regions and social services do: a question with one of them may be about indicators that are not here, and is
 * told so. Without any of them, and without a word that any name holds, it is about something else.
 */
const PUBLIC =
  /^(?:\w*(?:omsorg|vard(?!en$|ag)|skol|elev|aldre|pension|bistand|forsorj|hemtjanst|psyk|missbruk|beroend|brukar|assistan|ledsag|korttid|fardtjanst|hjalpmedel|anhor|ungdom|foraldr|funktions|handikap|habil|arbetslos|hemlos|kommun|region|landsting|politik|namnd|valfard|handlagg|rutin|vald|overgrepp|indikator|nyckeltal|befolkning|invanar|verksamhet|upphandl|leverantor|utforare|lakar|sjukhus|tandvard|bibliotek|sophamt|renhall)|(?:sjuk|social|stod|boende|barn|famil|medicin|budget|personal|beman|vantetid|ansok|avslag|beslut|arend|klagom|lex|kvalit|trygg|nojd|sysselsatt|bostad|skatt|miljo|klimat|insats|utred|plan(?:er|en|erna)?$|hot$|statistik|siffr|jamfor|enkat|svars|matning|rapport|kostnad|person(?:er|al)|deltag|lag(?:en|ar|rum)?$|ratt(?:ighet|en)|tillsyn|ivo$|avtal|privata|kris|digital|larm|brott|polis|hedersr|jamst|ensamkommande|flykting|vatten|vagar|detaljplan|bygglov|parkering|gator))/;

/** What figures, surveys and their texts are made of, whatever is asked of them. */
const OF_FIGURES =
  /^(?:\w*(?:procent(?:sats|en)|siffr|andelen|indikator|nyckeltal|enkat|statistik|databas|radata|metod|kalla$|kallor)|(?:kommunens?$|lan(?:et|en|s\w*)?$|lansn|riks|arlig|artal|matar|mats$|mattes$|mater$|matas?$|matt(?:et|en)$|fordjup|basala?$|dimension|jamlik|jamlig|svara|svaret$|svaren$|dina$|excel|pdf$|rapport|redovis|publicer|beteckning|register|uppdater|paminn|skl\w?$|skr\w?$|oj$|kolada|socialstyrel|stadsdel|bortfall|generaliser|imputer|kryss|delenkat|jamfor|myndighet|omrade|county|counties|cite$|spreadsheet|download|survey|figures?$|narkoman|autist|sjalvmord|dement|demens|gymnasi|bidrag))/;

/** Words that name a service whatever else stands there. */
const SERVICES =
  /^(?:lss|sip|ibic|isu|freda|audit|dudit|bas|kommun\w*|komun\w*|social\w*|omsorg\w*|\w*brukar\w*|handlaggar\w*|\w*rutin\w*|indikator\w*|namnd\w*|hemtjanst\w*|gruppbost\w*|\w*omsorg\w*|bistand\w*|\w*psykiatri\w*|skol\w*|elev\w*|vard(?!ag)\w*)$/;

/** `never`: its turn of phrase asks for what only we have; `named`: it leans on something, or names a place that is not known, so another topic must be named. */
export type MayBe = 'never' | 'named' | 'perhaps';

/** True when nothing in the question has to do with public services. */
export function isOffTopic(candidates: Candidates, catalogue: Catalogue, mayBe: MayBe): boolean {
  const { subject, words, years, folded, indicators } = candidates;
  const ofServices = words.some((word) => SERVICES.test(word.folded));
  if (!ofServices && SMALL_QUESTIONS.test(folded)) return true;
  if (!ofServices && mayBe !== 'never' && ELSEWHERE.test(folded) && (indicators[0]?.support ?? 0) < THRESHOLDS.support)
    return true;
  if (
    mayBe !== 'perhaps' ||
    subject.length === 0 ||
    words.length < MOST_LONELY ||
    years.some(({ kind }) => kind === 'single')
  )
    return false;
  const telling = subject.filter(({ folded: word }) => !isSpeakersWord(word) && !isEverydayWord(word));
  const isKnown = (word: Word): boolean =>
    Math.max(catalogue.indicatorNames.weightOf(word), catalogue.noteNames.weightOf(word)) >= THRESHOLDS.knownWord;
  return (
    telling.length > 0 &&
    !subject.some((word) => PUBLIC.test(word.folded)) &&
    !words.some((word) => OF_FIGURES.test(word.folded)) &&
    !telling.some(isKnown)
  );
}

/** One or two words alone may be a slip of the pen, and are asked about. */
const MOST_LONELY = 3;
