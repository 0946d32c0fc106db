import { tokenize } from '../language/tokenize.ts';
import type { Catalogue } from './catalogue.ts';

const COMPOUND = /(?<!\p{L})(\p{L}{3,}?)(s?)-?(svar|siffror|siffra|resultat|data|andel)(?:n|et|en|na)?(?!\p{L})/giu;

/** "Kalmarsiffran", "Stockholmssvaren": a place and what is asked of it, written as one word. */
export const placeCompounds = (text: string, { placeNames }: Pick<Catalogue, 'placeNames'>): string =>
  text.replace(COMPOUND, (all: string, name: string, _: string, of: string) => {
    const words = tokenize(name);
    const isPlace = placeNames
      .mentions(words)
      .some(({ how, from, to }) => how === 'exact' && from === 0 && to === words.length);
    return isPlace ? `${name}${name.endsWith('s') ? '' : 's'} ${of}` : all;
  });
