import type { Caveat } from '../domain/caveat.ts';
import type { MeasureYear } from '../domain/reading.ts';
import { type Catalogue, newestRound } from '../query/catalogue.ts';

/** Two or more rounds have been made since: the measurement is old. Own rule. */
const OLD_AFTER = 2;

/** That the measurement is old, unless its year is the one that was asked for. */
export function oldCaveat(
  year: MeasureYear,
  asked: boolean,
  about: Caveat['about'],
  catalogue: Catalogue,
): readonly Caveat[] {
  const newest = newestRound(catalogue);
  return !asked && newest - year >= OLD_AFTER ? [{ code: 'old-measurement', params: { year, newest }, about }] : [];
}
