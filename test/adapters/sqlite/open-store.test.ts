import { randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { storeVersion } from '../../../src/domain/release.ts';
import { aBundle } from '../../builders/domain.ts';
import { commitInChild } from './child.ts';
import { manyReadings } from './many-readings.ts';
import { raw } from './raw.ts';
import { commit, inFolder, readAll, withStore } from './temp-store.ts';

const NOBODY = 65_534;
const root = process.getuid?.() === 0;

describe('migrations', () => {
  it('make a new folder and a store with every table, once', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'a', 'b', 'store.sqlite');
      await withStore(path, async (opened) => expect(opened.access).toBe('read-write'));
      await withStore(path, async (opened) => expect(await opened.store.version()).toBe(0));
      const tables = await raw(
        path,
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      );
      expect(tables).toHaveLength(16);
      expect(tables.filter((table) => table['strict'] !== 1)).toEqual([]);
      expect(await raw(path, 'PRAGMA user_version')).toEqual([{ user_version: 1 }]);
      expect(await raw(path, 'PRAGMA application_id')).toEqual([{ application_id: 0x4d415454 }]);
      expect(await raw(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
      expect(await readdir(join(dir, 'a', 'b'))).toEqual(['store.sqlite']);
    }));

  it('work on an empty file', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await writeFile(path, '');
      await withStore(path, async (opened) => expect((await commit(opened, aBundle())).version).toBe(1));
    }));
});

describe('a store that can not be used is told apart', () => {
  const problemOf = async (path: string, mode: 'read' | 'write' = 'write') => {
    const opened = await openStore({ path, mode });
    if (opened.ok) {
      await opened.value.close();
      return 'opened';
    }
    expect(opened.error.path).toBe(path);
    return opened.error.code;
  };

  it.each(['write', 'read'] as const)('one newer than the program, opened to %s, and nothing is changed', (mode) =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, aBundle()));
      await raw(path, 'PRAGMA user_version = 2');
      const before = await readFile(path);
      expect(await problemOf(path, mode)).toBe('newer-store');
      expect((await readFile(path)).equals(before)).toBe(true);
    }),
  );

  it.each(['write', 'read'] as const)('random bytes, opened to %s', (mode) =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      const bytes = randomBytes(20_000);
      await writeFile(path, bytes);
      expect(await problemOf(path, mode)).toBe('corrupt');
      expect((await readFile(path)).equals(bytes)).toBe(true);
    }),
  );

  it.each([100, 4096, 20_000, 65_536])('one cut off at %i bytes', (size) =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, manyReadings(2_000, 1, 'a')));
      await truncate(path, size);
      expect(await problemOf(path)).toBe('corrupt');
      expect(await problemOf(path, 'read')).toBe('corrupt');
    }),
  );

  it('a damaged page in the middle', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, manyReadings(2_000, 1, 'a')));
      const bytes = await readFile(path);
      bytes.fill(0x5a, bytes.length - 3 * 4096, bytes.length - 2 * 4096);
      await writeFile(path, bytes);
      expect(await problemOf(path)).toBe('corrupt');
      expect(await problemOf(path, 'read')).toBe('corrupt');
    }));

  it("another program's database", () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await raw(path, 'CREATE TABLE theirs (x)');
      expect(await problemOf(path)).toBe('corrupt');
      expect(await raw(path, 'SELECT name FROM sqlite_schema')).toEqual([{ name: 'theirs' }]);
    }));

  it('a folder in its place, a file where its folder should be, and none to read', () =>
    inFolder(async (dir) => {
      await mkdir(join(dir, 'store.sqlite'));
      await writeFile(join(dir, 'file'), '');
      expect(await problemOf(join(dir, 'store.sqlite'))).toBe('unreadable');
      expect(await problemOf(join(dir, 'file', 'store.sqlite'))).toBe('unreadable');
      expect(await problemOf(join(dir, 'nothing.sqlite'), 'read')).toBe('unreadable');
    }));
});

describe('a folder that may not be written', () => {
  /** Root may write everywhere, so a child gives up being root; anyone else need not. */
  const asNobody = (path: string) => commitInChild([path, '10', '1', 'b', ...(root ? [String(NOBODY)] : [])]);

  async function locked<T>(dir: string, work: () => Promise<T>): Promise<T> {
    await chmod(dir, 0o555);
    try {
      return await work();
    } finally {
      await chmod(dir, 0o755);
    }
  }

  it('with a store in it: the store is read as one that nobody changes, and there is no writer', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, aBundle()));
      await chmod(path, 0o444);
      const ended = await locked(dir, () => asNobody(path));
      expect([...ended.said]).toEqual([
        ['begin', { access: 'immutable', version: 1 }],
        ['done', null],
      ]);
      expect(ended.code).toBe(0);
    }));

  it('without: the caller is told, and can answer from memory', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      const ended = await locked(dir, () => asNobody(path));
      expect(ended.said.get('problem')).toMatchObject({ code: 'not-writable', path });
      expect(ended.code).toBe(1);
    }));

  it('with a store whose log was never folded in: refused, since the file alone says something older', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      const copy = join(dir, 'copy', 'store.sqlite');
      await mkdir(join(dir, 'copy'));
      await withStore(path, (opened) => commit(opened, aBundle()));
      await withStore(path, async (opened) => {
        await commit(opened, aBundle({ sha256: 'newer' }));
        await copyFile(path, copy);
        await copyFile(`${path}-wal`, `${copy}-wal`);
      });
      const ended = await locked(join(dir, 'copy'), () => asNobody(copy));
      expect(ended.said.get('problem')).toMatchObject({ code: 'unreadable' });
    }));

  it.skipIf(!root)('a store that only its owner may read', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, aBundle()));
      await chmod(path, 0o600);
      const ended = await locked(dir, () => asNobody(path));
      expect(ended.said.get('problem')).toMatchObject({ code: 'unreadable' });
    }),
  );
});

describe('opened to read', () => {
  it('sees what another process commits, and has no writer', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, async (writing) => {
        await commit(writing, aBundle());
        await withStore(
          path,
          async (reading) => {
            expect([reading.access, reading.writer]).toEqual(['read-only', null]);
            expect(await reading.store.version()).toBe(1);
            expect((await commitInChild([path, '5', '1', 'b'])).code).toBe(0);
            expect(await reading.store.version()).toBe(2);
            expect((await readAll(reading, aBundle(), storeVersion(1))).readings).toHaveLength(5);
          },
          { mode: 'read' },
        );
      });
    }));
});

describe('two starters at once', () => {
  it('on an empty path: both open, one commits, the other finds that nothing is new', () =>
    inFolder(async (dir) => {
      for (const round of [1, 2, 3, 4]) {
        const path = join(dir, String(round), 'store.sqlite');
        const ended = await Promise.all([1, 2].map(() => commitInChild([path, '500', '1', 'a'])));
        expect(ended.map((end) => [end.said.get('problem'), end.stderr])).toEqual([
          [undefined, ''],
          [undefined, ''],
        ]);
        const outcomes = ended.map((end) => end.said.get('done'));
        expect(outcomes).toContainEqual({ ok: true, value: { kind: 'committed', version: 1 } });
        expect(outcomes).toContainEqual({ ok: true, value: { kind: 'unchanged', version: 1 } });
      }
    }));
});
