import type { ServiceArea } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import { findAreas } from './area-mentions.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryOf } from './query.ts';

export const snapshotOf = (
  place: PlaceCode,
  areas: readonly ServiceArea[],
  year: number | null,
): QueryOf<'snapshot'> => ({ v: 1, kind: 'snapshot', place, areas: [...new Set(areas)], year });

/** The indicators that a snapshot looks at. "LSS" covers its adult and child parts; an indicator that no source puts in an area belongs where its own names put it. */
export function snapshotIndicators(
  areas: readonly ServiceArea[],
  catalogue: Pick<Catalogue, 'indicators' | 'areaNames'>,
): readonly Indicator[] {
  const all = [...catalogue.indicators.values()];
  return areas.length === 0 ? all : all.filter((one) => areasOf(one, catalogue).some((area) => covers(areas, area)));
}

const areasOf = (indicator: Indicator, { areaNames }: Pick<Catalogue, 'areaNames'>): readonly ServiceArea[] =>
  indicator.area === null
    ? [indicator.name, ...indicator.names].flatMap((name) => findAreas(name, areaNames))
    : [indicator.area];

const covers = (asked: readonly ServiceArea[], area: ServiceArea): boolean =>
  asked.includes(area) || (asked.includes('lss') && (area === 'lss-adult' || area === 'lss-child'));
