import type { Row, SqlValue } from './handle.ts';
import { columnsOf, type TableSpec } from './tables.ts';

/**
 * A row comes back as one JSON text and its fractions beside it. Building an object of twenty columns for each row in the driver costs
 * three times as much; but SQLite writes numbers in JSON with 15 digits, and a fraction must come back as it was delivered.
 */
export const cellsSql = (table: TableSpec): string => {
  const plain = columnsOf(table).filter((column) => !table.real.includes(column));
  return [`json_array(${plain.join(', ')}) AS j`, ...table.real].join(', ');
};

/** In force at version `?1`. Later rows of one key win: the newest delivery that says it. */
export const IN_FORCE = 'from_version <= ?1 AND (to_version IS NULL OR to_version > ?1)';

export const orderSql = (table: TableSpec): string => [...table.key, 'from_version', 'delivery'].join(', ');

/** Every row of a table that is in force. */
export const wholeTableSql = (table: TableSpec): string =>
  `SELECT ${cellsSql(table)} FROM ${table.name} WHERE ${IN_FORCE} ORDER BY ${orderSql(table)}`;

/** The JSON cells of all rows, parsed in one go. */
export const cellsOf = (rows: readonly Row[]): readonly (readonly SqlValue[])[] =>
  JSON.parse(`[${rows.map((row) => row['j']).join(',')}]`);
