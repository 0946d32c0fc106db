import type { Indicator } from '../../src/domain/indicator.ts';
import type { Reading, StatedChange } from '../../src/domain/reading.ts';
import { DATA } from './files.ts';

/** The indicator with this id; a test that names one that is gone fails here. */
export const indicator = (id: string): Indicator => {
  const found = DATA.indicators.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};

/** The readings of one indicator at one place, and in one year when asked for. */
export const readings = (id: string, place = '0000', year?: number): readonly Reading[] =>
  DATA.readings.filter(
    (row) => row.indicator === indicator(id).id && row.place === place && (year === undefined || row.year === year),
  );

/** What a reading says, short enough to compare: 47, "Nej", "Knappt hälften" or "up". */
export const says = (row: Reading): number | string => {
  switch (row.status) {
    case 'observed':
      return row.value.scale === 'answer' ? row.value.answer : row.value.number;
    case 'stated':
      return row.wording;
    case 'direction-only':
      return row.trend;
    default:
      return row.status;
  }
};

/** The changes that sources state of one indicator. */
export const changes = (id: string): readonly StatedChange[] =>
  DATA.changes.filter((row) => row.indicator === indicator(id).id);

/** Why two indicators are no series, or null when nothing says so. */
export const lookAlike = (a: string, b: string): string | null =>
  DATA.lookAlikes.find(({ indicators: [x, y] }) => (x === a && y === b) || (x === b && y === a))?.why ?? null;

/** The document that a release was read in: "003". */
export const documentOf = (release: string): string =>
  DATA.releases.find((row) => row.id === release)?.document ?? 'none';

/** A method note's text; a test that names one that is gone fails here. */
export const note = (id: string): string => {
  const found = DATA.notes.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no note ${id}`);
  return found.text.replaceAll('\u00a0', ' ');
};

/** Rows by key, in the order in which the keys turn up. */
export const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};
