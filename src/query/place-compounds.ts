import { tokenize } from '../language/tokenize.ts';
import type { Catalogue } from './catalogue.ts';

const COMPOUND =
  /(?<!\p{L})(\p{L}{3,}?)(s?)-?(svar(?:en|et)?|siffr(?:a|an|or|orna)|resultat(?:et|en)?|data|andel(?:en)?)(?!\p{L})/giu;

/** "Kalmarsiffran", "Stockholmssvaren": a place and what is asked of it, written as one word. */
export const placeCompounds = (text: string, { placeNames }: Pick<Catalogue, 'placeNames'>): string =>
  text.replace(COMPOUND, (all: string, name: string, _: string, of: string) => {
    const words = tokenize(name);
    const isPlace = placeNames
      .mentions(words)
      .some(({ how, from, to }) => how === 'exact' && from === 0 && to === words.length);
    return isPlace ? `${name} ${of}` : all;
  });
