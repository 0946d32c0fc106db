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

export const THREAD_COLUMNS = 'conversation, person, query, changed_at';
/** A conversation has one row: its last word. */
export const REPLACE_THREAD =
  'ON CONFLICT (conversation) DO UPDATE SET person = excluded.person, query = excluded.query, changed_at = excluded.changed_at';
const REMEMBER = `INSERT INTO thread (${THREAD_COLUMNS}) VALUES (?, ?, ?, ?) ${REPLACE_THREAD}`;

export async function rememberThread(db: Knex, { conversation, person, query, now }: Remembered): Promise<void> {
  await db.raw(REMEMBER, [conversation, person, toCell(query), now]);
}

export const threadsOver = ({ knex }: Database): Threads => ({
  async last(conversation) {
    const [cell]: readonly unknown[] = await knex('thread').where({ conversation }).pluck('query');
    return fromCell(cell);
  },
});
