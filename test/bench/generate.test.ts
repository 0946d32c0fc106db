import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBareSql, statementsOf } from '../../bench/bare-sql.ts';
import { generateReadings } from '../../bench/generate.ts';
import { type OpenedStore, openStore } from '../../src/adapters/sqlite/open-store.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { placeCode } from '../../src/domain/place.ts';
import { storeVersion } from '../../src/domain/release.ts';
import type { Read } from '../../src/query/read.ts';
import { aBundle } from '../builders/domain.ts';

const GENERATED: Read = {
  kind: 'readings',
  indicators: [indicatorId('bench-00001'), indicatorId('bench-00002')],
  places: aBundle().places.map(({ code }) => code),
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mattstock-generate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function within<T>(path: string, mode: 'read' | 'write', work: (opened: OpenedStore) => Promise<T>): Promise<T> {
  const opened = await openStore({ path, mode });
  if (!opened.ok) throw new Error(opened.error.detail);
  return work(opened.value).finally(() => opened.value.close());
}

async function generated(name: string, seed: number): Promise<string> {
  const path = join(folder, name);
  await within(path, 'write', async ({ writer }) => writer?.commit(aBundle(), '2026-01-01T00:00:00Z'));
  await generateReadings(path, 3000, seed);
  return path;
}

const readingsIn = (path: string) =>
  within(path, 'read', async ({ store }) => (await store.read([GENERATED], storeVersion(2))).readings);

describe('generated readings', () => {
  it('are as many as asked for, in one new version, and the old one does not see them', async () => {
    const path = await generated('a.sqlite', 1);
    const before = await within(path, 'read', ({ store }) => store.read([GENERATED], storeVersion(1)));
    expect(before.readings).toEqual([]);
    expect(await within(path, 'read', ({ store }) => store.version())).toBe(2);
    expect((await readingsIn(path)).length).toBeGreaterThan(0);
    const { indicators } = await within(path, 'read', ({ store }) => store.knowledge(storeVersion(2)));
    const municipalities = aBundle().places.filter(({ kind }) => kind === 'municipality').length;
    expect(indicators.length - aBundle().indicators.length).toBe(Math.ceil(3000 / 7 / municipalities));
  });

  it('follow the seed', async () => {
    const [one, same, other] = [await generated('1', 1), await generated('2', 1), await generated('3', 2)];
    expect(await readingsIn(same)).toEqual(await readingsIn(one));
    expect(await readingsIn(other)).not.toEqual(await readingsIn(one));
  });
});

describe('bare SQL', () => {
  it('is what the store sent, and gives as many rows', async () => {
    const path = await generated('a.sqlite', 1);
    const read: Read = { kind: 'readings', indicators: [indicatorId('bench-00001')], places: [placeCode('0880')] };
    const sent = await within(path, 'read', ({ store }) =>
      statementsOf(() => store.read([read, { kind: 'rounds', indicators: read.indicators }], storeVersion(2))),
    );
    expect(sent).toHaveLength(2);
    const bare = await openBareSql(path);
    expect(await bare.run(sent)).toBe(14);
    expect(await bare.run([])).toBe(0);
    await bare.close();
    expect(
      await statementsOf(() => within(path, 'read', ({ store }) => store.read([], storeVersion(2)))),
    ).not.toContainEqual(sent[0]);
  });
});
