import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import createKnex from 'knex';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { connect } from '../../../src/adapters/state/connect.ts';
import { APPLICATION_ID } from '../../../src/adapters/state/dialect.ts';
import { openMemoryState, openStateStore } from '../../../src/adapters/state/open-state.ts';
import { startChild } from '../sqlite/child.ts';
import { raw } from '../sqlite/raw.ts';
import { opened } from './backends.ts';
import { aDelivery, HERE, T0 } from './contract/deliveries.ts';

const CHILD = fileURLToPath(new URL('open-child.ts', import.meta.url));
const PROGRAM = [process.execPath, '--import', 'tsx', CHILD];

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-state-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const refused = async (path: string, code: string): Promise<void> => {
  const result = await openStateStore({ path, busyMs: 50 });
  expect(result).toEqual({ ok: false, error: { code, path, detail: expect.stringMatching(/./) } });
};

describe('a state store that can not be used is a problem with its path', () => {
  it('random bytes, which are left as they are', () =>
    inFolder(async (folder) => {
      const [path, bytes] = [join(folder, 'state.sqlite'), randomBytes(20_000)];
      await writeFile(path, bytes);
      await refused(path, 'corrupt');
      expect((await readFile(path)).equals(bytes)).toBe(true);
    }));

  it('a store of ours with a page of zeros', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      const store = await opened({ path });
      for (let n = 0; n < 50; n += 1) await store.inbox.receive(aDelivery(`e${n}`), HERE, T0);
      await store.close();
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0, 4_096, 8_192));
      await refused(path, 'corrupt');
    }));

  it('the indicator store', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'store.sqlite');
      const indicators = await openStore({ path, mode: 'write' });
      if (indicators.ok) await indicators.value.close();
      await refused(path, 'corrupt');
      expect(await openStore({ path, mode: 'write' })).toMatchObject({ ok: true });
    }));

  it('one made by a newer program, which is left as it is', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      await (await opened({ path })).close();
      await raw(path, "INSERT INTO migration (name, batch) VALUES ('0099-later', 2)");
      const before = await readFile(path);
      await refused(path, 'newer-store');
      expect((await readFile(path)).equals(before)).toBe(true);
    }));

  it('a folder in its place, and a file in its folder’s', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'state.sqlite'));
      await refused(join(folder, 'state.sqlite'), 'unreadable');
      await writeFile(join(folder, 'file'), '');
      await refused(join(folder, 'file', 'state.sqlite'), 'unreadable');
    }));

  it('one that another process never lets go', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      await writeFile(path, '');
      const holder = createKnex({ client: 'sqlite3', connection: { filename: path }, useNullAsDefault: true });
      await holder.raw('BEGIN EXCLUSIVE');
      await refused(path, 'busy');
      await holder.raw('ROLLBACK');
      await holder.destroy();
      await (await opened({ path })).close();
    }));

  it.skipIf(process.getuid?.() !== 0)('a folder and a file that may not be written', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      await chmod(folder, 0o555);
      const [command = '', ...args] = PROGRAM;
      const outsider = startChild(command, [...args, path, '65534']);
      expect((await outsider.ended).said.get('opened')).toMatchObject({ code: 'not-writable', path });
      await (await opened({ path })).close();
      await chmod(path, 0o444);
      const reader = startChild(command, [...args, path, '65534']);
      expect((await reader.ended).said.get('opened')).toMatchObject({ code: 'not-writable', path });
    }),
  );

  it.skipIf(process.platform === 'win32')('a disk that is full', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      const child = startChild('bash', ['-c', `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`, ...PROGRAM, path]);
      expect((await child.ended).said.get('opened')).toMatchObject({ code: 'full', path });
      await (await opened({ path })).close();
    }),
  );

  it('a server that does not answer, and its password is not told', async () => {
    const result = await openStateStore({ path: 'postgres://matt:hemligt@127.0.0.1:1/matt' });
    expect(result).toMatchObject({ ok: false, error: { code: 'unreachable', path: 'postgres://127.0.0.1:1/matt' } });
    expect(JSON.stringify(result)).not.toContain('hemligt');
  });
});

describe('a state store', () => {
  it.skipIf(process.platform === 'win32')(
    'is for its owner alone, also what lies beside it, also when it was not before',
    () =>
      inFolder(async (folder) => {
        const path = join(folder, 'new', 'state.sqlite');
        const mode = async (of: string): Promise<number> => (await stat(of)).mode & 0o777;
        const store = await opened({ path });
        expect(await mode(join(folder, 'new'))).toBe(0o700);
        for (const end of ['', '-wal', '-shm']) expect(await mode(path + end)).toBe(0o600);
        await store.close();
        await chmod(path, 0o644);
        await (await opened({ path })).close();
        expect(await mode(path)).toBe(0o600);
      }),
  );

  it('is written ahead, does not wait for the disk, and overwrites what it deletes', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      await (await opened({ path })).close();
      expect(await raw(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
      expect(await raw(path, 'PRAGMA application_id')).toEqual([{ application_id: APPLICATION_ID }]);
      const { knex } = connect(path, 1_234);
      const told = async (name: string): Promise<unknown> => Object.values((await knex.raw(`PRAGMA ${name}`))[0])[0];
      expect(await Promise.all(['synchronous', 'secure_delete', 'busy_timeout'].map(told))).toEqual([1, 1, 1_234]);
      await knex.destroy();
    }));

  it('keeps everything from one start to the next, for all who started at once', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'state.sqlite');
      const stores = await Promise.all(Array.from({ length: 3 }, () => opened({ path })));
      for (const [n, { inbox }] of stores.entries())
        expect((await inbox.receive(aDelivery(`e${n}`), HERE, T0)).recent).toBe(n + 1);
      await Promise.all(stores.map((store) => store.close()));
      const again = await opened({ path });
      expect(await again.inbox.backlog()).toEqual({ unfinished: 3, oldest: T0 });
      await again.close();
    }));

  it('in memory is gone when it is closed', async () => {
    const first = await openMemoryState();
    await first.inbox.receive(aDelivery('e1'), HERE, T0);
    await first.close();
    const second = await openMemoryState();
    expect(await second.inbox.backlog()).toEqual({ unfinished: 0, oldest: null });
    await second.close();
  });
});
