import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { inAreas, onlyAreas } from './coordinated-areas.ts';
import type { QueryDraft } from './draft.ts';
import { LATEST } from './figure-query.ts';
import { WHOLE } from './group-queries.ts';
import { kinOf } from './kin.ts';
import type { Query, QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolveDefinition } from './resolve-words.ts';
import { THRESHOLDS } from './thresholds.ts';

type Figures = QueryOf<'value'> | QueryOf<'trend'> | QueryOf<'availability'>;

const ITS_MEANING =
  /^(och |men )?vad ((ar|finns) det for skillnad(er|en)? (pa|mellan) (dem|dom|de|dessa)|skiljer (dem|dom)( at)?)$|^(och |men )?vad (mater|betyder|innebar|visar|star|menas med|avses med|ar) (den|det|denna|detta|indikatorn|mattet|siffran)( har| dar)?( for)?$/;
/** "Vad menas med 'inte för alla'?": an answer's own words are explained by what was asked. */
const ANSWERS_MEANING =
  /^(?:(?:och|men) )?(?:vad (?:menas(?: egentligen)? med|betyder|innebar|avses med|star|ar)(?: egentligen| da)?|hur (?:tolkar (?:jag|man)|ska (?:jag|man) tolka))(?: (?:det|att|svaret|ett|de|dom|kommunen|kommuner|kommunerna|man|en kommun|kalmar|svarar|svarade|svarat|har|hade|sager|sa|sagt|star|skriver|fick|fatt|egentligen))* (?:(?:ett )?(?:ja|nej)(?: men)?(?: inte)?(?: for| i| vid)?(?: alla)?|(?:men )?inte (?:for|i|vid) alla|(?:omkring|nastan|drygt|knappt|harlett|ej matt|okning utan siffra)(?: \w+){0,3}|(?:svaret|procenten|andelen|siffran|talet))(?: har| da)?$/;
const WHICH_ONES = /^(och )?vilka( kommuner)?( ar det| har det| da| var det| hade det)?$/;

/** "Vad mäter den?" and "vilka?" after a figure: what its indicator is, and that no list of municipalities is here. */
export function askedOfFigures(previous: Figures, { folded }: Candidates): Resolution | null {
  if (ITS_MEANING.test(folded) || ANSWERS_MEANING.test(folded)) {
    const query: Query = { v: 1, kind: 'definition', indicators: previous.indicators.ids.slice(0, 4), notes: [] };
    return ok({ query, certainty: 1 });
  }
  if (!WHICH_ONES.test(folded)) return null;
  const years = previous.kind === 'value' ? previous.years : LATEST;
  const indicators = { ...previous.indicators, origin: 'thread' as const };
  return ok({ query: { v: 1, kind: 'listing', indicators, scope: WHOLE, years, listed: 'yes' }, certainty: 1 });
}

/** "Och SIP?" after the meaning of a term asks for another meaning, and "och för barn?" for that of the same question in another area. */
export function refineDefinition(
  previous: QueryOf<'definition'>,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  const { mentions, years, subject, notes, words } = candidates;
  const bare = mentions.length === 0 && years.length === 0 && draft.counted === null && words.length <= MOST_WORDS;
  if (!draft.followUp || !bare || subject.length === 0 || draft.kind === 'trend' || draft.kind === 'availability')
    return null;
  const areas = onlyAreas(candidates, catalogue);
  const before = previous.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const elsewhere =
    areas === null ? null : inAreas([...new Set(before.flatMap((one) => kinOf(one, catalogue)))], areas);
  if (elsewhere !== null && elsewhere.length > 0) {
    const query: Query = { ...previous, indicators: elsewhere.slice(0, 4).map((one) => one.id), notes: [] };
    return ok({ query, certainty: 1 });
  }
  const terms = notes.flatMap((note, at) =>
    catalogue.notes.get(note.id)?.kind === 'term' && note.support >= THRESHOLDS.noteSupport ? [at] : [],
  );
  const asked: QueryDraft = { ...draft, kind: 'definition', notes: { words: '', pick: terms.slice(0, 1) } };
  const found = resolveDefinition(asked, candidates, catalogue);
  return found.ok ? found : null;
}

const MOST_WORDS = 6;

/** "Och i Kronoberg?" after a fact of the register asks for the same of another place. */
export function refineRegister(
  previous: QueryOf<'register'>,
  draft: QueryDraft,
  { mentions, subject, years }: Candidates,
): Resolution | null {
  const [mention, ...others] = mentions;
  const [code, ...more] = mention?.codes ?? [];
  if (subject.length > 0 || years.length > 0 || others.length > 0 || more.length > 0 || code === undefined) return null;
  return draft.followUp ? ok({ query: { ...previous, place: code }, certainty: 1 }) : null;
}
