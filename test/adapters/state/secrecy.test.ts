import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { StateStore } from '../../../src/app/state-ports.ts';
import { aValueQuery } from '../../builders/query.ts';
import { raw } from '../sqlite/raw.ts';
import { opened } from './backends.ts';
import { ANNA, aDelivery, anAuditEntry, BO, DAY, HERE, T0 } from './contract/deliveries.ts';

const SECRET = 'min granne Svea på Storgatan';

async function withFile(work: (store: StateStore, folder: string, path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-secret-'));
  const path = join(folder, 'state.sqlite');
  const store = await opened({ path });
  try {
    await work(store, folder, path);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a text stands anywhere in any file of the folder: free pages and the write-ahead log too. */
async function lies(text: string, folder: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if ((await readFile(join(folder, name))).includes(text)) return true;
  }
  return false;
}

describe('what is removed is gone from the files', () => {
  it('the question’s text, when it is answered and the next sweep has passed', () =>
    withFile(async (store, folder) => {
      await store.inbox.receive(aDelivery('e1', { body: JSON.stringify({ text: SECRET }) }), HERE, T0);
      expect(await lies(SECRET, folder)).toBe(true);
      await store.inbox.finish('e1', 'here', { as: 'done', leaning: null, audit: null }, T0);
      await store.personal.sweep(T0 + DAY);
      expect(await lies(SECRET, folder)).toBe(false);
    }));

  it('the question’s text, when it is answered and scrubbed, without a sweep', () =>
    withFile(async (store, folder) => {
      await store.inbox.receive(aDelivery('e1', { body: JSON.stringify({ text: SECRET }) }), HERE, T0);
      await store.inbox.finish('e1', 'here', { as: 'done', leaning: null, audit: null }, T0);
      expect(await lies(SECRET, folder)).toBe(true);
      await store.personal.scrub();
      expect(await lies(SECRET, folder)).toBe(false);
    }));

  it('a long text, and one that was never answered, when the person is erased', () =>
    withFile(async (store, folder) => {
      await store.inbox.receive(aDelivery('e1', { body: `${'x'.repeat(9_000)}${SECRET}` }), HERE, T0);
      await store.inbox.receive(aDelivery('e2', { person: BO }), HERE, T0);
      await store.inbox.finish(
        'e2',
        'here',
        { as: 'done', leaning: aValueQuery(), audit: anAuditEntry({ person: BO }) },
        T0,
      );
      expect((await lies(SECRET, folder)) && (await lies(ANNA, folder))).toBe(true);
      await store.personal.erasePerson(ANNA);
      expect((await lies(SECRET, folder)) || (await lies(ANNA, folder))).toBe(false);
      expect(await lies(BO, folder)).toBe(true);
    }));
});

describe('a fault of the store tells no text', () => {
  it('though the statement that failed holds it', () =>
    withFile(async (store, _folder, path) => {
      const body = JSON.stringify({ text: SECRET });
      await raw(path, 'ALTER TABLE inbox RENAME TO elsewhere');
      const fault: unknown = await store.inbox
        .receive(aDelivery('e1', { body }), HERE, T0)
        .catch((cause: unknown) => cause);
      expect(fault).toBeInstanceOf(Error);
      expect(inspect(fault, { depth: 9 })).toContain('no such table');
      expect(inspect(fault, { depth: 9 })).not.toContain(SECRET);
    }));
});

describe('what another version wrote or a disk spoilt', () => {
  it.each(['{"v":2,"kind":"value"}', 'not json', '', 'null', '[]'])('reads as nothing: %s', (cell) =>
    withFile(async (store, _folder, path) => {
      await raw(
        path,
        `INSERT INTO thread VALUES ('c', '${ANNA}', '${cell}', 0)`,
        `INSERT INTO kept_query VALUES ('q', '${cell}', 0)`,
      );
      expect(await store.threads.last('c')).toBeNull();
      expect(await store.queries.find('q')).toBeNull();
      expect((await store.personal.exportPerson(ANNA))['thread']).toHaveLength(1);
    }),
  );
});

describe('a ping', () => {
  it('fails when nothing can be written', () =>
    withFile(async (store, _folder, path) => {
      await store.ping();
      await raw(path, 'DROP TABLE heartbeat');
      await expect(store.ping()).rejects.toThrow('heartbeat');
    }));
});
