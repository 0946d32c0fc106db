import type { Reading } from '../../src/domain/reading.ts';
import { DATA } from '../data/files.ts';
import { groupBy, indicator, says } from '../data/find.ts';

/** One indicator at one place in one year for which the shipped data have a figure or words. */
export interface Cell {
  readonly indicator: string;
  readonly place: string;
  readonly year: number;
  readonly rows: readonly Reading[];
}

const PLACES: Readonly<Record<string, string>> = { '0000': 'riket', '0880': 'Kalmar' };

/** How the place is said in a question. */
const placeWord = (code: string): string => {
  const word = PLACES[code];
  if (word === undefined) throw new Error(`no word for ${code}`);
  return word;
};

const hasFigure = (row: Reading): boolean => row.status === 'observed' || row.status === 'stated';

export const CELLS: readonly Cell[] = [
  ...groupBy(DATA.readings.filter(hasFigure), (row) => `${row.indicator} ${row.place} ${row.year}`).values(),
].flatMap((rows) => {
  const [first] = rows;
  return first === undefined ? [] : [{ indicator: first.indicator, place: first.place, year: first.year, rows }];
});

export const isIn = (row: { indicator: string; place: string; year: number }, cell: Cell): boolean =>
  row.indicator === cell.indicator && row.place === cell.place && row.year === cell.year;

export const nameOf = (cell: Cell): string =>
  `${cell.indicator} ${placeWord(cell.place)} ${cell.year} (${cell.rows.map(says).join(', ')})`;

/** The question that names the indicator as the publisher does, or by our short name. */
export function questionOf(cell: Cell, by: 'official' | 'short', place = placeWord(cell.place)): string {
  const { name, shortName } = indicator(cell.indicator);
  return `${by === 'official' ? name : shortName} i ${place} ${cell.year}?`;
}
