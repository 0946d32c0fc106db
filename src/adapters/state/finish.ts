import type { Knex } from 'knex';
import { z } from 'zod';
import type { Finished, Millis, Worker } from '../../app/state-ports.ts';
import { insertAudit } from './audit.ts';
import { rememberThread } from './threads.ts';

/** A piece of work that is done, by whom, and what is kept of it. */
export interface Finishing {
  readonly id: string;
  readonly worker: Worker;
  readonly finished: Finished;
  readonly now: Millis;
}

const UPDATE = `UPDATE inbox SET outcome = ?, finished_at = ?, body = NULL, worker = NULL
  WHERE id = ? AND worker = ? AND finished_at IS NULL RETURNING conversation, person`;
const Owner = z.object({ conversation: z.string(), person: z.string() });
const Updated = z.object({ rows: z.array(Owner) });

/** Statement by statement in a transaction. False, and nothing is kept, when it is no longer the worker's. */
export const finishInTransaction = (knex: Knex, { id, worker, finished, now }: Finishing): Promise<boolean> =>
  knex.transaction(async (trx) => {
    const { as, leaning, audit } = finished;
    const [owner] = Updated.parse(await trx.raw(UPDATE, [as, now, id, worker])).rows;
    if (owner === undefined) return false;
    if (leaning !== null) await rememberThread(trx, { ...owner, query: leaning, now });
    if (audit !== null) await insertAudit(trx, audit);
    return true;
  });
