import type { MethodNote } from '../domain/method.ts';
import { foldWords } from '../language/fold.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { memo } from '../search/memo.ts';
import type { Catalogue } from './catalogue.ts';

/** What something is, said of a word before it: "…, vad gör en sån?", "…, vad innefattar det ordet?", "förklara kort". Folded, at the end. */
const OF_THE_WORD_BEFORE =
  /\b(?:(?:men|och|alltsa|fast) )?(?:(?:vad|va) (?:ar|var) (?:det|den|de|dom|en san|en sadan|ett sant|sant|detta)(?: dar| har)?(?: for| egentligen)?(?: (?:slags|sorts|typ av))?(?: (?:nat|nagot|nagonting|nan|grej|sak|ord|begrepp|forkortning|test|formular|metod|plan|roll|tjanst))?|(?:vad|va) (?:gor|ar) (?:en|ett) (?:san|sadan|sant|sadant)(?: dar| har)?|(?:vad|va) (?:betyder|innebar|innefattar|omfattar|inbegriper|rymmer|menas med|avses med|menar (?:man|ni|de|dom) med|star|syftar)(?: (?:det|den|de|dom|detta|ordet|begreppet|uttrycket|termen|forkortningen))?(?: dar| har)?(?: (?:ordet|begreppet|uttrycket|for|pa|egentligen))*|vad (?:det|den|de|dom) (?:ar|betyder|innebar|star for|gor|innefattar|omfattar)(?: for (?:nat|nagot|nagonting))?|(?:kan (?:du|ni|nagon) )?(?:forklara|beskriv\w*|definiera)(?: (?:det|den|kort|enkelt|garna|snabbt|ordet|begreppet|for mig|lite|narmare))*|i vilken (?:mening|bemarkelse)|(?:betydelse|innebord|definition|ordforklaring)(?:en)?)(?: (?:tack|egentligen|ens|nu|da|pls|please|i praktiken|rent konkret|pa svenska|i korthet))*$/;

const before = (said: string, anyWord: boolean) => ({ pattern: new RegExp(`\\b${said}`, 'iu'), anyWord });
const WHAT = '(?:vad|va)\\s+';
const WORD = '(?:begreppet|ordet|uttrycket|termen|förkortningen|forkortningen)';
const X = '(?<word>[^?!.,;:]{2,60}?)';
const END = '(?=\\s*(?:[?!.,;:]|$))';
/** Whoever uses the word: "… när ni skriver enskildas uppfattning". */
const USED = '(?:\\s+(?:när|nar|då|da|om)\\s+(?:ni|du|man|de|dom|det|socialstyrelsen)\\s+[^?!.]*)?';

/** What a word takes in, said before it. `anyWord`: also of what is no term. */
const BEFORE_THE_WORD: readonly { readonly pattern: RegExp; readonly anyWord: boolean }[] = [
  before(`${WHAT}(?:innefattar|omfattar|inbegriper|inkluderar|rymmer)\\s+(?:det\\s+)?(?:${WORD}\\s+)?${X}${END}`, true),
  before(`${WHAT}(?:betyder|innebär|innebar|är)\\s+${WORD}\\s+${X}${END}`, true),
  before(`${WHAT}(?:ingår|ingar|ryms)\\s+i\\s+${WORD}\\s+${X}${END}`, true),
  before(`${WHAT}gör\\s+(?:en|ett)\\s+${X}${END}`, false),
  before(
    `(?:vilka|vem|vad|vilka\\s+(?:personer|människor))\\s+(?:är\\s+det\\s+(?:som\\s+)?)?(?:som\\s+)?(?:(?:avses|menas|åsyftas)\\s+med|räknas\\s+som)\\s+${X}${USED}${END}`,
    false,
  ),
  before(`${WHAT}(?:går|gick)\\s+${X}\\s+ut\\s+på${END}`, false),
  before(`${WHAT}är\\s+(?:meningen|innebörden|betydelsen)\\s+(?:med|av|i)\\s+${WORD}\\s+${X}${END}`, true),
  before(
    `(?:hur|vad)\\s+(?:definieras|definierar\\s+(?:ni|man|de|socialstyrelsen)|förklarar\\s+(?:ni|man))\\s+(?:${WORD}\\s+)?${X}${END}`,
    false,
  ),
];

/** "När räknas en rutin som aktuell?", "när är en överenskommelse aktuell?": which a thing is that is called so. */
const WHEN_CALLED =
  /\b(?:när|hur|vad\s+krävs\s+för\s+att|vad\s+ska\s+till\s+för\s+att)\s+(?:räknas|anses|är|ska|klassas)?\s*(?:en|ett)\s+(?<thing>\p{L}+)(?:\s+(?:ska|kan|får))?(?:\s+(?:räknas|anses|klassas|vara|godkännas))*(?:\s+som)?\s+(?<such>(?:aktuell|kontinuerlig|samlad|skyddad|skriftlig)\w*)(?=\s*(?:[?!.,;:]|$)|\s+(?:hos|enligt|i|inom)\b)[^?!.]*/iu;

/** Whether what is asked may be another question's: these tell of figures, years and places, and are left as they are. */
const OF_A_FIGURE = /\d{4}|\b(?:andel\w*|procent\w*|siffr\w*|hur många|resultat\w*|svara\w*)\b/iu;

/**
 * A question of what a word means, however it is put ("vad gör en X?", "X, vad innefattar det ordet?", "vilka är det som avses med X när ni skriver …?"), in
 * the plain wording "Vad betyder X?"; null when it is put so already, or asks something else. Words known to nobody are left for the rest to judge.
 */
export function meaningAsked(text: string, { notes }: Pick<Catalogue, 'notes'>): string | null {
  const terms = termsOf(notes);
  const words = tokenize(text);
  const back = OF_THE_WORD_BEFORE.exec(words.map((word) => word.folded).join(' '));
  if (back !== null && back.index > 0)
    return ofTheWordBefore(text, back.input.slice(0, back.index).trim(), words, terms);
  const { such, thing } = groupsOf(WHEN_CALLED.exec(text));
  if (such !== undefined && thing !== undefined) return `Vad betyder ${such} ${thing}?`;
  for (const { pattern, anyWord } of BEFORE_THE_WORD) {
    const found = pattern.exec(text);
    const word = groupsOf(found)
      .word?.replaceAll(/["'”’]/g, '')
      .trim();
    if (found === null || word === undefined || OF_A_FIGURE.test(word) || / och (?:har|hur|vad|vilk|finns)/.test(word))
      continue;
    // An indicator by its name is no term.
    const named = INDICATOR.test(word) ? null : termIn(foldWords(word), terms);
    // "Indikatorn om våldsrutin" is about the routine.
    const isAround = named === null || (AROUND.test(foldWords(named)) && word.includes(' '));
    const term = isAround && anyWord ? word : named;
    if (term === null) continue;
    return `${text.slice(0, found.index)}Vad betyder ${term}${text.slice(found.index + found[0].length)}`;
  }
  return null;
}

const groupsOf = (found: RegExpExecArray | null): { such?: string; thing?: string; word?: string } =>
  found?.groups ?? {};

function ofTheWordBefore(text: string, before: string, words: readonly Word[], terms: readonly Term[]): string | null {
  if (/\d{4}/.test(before)) return null;
  const cut = words[before.split(' ').length]?.start ?? text.length;
  const said = text.slice(0, cut).trim();
  const bare = said.replace(/[\s,:;.!?–-]+$/u, '');
  const term = termIn(before, terms) ?? (before.split(' ').length <= MOST_WORDS && !/[?.!]/.test(bare) ? bare : null);
  if (term === null || (!said.endsWith('?') && (ASKS_FIRST.test(before) || OF_FIGURES.test(before)))) return null;
  // "Hur många kommuner har SIP? Vad är det?" asks both.
  return said.endsWith('?') && OF_A_FIGURE.test(said) ? `${said} Vad betyder ${term}?` : `Vad betyder ${term}?`;
}

/** "Har Kalmar en plan, och vad innebär det?" asks something of its own before, and is parted later. */
const ASKS_FIRST = /^(?:hur|vad|vilk\w+|nar|vem|varfor|ar|stammer|har|hade|finns|fanns|anvand\w+|gor|gjorde)\b/;

/** "Hälften av kommunerna saknar något, vad var det?" Folded. */
const OF_FIGURES = /\b(?:andel\w*|procent\w*|halften|majoritet\w*|kommunerna|tredjedel\w*)\b/;

interface Term {
  readonly said: string;
  readonly title: string;
}

/** What terms are called, without the names that are questions; the longest first. */
const termsOf = memo((notes: ReadonlyMap<string, MethodNote>): readonly Term[] =>
  [...notes.values()]
    .filter(({ kind }) => kind === 'term')
    .flatMap(({ title, names }) => [title, ...names])
    .map((name) => name.replace(MEANS, ''))
    .map((title) => ({ said: foldWords(title), title }))
    .filter(({ said }) => said.length > 1 && !ASKS.test(said) && said.split(' ').length <= MOST_WORDS)
    .sort((a, b) => Number(AROUND.test(a.said)) - Number(AROUND.test(b.said)) || b.said.length - a.said.length),
);
const ASKS =
  /\b(?:vad|vilk\w+|vem|vart|hur|varfor|nar|forklar\w*|forkortning\w*|definition|skillnad\w*|betyd\w*|what|meaning|stands|ar|eller|bygger)\b/;
const MOST_WORDS = 4;
/** What the whole conversation is about is meant only when nothing else is named. */
const AROUND =
  /^(?:lss|oppna jamforelser|oj|socialstyrelsen|sos|skr|skl|sveriges kommuner och regioner|nyckeltal|indikator|kolada)$/;
/** What a term's own names begin with when they are questions of its meaning. */
const MEANS =
  /^(?:vad är|vad betyder|vad menas med|vad gör|vilka avses med|vilka är|vem avses med|definition)(?: en| ett| den)? /i;

/** The longest term that the words name, whatever its ending. */
function termIn(folded: string, terms: readonly Term[]): string | null {
  const text = ` ${folded} `;
  const isNamed = ({ said }: Term): boolean =>
    text.includes(` ${said} `) ||
    (said.length > SHORT && new RegExp(` ${said}(?:er|ar|or|en|et|n|t|s|na|erna|arna)?s? `).test(text));
  return terms.find(isNamed)?.title ?? null;
}
const SHORT = 4;
const INDICATOR = /^(?:indikatorn?|nyckeltalet|måttet|siffran)\s+\p{L}/iu;
