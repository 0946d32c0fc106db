import type { Membership, Place } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Answer } from './turn.ts';

/** Codes, counties, groups and populations from the register. Null when the place is not in it. */
export function registerAnswer(query: QueryOf<'register'>, catalogue: Catalogue): Answer | null {
  const place = catalogue.places.get(query.place);
  if (place === undefined) return null;
  const groups = membershipsOf(place, catalogue).flatMap(
    (membership) => catalogue.groups.find((group) => group.id === membership.group) ?? [],
  );
  return {
    kind: 'register',
    ask: query.ask,
    place,
    county: place.within === null ? null : (catalogue.places.get(place.within) ?? null),
    municipalities: municipalitiesIn(place, catalogue),
    groups,
  };
}

/** The groups a place is in now, not those it has left. */
export const membershipsOf = (place: Place, catalogue: Catalogue): readonly Membership[] =>
  catalogue.memberships.filter((membership) => membership.place === place.code && membership.toYear === null);

function municipalitiesIn(place: Place, catalogue: Catalogue): readonly Place[] {
  const municipalities = [...catalogue.places.values()].filter((other) => other.kind === 'municipality');
  if (place.kind === 'country') return municipalities;
  return place.kind === 'county' ? municipalities.filter((other) => other.within === place.code) : [];
}
