import { misunderstood } from '../answer/misunderstood.ts';
import { queryOf } from '../answer/turn.ts';
import { snapshotRequest } from '../query/snapshot-request.ts';
import { answerQuery, type Conversation, type ConverseDeps } from './converse.ts';

/** The text after `/kommun` or `mattstock snapshot` → what the place shows, or what was not understood of it, with choices. */
export async function showSnapshot(
  text: string,
  deps: Pick<ConverseDeps, 'store' | 'catalogues'>,
): Promise<Conversation> {
  const catalogue = await deps.catalogues.newest();
  const asked = snapshotRequest(text, catalogue);
  const turn = asked.ok
    ? await answerQuery(asked.value.query, catalogue, deps)
    : misunderstood(asked.error, catalogue.asOf, catalogue);
  return { turns: [turn], catalogue, leaning: queryOf(turn) };
}
