import type { KeptQueries } from '../../app/state-ports.ts';
import type { Database } from './database.ts';
import { fromCell, toCell } from './query-cell.ts';

/** A query kept again lives on from then: a new button leans on it. */
export const keptQueriesOver = ({ knex }: Database): KeptQueries => ({
  async keep(queries, now) {
    // One row twice in a statement is refused by PostgreSQL.
    const rows = new Map(queries.map(({ id, query }) => [id, { id, query: toCell(query), kept_at: now }]));
    if (rows.size === 0) return;
    await knex('kept_query')
      .insert([...rows.values()])
      .onConflict('id')
      .merge();
  },
  async find(id) {
    const [cell]: readonly unknown[] = await knex('kept_query').where({ id }).pluck('query');
    return fromCell(cell);
  },
});
