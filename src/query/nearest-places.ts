import type { Place, PlaceCode } from '../domain/place.ts';
import { distanceWithin } from '../language/distance.ts';
import { namesOf } from '../search/place-names.ts';

const MOST = 4;
/** Beginnings shorter than this begin too many names. */
const BEGINNING = 3;
/** How many letters may differ, for a choice that a person then makes: more than where a name is taken for another unasked. */
const forgiven = (name: string): number => (name.length < 5 ? 1 : name.length < 9 ? 2 : 3);

/** The places whose names are nearest to what was written (folded), best first, at most four; municipalities before counties and districts. Empty when nothing is near. */
export function nearestPlaces(written: readonly string[], places: Iterable<Place>): readonly PlaceCode[] {
  const near = [...places]
    .filter((place) => place.kind !== 'country')
    .flatMap((place) => {
      const distances = namesOf(place).flatMap((name) => written.flatMap((text) => distanceTo(name, text) ?? []));
      return distances.length === 0 ? [] : [{ place, distance: Math.min(...distances) }];
    });
  const nearest = Math.min(...near.map(({ distance }) => distance));
  const level = near
    .filter(({ distance }) => distance <= nearest + 1)
    .sort((a, b) => a.distance - b.distance || ORDER[a.place.kind] - ORDER[b.place.kind]);
  const names = new Set<string>();
  const shown = level.filter(({ place }) => {
    const [name = ''] = namesOf(place);
    const known = names.has(name) && place.kind !== 'municipality';
    names.add(name);
    return !known;
  });
  return shown.slice(0, MOST).map(({ place }) => place.code);
}

const ORDER: Readonly<Record<Place['kind'], number>> = { municipality: 0, county: 1, district: 2, country: 3 };

/** Letters that differ; a beginning of the name counts as one. Null when it is not near. */
function distanceTo(name: string, text: string): number | null {
  if (text.length >= BEGINNING && name !== text && name.startsWith(text)) return 1;
  const limit = forgiven(name);
  return text.length <= limit ? null : distanceWithin(text, name, limit);
}
