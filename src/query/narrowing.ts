import { isSpeakersWord } from '../language/everyday-words.ts';
import type { Candidates } from './candidates.ts';
import { OTHER_QUESTIONS } from './other-questions.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Words of grammar and of asking that ask for something else than what the indicators tell. They are no subject, so no name speaks for or against them: how a thing
 * is meant or done, how often and how well, who did it and when it came, what is planned, wished or given up. Over folded words.
 */
const NARROWERS: readonly RegExp[] = [
  // How often, how long, how well: of a routine only that it is there is known.
  /\bhur (?:ofta(?! (?:lyckas|gar|tar sig|nar|far) (?:nagon|folk|man|manniskor|personer|brukare|deltagare|det (?:bra|vagen))\b)|lange|gammalt?|gamla|gammal|nojda?|trygga?|snabbt?|dyrt?|lang|langa|tidigt|sent|latt|svart|mycket (?:tid|pengar|personal)|(?:val|bra) (?:\w+ )?(?:fungerar?|funkar?|fungerat|foljs?|foljer|kanner|kan|mar|anvands?|vet|informerade?|utbildade?|skots|genomfors))\b(?!.{0,40}\b(?:mats|mattes|fragas|fragan|siffr\w*|uppgift\w*|lag)\b)/,
  // What somebody thinks of it.
  /\b(?:vad|hur) (?:tycker|tyckte|anser|ansag|upplever|upplevde) (?!du\b|ni\b)\w+/,
  // Who did it, and when it came: "vem" is not asked of municipalities that have something.
  /\bvem (?:\w+ )?(?:tog|tar fram|beslut\w*|ansvara\w*|bestam\w*|skapa\w*|gjorde|har (?:tagit|skrivit|gjort|beslutat|ansvar\w*|hand))\b/,
  /\bnar (?:i tiden )?(?:\w+ )?(?:antogs?|antagits|beslutades?|infordes?|inforde|skrevs?|togs|uppdaterades?|reviderades?|gick .{0,20} ut)\b/,
  // Given up, renewed, bought.
  /\b(?:har|hade|ha|kommuner\w*|som|inte|de) (?:\w+ )?(?:avskaffa\w*|slopa\w*|skrota\w*|reviderat|uppdaterat|fornyat|omarbetat|digitaliser\w*|upphandla\w*|outsourca\w*|avveckla\w*|upphort|lagt ner|tagit bort|sagt upp|slutat (?:med|att|anvanda)|utvarderat|forbattrat|forsamrat|tar bort|skrapp\w*|granskat|lagt ut|kritiser\w*|anmalt|missat|glomt|brutit|bryter)\b/,
  // More than once, or only then.
  /\b(?:(?:varje|en gang (?:i|per)|per|flera ganger (?:i|per)) (?:vecka\w*|manad\w*|kvartal\w*)|pa (?:helger\w*|kvallar\w*|somrar\w*|loven)|dagligen|veckovis|manadsvis|kvartalsvis|helgtid)\b/,
  // Something that is only called after it.
  /\b(?:sip|ibic|isu|freda|audit|dudit|lss|vin) (?:samordnare|koordinator\w*|ansvarig\w*|utbild\w*|kurs\w*|system\w*|team\w*|licens\w*|app\w*|mote\w*|projekt\w*|konsult\w*|handbok\w*|ledare\w*|certifier\w*)\b/,
  // What is in it, what came of it, and whether it works: known is only that it is there.
  /\b(?:vad|vilket|vilka \w+) (?:innehaller|innehall|inneholl|star det i|stod det i|star i|gar .{0,30} ut pa|bestar)\b(?!.{0,40}\b(?:sidan|siffr\w*|data|du|ni|botten)\b)|\b(?:vad|vilka \w+) .{0,60}\b(?:kom|kommer) (?:\w+ ){0,4}fram\b|\bkom fram till\b/,
  /(?<!\b(?:ska|skall|kunna|kan|fortsatta|fortsatter|fortsatt) )\b(?:fungera(?:r|de|t)?|funka(?:r|de)?) (?!du\b|ni\b|det har\b|det att\b|boten\b|for (?:den|de|dem|dom|brukar\w*|person\w*|enskild\w*)\b)(?=.{3,})|\bhur (?:val )?(?:fungera\w*|funka\w*) (?!du\b|ni\b|boten\b|oppna\b|det har\b)/,
  /\b(?:vilka|vilken|vilket) (?:behov|insats\w*|livsomrad\w*|kurs\w*|stod|atgard\w*|brister|problem|utbildning\w*) (?:ar|var|har|hade|kom|blir|som|saknas|behov\w*|vanlig\w*|de|ser)\b(?!.{0,30}\bmats\b)/,
  /\b(?:trivs|trivdes|(?:mar|madde)(?! (?:psykiskt )?(?:daligt|illa)\b)|tackar nej|tackade nej|sager upp sig|sa upp sig|sparar|sparade|dricker for|pluggar|vill ha ett|vill jobba|vill arbeta)\b/,
  /\b(?:far|fick|har fatt) (?:kvinnor|man|brukar\w*|folk|personerna|flickor|pojkar|de|dom|manga) .{0,20}\b(?:battre|samre|mer|mindre|fler|farre)\b|\b(?:blir|blev) .{0,40}\b(?:battre|samre|nojdare) av\b/,
  // Of what age: figures of persons are of all, or of those whom a name tells of.
  /\b(?:barn|unga|ungdomar|vuxna|personer|folk|manga|de|dom|sana|brukare|som ar) (?:som ar |mellan |i aldern )?(?:under|over|mellan|yngre an|aldre an) \d{1,2}\b(?! ?(?:procent|%|och \d\d (?:procent|%)))/,
  // Of what kind: a name that has the word explains it.
  /\b(?:muntlig\w*|informell\w*|inofficiell\w*|(?:en|ett|nagon|sin|bra|dalig\w*) (?:bra|dalig\w*|kort|lang|tydlig\w*|otydlig\w*|enkel|enkelt|komplicerad\w*|gammal\w*|gamla|utforlig\w*|fungerande|levande|digital\w*|egen|battre|samre)) \w*(?:rutin|plan|metod|avtal|overenskommelse)\w*/,
];

/** What is only meant to be: said of those asked about. The speaker may plan and wonder. */
const INTENT =
  /^(?:planera\w*|planer|amnar|overvag\w*|diskuter\w*|funder\w*|tanker|siktar|forbereder|hoppas|lovat|lovar|onskar|onskat|vill|villiga?|tvekar|vagrar|efterfragar|borde|forsoker|forsokt|prioriterar|satsar|klagar)$/;
const INTENDED =
  /\b(?:avser att|utreder (?:om|mojlighet\w*|huruvida)|(?:har |hade )?tankt (?:att|infora|skaffa|ta)|pa vag att|pa gang (?:att|med)|haller pa att(?! (?:forlora|bli|mista|tappa)\b)|(?:har|hade) (?:inte )?rad (?:att|med|till)|inte (?:har )?rad (?:med|att)|ska (?:snart |borja )?(?:infora|skaffa|ta fram|borja|ha infort))\b/;
const SPEAKER =
  /^(?:jag|vi|du|ni|man|min|mitt|mina|var|vara|i|chef\w*|namnd\w*|politiker\w*|kolleg\w*|nagon|journalist\w*|redaktor\w*)$/;
const OF_WHOM = /^(?:kommun\w*|komun\w*|handlaggar\w*|boenden|brukar\w*|som|de|dom|lan|stader|andel\w*|procent|manga)$/;
const REACH = 3;

/**
 * The words that make another question of it, as they were folded; null when there are none. `ids`: the indicators that would answer; what their own names say
 * ("trivs", "mår dåligt") narrows nothing.
 */
export function narrowedBy(ids: readonly string[], candidates: Candidates): string | null {
  const { words, folded, mentions } = candidates;
  for (const pattern of [...NARROWERS, ...OTHER_QUESTIONS]) {
    const found = pattern.exec(folded);
    if (found !== null && !isNamed(found[0], ids, candidates)) return found[0];
  }
  const intended = INTENDED.exec(folded);
  if (intended !== null) return intended[0];
  const inPlace = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  for (const [at, word] of words.entries()) {
    if (!INTENT.test(word.folded)) continue;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const before = words[i];
      if (before === undefined || SPEAKER.test(before.folded)) break;
      if (OF_WHOM.test(before.folded) || inPlace(i)) return word.text;
      if (isSpeakersWord(before.folded)) break;
    }
  }
  return null;
}

/** What is asked of those who live or work there, where that is what every indicator that would answer is about. */
function isNamed(phrase: string, ids: readonly string[], { subject, indicators }: Candidates): boolean {
  if (!OF_LIFE.test(phrase)) return false;
  const said = phrase.split(' ');
  const at = subject.flatMap(({ folded }, i) => (said.includes(folded) ? i : []));
  const answering = indicators.filter(({ id }) => ids.includes(id));
  return (
    at.length > 0 &&
    answering.length > 0 &&
    answering.every(({ explained }) => at.every((i) => (explained[i] ?? 0) >= THRESHOLDS.wholeWord))
  );
}

const OF_LIFE = /^(?:trivs|trivdes|lon)/;
