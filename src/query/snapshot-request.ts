import type { ServiceArea } from '../domain/area.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { cleanText } from '../language/clean.ts';
import type { Catalogue } from './catalogue.ts';
import { nearestAreas } from './nearest-areas.ts';
import { nearestPlaces } from './nearest-places.ts';
import { codesIn, MOST_ECHOED, type RequestWords, readRequest, spansOf, textOf, yearsIn } from './request-words.ts';
import type { Resolution } from './resolution.ts';
import { isPossibleYear } from './resolve.ts';
import { besideRiket, unclearPlace, unclearYears, whichPlace } from './resolve-snapshot.ts';
import { snapshotOf } from './snapshot-query.ts';

/** A place, an area and a year need much less. Characters. */
const LONGEST = 250;

/**
 * The text after `/kommun` or `mattstock snapshot`: place, area and year in any order → query. Strict where a question is lenient:
 * a place that is only nearly a name, and a word that is neither place, area nor year, is told with its choices and never passed over.
 */
export function snapshotRequest(raw: string, catalogue: Catalogue): Resolution {
  const text = cleanText(raw);
  if (text.length > LONGEST)
    return err({ kind: 'unclear-words', words: `${text.slice(0, MOST_ECHOED)} …`, choices: [] });
  const read = readRequest(text, catalogue);
  const areas = read.areas.map((span) => span.area);
  const years = yearsIn(read);
  const numbers = read.rest.flatMap(({ folded }) => (/^[1-9]\d{3}$/.test(folded) ? Number(folded) : []));
  const bad = [...years, ...numbers].find((year) => !isPossibleYear(year));
  if (bad !== undefined) return err({ kind: 'impossible-year', year: bad });
  const year = years.length === 1 ? (years[0] ?? null) : null;
  const build = (place: PlaceCode) => snapshotOf(place, areas, year);
  const codes = besideRiket(read.places.flatMap((span) => span.codes));
  const near = read.places.some((span) => span.how === 'typo');
  const [place] = codes;
  if (place === undefined) return withoutPlace(read, areas, year, catalogue);
  if (codes.length > 1 || near) {
    const unclear = near ? read.places.filter((span) => span.how === 'typo') : read.places;
    return unclearPlace(textOf(read, [...unclear, ...spansOf(read.rest, read)]), codes, near, build);
  }
  if (years.length > 1 || read.years.some((one) => one.kind !== 'single' && one.kind !== 'latest'))
    return unclearYears(textOf(read, read.years), years, (one) => snapshotOf(place, areas, one));
  if (read.rest.length === 0) return ok({ query: build(place), certainty: 1 });
  const nearAreas = nearestAreas(
    read.rest.map((word) => word.folded),
    catalogue.areas.values(),
  );
  const choices = [...nearAreas.map((area) => snapshotOf(place, [...areas, area], year)), build(place)];
  return err({ kind: 'unclear-words', words: textOf(read, spansOf(read.rest, read)), choices });
}

/** A code alone may look like a year, and a misspelt name like anything. */
function withoutPlace(
  read: RequestWords,
  areas: readonly ServiceArea[],
  year: number | null,
  catalogue: Catalogue,
): Resolution {
  const coded = read.years.flatMap((one) => codesIn(read.words.slice(one.from, one.to), catalogue));
  if (coded.length > 0 && read.rest.length === 0) {
    const other = (place: PlaceCode) => yearsIn(read).find((one) => one !== Number(place)) ?? null;
    const build = (place: PlaceCode) => snapshotOf(place, areas, place === COUNTRY ? year : other(place));
    return unclearPlace(textOf(read, read.years), [...coded, COUNTRY], false, build);
  }
  if (read.rest.length === 0) return whichPlace(areas, year);
  const written = read.rest.map((word) => word.folded);
  const codes = nearestPlaces([written.join(' '), ...written], catalogue.places.values());
  const words = textOf(read, spansOf(read.rest, read));
  if (codes.length === 0) return err({ kind: 'unknown-place', words });
  return unclearPlace(words, codes, true, (place) => snapshotOf(place, areas, year));
}
