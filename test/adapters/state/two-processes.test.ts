import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Child, startChild } from '../sqlite/child.ts';
import { LEASE, opened, POSTGRES_URL, postgresSchema } from './backends.ts';
import { ANNA, aDelivery, DONE, T0 } from './contract/deliveries.ts';

const CHILD = fileURLToPath(new URL('work-child.ts', import.meta.url));
const DELIVERIES = 500;
const CONVERSATIONS = 50;

const start = (...args: readonly string[]): Child => startChild(process.execPath, ['--import', 'tsx', CHILD, ...args]);

interface Place {
  readonly path: string;
  readonly folder: string;
}

async function onFile<T>(use: (place: Place) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-two-'));
  try {
    return await use({ path: join(folder, 'state.sqlite'), folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const onPostgres = <T>(use: (place: Place) => Promise<T>): Promise<T> =>
  onFile(async ({ folder }) => {
    const { path, remove } = await postgresSchema(POSTGRES_URL ?? '');
    try {
      return await use({ path, folder });
    } finally {
      await remove();
    }
  });

/** What was done, in the order in which it was committed, and by whom. */
async function audited(path: string): Promise<readonly { readonly id: string; readonly by: string }[]> {
  const store = await opened({ path });
  const { audit = [] } = await store.personal.exportPerson(ANNA);
  await store.close();
  return audit.map((row) => ({ id: String(row['reason']), by: String(row['team']) }));
}

describe.each([
  { name: 'one SQLite file', on: onFile, absent: false },
  { name: 'one PostgreSQL database', on: onPostgres, absent: POSTGRES_URL === null },
])('two processes on $name', ({ on, absent }) => {
  it.skipIf(absent)(
    'start at once, both get every delivery, and do each once, in order, one at a time in a conversation',
    () =>
      on(async ({ path, folder }) => {
        const busy = join(folder, 'busy');
        await mkdir(busy);
        const names = ['one', 'two'];
        const children = names.map((name) =>
          start(path, 'work', name, String(DELIVERIES), String(CONVERSATIONS), busy),
        );
        for (const child of children)
          expect(await Promise.race([child.heard('begin'), child.ended])).toBeTypeOf('string');
        for (const child of children) child.process.stdin.write('go\n');
        for (const child of children) expect(await child.ended).toMatchObject({ code: 0, stderr: '' });
        const done = await audited(path);
        const inConversation = (n: number): readonly string[] =>
          done.map(({ id }) => id).filter((id) => Number(id.slice(1)) % CONVERSATIONS === n);
        const expected = (n: number): readonly string[] =>
          Array.from({ length: DELIVERIES / CONVERSATIONS }, (_, k) => `e${n + k * CONVERSATIONS}`);
        for (let n = 0; n < CONVERSATIONS; n += 1) expect(inConversation(n)).toEqual(expected(n));
        expect(done).toHaveLength(DELIVERIES);
        expect(new Set(done.map(({ by }) => by))).toEqual(new Set(names));
      }),
  );

  it.skipIf(absent)('one is killed between receipt and finish: the other does it when the lease has run out', () =>
    on(async ({ path }) => {
      const child = start(path, 'hold', 'killed', String(T0));
      expect(await child.heard('received')).toEqual({ kind: 'claimed', recent: 1 });
      child.process.kill('SIGKILL');
      expect((await child.ended).signal).toBe('SIGKILL');
      const store = await opened({ path });
      try {
        expect((await store.inbox.receive(aDelivery('e1'), { worker: 'other', room: true }, T0 + 1)).kind).toBe(
          'duplicate',
        );
        expect(await store.inbox.claim('other', T0 + LEASE - 1)).toBeNull();
        const { id, body } = aDelivery('e1');
        expect(await store.inbox.claim('other', T0 + LEASE)).toMatchObject({ id, body, attempt: 2, receivedAt: T0 });
        expect(await store.inbox.finish('e1', 'other', DONE, T0 + LEASE)).toBe(true);
      } finally {
        await store.close();
      }
    }),
  );
});
