import type { Row, SqlValue } from './handle.ts';

/** Runs one statement with its parameters; rejects as the driver does. */
export type RunSql = (sql: string, params: readonly SqlValue[]) => Promise<readonly Row[]>;
