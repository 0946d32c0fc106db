import type { Unit } from '../answer/units.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { OwnGroup, Scope } from '../query/group-queries.ts';
import { type Names, placeInSentence, placeName } from './names.ts';

/** "Kalmar län", "SKR-gruppen B3 Större städer", "kommuner som liknar Kalmar". */
export function scopeName(scope: Scope, names: Names): string {
  switch (scope.kind) {
    case 'place':
      return placeInSentence(scope.place, names);
    case 'group':
      return groupName(scope.group, names);
    case 'similar':
      return `kommuner som liknar ${placeInSentence(scope.place, names)}`;
    case 'own':
      return OWN[scope.of];
  }
}

const OWN: Readonly<Record<OwnGroup, string>> = {
  skr: 'den egna SKR-gruppen',
  size: 'den egna storleksgruppen',
  ses: 'den egna socioekonomiska gruppen',
  similar: 'liknande kommuner',
  county: 'det egna länet',
};

/** "i landet", "i Kalmar län", "bland kommuner som liknar Kalmar". */
export function inScope(scope: Scope, names: Names): string {
  if (scope.kind === 'similar') return `bland ${scopeName(scope, names)}`;
  return scope.kind === 'place' && scope.place === COUNTRY ? 'i landet' : `i ${scopeName(scope, names)}`;
}

/** Whose rule "liknande" is, said wherever it is used. */
export const SIMILAR_RULE =
  'Liknande är här samma SKR-grupp och samma storleksgrupp: Måttstocks egen regel, inte Koladas.';

function groupName(id: string, names: Names): string {
  const name = names.groups.find((group) => group.id === id)?.name ?? id;
  if (id.startsWith('skr:')) return `SKR-gruppen ${name}`;
  return id.startsWith('size:')
    ? `storleksgruppen ${name.replace(/^Grupp /, '')}`
    : `den socioekonomiska gruppen ${id.slice(4)}`;
}

/** What a figure of a group is of, in the public JSON. */
export function figurePlaceName(code: PlaceCode, names: Names): string {
  if (names.places.has(code)) return placeName(code, names);
  if (code.startsWith('similar:')) return `Kommuner som liknar ${placeName(code.slice(8) as PlaceCode, names)}`;
  return groupName(code, names);
}

/** What the respondents are called: districts and administrations are no municipalities. `one` after "en", `many` after a number. */
export function unitNoun(units: readonly Unit[], names: Names): string {
  const districts = units.filter((unit) => unit.city !== null);
  if (districts.length === 0) return 'kommuner';
  if (districts.length < units.length) return 'kommuner, stadsdelar och förvaltningar';
  return districts.every((unit) => /nämnd|förvaltning/i.test(placeName(unit.place, names)))
    ? 'förvaltningar'
    : 'stadsdelar';
}
