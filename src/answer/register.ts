import type { Membership, Place } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Answer } from './turn.ts';

/** Codes, counties, groups and populations from the register. Null when the place is not in it, or has no such thing: a county has no group, a district no code of its own. */
export function registerAnswer(query: QueryOf<'register'>, catalogue: Catalogue): Answer | null {
  const place = catalogue.places.get(query.place);
  if (place === undefined || !has(query.ask, place)) return null;
  const groups = membershipsOf(place, catalogue).flatMap(
    (membership) => catalogue.groups.find((group) => group.id === membership.group) ?? [],
  );
  return {
    kind: 'register',
    ask: query.ask,
    place,
    county: countyOf(place, catalogue),
    municipalities: municipalitiesIn(place, catalogue),
    groups,
  };
}

function has(ask: QueryOf<'register'>['ask'], place: Place): boolean {
  switch (ask) {
    case 'code':
      return place.kind === 'municipality' || place.kind === 'county';
    case 'county':
      return place.kind === 'municipality' || place.kind === 'district';
    case 'groups':
      return place.kind === 'municipality';
    case 'count':
    case 'list':
      return place.kind === 'country' || place.kind === 'county';
    case 'population':
      return place.population !== null;
  }
}

/** A district lies in its municipality's county. */
function countyOf(place: Place, catalogue: Catalogue): Place | null {
  const within = place.within === null ? undefined : catalogue.places.get(place.within);
  return within?.kind === 'municipality' ? countyOf(within, catalogue) : (within ?? null);
}

/** The groups a place is in now, not those it has left. */
export const membershipsOf = (place: Place, catalogue: Catalogue): readonly Membership[] =>
  catalogue.memberships.filter((membership) => membership.place === place.code && membership.toYear === null);

function municipalitiesIn(place: Place, catalogue: Catalogue): readonly Place[] {
  const municipalities = [...catalogue.places.values()].filter((other) => other.kind === 'municipality');
  if (place.kind === 'country') return municipalities;
  return place.kind === 'county' ? municipalities.filter((other) => other.within === place.code) : [];
}
