import type { ServiceArea } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { GroupId, PlaceCode } from '../domain/place.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { Scope } from './group-queries.ts';
import type { Query } from './query.ts';

/** Something that a query names and that this catalogue doesn't know. */
export type Gone =
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'place'; readonly id: PlaceCode }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'area'; readonly id: ServiceArea };

type Known = Pick<Catalogue, 'indicators' | 'places' | 'groups' | 'notes' | 'areas'>;

/** A query that was made of another version of the store, held against this one: every id in it must exist. */
export function recheck(query: Query, catalogue: Known): Result<Query, { readonly gone: readonly Gone[] }> {
  const gone = idsIn(query).filter((one) => !exists(one, catalogue));
  return gone.length === 0 ? ok(query) : err({ gone });
}

function exists(one: Gone, catalogue: Known): boolean {
  switch (one.kind) {
    case 'indicator':
      return catalogue.indicators.has(one.id);
    case 'place':
      return catalogue.places.has(one.id);
    case 'group':
      return catalogue.groups.some((group) => group.id === one.id);
    case 'note':
      return catalogue.notes.has(one.id);
    case 'area':
      return catalogue.areas.has(one.id);
  }
}

const indicators = (ids: readonly IndicatorId[]): readonly Gone[] => ids.map((id) => ({ kind: 'indicator', id }));
const places = (codes: readonly PlaceCode[]): readonly Gone[] => codes.map((id) => ({ kind: 'place', id }));
const notes = (ids: readonly string[]): readonly Gone[] => ids.map((id) => ({ kind: 'note', id }));
const areas = (ids: readonly ServiceArea[]): readonly Gone[] => ids.map((id) => ({ kind: 'area', id }));

const scopes = (all: readonly Scope[]): readonly Gone[] =>
  all.flatMap((one): readonly Gone[] => {
    if (one.kind === 'own') return [];
    return one.kind === 'group' ? [{ kind: 'group', id: one.group }] : places([one.place]);
  });

/** Everything that a query names. Closed over the kinds: a new one does not compile until its ids are told. */
function idsIn(query: Query): readonly Gone[] {
  switch (query.kind) {
    case 'value':
    case 'trend':
    case 'availability':
      return [...indicators(query.indicators.ids), ...places(query.places.codes)];
    case 'definition':
      return [...indicators(query.indicators), ...notes(query.notes)];
    case 'method':
      return notes(query.notes);
    case 'register':
      return places([query.place]);
    case 'comparability':
      return [...indicators(query.indicators), ...areas(query.areas)];
    case 'catalogue':
      return [...indicators(query.indicators), ...places(query.place === null ? [] : [query.place])];
    case 'claim':
      return [...indicators(query.indicators.ids), ...places(query.places.codes)];
    case 'changes':
      return [...indicators(query.indicators), ...areas(query.areas), ...places([query.place])];
    case 'across-areas':
      return [...indicators(query.indicators), ...places([query.place])];
    case 'snapshot':
      return [...areas(query.areas), ...places([query.place])];
    case 'share':
    case 'listing':
      return [...indicators(query.indicators.ids), ...scopes([query.scope])];
    case 'ranking':
      return [
        ...indicators(query.indicators.ids),
        ...scopes([query.scope]),
        ...places(query.place === null ? [] : [query.place]),
      ];
    case 'comparison':
      return [...indicators(query.indicators.ids), ...places([query.place]), ...scopes(query.with)];
    case 'gaps':
      return [...areas(query.areas), ...places([query.place]), ...scopes([query.scope])];
  }
}
