import { openMemoryStore } from '../../src/adapters/sqlite/open-store.ts';
import { type ConverseDeps, catalogueSource } from '../../src/app/converse.ts';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { clausesOf, withoutCourtesy } from '../../src/interpret/split.ts';
import { shippedBundle, shippedUtterances } from '../builders/shipped.ts';

/** A day after every shipped measurement: "i år" means the same whenever this runs. */
const TODAY = new Date('2025-11-01T12:00:00Z');

/** What ships, in a store of its own in memory. */
export async function openGolden(): Promise<{ readonly deps: ConverseDeps; close(): Promise<void> }> {
  const { store, writer, close } = await openMemoryStore();
  const committed = await writer?.commit(await shippedBundle(), TODAY.toISOString());
  if (committed?.ok !== true) throw new Error('the shipped data could not be committed');
  return {
    deps: {
      store,
      catalogues: catalogueSource(store),
      interpret: interpretLocally,
      split: { clauses: clausesOf, withoutCourtesy },
      utterances: await shippedUtterances(),
      clock: { now: () => TODAY },
    },
    close: () => close(),
  };
}
