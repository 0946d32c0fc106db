/** What a clause that asks begins with, where no frame is needed before it. */
const OPENS =
  /^(?:om|ifall|huruvida|hur|vad|vilken|vilket|vilka|när|vem|har|hade|finns|fanns|är|gör|gjorde|använder|använde|andelen|antalet)(?!\p{L})/iu;
const DOES =
  /^(?:har|hade|saknar|använder|använde|gör|gjorde|ger|följer|erbjuder|genomför|undersöker|prövar|informerar|berättar|arbetar|jobbar|frågar|handleder)(?!\p{L})/iu;

const MORE_OR_MORE =
  /^(?:(?:och|men)\s+)?(?:(?:är|var)\s+det|har|finns\s+det|vad\s+är\s+det)\s+(?:fler|flest|flera|färre)\s+(?:av\s+)?(?:landets\s+|sveriges\s+)?kommuner(?:na)?(?:\s+i\s+landet)?\s+(?:som\s+)?(.+?)\s+(?:eller|än)\s+(?:fler\s+)?(?:som\s+|att\s+)?(.+?)$/isu;
const MOST_COMMON =
  /^(?:(?:och|men)\s+)?(?:vad|vilket|vilken)\s+(?:av\s+det\s+)?(?:är|var)\s+(?:vanligast|vanligare|mest\s+vanligt|ovanligast)(?:\s+(?:bland|hos|i)\s+(?:landets\s+)?kommunerna)?\s*(?:[,:–-]|av|att)\s*(?:att\s+)?(?:de\s+|man\s+)?(.+?)\s+eller\s+(?:att\s+)?(?:de\s+|man\s+)?(.+?)$/isu;
/** "… och vad är siffrorna?" asks nothing more. */
const AND_FIGURES =
  /,?\s+(?:och|samt)\s+(?:vad|hur|vilka|visa|ge)\s+(?:är|var|ser|blir|mig)?\s*(?:de\s+)?(?:siffrorna|talen|andelarna|procenten|procentsatserna|siffran)(?:\s+ut)?\s*\?*$/iu;

/** "Är det fler kommuner som har A eller som har B?": the share of each. */
function eachOf(text: string): readonly string[] | null {
  const plain = text
    .trim()
    .replace(AND_FIGURES, '')
    .replace(/[?.!\s]+$/u, '');
  const [, one, other] = MORE_OR_MORE.exec(plain) ?? MOST_COMMON.exec(plain) ?? [];
  if (one === undefined || other === undefined || /(?<!\p{L})eller(?!\p{L})/iu.test(other)) return null;
  const verb = DOES.exec(one)?.[0] ?? null;
  const asked = (what: string): string =>
    `Hur stor andel av kommunerna ${DOES.test(what) ? '' : `${verb ?? 'har'} `}${what}?`;
  return [asked(one), asked(other)];
}

const PARTLY =
  /^(.*?)(?<!\p{L})dels\s+(.+?),?\s+(?:och\s+|men\s+|samt\s+)?dels\s+(.+?)(?:,?\s+(?:och\s+|samt\s+)?dels\s+(.+?))?[?.!]*$/isu;

/** "Jag undrar dels hur …, dels om …": what each of them asks, with the words before where it has no words of asking of its own. */
function partly(text: string): readonly string[] | null {
  const [, frame = '', ...said] = PARTLY.exec(text.trim()) ?? [];
  const parts = said.filter((part): part is string => part !== undefined);
  if (parts.length < 2) return null;
  return parts.map((part) =>
    OPENS.test(part) ? `${part.replace(/^(?:om|ifall|huruvida)\s+/iu, '')}?` : `${frame}${part}?`,
  );
}

const asking = (piece: string): string => `${piece}?`;
/** One or two words, which name a thing and nothing more. */
const isName = (piece: string): boolean => /^(?!och\b|men\b)\p{L}+(?:\s\p{L}+)?$/u.test(piece);
const HEAD = /^([^?:]{2,40}):\s+/u;
const SHARED_YEAR =
  /^\(?(?:(?:alltihop|alltihopa|allt|allting|allihop|samtliga|alla|båda|alla tre|gäller|för|från|år|avser|under)[\s:,]*)*((?:19|20)\d\d)\)?[.!]*$/iu;
const MOST_WORDS = 7;
const MOST_BARE = 4;

/** "Kalmar: socialjour? kompetensplan? handledning? (alltihop 2020)": each of them with what stands before and after them all. */
function bare(text: string): readonly string[] | null {
  const head = HEAD.exec(text)?.[1] ?? null;
  const pieces = text
    .slice(HEAD.exec(text)?.[0].length ?? 0)
    .split(/\?+\s*/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const year = SHARED_YEAR.exec(pieces.at(-1) ?? '')?.[1] ?? null;
  const named = year === null ? pieces : pieces.slice(0, -1);
  const isBare = (piece: string): boolean => !OPENS.test(piece) && piece.split(/\s+/u).length <= MOST_WORDS;
  const [first = '', ...rest] = named;
  if (rest.length < 1 || named.length > MOST_BARE || !rest.every(isBare)) return null;
  if (head === null) return named.length > 2 && OPENS.test(first) && rest.every(isName) ? named.map(asking) : null;
  if (!isBare(first)) return null;
  return named.map((piece) => `${piece}, ${head}${year === null ? '' : ` ${year}`}?`);
}

/** "… När började öppna jämförelser, vem gör dem och vad är de till för?" */
const ROW =
  /^(?:[^,?]*?[:–-]\s+)?((?:när|vad|vem|hur|varför|vilka|vilken|vilket)\s[^,?]+),\s+((?:när|vad|vem|hur|varför|vilka|vilken|vilket)\s[^,?]+?),?\s+(?:och|samt)\s+((?:när|vad|vem|hur|varför|vilka|vilken|vilket)\s[^,?]+)\?*$/iu;
const SURVEY = /öppna jämförelser|undersökningen|enkäten/iu;
/** Stands for the survey; "det" may only fill the subject's place. */
const IT = /(?<!\p{L})(?:dem|dom|de|den)(?!\p{L})/iu;

/** Three questions in a row, of the survey that the first of them names. */
function ofTheSurvey(text: string): readonly string[] | null {
  const [, ...parts] = ROW.exec(text.trim()) ?? [];
  const name = SURVEY.exec(parts[0] ?? '')?.[0];
  return name === undefined ? null : parts.map((part, i) => `${i === 0 ? part : part.replace(IT, name)}?`);
}

/** A message whose questions are told in one frame → each with what it shares with the others. Null for any other message. */
export const listedParts = (text: string): readonly string[] | null =>
  eachOf(text) ?? partly(text) ?? bare(text) ?? ofTheSurvey(text);
