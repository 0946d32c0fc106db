import { foldText } from '../language/fold.ts';
import { type Candidates, findCandidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { MAY_NARROW } from '../query/public-words.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { withoutEveryArea } from './all-areas.ts';
import { askingPart, asksSomething } from './asking-part.ts';
import { claimParts } from './claim-parts.ts';
import { declineReason } from './decline.ts';
import { asksForSnapshot } from './kind.ts';
import { listedParts } from './listed-parts.ts';
import { withoutOccasion } from './occasion.ts';
import { withoutTeller } from './told-by.ts';

/** A message holds at most this many questions. */
const MOST_PARTS = 3;

/** Where a new question may begin: after a question mark, or at "och hur", ", vad". */
const BORDER =
  /\?+\s+(?=\S)|[.!]\s+(?=(?:och|samt)\s+(?:vad|hur|vilken|vilket|vilka|när|nar|har|hade|finns)\s)|(?:,|;)?\s+(?:och|samt|o)\s+(?=(?:vad|hur|vilken|vilket|vilka|när|nar)\s)|(?:,|;)?\s+(?:(?:och|samt|men|o)\s+)?(?:dessutom|därtill|därefter|sen|sedan|också|även)\s+(?=(?:vad|hur|vilken|vilket|vilka|när|nar|varför|har|hade|finns)\s)|(?:,|;)?\s+(?:och|samt)\s+(?=varför\s)|,\s+(?:och|samt|o)\s+(?=(?:har|hade|använder|använde|finns|gör|gjorde)\s)|\s+(?:och|samt)\s+(?=(?:har|hade|gör|gjorde|använder|använde)\s+\S+\s+(?:det|den|dem|dom|en sådan|sådana?)(?:[^\p{L}]|$))|;\s+|\s+(?=(?:\d[).]|[a-d]\)|•)\s+\p{L})/giu;

/** "1)", "a)", "•" before one of several questions. */
const ENUMERATOR =
  /^(?:(?:\d[).]|[a-d]\)|•)\s+|(?:(?:och|men)\s+)?(?:först(?:\s+och\s+främst)?|sen|sedan|därefter|dessutom|för\s+det\s+(?:första|andra|tredje)|fråga\s+(?:ett|två|tre|\d))\s*[:,–-]\s+|(?:(?:och|men)\s+)?(?:först|sen|sedan|därefter|dessutom|för\s+det\s+(?:första|andra|tredje))\s+(?=(?:hur|vad|vilk\p{L}+|har|hade|finns|när|är)\s))/iu;

/** A clause that asks has a word of asking or a verb first. */
const ASKS =
  /^(?:och\s+|samt\s+)?(?:vad|hur|vilken|vilket|vilka|när|nar|vem|varför|har|hade|finns|fanns|är|ar|kan|stämmer|visa|gör|gjorde|använder|använde|används|arbetar|jobbar|erbjuder|följer|saknar|saknas|genomför)\b/iu;

/** Clauses that may be questions of their own. The caller keeps only those that have a subject; else the message is one question. */
export function clausesOf(text: string): readonly string[] {
  const claims = claimParts(text) ?? fragmentsOf(text);
  if (claims !== null) return claims;
  const listed = listedParts(text);
  if (listed !== null) return listed;
  const parts = text
    .split(BORDER)
    .map((part) => part.trim().replace(ENUMERATOR, ''))
    .filter((part) => part.length > 0);
  const asking = parts.every((part, i) => i === 0 || ASKS.test(part));
  return parts.length > 1 && parts.length <= MOST_PARTS && asking ? parts : [text];
}

/** "Kalmar: socialjour? handledning? (allt 2020)": what stands around all of them belongs to each; null when they are whole questions. */
function fragmentsOf(text: string): readonly string[] | null {
  const pieces = text
    .split(/\?+\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);
  const tail = text.trim().endsWith('?') ? '' : (pieces.pop() ?? '');
  const head = /^([^:?]{2,40}):\s+/.exec(pieces[0] ?? '')?.[0] ?? '';
  const asked = pieces.map((piece, i) => (i === 0 ? piece.slice(head.length) : piece));
  const isShort = (piece: string): boolean => piece.split(' ').length <= LONGEST_FRAGMENT && !ASKS.test(piece);
  const isAround = tail === '' || /^(?:\(|alltihop|allt|alla|samtliga|båda|bägge|allting|tack)/iu.test(tail);
  if (asked.length < 2 || asked.length > MOST_PARTS || !asked.every(isShort) || !isAround) return null;
  if (head === '' && tail === '') return null;
  return asked.map((piece) => `${head}${piece}${tail === '' ? '' : ` ${tail}`}?`);
}
const LONGEST_FRAGMENT = 6;

/** What only says how the message goes on: "två frågor: …", "vänta, …". */
const MARKER =
  /^(?:(?:okej|ok|men|och|nej|förlåt|vänta|jo|hej)[,:–]?\s+)*(?:(?:en|två|tre)\s+(?:snabb\w*\s+)?(?:frågor|fråga|sak|saker|grej|grejer)(?:\s+till)?|byter\s+(?:jag\s+)?ämne|nytt\s+ämne|annan\s+sak|en\s+annan\s+sak|vänta(?:\s+lite)?|förresten|ps)\s*[,:–.!]+\s+(?=\S)/iu;
/** "Jaha, och vuxna?": what only takes an answer in. */
const TAKEN_IN =
  /^(?:(?:jaha|jaså|jasså|aha|okej|okey|ok|hm+|mm+|bra|fint|tack|tackar|toppen|perfekt|kul|intressant|oj|nähä|då så|jag förstår|kanon|super)(?:\s+(?:tack|då))?\s*[,.!…–-]+\s+)+(?=\S)/iu;
/** Sentences without anything of the question in them ("Hej!", "Tack på förhand!") are courtesy and are dropped, unless all are; an introduction within a sentence weighs nothing to speak of (`query/talk.ts`). */
export function withoutCourtesy(raw: string, catalogue: Catalogue): string {
  const signed = unsigned(
    withoutTeller(raw)
      .replace(TAKEN_IN, '')
      .replace(MARKER, '')
      .replace(SELF, '$1')
      .replace(ROLE, '$1')
      .replace(ONLY, '')
      .replace(WISH, ''),
    catalogue,
  );
  const whole = asksForSnapshot(foldText(signed));
  const text = withoutOccasion(whole ? withoutEveryArea(signed) : signed, whole, (clause) => {
    const { mentions, years, areas } = findCandidates(clause, catalogue);
    return mentions.length > 0 || areas.length > 0 || years.some(({ kind }) => kind === 'single');
  });
  const sentences = text
    .split(/(?<=[!?…])\s+|(?<=\.)\s+(?=\p{Lu}|(?:hur|vad|vilk\p{L}+|har|finns|kan|är|stämmer)\s)/u)
    .filter((one) => one.trim().length > 0);
  if (sentences.length < 2) return text;
  const read = readWhole(text, catalogue);
  const kept = sentences.filter((sentence) => isKept(sentence, read, catalogue));
  return kept.length === 0 ? text : kept.join(' ');
}

/** "Jag är god man åt en dam": what the asker is; where they work stays. */
const ROLE =
  /(?<!\p{L})((?:[Jj]ag|[Vv]i)\s+är)\s+(?:en\s+|ett\s+)?(?:(?:ny|nyvald|orolig|ensam|blivande|nyfiken)\s+)?(?:god(?:a)?\s+m[aä]n|förvaltare|mamma|pappa|mormor|farmor|morfar|farfar|syster|bror|förälder|student|journalist|reporter|politiker|ledamot|ordförande|förtroendevald|volontär|pensionär)(?:\s+(?:åt|till|för)\s+(?:en|ett|min|mitt)\s+\p{L}+)?/gu;
/** "Det enda jag behöver är …" leaves nothing out. */
const ONLY =
  /(?<!\p{L})(?:det|allt)\s+(?:enda\s+)?(?:jag|vi)\s+(?:behöver|vill\s+(?:ha|veta)|undrar)\s+är(?:\s+bara)?(?=\s)/giu;

/** "… och trevlig helg", "ha en fin dag". */
const WISH =
  /(?:,|\s+(?:och|samt|o))?\s+(?:ha\s+en\s+|ha\s+)?(?:riktigt\s+)?(?:trevlig|skön|fin|god|bra|härlig|glad)\s+(?:helg|kväll|dag|vecka|midsommar|jul|påsk|sommar|fortsättning|eftermiddag|förmiddag|arbetsvecka|onsdag|fredag|måndag)(?:en)?(?:\s+(?:på\s+er|till\s+(?:er|dig|alla)|önskar\s+jag))?(?=\s*[!.?]|$)/giu;

/** "Jag heter Eva Ek och …": who asks is no part of the question. */
const SELF =
  /\b((?:[Jj]ag|[Mm]itt namn)(?=\s+(?:heter|är)\s))\s+(?:heter|är)\s+\p{Lu}[\p{Ll}-]+(?:[- ]\p{Lu}\p{Ll}+){0,2}/gu;
const SIGNATURE =
  /(?:^|[,.!?–-]?\s+)(?:mvh|m\.v\.h\.?|vh|(?:med )?(?:vänlig|vänliga|bästa|varma)(?: och \p{L}+)? hälsning(?:ar)?|hälsning(?:ar|en)?|hälsar|vänligen|kind regards|best regards|regards|kram(?:ar)?|\/)[,:]?\s*(?:\p{L}[\p{L}-]*[,.]?\s*){0,5}$/iu;

/** Without the name under the message, unless a place, a year or something to ask about stands there. */
function unsigned(text: string, catalogue: Catalogue): string {
  const found = SIGNATURE.exec(text);
  if (found === null || found.index === 0) return text;
  const { mentions, years } = findCandidates(found[0], catalogue);
  return mentions.length > 0 || years.length > 0
    ? text
    : text.slice(0, found.index) + (/[?!.]/.exec(found[0])?.[0] ?? '');
}

/** Asks, or says what is asked about. */
const ASKING =
  /\?|\b(?:hur|vilk\w*|vad|vem|när|var|andel\w*|antal\w*|procent|siffr\w*|uppgift\w*|har|hade|finns|visa|lista|jämför\w*|stämmer|lägesbild\w*|översikt\w*|sammanfatt\w*|how|what|which|show)\b/iu;

/** A sentence that asks nothing, beside one that does, is talk, unless it names a place, a year, an area, or what public services do, says what is meant, or is what the question leans on. */
function isKept(sentence: string, whole: Whole, catalogue: Catalogue): boolean {
  const candidates = findCandidates(sentence, catalogue);
  const { subject, talk, areas, folded, text, indicators } = candidates;
  const isCourteous =
    (COURTESY.test(sentence) && !sentence.trim().endsWith('?')) || NO_HURRY.test(folded) || OWN_USE.test(folded);
  const isTold = whole.isAsked && !asksSomething(sentence);
  const reason = declineReason(folded, text);
  if (reason !== null && !(isTold && reason !== 'instruction')) return true;
  if (isAboutOne(candidates)) return true;
  const ofAsker = OF_ASKER.test(folded);
  const narrows =
    areas.length > 0 ||
    subject.some((word) => !talk.has(word) && MAY_NARROW.test(word.folded) && !(ofAsker && OFFICE.test(word.folded)));
  if (isCourteous) return false;
  if (OF_WHAT_WAS_TOLD.test(folded)) return true;
  if (SAYS_WHAT.test(folded) && saysMore(candidates)) return true;
  if (whole.leans && subject.some((word, i) => !talk.has(word) && isMet(indicators, i))) return true;
  return narrows || (!isTold && saysSomething(candidates) && ASKING.test(sentence));
}

/** "Om ni har tid, ingen brådska." */
const NO_HURRY =
  /^(?:(?:om|nar) (?:ni|du|nagon) (?:har tid|hinner|orkar|har mojlighet|far tid|kan|vill)(?: (?:over|med|det|alltsa|sa|och|kunskap))*(?: (?:ingen|det ar ingen) (?:\w+ )?(?:bradska|stress|panik|bradis|fara))?|(?:det ar |har )?(?:ingen|inte) (?:\w+ )?(?:bradska|stress|panik|bradis|brattom|fara)(?: (?:alls|med svaret|direkt|egentligen))?)$/;
/** "Till uppsatsen alltså.": where the answer goes. */
const OWN_USE =
  /^(?:(?:det|den|allt|svaret) (?:ar|ska|gar) )?(?:(?:for|till|i|pa|in i) )(?:(?:en|ett|min|mitt|mina|var|vart|den har|det har|dagens|morgondagens|kvallens) )?(?:uppsats\w*|kandidatuppsats\w*|artikel\w*|tjansteskrivelse\w*|tjansteutlatande\w*|skrivelse\w*|presentation\w*|powerpoint\w*|bildspel\w*|bild|bilden|rapport\w*|arsrapport\w*|insandare\w*|debattartikel\w*|mote|motet|namndmote\w*|foredrag\w*|intervju\w*|manus|manuset|pm|promemoria\w*|inslag\w*|nyhetsbrev\w*|protokoll\w*|anteckning\w*|skolarbete\w*|hemtenta\w*|tenta\w*|kurs|kursen)(?: (?:alltsa|namligen|bara|ju|da|tack|imorgon|idag|ikvall))*$/;

interface Whole {
  /** Some part asks what can be answered of municipalities. */
  readonly isAsked: boolean;
  /** What is asked stands partly in what was told: "hur många kommuner har tagit reda på det?" */
  readonly leans: boolean;
}

function readWhole(text: string, catalogue: Catalogue): Whole {
  const { mentions } = findCandidates(text, catalogue);
  const part = askingPart(text, mentions.length > 0);
  return { isAsked: part !== null, leans: part !== null && LEANS.test(part) };
}

/** Refers to something told before; "finns det", "hur ser det ut" refer to nothing. */
const LEANS =
  /(?<!\b(?:finns|ser|sag|ar|var|blir|galler|gallde|star|gar|handlar|hur|om) )\bdet\b(?! (?:nagon|nagot|nan|nat|en|ett|finns|ut|har))|\b(?:sant|sana|san|sadant?|sadana|detta|den mojligheten)\b/;
/** Says what was meant, and so narrows what is asked, however it is said. */
const SAYS_WHAT =
  /^(?:(?:och|men|alltsa|asso|da|fast) )*(?:for|hos|inom|i|pa|med|utan|mot|till|at|av|fran|under|vid|inte|ej|bara|endast|enbart|dvs|alltsa|galler|gallande|specifikt|framst|(?:det|den|fragan) (?:galler|ror|avser|handlar|ska|maste)|(?:jag|vi) (?:menar|menade|avser|syftar|tanker pa|undrar (?:over|om)|letar efter|soker|fragar (?:om|efter)|behover (?:\w+ )?(?:om|for)|ar (?:bara |mest )?intresserade? av|vill (?:bara |mest )?veta om))\b/;
/** Tells where the asker sits or works. */
const OF_ASKER = /\b(?:jag|vi|min|mitt|mina|var)\b/;
const OFFICE =
  /forening|forbund|utskott|klubb|redaktion|namnd|politi|forvaltning|^komm?un(?:en|ens)?$|dator|^fors?lag|^matt\w+$|^konfer|^kontor|slag|^svart?$/;

/** Asks of the figures just told. */
const OF_WHAT_WAS_TOLD =
  /^(?:(?:och|men|sa) )*(?:vad|hur (?:stor|mycket)|vilken) (?:ar|blir|var|blev) (?:da )?(?:forandringen|skillnaden|okningen|minskningen|differensen|uppgangen|nedgangen)\b|^(?:(?:och|men|sa) )*hur mycket (?:skiljer det|skiljer de|okade det|minskade det|har det (?:okat|minskat))\b/;

const isMet = (indicators: Candidates['indicators'], at: number): boolean =>
  indicators.some(({ explained }) => (explained[at] ?? 0) >= THRESHOLDS.word);

/** Has a word that is neither talk nor grammar. */
const saysMore = ({ subject, talk }: Candidates): boolean => subject.some((word) => !talk.has(word));

const COURTESY =
  /^(?:hej\w*|hall[åo]\w*|tja\w*|god(?:\s?\w+)?|tack\w*|tusen|stort|hoppas|trevlig\w*|ursäkta|förlåt|sorry|vore|uppskatt\w*|hälsa\w*|ha\s+(?:det|en)|kul|bra|toppen|hi|hello|thanks|mvh)\b/iu;

const isAboutOne = ({ indicators, years, mentions }: Candidates): boolean =>
  years.length > 0 || mentions.length > 0 || (indicators[0]?.support ?? 0) >= THRESHOLDS.support;

const saysSomething = ({ indicators, notes, years, mentions }: Candidates): boolean =>
  years.length > 0 ||
  mentions.length > 0 ||
  Math.max(indicators[0]?.support ?? 0, notes[0]?.support ?? 0) >= THRESHOLDS.faint;
