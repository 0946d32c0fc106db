import { ok } from '../domain/result.ts';
import { foldWords } from '../language/fold.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Query, QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';

type Figures = QueryOf<'value'> | QueryOf<'trend'> | QueryOf<'availability'>;

const HERE =
  '(?:i (?:det|detta|just det|just detta)(?: har)? fallet|i (?:det|detta)(?: har)? sammanhang(?:et)?|i sammanhanget|i (?:den|denna)(?: har)? fragan|i (?:det |det har )?svaret|har|dar|da|i det laget)';
/** Words of names and definitions that say how a thing must be to count. */
const OF_TERMS =
  '(?:aktuell[ta]?|skriftlig[ta]?|samlad[et]?|samlat|samlade|kontinuerlig[ta]?|standardiserad[et]?|standardiserat|standardiserade|systematisk[ta]?|beslutad[et]?|beslutat|individbaserad[et]?)';
const ASKS_WORD = new RegExp(
  `^(?:(?:och|men|ok|okej) )*(?:vad (?:innebar|betyder|menas med|avses med|star|raknas som|menar (?:ni|du|man|de|dom) med|ar)|hur (?:tolkas|definieras|ska (?:jag|man) tolka)|nar (?:ar|raknas) (?:den|det|nagot)(?: som)?) (?:(?:att (?:den|det|de|dom) (?:ar|ska vara)|ordet|begreppet|uttrycket|just|egentligen|med|en|ett|som) )*(?:(${OF_TERMS})|(\\w+) (?=${HERE}$))(?: egentligen)?(?: ${HERE})?(?: for)?$`,
);

/** "Vad innebär aktuell i det fallet?" after a figure: the term that the word is part of where the indicator's name has it ("aktuell överenskommelse"), else what the indicator is. Null when the word is none of its own. */
export function wordOfIt(
  { indicators }: Pick<Figures, 'indicators'>,
  { folded }: Pick<Candidates, 'folded'>,
  catalogue: Pick<Catalogue, 'indicators' | 'notes'>,
): Resolution | null {
  const [, term, other] = ASKS_WORD.exec(folded) ?? [];
  const said = (term ?? other ?? '').slice(0, LONG_ENOUGH);
  if (said.length < LONG_ENOUGH) return null;
  const named = indicators.ids.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const told = foldWords(named.map(({ name, definition }) => `${name} ${definition ?? ''}`).join(' '));
  if (!told.includes(said)) return null;
  const note = [...catalogue.notes.values()].find(({ kind, title }) => {
    const [first = '', second = '', ...more] = foldWords(title).split(' ');
    return kind === 'term' && more.length === 0 && first.startsWith(said) && second !== '' && told.includes(second);
  });
  const query: Query = {
    v: 1,
    kind: 'definition',
    indicators: note === undefined ? indicators.ids.slice(0, 4) : [],
    notes: note === undefined ? [] : [note.id],
  };
  return ok({ query, certainty: 1 });
}

/** Enough of a word to know it by, whatever its ending. */
const LONG_ENOUGH = 5;
