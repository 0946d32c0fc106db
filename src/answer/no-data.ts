import type { Area } from '../domain/area.ts';
import type { Caveat } from '../domain/caveat.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import { type Catalogue, newestRound } from '../query/catalogue.ts';
import type { Missing } from './figure.ts';
import { figureCaveats } from './value-caveats.ts';

/** From this year the new model measures some indicators every other year (method description 2024). */
const NEW_MODEL_FROM = 2024;

/** What to know about a figure that is not there: that the survey did not ask, or that cities answer by district. */
export function missingCaveats(missing: readonly Missing[], catalogue: Catalogue): readonly Caveat[] {
  return missing.flatMap((item): readonly Caveat[] => {
    const about = item.indicator;
    const caveats: Caveat[] = [];
    const { year } = item;
    if (item.reason === 'not-measured' && year !== null) {
      caveats.push({ code: 'not-measured-that-year', params: { year }, about });
      if (item.why === null) caveats.push({ code: 'reason-not-stated', params: { year }, about });
    }
    const other = item.exists[0];
    if (item.reason === 'no-gender-breakdown') caveats.push({ code: 'no-gender-breakdown', params: {}, about });
    if (item.reason === 'before-first-measured' && other !== undefined) {
      caveats.push({ code: 'first-measured', params: { year: other.year }, about });
    }
    if (year !== null && other !== undefined && other.year !== year) {
      caveats.push({ code: 'year-differs-from-asked', params: { asked: year, shown: other.year }, about });
    }
    if (year !== null && year >= NEW_MODEL_FROM && inNewModel(item, catalogue)) {
      caveats.push({ code: 'measured-every-other-year', params: { asked: year }, about });
    }
    return [...caveats, ...insteadCaveats(item, catalogue), ...placeCaveats(item.place, item.year, catalogue)];
  });
}

/** What the place's own figure of another year, shown instead, may mislead about. */
function insteadCaveats({ indicator: id, place, exists }: Missing, catalogue: Catalogue): readonly Caveat[] {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) return [];
  return exists
    .filter((figure) => figure.place === place)
    .flatMap((figure) => figureCaveats(figure, indicator, catalogue))
    .filter((caveat) => MISLEADS.has(caveat.code));
}

const MISLEADS: ReadonlySet<Caveat['code']> = new Set([
  'strict-definition',
  'compound-condition',
  'applies-to-all-cases',
]);

const inNewModel = (item: Missing, catalogue: Catalogue): boolean => {
  const id = catalogue.indicators.get(item.indicator)?.area;
  const area: Area | undefined = id == null ? undefined : catalogue.areas.get(id);
  return area?.newModel === true;
};

/** Stockholm and Göteborg answer by district or administration; the set of districts has changed. */
export function placeCaveats(code: PlaceCode, asked: MeasureYear | null, catalogue: Catalogue): readonly Caveat[] {
  const place = catalogue.places.get(code);
  if (place === undefined) return [];
  if (place.kind === 'district') {
    const year = asked ?? newestRound(catalogue);
    const began = place.from !== null && Number(place.from.slice(0, 4)) > year;
    const ended = place.to !== null && Number(place.to.slice(0, 4)) < year;
    return began || ended ? [{ code: 'district-set-changed', params: { place: place.code }, about: null }] : [];
  }
  const districts = [...catalogue.places.values()].some(
    (other) => other.kind === 'district' && other.within === place.code,
  );
  return districts ? [{ code: 'city-by-district', params: { place: place.code }, about: null }] : [];
}
