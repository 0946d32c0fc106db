import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHILD, type Ended, startChild } from './child.ts';
import { manyReadings } from './many-readings.ts';
import { raw } from './raw.ts';
import { commit, inFolder, withStore } from './temp-store.ts';

/** A commit of `readings` readings where no file may grow beyond `kilobytes`. */
async function commitWithin(kilobytes: number, path: string, readings: number): Promise<Ended> {
  // Ignored in case the platform's Node does not do so itself: the signal would end the process before the write can fail.
  const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const args = [process.execPath, '--import', 'tsx', CHILD, path, String(readings), '2', 'b'];
  const child = startChild('bash', ['-c', script, ...args]);
  child.process.stdin.end();
  return child.ended;
}

describe.skipIf(process.platform === 'win32')('the file size limit is reached', () => {
  it.each([250, 500, 900])(
    'while a release is committed, at %i kB: a clear problem, and nothing is half done',
    (limit) =>
      inFolder(async (dir) => {
        const path = join(dir, 'store.sqlite');
        const before = await withStore(path, async (opened) => {
          await commit(opened, manyReadings(20, 1, 'a'));
          return opened.contentHash();
        });
        const ended = await commitWithin(limit, path, 8_000);
        expect(ended.said.get('done')).toMatchObject({ ok: false, error: { code: 'full', path } });
        expect([ended.code, ended.stderr]).toEqual([1, '']);
        await withStore(path, async (opened) => {
          expect(await opened.contentHash()).toBe(before);
          expect(await opened.store.version()).toBe(1);
          expect((await commit(opened, manyReadings(8_000, 2, 'b'))).version).toBe(2);
        });
        expect(await raw(path, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      }),
  );

  it('while the store is made: a clear problem', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      const ended = await commitWithin(8, path, 10);
      expect(ended.said.get('problem')).toMatchObject({ code: 'full', path });
      expect(ended.code).toBe(1);
      await withStore(path, async (opened) => expect(await opened.store.version()).toBe(0));
    }));
});
