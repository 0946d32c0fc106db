import type { Area, ServiceArea } from '../domain/area.ts';
import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { MethodNote } from '../domain/method.ts';
import type { Place, PlaceCode } from '../domain/place.ts';
import type { Release, ReleaseId } from '../domain/release.ts';
import type { Named, NameIndex, PlaceIndex } from '../search/candidate.ts';
import { buildNameIndex } from '../search/name-index.ts';
import { buildPlaceIndex } from '../search/place-index.ts';
import { type AbsentSubject, absentSubjects } from './absent.ts';
import { type AreaName, areaNamesOf } from './area-mentions.ts';
import type { Knowledge } from './knowledge.ts';

/** Everything known apart from figures, at one store version, with indexes over the names. Built once for each version. */
export interface Catalogue
  extends Pick<
    Knowledge,
    'asOf' | 'memberships' | 'groups' | 'partSurveys' | 'comparableAreas' | 'lookAlikes' | 'amounts'
  > {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly places: ReadonlyMap<PlaceCode, Place>;
  readonly areas: ReadonlyMap<ServiceArea, Area>;
  readonly releases: ReadonlyMap<ReleaseId, Release>;
  readonly notes: ReadonlyMap<string, MethodNote>;
  readonly indicatorNames: NameIndex;
  readonly noteNames: NameIndex;
  readonly placeNames: PlaceIndex;
  readonly areaNames: readonly AreaName[];
  readonly absent: readonly AbsentSubject[];
}

/** The newest survey round that the publisher has described; what is newer we know nothing of. */
export const newestRound = ({ partSurveys }: Pick<Catalogue, 'partSurveys'>): number =>
  Math.max(0, ...partSurveys.map((part) => part.year));

export function buildCatalogue(knowledge: Knowledge): Catalogue {
  const areas = new Map(knowledge.areas.map((area) => [area.id, area]));
  return {
    asOf: knowledge.asOf,
    memberships: knowledge.memberships,
    groups: knowledge.groups,
    partSurveys: knowledge.partSurveys,
    comparableAreas: knowledge.comparableAreas,
    lookAlikes: knowledge.lookAlikes,
    amounts: knowledge.amounts,
    indicators: new Map(knowledge.indicators.map((indicator) => [indicator.id, indicator])),
    places: new Map(knowledge.places.map((place) => [place.code, place])),
    areas,
    releases: new Map(knowledge.releases.map((release) => [release.id, release])),
    notes: new Map(knowledge.notes.map((note) => [note.id, note])),
    indicatorNames: buildNameIndex(knowledge.indicators.map((indicator) => namesOf(indicator, areas))),
    noteNames: buildNameIndex(knowledge.notes.filter((note) => note.kind !== 'absent').map(noteNames)),
    placeNames: buildPlaceIndex(knowledge.places),
    areaNames: areaNamesOf(knowledge.areas),
    absent: absentSubjects(knowledge.notes),
  };
}

/** The area's own name helps to tell twins apart and must never be enough by itself, hence the low weight. */
function namesOf(indicator: Indicator, areas: ReadonlyMap<ServiceArea, Area>): Named {
  const area = indicator.area === null ? undefined : areas.get(indicator.area);
  return {
    id: indicator.id,
    names: [
      { text: indicator.name, weight: 1 },
      { text: indicator.shortName, weight: 1 },
      ...indicator.names.map((text) => ({ text, weight: 1 })),
      ...(area === undefined ? [] : [area.name, ...area.names].map((text) => ({ text, weight: 0.3 }))),
    ],
  };
}

const noteNames = (note: MethodNote): Named => ({
  id: note.id,
  names: [note.title, ...note.names].map((text) => ({ text, weight: 1 })),
});
