import { afterAll, afterEach, beforeAll } from 'vitest';
import type { StateStore } from '../../../../src/app/state-ports.ts';
import type { OpenStore } from '../backends.ts';
import { PEOPLE } from './deliveries.ts';

/** One store for a whole suite, without its people between the tests. */
export function withStore(open: OpenStore): () => StateStore {
  let store: StateStore | null = null;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(async () => {
    for (const person of PEOPLE) await store?.personal.erasePerson(person);
  });
  afterAll(async () => store?.close());
  return () => {
    if (store === null) throw new Error('the store is not open');
    return store;
  };
}
