import type { ServiceArea } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ReleaseId } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';

/** May a question be compared between areas? Table 2 of the method description 2024 marks where; what it does not mark is unknown, never forbidden. */
export function mayCompareAreas(
  indicator: Indicator | null,
  areas: readonly ServiceArea[],
  { comparableAreas }: Pick<Catalogue, 'comparableAreas'>,
): {
  readonly verdict: 'yes' | 'unknown';
  readonly marked: readonly ServiceArea[];
  readonly releases: readonly ReleaseId[];
} {
  const marks = comparableAreas.filter((mark) => indicator?.family != null && mark.family === indicator.family);
  const all = areas.length > 1 && areas.every((area) => marks.some((mark) => sameOrWithin(mark.area, area)));
  return {
    verdict: all ? 'yes' : 'unknown',
    marked: [...new Set(marks.map((mark) => mark.area))],
    // That a question is not in the table is seen in the whole table.
    releases: (marks.length > 0 ? marks : comparableAreas).map((mark) => mark.release),
  };
}

/** "LSS" said in passing covers its adult and child columns. */
const sameOrWithin = (mark: ServiceArea, asked: ServiceArea): boolean =>
  mark === asked || (asked === 'lss' && (mark === 'lss-adult' || mark === 'lss-child'));
