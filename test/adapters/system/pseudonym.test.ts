import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pseudonymiser, readKey, readOrMakeKey } from '../../../src/adapters/system/pseudonym.ts';

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-key-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a pseudonym', () => {
  const pseudonym = pseudonymiser('a key');

  it('holds nothing of the id, and is the same each time', () => {
    expect(pseudonym('T1', 'U1')).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(pseudonym('T1', 'U1')).toBe(pseudonymiser('a key')('T1', 'U1'));
  });

  it('is another for another person, workspace, key, and where one ends and the other begins', () => {
    const others = [pseudonym('T1', 'U2'), pseudonym('T2', 'U1'), pseudonymiser('b key')('T1', 'U1')];
    const moved = [pseudonym('T', '1U1'), pseudonym('T1U', '1'), pseudonym('T1\n', 'U1'), pseudonym('T1","U', '1')];
    const all = [pseudonym('T1', 'U1'), ...others, ...moved];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the key', () => {
  it('that is empty, cut off or too long is left as it is, for a new one would orphan every pseudonym', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'pseudonym.key');
      for (const text of ['', 'abc', 'x'.repeat(44)]) {
        await writeFile(path, text);
        expect(await readOrMakeKey(path)).toMatchObject({ ok: false, error: { code: 'damaged', path } });
        expect(await readFile(path, 'utf8')).toBe(text);
      }
    }));

  it('in a place where no file can be is a problem, not a surprise', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'pseudonym.key');
      await mkdir(path);
      expect(await readOrMakeKey(path)).toMatchObject({ ok: false, error: { code: 'unreadable', path } });
      await writeFile(join(folder, 'file'), '');
      const below = join(folder, 'file', 'pseudonym.key');
      expect(await readOrMakeKey(below)).toMatchObject({ ok: false, error: { code: 'unreadable', path: below } });
    }));

  it('is not made by who only asks for it', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'pseudonym.key');
      expect(await readKey(path)).toEqual({ ok: true, value: null });
      expect(await readdir(folder)).toEqual([]);
      expect(await readOrMakeKey(path)).toEqual(await readKey(path));
      await writeFile(path, 'no key');
      expect(await readKey(path)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    }));

  it('is made once, by one of many starters, for its owner alone', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'new', 'pseudonym.key');
      const keys = await Promise.all(Array.from({ length: 20 }, () => readOrMakeKey(path)));
      const [first] = keys;
      expect(first).toEqual({ ok: true, value: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) });
      for (const key of keys) expect(key).toEqual(first);
      expect(await readOrMakeKey(path)).toEqual(first);
      expect(await readdir(join(folder, 'new'))).toEqual(['pseudonym.key']);
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    }));

  it('is another in another place', () =>
    inFolder(async (folder) => {
      expect(await readOrMakeKey(join(folder, 'a'))).not.toEqual(await readOrMakeKey(join(folder, 'b')));
      await chmod(join(folder, 'a'), 0o400);
      expect((await readOrMakeKey(join(folder, 'a'))).ok).toBe(true);
    }));
});
