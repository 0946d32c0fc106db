import {
  COUNTRY,
  type GroupId,
  type GroupKind,
  type Membership,
  type Place,
  type PlaceCode,
  placeCode,
} from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from './catalogue.ts';
import type { Scope } from './group-queries.ts';

type Register = Pick<Catalogue, 'places' | 'memberships'>;

/** The municipalities of a scope in one year. `revised`: the grouping is another than that year's, or has been drawn anew since; from which year. */
export interface Members {
  readonly codes: readonly PlaceCode[];
  readonly revised: { readonly year: MeasureYear; readonly kind: GroupKind } | null;
}

/** Group and country as one text, so that a figure can name what it is of. */
export function scopeCode(scope: Scope): PlaceCode {
  switch (scope.kind) {
    case 'place':
      return scope.place;
    case 'group':
      return placeCode(scope.group);
    case 'similar':
      return placeCode(`similar:${scope.place}`);
    case 'own':
      return COUNTRY;
  }
}

export const kindOfGroup = (group: GroupId): GroupKind =>
  group.startsWith('skr:') ? 'skr' : group.startsWith('size:') ? 'size' : 'ses';

export function membersOf(scope: Scope, year: MeasureYear | null, register: Register): Members {
  switch (scope.kind) {
    case 'place':
      return { codes: inPlace(scope.place, register), revised: null };
    case 'group':
      return inGroup(scope.group, year, register);
    case 'own':
      return { codes: inPlace(COUNTRY, register), revised: null };
    case 'similar': {
      const groups = (['skr', 'size'] as const).map((kind) => groupAt(scope.place, kind, year, register));
      const [skr, size] = groups.map((group) => (group === null ? NONE : inGroup(group, year, register)));
      if (skr === undefined || size === undefined) return NONE;
      const codes = skr.codes.filter((one) => size.codes.includes(one) && one !== scope.place);
      return { codes, revised: skr.revised ?? size.revised };
    }
  }
}

const NONE: Members = { codes: [], revised: null };

function inPlace(place: PlaceCode, { places }: Register): readonly PlaceCode[] {
  const municipalities = [...places.values()].filter((one) => one.kind === 'municipality');
  if (place === COUNTRY) return municipalities.map((one) => one.code);
  if (places.get(place)?.kind !== 'county') return places.has(place) ? [place] : [];
  return municipalities.filter((one) => one.within === place).map((one) => one.code);
}

/** The year's own members; where the grouping is not known for so early a year, its first known ones. */
function inGroup(group: GroupId, year: MeasureYear | null, { memberships }: Register): Members {
  const kind = kindOfGroup(group);
  const ofKind = memberships.filter((one) => kindOfGroup(one.group) === kind);
  const now = ofKind.filter((one) => one.toYear === null);
  const own = year === null ? now : validIn(ofKind, year);
  const first = Math.min(...ofKind.map((one) => one.fromYear));
  const used = own.length > 0 ? own : validIn(ofKind, first);
  const codes = (list: readonly Membership[]) => list.filter((one) => one.group === group).map((one) => one.place);
  if (own.length === 0) return { codes: codes(used), revised: used.length === 0 ? null : { year: first, kind } };
  const since = now.filter((one) => one.fromYear > (year ?? one.fromYear)).map((one) => one.fromYear);
  return { codes: codes(used), revised: since.length === 0 ? null : { year: Math.max(...since), kind } };
}

const validIn = (all: readonly Membership[], year: MeasureYear): readonly Membership[] =>
  all.filter(({ fromYear, toYear }) => fromYear <= year && (toYear === null || toYear >= year));

/** The group of one kind that a place is in; null when it has none. */
export function groupAt(
  place: PlaceCode,
  kind: GroupKind,
  year: MeasureYear | null,
  { memberships }: Pick<Register, 'memberships'>,
): GroupId | null {
  const own = memberships.filter((one) => one.place === place && kindOfGroup(one.group) === kind);
  const now = own.find((one) => one.toYear === null) ?? null;
  const then = year === null ? now : (validIn(own, year)[0] ?? own.toSorted((a, b) => a.fromYear - b.fromYear)[0]);
  return then?.group ?? null;
}

/** The survey is made early in the year; what a city is divided into then is what answers. Own rule. */
export function districtsOf(city: PlaceCode, year: MeasureYear | null, { places }: Register): readonly Place[] {
  const all = [...places.values()].filter((one) => one.kind === 'district' && one.within === city);
  if (year === null) return all;
  const day = `${year}-03-01`;
  return all.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day));
}

/** Every place that may hold a reading for the scope in any year: its municipalities, their districts, and itself. */
export function placesIn(scope: Scope, register: Register): readonly PlaceCode[] {
  const municipalities =
    scope.kind === 'place' || scope.kind === 'own'
      ? inPlace(scope.kind === 'own' ? COUNTRY : scope.place, register)
      : [...new Set(everMembers(scope, register))];
  const districts = [...register.places.values()].filter(
    (one) => one.kind === 'district' && one.within !== null && municipalities.includes(one.within),
  );
  const itself = scope.kind === 'group' || scope.kind === 'own' ? [] : [scope.place];
  return [...new Set([...municipalities, ...districts.map((one) => one.code), ...itself])];
}

function everMembers(scope: Extract<Scope, { kind: 'group' | 'similar' }>, register: Register): readonly PlaceCode[] {
  const groups =
    scope.kind === 'group'
      ? [scope.group]
      : register.memberships.filter((one) => one.place === scope.place).map((one) => one.group);
  return register.memberships.filter((one) => groups.includes(one.group)).map((one) => one.place);
}
