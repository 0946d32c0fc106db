import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import { beyondAreas } from '../query/resolve-snapshot.ts';
import { asksForRevisions } from '../query/revision-words.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { asksForGaps, groupKind } from './group-kind.ts';
import { asksForWhole } from './whole-asked.ts';

type Kind = QueryDraft['kind'];
type Ask = QueryDraft['ask'];

/** "Vilken kommun är 1480?" asks for the place of a code, and is answered with both. */
const CODE =
  /\b(kommunkod\w*|lanskod\w*|kommunens kod|(vilken|har vilken|vad ar det for) kod|koden for|kod(en)? (for |pa |ar )?\d+|\d+ (som )?kod|kommunnummer\w*)\b|\b(vilken|vilket|vad) (ar det for |heter )?(kommun|lan)\w*\b.{0,30}\b\d{2,4}\b|\b\d{4}\b.{0,30}\b(vilken|vilket) (kommun|lan)\w*\b/;

/** What the register is asked for. A count or list of municipalities is of a place; with a subject it is about an indicator instead. */
const REGISTER: readonly { readonly ask: NonNullable<Ask>; readonly pattern: RegExp }[] = [
  { ask: 'code', pattern: CODE },
  {
    ask: 'groups',
    pattern:
      /\b(vilken|vilka|vad for) .{0,25}(kommungrupp\w*|skr grupp\w*|invanargrupp\w*|storleksgrupp\w*|gruppindelning\w*|grupp|grupper)\b|^(kommungrupp|skr grupp|storleksgrupp) \w+$/,
  },
  {
    ask: 'county',
    pattern:
      /\b(vilket lan|i vilket lan|lanstillhorighet|vilken lan)\b|\b(ligger|hor|tillhor|ingar) (?!i |till )\w+( kommun)? (i|till) \w+ lan\b/,
  },
  {
    ask: 'population',
    pattern: /\b(folkmangd\w*|befolkning\w*|hur manga (invanare|bor|manniskor)|antal invanare|invanarantal\w*)\b/,
  },
  {
    ask: 'list',
    pattern:
      /\b(vilka( ar)? kommuner(na)?( som)? (finns|ligger|ingar|hor|tillhor|i)|vad heter kommunerna|lista kommunerna|kommunerna i \w+ lan$|kommuner i \w+ lan$)\b|^(alla )?kommuner(na)? i \w+$/,
  },
  {
    ask: 'count',
    pattern: /\b(hur manga|antal(et)?) (kommuner|kommunerna)( som)? (finns|ligger|ingar|har|i|det|ar)\b/,
  },
];

/** "Vad är" asks for a value as often as for a meaning; the value's own words, a year or a place decide. */
const WHAT_IS = /\b(vad|vilken|what) (ar|is)\b/;
const VALUE_WORD =
  /\b(andel\w*|siffr\w*|resultat\w*|svar|svaret|procent\w*|antal\w*|vardet?|niva\w*|statistik\w*|uppgift\w*)\b/;
const isBare = ({ years, mentions, folded }: Candidates): boolean =>
  years.length === 0 && mentions.length === 0 && !VALUE_WORD.test(folded);

const DEFINITION =
  /\b(vad (betyder|innebar|menas|avses|star)\b|vad menar (man|ni|de|dom|du) med\b|^vilken lag (ar|heter)\b|(vilka|vem) (avses|raknas)\b|vad .{0,30}\b(star for|betyder|innebar|menas med|avses med)|definition\w*|definier\w*|forklara\w*|beskriv\w*|betydelsen? av|hur raknas|what does|vad for nagot|innebor\w*|betyder|vad kravs|(what|vad) (does|do|is|betyder)? ?(the )?\w+ (stands? for|mean|means|short for))\b/;
/** What an indicator does; a year or a place makes it a question of what it showed. */
const MEASURES = /\bvad (mater|mats)\b|\bvad visar (indikatorn|nyckeltalet|mattet)\b/;
const AVAILABILITY =
  /\b(vilka matar|nar (mattes|mats|matte|fragade|stalldes|gjordes)|hur lange har|hur ofta (mats|mattes)|finns det (siffror|data|uppgifter|varden|matningar)|har ni (siffror|data|uppgifter)|senast (matt|mattes|uppmatt)|sedan nar)\b/;
/** Asked of the text, for without its ring "år" is "är"; a text without any Swedish letter is given the benefit. */
const WHICH_YEARS = /\bvilk(?:a|et) år\b|^[^åäöÅÄÖ]*\bvilk(?:a|et) ar\b[^åäöÅÄÖ]*$/i;
const TREND =
  /\b(utveckling(en)?|utvecklats|over tid|over aren|trend(en|er)?|forandr\w+|andrats|andrat|steg|stigit|sjunkit|sjonk|okat|okade|okar|okning(en)?|minskat|minskade|minskar|minskning(en)?|ar for ar|genom aren|historik\w*|tidsserie\w*|alltid (varit|haft|legat|svarat)|genom tiderna|historiskt|historien|alla ar(en)?|(alla|samtliga|varje|varenda|de|olika|vart och ett av) (\w+ )?ar(en)? (som )?(finns|fanns|ni|du|man|det|vi|jag|har|gar|de har)|(de|alla|samtliga|olika|flera) arens|(de|alla|flera|samtliga) olika ar(en)?|list\w* (av|over|med) (alla )?ar(en)?|(de )?(senaste|gangna|tidigare) arens?|ar efter ar|fran ar till ar|(alla|samtliga|varje) (\w+ )?(matning(ar|arna)?|matar(en)?|matpunkt(er|erna)?|undersokning(ar|arna)?|matomgang(ar|arna)?)|matserie\w*|(hela|en) serien?|kurva\w*|i (tids|kronologisk) ?ordning|ar for ar|rort (pa )?sig|ror (pa )?sig|svangt|svangning\w*|halka\w*|tapp(a(t|r|de)|et)?|klattra\w*|stampa\w*|sta(r|tt) still|legat still|ligger still|(at|i) (ratt|fel) (hall|riktning)|(gar|gatt|gick|pekar|pekat|ror sig|rort sig) .{0,20}(framat|bakat|uppat|nedat|nerat|utfor)|framsteg|(har|hade) (det|den|de) (varit|sett ut|legat|haft)|uppgang\w*|nedgang\w*|tillbakagang\w*|backa(r|de|t)?|(fran|ifran) vad till vad|blivit (\w+ )?(battre|samre|fler|farre|vanligare|ovanligare|hogre|lagre|mer|mindre|storre|annorlunda)|tidigare ar(en)?|(andrade|bytte|svangde|andrat|bytt) .{0,40}(svar\w*|mellan|sedan|fran)|(blivit|blev|ar) vanligare|gatt (upp|ner|ned|fram|bak)(at)?|(an|mot|kontra) (ar )?(19|20)\d\d|gick (upp|ner|fran)|battre eller samre|jamfort med (ar )?(19|20)\d\d)\b/;
const ALL_VALUES =
  /\b(alla|samtliga) (varden|siffror|resultat|uppgifter|noteringar)(na)? (ni har )?(for|om|av|pa|som)\b/;
const CATALOGUE =
  /\b(vilka (indikatorer|nyckeltal|matt|fragor)|lista (indikatorer|nyckeltal|alla indikatorer)|(indikatorer|nyckeltal)(na)? (om|for|inom|finns)|vad (kan (du|ni)|vet (du|ni)|har (du|ni)|finns det) (svara |att veta |for (siffror|uppgifter|data) )?(om|pa|kring)|vad kan (jag|man) fraga|vad heter (indikator\w*|nyckeltal\w*|matt\w*|fraga\w*) (om|for|som)|(finns|har (du|ni)) (det )?(nagra|nagon|nat|nagot|fler|flera|en|ett)? ?(indikator\w*|nyckeltal\w*|matt) (om|for|kring|pa|som|angaende)|lista (alla |de |samtliga )?(indikator\w*|nyckeltal\w*|matt\w*)|(vilken|vilket) (indikator|nyckeltal|matt) (handlar|ror|galler|tar upp|avser)|(indikator\w*|nyckeltal\w*|matt) (som )?(ror|handlar om|galler|tar upp|avser|beror|har med)|vilka fragor har|vad finns det for uppgifter|vad har (du|ni) for (indikatorer|nyckeltal|matt|uppgifter|data|siffror)|(finns|har (du|ni)) (det )?(nat|nagot|nagonting|nanting|information|uppgifter|material) (om|kring|angaende|som ror))\b/;
/** Asks for all there is of a place, when nothing else is asked about than areas; else for what there is of that. */
const SNAPSHOT =
  /\b((nu)?lagesbild\w*|ogonblicksbild\w*|helhetsbild\w*|sammanfatt\w*|sammanstallning(en)?|^((kan|vill|skulle) (du|ni) (kunna )?)?sammanstall|(nu)?lages(analys|rapport|beskrivning)\w*|oversikt\w*|overblick\w*|helheten|(ge|visa|ta fram|vill ha|fa) (mig |oss |fram )?(hela (bilden|rasket|rubbet|listan)|rubbet|allt)|^(allt|alltihop|allting|hela rubbet) (som )?(ni|du|det|vi|man|om|for|pa|fran)|alla \w+ svar|(svara\w*|sa|hade|har) ja pa|(har|hade) .{0,30}pa plats|vad (sager|visar|star det i) (oppna jamforelser|oj)(?! om\b)( rakt igenom| for \w+( kommun)?( 20\d\d)?)?$|allt (som finns|ni har|du har|du vet|ni vet) om|(hur gick det|hur ligger det till|hur ser laget ut|laget) (for|i|inom))\b/;
const COMPARABLE =
  /\b(jamforbar\w*|(stalla|satta|lagga) .{0,60}\b(bredvid|intill|mot)\b|(kan|far|gar|bor)\b.{0,60}\bjamfora?s|(kan|far|bor|gar) (?!du |ni )(\w+ ){0,4}?(att )?jamfora|jamfora .{0,80}\bmed\b.{0,60})\b/;
/** Which may be compared at all, and not which there are. */
const BETWEEN_AREAS =
  /\bvilka (indikatorer|nyckeltal|matt|fragor|siffror)\b.{0,30}\bjamfor\w*\b.{0,20}\b(mellan|over) (\w+ )?\w*omraden/;
/** How something is counted and shown, or what a group stands for: of the method, whatever place or group is named. */
const HOW_SHOWN =
  /\bhur (redovisas|visas|hanteras|behandlas|rapporteras|presenteras)\b|\bvager (\w+ ){1,6}(tyngre|mer|lika)\b|\braknas (\w+ ){1,5}(lika (mycket|tungt)|mer)\b|\bvad (sager|betyder|innebar|star|visar|ar) (\w+ )?(grupp|kategori) \d\b/;
/** Takes the folded words. */
export const asksForSnapshot = (folded: string): boolean => SNAPSHOT.test(folded);

/** The kind of question, from its own turns of phrase; the subject decides between method and indicator later. */
export function kindOf(candidates: Candidates, catalogue: Catalogue): { readonly kind: Kind; readonly ask: Ask } {
  const { folded, subject } = candidates;
  const years = candidates.years.filter((year) => year.kind === 'single').length;
  if (asksForRevisions(candidates)) return { kind: 'revisions', ask: null };
  if (BETWEEN_AREAS.test(folded)) return { kind: 'comparability', ask: null };
  if ((CATALOGUE.test(folded) || SNAPSHOT.test(folded)) && asksForGaps(candidates, catalogue))
    return { kind: 'gaps', ask: null };
  if (CATALOGUE.test(folded)) return { kind: 'catalogue', ask: null };
  if (HOW_SHOWN.test(folded)) return { kind: 'method', ask: null };
  const ofAnother =
    [DEFINITION, AVAILABILITY, TREND].some((one) => one.test(folded)) || WHICH_YEARS.test(candidates.text);
  if (SNAPSHOT.test(folded) && !ofAnother)
    return { kind: beyondAreas(candidates, catalogue).length === 0 ? 'snapshot' : 'catalogue', ask: null };
  const counts = /\b(?:hur manga|antal\w*|andel\w*|hur stor)\b/.test(folded);
  if (!ofAnother && !counts && !COMPARABLE.test(folded) && asksForWhole(candidates, catalogue))
    return { kind: 'snapshot', ask: null };
  if (
    COMPARABLE.test(folded) &&
    !/\bjamfor\w* med riket\b/.test(folded) &&
    (candidates.areas.length > 1 || years > 1 || /jamforbar|vilka (\w+ )?\w*omraden/.test(folded))
  ) {
    return { kind: 'comparability', ask: null };
  }
  const register = REGISTER.find(({ pattern }) => pattern.test(folded));
  const placed = candidates.mentions.length > 0;
  // "Hur många människor i Sverige har LSS?" counts those who have it.
  const ofIndicator =
    register?.ask === 'population' &&
    subject.some((word) => word.folded !== 'bor') &&
    (candidates.indicators[0]?.support ?? 0) >= THRESHOLDS.support;
  if (register !== undefined && placed && !ofIndicator && (subject.length === 0 || !COUNTS.has(register.ask))) {
    return { kind: 'register', ask: register.ask };
  }
  if (ACROSS.test(folded) && subject.length > 0) return { kind: 'across-areas', ask: null };
  if (CHANGES.test(folded) && asksChanges(candidates, catalogue)) return { kind: 'changes', ask: null };
  const ofGroup = DEFINITION.test(folded) ? null : groupKind(candidates, catalogue);
  if (ofGroup !== null) return { kind: ofGroup, ask: null };
  const spanned = candidates.years.length > 0 && /\bskillnad/.test(folded);
  const measures = MEASURES.test(folded) && isBare(candidates) && subject.length > 0;
  if (!spanned && (DEFINITION.test(folded) || measures || (WHAT_IS.test(folded) && isBare(candidates)))) {
    return { kind: 'definition', ask: null };
  }
  if (/\bskillnad\w* mellan\b/.test(folded) && isBare(candidates)) return { kind: 'definition', ask: null };
  if (AVAILABILITY.test(folded) || WHICH_YEARS.test(candidates.text)) return { kind: 'availability', ask: null };
  if (
    TREND.test(folded) ||
    ALL_VALUES.test(folded) ||
    candidates.years.some((year) => year.kind === 'range' || year.kind === 'since' || year.kind === 'last-n')
  ) {
    return { kind: 'trend', ask: null };
  }
  return { kind: null, ask: null };
}

/** What changed, of all there is or of an area: one named indicator is a series. "Två mätår" is asked for by name. */
const asksChanges = (candidates: Candidates, catalogue: Catalogue): boolean =>
  beyondAreas(candidates, catalogue).length === 0 &&
  (candidates.mentions.length > 0 || candidates.years.length > 0 || candidates.areas.length > 0);

const CHANGES =
  /\b(vad (har |ar )?(andra\w*|forandra\w*|nytt|hant|hande|skilj\w*|okat|minskat)|vilka (forandringar|andringar|skillnader)|(andra\w*|forandra\w*) (nagot|sig)|nagot (som )?(har )?(andra\w*|forandra\w*|blivit|blev|okat|minskat)|(har|blev|ar) (nagot|det) .{0,20}(battre|samre|annorlunda)|forandring\w*|andring\w*|nyheter|nytt sedan|hur har (det|resultat\w*|svaren) (andra\w*|forandra\w*|utvecklats)|gick (det )?(upp|ner|framat|bakat))\b/;
const ACROSS =
  /\b((i|for|inom|mellan|over) (alla|samtliga|olika|flera|andra|de olika|ovriga) (verksamhets)?omrade\w*|(per|varje|vilka) (verksamhets)?omrade\w*|omrade for omrade|omradesvis)\b/;

const COUNTS: ReadonlySet<string> = new Set(['count', 'list']);
