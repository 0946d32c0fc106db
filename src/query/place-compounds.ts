import { tokenize } from '../language/tokenize.ts';
import type { Catalogue } from './catalogue.ts';

const COMPOUND = /(?<!\p{L})(\p{L}{3,}?)(s?)-?(svar|siffror|siffra|resultat|data|andel)(?:n|et|en|na)?(?!\p{L})/giu;

/** "Kalmarbo", "Kalmarborna": who lives in a place. */
const LIVING = /(?<!\p{L})(\p{Lu}?\p{L}{2,}?)-?bo(r|rna|rnas|n|ns|s|rs)?(?!\p{L})/giu;

/** "Kalmarsiffran", "Stockholmssvaren": a place and what is asked of it, written as one word. */
export const placeCompounds = (text: string, { placeNames }: Pick<Catalogue, 'placeNames'>): string =>
  text
    .replace(COMPOUND, (all: string, name: string, _: string, of: string) =>
      isPlace(name, placeNames) ? `${name}${name.endsWith('s') ? '' : 's'} ${of}` : all,
    )
    .replace(LIVING, (all: string, name: string, ending: string | undefined) =>
      isPlace(name, placeNames) && !isPlace(all, placeNames)
        ? `${ending === undefined || /^[ns]/.test(ending) ? 'person' : 'personer'} i ${name}`
        : all,
    );

function isPlace(name: string, placeNames: Catalogue['placeNames']): boolean {
  const words = tokenize(name);
  return placeNames.mentions(words).some(({ how, from, to }) => how === 'exact' && from === 0 && to === words.length);
}
