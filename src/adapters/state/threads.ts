import type { Knex } from 'knex';
import type { Millis, Pseudonym, Threads } from '../../app/state-ports.ts';
import type { Query } from '../../query/query.ts';
import type { Database } from './database.ts';
import { fromCell, toCell } from './query-cell.ts';

/** What the conversation's next message leans on, and who asked it: the person's last word there, to be found when the person is erased. */
interface Remembered {
  readonly conversation: string;
  readonly person: Pseudonym;
  readonly query: Query;
  readonly now: Millis;
}

export async function rememberThread(db: Knex, { conversation, person, query, now }: Remembered): Promise<void> {
  await db('thread')
    .insert({ conversation, person, query: toCell(query), changed_at: now })
    .onConflict('conversation')
    .merge();
}

export const threadsOver = ({ knex }: Database): Threads => ({
  async last(conversation) {
    const [cell]: readonly unknown[] = await knex('thread').where({ conversation }).pluck('query');
    return fromCell(cell);
  },
});
