import type { Row, SqlValue } from './handle.ts';
import { cellsOf } from './select.ts';

/**
 * Rows → facts, in the order of the key. Rows of equal key are the same fact told by several deliveries: the last one, the newest, wins.
 */
export function factsOf<T>(
  rows: readonly Row[],
  keyLength: number,
  parse: (cells: readonly SqlValue[], row: Row) => T,
): T[] {
  const cells = cellsOf(rows);
  const facts: T[] = [];
  for (const [index, row] of rows.entries()) {
    const here = cells[index] ?? [];
    const next = cells[index + 1];
    if (next === undefined || !sameKey(here, next, keyLength)) facts.push(parse(here, row));
  }
  return facts;
}

/** From the end: there keys differ most often. */
function sameKey(a: readonly SqlValue[], b: readonly SqlValue[], length: number): boolean {
  for (let cell = length - 1; cell >= 0; cell -= 1) if (a[cell] !== b[cell]) return false;
  return true;
}
