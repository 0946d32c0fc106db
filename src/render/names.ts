import type { ServiceArea } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Release, ReleaseId } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { list } from './numbers.ts';

/** Ids → the names that people read. Rendering needs no more of the catalogue than this. */
export type Names = Pick<
  Catalogue,
  'indicators' | 'places' | 'groups' | 'areas' | 'releases' | 'partSurveys' | 'notes'
>;

export const placeName = (code: PlaceCode, names: Names): string => names.places.get(code)?.name ?? code;

/** "kommunen Kalmar" is "Kalmar" in a sentence; districts say their city. */
export function placeInSentence(code: PlaceCode, names: Names): string {
  const place = names.places.get(code);
  if (place?.kind === 'country') return place.name.toLocaleLowerCase('sv');
  if (place?.kind !== 'district' || place.within === null) return place?.name ?? code;
  return `${place.name} (${placeName(place.within, names)})`;
}

export const placeList = (codes: readonly PlaceCode[], names: Names): string =>
  list(codes.map((code) => placeInSentence(code, names)));

export const indicatorName = (id: IndicatorId, names: Names): string => names.indicators.get(id)?.name ?? id;

export const shortName = (id: IndicatorId, names: Names): string => names.indicators.get(id)?.shortName ?? id;

export const noteTitle = (id: string, names: Names): string => (names.notes.get(id)?.title ?? id).replaceAll('”', '’');

export const areaName = (id: ServiceArea, names: Names): string => names.areas.get(id)?.name ?? id;

export const quoterOf = (id: ReleaseId, names: Names): string => {
  const release = names.releases.get(id);
  return release?.quotedBy ?? release?.publisher ?? id;
};

/** "Socialstyrelsen, Öppna jämförelser 2018 – LSS, återgiven av SKL (14 juni 2018)". */
export function sourceLine(release: Release): string {
  const when = release.published === null ? 'odaterad' : dateInWords(release.published);
  const through = release.quotedBy === null ? '' : `, återgiven av ${release.quotedBy}`;
  return `${release.publisher}, ${release.title}${through} (${when})`;
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** "2018-06-14" → "14 juni 2018"; "2024-06" → "juni 2024"; "2024" → "2024". */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
