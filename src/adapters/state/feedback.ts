import type { FeedbackStore } from '../../app/state-ports.ts';
import type { Database } from './database.ts';
import { toCell } from './query-cell.ts';

export const feedbackOver = ({ knex }: Database): FeedbackStore => ({
  async record({ asOf, query, ...feedback }) {
    await knex('feedback')
      .insert({ ...feedback, query: toCell(query), as_of: asOf })
      .onConflict(['person', 'message'])
      .merge();
  },
});
