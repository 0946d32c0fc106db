import type { Knex } from 'knex';
import type { Dialect } from './dialect.ts';

/** The one connection of a process, and what is special about its database. */
export interface Database {
  readonly knex: Knex;
  readonly dialect: Dialect;
}
