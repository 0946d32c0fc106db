import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { Catalogue } from './catalogue.ts';
import { placesIn } from './members.ts';
import type { Query } from './query.ts';
import type { Read } from './read.ts';

/** Query → the reads it needs. A municipality's figure is always read beside riket's, which it is compared with. A snapshot reads every indicator, also those of other areas, so that it can say what exists where it has nothing to show. */
export function plan(query: Query, catalogue: Catalogue): readonly Read[] {
  switch (query.kind) {
    case 'value':
    case 'trend':
      return readsFor(withParts(query.indicators.ids, catalogue), withCountry(query.places.codes));
    case 'availability':
      return readsFor(query.indicators.ids, query.places.codes);
    case 'comparability':
      return query.indicators.length === 0 ? [] : readsFor(query.indicators, [COUNTRY]);
    case 'catalogue':
      return query.indicators.length === 0 ? [] : readsFor(query.indicators, [query.place ?? COUNTRY]);
    case 'snapshot':
      return readsFor([...catalogue.indicators.keys()], withCountry([query.place]));
    case 'share':
    case 'listing':
      return readsFor(query.indicators.ids, withCountry(placesIn(query.scope, catalogue)));
    case 'ranking': {
      const own = query.place === null ? [] : [query.place];
      return readsFor(query.indicators.ids, withCountry([...placesIn(query.scope, catalogue), ...own]));
    }
    case 'comparison': {
      const others = query.with.flatMap((scope) => placesIn(scope, catalogue));
      return readsFor(query.indicators.ids, withCountry([...new Set([query.place, ...others])]));
    }
    case 'gaps': {
      const codes = new Set([query.place, ...placesIn(query.scope, catalogue)]);
      return readsFor([...catalogue.indicators.keys()], withCountry([...codes]));
    }
    case 'claim':
      return readsFor(
        query.indicators.ids.length > 0
          ? withLookAlikes(withParts(query.indicators.ids, catalogue), catalogue)
          : [...catalogue.indicators.keys()],
        withCountry(query.places.codes),
      );
    case 'changes':
      return readsFor(
        query.indicators.length > 0 ? withParts(query.indicators, catalogue) : [...catalogue.indicators.keys()],
        [query.place],
      );
    case 'across-areas':
      return readsFor(query.indicators, [query.place]);
    case 'definition':
      return query.indicators.length === 0 ? [] : [{ kind: 'rounds', indicators: query.indicators }];
    case 'method':
    case 'register':
      return [];
  }
}

const readsFor = (indicators: readonly IndicatorId[], places: readonly PlaceCode[]): readonly Read[] => [
  { kind: 'readings', indicators, places },
  { kind: 'changes', indicators, places },
  { kind: 'rounds', indicators },
];

const withCountry = (codes: readonly PlaceCode[]): readonly PlaceCode[] =>
  codes.includes(COUNTRY) ? codes : [...codes, COUNTRY];

/** A whole and its parts are read together: the source may give the level for one and the change for the other. */
function withParts(ids: readonly IndicatorId[], catalogue: Catalogue): readonly IndicatorId[] {
  const all = new Set(ids);
  for (const indicator of catalogue.indicators.values()) {
    if (indicator.partOf !== null && all.has(indicator.partOf)) all.add(indicator.id);
  }
  for (const id of ids) {
    const whole = catalogue.indicators.get(id)?.partOf;
    if (whole != null) all.add(whole);
  }
  return [...all];
}

/** A claim may mix two questions that are easily taken for one: then both must be at hand to say so. */
const withLookAlikes = (ids: readonly IndicatorId[], { lookAlikes }: Catalogue): readonly IndicatorId[] => [
  ...new Set([
    ...ids,
    ...lookAlikes
      .filter(({ indicators }) => indicators.some((id) => ids.includes(id)))
      .flatMap(({ indicators }) => indicators),
  ]),
];
