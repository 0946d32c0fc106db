import { readBundleFiles } from '../adapters/bundle/files.ts';
import { BUNDLE_NAME, parseBundle } from '../adapters/bundle/load-bundle.ts';
import { loadLearntWords } from '../adapters/bundle/load-learnt-words.ts';
import { describeProblem } from '../adapters/bundle/problem.ts';
import { type OpenedStore, openMemoryStore, openStore } from '../adapters/sqlite/open-store.ts';
import { type ConverseDeps, catalogueSource } from '../app/converse.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { interpretLocally } from '../interpret/interpret.ts';
import { clausesOf, withoutCourtesy } from '../interpret/split.ts';
import type { Query } from '../query/query.ts';
import { indexUtterances } from '../search/utterances.ts';
import { storeMessage } from './store-message.ts';

/** Where the store and the delivered data are, and the time. */
export interface ServicePlace {
  readonly store: string;
  readonly data: string;
  readonly now: () => Date;
}

/** Everything that answering needs, on one store that holds the delivered data. `note` is told once on the terminal. */
export interface Service extends ConverseDeps {
  readonly note: string | null;
  /** What the next message of each conversation leans on. */
  readonly leaning: Map<string, Query>;
  close(): Promise<void>;
}

/** Opens the store, delivers what is new in `data/`, and puts the parts together. The error is a Swedish sentence: what, where, what to do. */
export async function openService(place: ServicePlace): Promise<Result<Service, string>> {
  const opened = await openOrMemory(place.store);
  if (!opened.ok) return opened;
  const { store, note } = opened.value;
  const delivered = await deliver(store, place);
  if (!delivered.ok) {
    await store.close();
    return delivered;
  }
  const learnt = await loadLearntWords(place.data);
  if (!learnt.ok) {
    await store.close();
    return learnt;
  }
  return ok({
    store: store.store,
    catalogues: catalogueSource(store.store),
    leaning: new Map(),
    interpret: interpretLocally,
    split: { clauses: clausesOf, withoutCourtesy },
    utterances: indexUtterances(learnt.value),
    clock: { now: place.now },
    note,
    close: () => store.close(),
  });
}

/** A folder that may not be written and holds no store: the answer is given all the same, from a store in memory. */
async function openOrMemory(
  path: string,
): Promise<Result<{ readonly store: OpenedStore; readonly note: string | null }, string>> {
  const opened = await openStore({ path, mode: 'write' });
  if (opened.ok) return ok({ store: opened.value, note: null });
  if (opened.error.code !== 'not-writable') return err(storeMessage(opened.error));
  return ok({ store: await openMemoryStore(), note: `Databasen kan inte skrivas till ${path}; svaret ges ur minnet.` });
}

/** Commits `data/` unless exactly these bytes are in force already. A store that may only be read is answered from as it is. */
async function deliver(store: OpenedStore, place: ServicePlace): Promise<Result<null, string>> {
  const files = await readBundleFiles(place.data);
  if (!files.ok)
    return err(`Uppgifterna i ${place.data} kan inte läsas:\n${files.error.map(describeProblem).join('\n')}`);
  if (store.writer === null || (await store.delivered(BUNDLE_NAME)) === files.value.sha256) return ok(null);
  const bundle = parseBundle(files.value);
  if (!bundle.ok)
    return err(`Uppgifterna i ${place.data} kan inte läsas in:\n${bundle.error.map(describeProblem).join('\n')}`);
  const committed = await store.writer.commit(bundle.value, place.now().toISOString());
  return committed.ok ? ok(null) : err(storeMessage(committed.error));
}
