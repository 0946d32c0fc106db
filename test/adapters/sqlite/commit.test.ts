import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHandle, READ_WRITE_CREATE } from '../../../src/adapters/sqlite/handle.ts';
import { openMemoryStore } from '../../../src/adapters/sqlite/open-store.ts';
import { storeVersion } from '../../../src/domain/release.ts';
import { aBundle, anAnswer, anIndicator, aPlace, aReading, aRelease, aRound } from '../../builders/domain.ts';
import { raw } from './raw.ts';
import { commit, inFolder, readAll, withStore, writerOf } from './temp-store.ts';

const first = aBundle({ sha256: 'a', readings: [aReading(), anAnswer(), aReading({ year: 2021 })] });
const changed = aReading({ value: { scale: 'percent', number: 48 } });
const added = aReading({ year: 2024 });
/** 2023 revised, 2021 withdrawn, 2024 new, Kalmar's answer untouched. */
const second = aBundle({ sha256: 'b', readings: [changed, anAnswer(), added], rounds: [aRound({ why: 'ny fråga' })] });

const v = storeVersion;

describe('versions', () => {
  it('an empty store is at version 0 and knows nothing', () =>
    inFolder((dir) =>
      withStore(join(dir, 'new', 'store.sqlite'), async (opened) => {
        expect(await opened.store.version()).toBe(0);
        expect((await opened.store.knowledge(v(0))).places).toEqual([]);
        expect((await readAll(opened, first, v(0))).readings).toEqual([]);
        expect(await opened.delivered('data')).toBeNull();
      }),
    ));

  it('the same bytes again change nothing; other bytes raise the version by one', () =>
    inFolder((dir) =>
      withStore(join(dir, 'store.sqlite'), async (opened) => {
        expect(await commit(opened, first)).toEqual({ kind: 'committed', version: 1 });
        const before = await opened.contentHash();
        expect(await commit(opened, first)).toEqual({ kind: 'unchanged', version: 1 });
        expect(await opened.contentHash()).toBe(before);
        expect(await commit(opened, second)).toEqual({ kind: 'committed', version: 2 });
        expect(await opened.contentHash()).not.toBe(before);
        expect(await opened.delivered('data')).toBe('b');
        expect(await commit(opened, first)).toEqual({ kind: 'committed', version: 3 });
        expect(await opened.contentHash()).toBe(before);
      }),
    ));

  it('a second commit changes, adds and withdraws; the old version still says what it said', async () => {
    const opened = await openMemoryStore();
    await commit(opened, first);
    await commit(opened, second);
    expect((await readAll(opened, first, v(1))).readings).toEqual([aReading({ year: 2021 }), aReading(), anAnswer()]);
    const now = await readAll(opened, first, v(2));
    expect(now.readings).toEqual([changed, added, anAnswer()]);
    expect(now.rounds).toEqual([aRound({ why: 'ny fråga' })]);
    expect((await readAll(opened, first, v(1))).rounds).toEqual([aRound()]);
    expect((await readAll(opened, first, v(0))).readings).toEqual([]);
    await opened.close();
  });

  it('the catalogue has versions too', async () => {
    const opened = await openMemoryStore();
    await commit(opened, first);
    await commit(
      opened,
      aBundle({
        sha256: 'b',
        places: [aPlace({ name: 'Nya Kalmar' })],
        indicators: [anIndicator({ names: ['nytt'] })],
      }),
    );
    const [before, after] = [await opened.store.knowledge(v(1)), await opened.store.knowledge(v(2))];
    expect(before.places.map((place) => place.name)).toEqual(['Riket', 'Kalmar län', 'Kalmar']);
    expect(before.indicators[0]?.names).toEqual(anIndicator().names);
    expect(after.places.map((place) => place.name)).toEqual(['Nya Kalmar']);
    expect(after.indicators.map((indicator) => indicator.names)).toEqual([['nytt']]);
    await opened.close();
  });

  it('a row that says the same is not written again', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, async (opened) => {
        await commit(opened, first);
        await commit(opened, second);
      });
      const rows = await raw(path, 'SELECT place, year, value, from_version, to_version FROM reading ORDER BY 1, 2, 4');
      expect(rows.map((row) => Object.values(row))).toEqual([
        ['0000', 2021, 47, 1, 2],
        ['0000', 2023, 47, 1, 2],
        ['0000', 2023, 48, 2, null],
        ['0000', 2024, 47, 2, null],
        ['0880', 2023, null, 1, null],
      ]);
      expect(await raw(path, 'SELECT DISTINCT from_version FROM place')).toEqual([{ from_version: 1 }]);
    }));
});

describe('two deliveries', () => {
  const other = aBundle({
    name: 'bok',
    sha256: 'x',
    readings: [changed],
    releases: [aRelease({ title: 'Ur arbetsboken' })],
  });

  it('one leaves what the other said alone; of the same fact the newest delivery is heard', async () => {
    const opened = await openMemoryStore();
    await commit(opened, first);
    await commit(opened, other);
    expect((await readAll(opened, first, v(2))).readings).toEqual([aReading({ year: 2021 }), changed, anAnswer()]);
    expect((await opened.store.knowledge(v(2))).releases.map((release) => release.title)).toEqual(['Ur arbetsboken']);
    await opened.close();
  });

  it('when the newest withdraws a fact, the older is heard again', async () => {
    const opened = await openMemoryStore();
    await commit(opened, first);
    await commit(opened, other);
    await commit(opened, { ...other, sha256: 'y', readings: [], releases: [] });
    expect((await readAll(opened, first, v(3))).readings).toEqual((await readAll(opened, first, v(1))).readings);
    expect((await opened.store.knowledge(v(3))).releases).toEqual([aRelease()]);
    await opened.close();
  });
});

describe('a commit that fails leaves nothing', () => {
  it('a bundle that says the same thing twice is a surprise, and the store is as before', () =>
    inFolder((dir) =>
      withStore(join(dir, 'store.sqlite'), async (opened) => {
        await commit(opened, first);
        const before = await opened.contentHash();
        const twice = aBundle({ sha256: 'c', readings: [aReading(), changed] });
        await expect(writerOf(opened).commit(twice, '2025')).rejects.toThrow(/UNIQUE/);
        expect(await opened.contentHash()).toBe(before);
        expect(await opened.store.version()).toBe(1);
        expect(await commit(opened, second)).toEqual({ kind: 'committed', version: 2 });
      }),
    ));

  it('a writer that never lets go makes the other one busy, and it can try again', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, async (holder) => {
        await commit(holder, first);
        await withStore(
          path,
          async (opened) => {
            const lock = await openHandle(path, READ_WRITE_CREATE, 0);
            await lock.exclusive((session) => session.once('BEGIN IMMEDIATE'));
            expect(await writerOf(opened).commit(second, '2025')).toMatchObject({
              ok: false,
              error: { code: 'busy', path },
            });
            expect(await writerOf(opened).commit(first, '2025')).toMatchObject({
              ok: true,
              value: { kind: 'unchanged' },
            });
            await lock.exclusive((session) => session.once('ROLLBACK'));
            await lock.close();
            expect(await commit(opened, second)).toEqual({ kind: 'committed', version: 2 });
          },
          { busyMs: 50 },
        );
      });
    }));
});
