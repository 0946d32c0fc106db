import type { Dialect } from '../dialect.ts';

/** One step of the schema. Its name begins with its number and is never changed, nor are its statements: stores that ran it keep what it made. */
export interface Migration {
  readonly name: string;
  /** Statements, in order, for a database. */
  readonly statements: (dialect: Pick<Dialect, 'integer' | 'serial' | 'strict'>) => readonly string[];
}
