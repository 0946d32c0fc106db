import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHILD, type Child, startChild } from './child.ts';
import { manyReadings } from './many-readings.ts';
import { raw } from './raw.ts';
import { commit, inFolder, withStore } from './temp-store.ts';

const MOMENTS = 100;
const AT_ONCE = 2;
/** Enough for the commit to last some hundred milliseconds, so that there are moments to be killed at. */
const READINGS = 5_000;
const SEED = 20_251_101;

/** A small seeded generator (mulberry32): numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const start = (path: string): Child =>
  startChild(process.execPath, ['--import', 'tsx', CHILD, path, String(READINGS), '2', 'b']);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a commit takes that is left alone, in milliseconds. */
async function timed(path: string): Promise<number> {
  const child = start(path);
  await child.heard('begin');
  const began = performance.now();
  await child.heard('done');
  const took = performance.now() - began;
  child.process.stdin.end();
  await child.ended;
  return took;
}

it(
  'kill -9 at 100 seeded moments of a commit leaves the store before or the store after, whole',
  { timeout: 240_000 },
  () =>
    inFolder(async (dir) => {
      const base = join(dir, 'base.sqlite');
      const before = await withStore(base, async (opened) => {
        await commit(opened, manyReadings(READINGS, 1, 'a'));
        return opened.contentHash();
      });
      const copyOf = async (name: string): Promise<string> => {
        const path = join(dir, name, 'store.sqlite');
        await mkdir(join(dir, name));
        await copyFile(base, path);
        return path;
      };
      const unharmed = await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => copyOf(`unharmed-${n}`)));
      let commitMs = Math.max(...(await Promise.all(unharmed.map(timed))));
      const after = await withStore(unharmed[0] ?? '', (opened) => opened.contentHash());
      expect(after).not.toBe(before);

      const outcomes = { before: 0, after: 0 };
      const random = seeded(SEED);
      const moments = Array.from({ length: MOMENTS }, (_, n) => ({ n, share: random() * 1.5 }));
      const killAt = async (n: number, share: number): Promise<void> => {
        const path = await copyOf(String(n));
        const child = start(path);
        expect(await child.heard('begin')).toEqual({ access: 'read-write', version: 1 });
        const began = performance.now();
        // The machine's pace changes during a hundred runs; the moments follow it, both ways.
        const follow = (ms: number): void => {
          commitMs += (ms - commitMs) / 4;
        };
        let done = false;
        void child.heard('done').then((said) => {
          if (said === null) return;
          done = true;
          follow(performance.now() - began);
        });
        await pause(share * commitMs);
        const waited = performance.now() - began;
        if (!done && waited > commitMs) follow(waited);
        child.process.kill('SIGKILL');
        expect((await child.ended).signal).toBe('SIGKILL');
        expect(await raw(path, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
        await withStore(path, async (opened) => {
          const found = `${await opened.store.version()} ${await opened.contentHash()}`;
          expect([`1 ${before}`, `2 ${after}`]).toContain(found);
          outcomes[found.startsWith('1') ? 'before' : 'after'] += 1;
        });
      };
      const worker = async (): Promise<void> => {
        for (let next = moments.shift(); next !== undefined; next = moments.shift()) await killAt(next.n, next.share);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      process.stdout.write(`kill -9 at ${MOMENTS} moments: ${outcomes.before} before, ${outcomes.after} after\n`);
      expect(outcomes.before + outcomes.after).toBe(MOMENTS);
      expect(outcomes.before).toBeGreaterThan(0);
      expect(outcomes.after).toBeGreaterThan(0);
    }),
);
