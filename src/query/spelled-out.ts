import { tokenize } from '../language/tokenize.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { Query } from './query.ts';

/** Stands for what was just explained: after a verb or "om", or before the thing it is called after ("en sådan rutin"). "Det" that only fills the subject's place is followed by what is there. */
const IT = /(?<!\p{L})(?:det(?:ta)?|den(?:na)?|sådan[at]?|sånt?|såna|dom|dem)(?!\p{L})(?:\s+(?:här|där)(?!\p{L}))?/iu;
const ASKS_OF_IT =
  /\b(?:har|hade|finns|fanns|gor|gjorde|anvander|anvande|anvands|jobbar|arbetar|foljer|erbjuder|berattar?|beratta|informerar?|kommuner|hur manga|andel\w*|mats|mattes|matas|matt|matte)\b/;
/** Kinds that a question has by its own turn of phrase: they ask of the term itself, or of something else. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['definition', 'register', 'catalogue', 'revisions', 'gaps']);
const HOW_THERE =
  /^(?:(?:och|men|ok) )*(?:hur (?:ar|ser|gar|gick|ligger|var|gor) |i |hos |for |vad (?:sager|svarade|sa|gor) )/;
const MOST_WORDS = 11;

/** "Vad är IBIC?" and then "hur många kommuner använder det?": the question with the explained term's name for its pronoun. Null when nothing was just explained, or nothing stands for it. */
export function spelledOut(
  previous: Query | null,
  draft: QueryDraft,
  { text, folded, words, mentions, subject }: Pick<Candidates, 'text' | 'folded' | 'words' | 'mentions' | 'subject'>,
  catalogue: Pick<Catalogue, 'notes' | 'indicators'>,
): string | null {
  if (previous?.kind === 'value') return wholeAsked(previous, folded, catalogue);
  if (previous?.kind !== 'definition' || OF_ITS_OWN.has(draft.kind ?? '') || words.length > MOST_WORDS) return null;
  const name = termOf(previous, catalogue);
  // "Hur är det i Kalmar?" is of what was just explained, and no question of all that Kalmar has.
  if (name !== null && mentions.length > 0 && subject.length === 0 && HOW_THERE.test(folded)) return `${name}: ${text}`;
  if (name === null || !ASKS_OF_IT.test(folded) || folded.includes(name.toLocaleLowerCase('sv'))) return null;
  return IT.test(text) ? text.replace(IT, name) : null;
}

const TOTAL =
  /^(?:(?:och|men) )?(?:totalt|sammanlagt|i allt)(?: da)?$|^(?:(?:och|men) )?hur manga (?:(?:personer|manniskor|blir|ar|var|har|hade|finns|det|lss|insats\w*|av|dem|som) )*(?:totalt|sammanlagt|tillsammans|allt som allt|inalles|i allt)(?: (?:i (?:landet|riket|sverige|hela landet)|da|sett|alla|aldrar|oavsett|alder|har|hade|lss|insats\w*|enligt))*$/;
/** Ages that a name of a count is narrowed by. */
const AGE = /^(?:barn\w*|unga|ungdom\w*|vux\w*|aldre\w*|och|samt|eller)$/;

/** "Hur många barn har LSS, och hur många är det totalt?": the same count without its age. */
function wholeAsked(
  { indicators }: Extract<Query, { kind: 'value' }>,
  folded: string,
  catalogue: Pick<Catalogue, 'indicators'>,
): string | null {
  const [id, ...more] = indicators.ids;
  const indicator = id === undefined || more.length > 0 ? undefined : catalogue.indicators.get(id);
  if (indicator?.scale !== 'count' || !TOTAL.test(folded)) return null;
  const words = tokenize(indicator.shortName);
  const rest = words.filter((word) => !AGE.test(word.folded));
  return rest.length === words.length ? null : `Hur många personer ${rest.map((word) => word.text).join(' ')}?`;
}

/** "Hur många personer har det?" of a thing that is told of municipalities: the count of all who have LSS is no answer to it. */
export function countsPersonsOfIt(
  previous: Query | null,
  { counted }: QueryDraft,
  { text, subject }: Pick<Candidates, 'text' | 'subject'>,
  catalogue: Pick<Catalogue, 'indicators'>,
): boolean {
  if (previous?.kind !== 'definition' && previous?.kind !== 'value') return false;
  if (counted !== 'persons' || !IT.test(text) || subject.some((word) => !PERSONS.test(word.folded))) return false;
  const ids = previous.kind === 'value' ? previous.indicators.ids : previous.indicators;
  return ids.every((id) => catalogue.indicators.get(id)?.scale !== 'count');
}

const PERSONS = /^(?:person\w*|manniskor\w*|individ\w*|folk|brukar\w*|enskilda|barn\w*|unga|ungdom\w*|vux\w*)$/;

function termOf(
  { indicators, notes }: Extract<Query, { kind: 'definition' }>,
  catalogue: Pick<Catalogue, 'notes' | 'indicators'>,
): string | null {
  const [note, ...moreNotes] = notes;
  const [indicator, ...moreIndicators] = indicators;
  if (moreNotes.length > 0 || moreIndicators.length > 0) return null;
  if (note !== undefined) return catalogue.notes.get(note)?.title ?? null;
  return indicator === undefined ? null : (catalogue.indicators.get(indicator)?.shortName ?? null);
}
