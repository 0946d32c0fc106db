import type { Area, ServiceArea } from '../domain/area.ts';
import { distanceWithin } from '../language/distance.ts';
import { foldWords } from '../language/fold.ts';

const MOST = 4;
const BEGINNING = 4;

/** The areas that one of the words (folded) may stand for: it is a word of one of their names, nearly so, or the beginning of one. "barn" is of two areas, and none is chosen unasked. */
export function nearestAreas(words: readonly string[], areas: Iterable<Area>): readonly ServiceArea[] {
  const fits = ({ name, names }: Area) =>
    [name, ...names]
      .flatMap((one) => foldWords(one).split(' '))
      .some((part) => part.length >= BEGINNING && words.some((word) => isNear(word, part)));
  return [...areas]
    .filter(fits)
    .map((area) => area.id)
    .slice(0, MOST);
}

const isNear = (word: string, part: string): boolean =>
  (word.length >= BEGINNING && part.startsWith(word)) || distanceWithin(word, part, 1) !== null;
