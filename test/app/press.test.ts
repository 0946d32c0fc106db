import { afterEach, describe, expect, test } from 'vitest';
import { type OpenedStore, openMemoryStore } from '../../src/adapters/sqlite/open-store.ts';
import { catalogueSource } from '../../src/app/converse.ts';
import { press } from '../../src/app/press.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { type StoreVersion, storeVersion } from '../../src/domain/release.ts';
import { encodeButtonValue } from '../../src/query/button-value.ts';
import type { Query } from '../../src/query/query.ts';
import { placesOf } from '../../src/query/query.ts';
import { changedLines, goneLine } from '../../src/render/changed-lines.ts';
import { aBundle, anIndicator, aReading, KALMAR } from '../builders/domain.ts';
import { aValueQuery } from '../builders/query.ts';

const hash = (text: string): string => `id-${text.length}`;
const keepsNothing = { find: () => Promise.resolve(null) };
const button = (query: Query, asOf: number, room = 2000): string =>
  encodeButtonValue(query, storeVersion(asOf), room, hash).value;

let opened: OpenedStore | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

/** A real store that was given these deliveries, one after the other. */
async function storeOf(...bundles: readonly Bundle[]) {
  opened = await openMemoryStore();
  for (const [i, bundle] of bundles.entries()) {
    const committed = await opened.writer?.commit({ ...bundle, sha256: `${i}`.repeat(64) }, '2025-11-01T12:00:00Z');
    expect(committed).toMatchObject({ ok: true, value: { kind: 'committed' } });
  }
  return { store: opened.store, catalogues: catalogueSource(opened.store) };
}

const withValue = (number: number): Bundle =>
  aBundle({ readings: [aReading({ value: { scale: 'percent', number } })], changes: [], rounds: [] });
const onlySip = aBundle({ indicators: [], comparableAreas: [], lookAlikes: [], rounds: [], readings: [], changes: [] });

describe('a button that can not be pressed', () => {
  test.each([
    ['', 'malformed'],
    ['{"v":1}', 'malformed'],
    ['{"v":2,"asOf":1}', 'unknown-version'],
  ] as const)('%j is %s', async (text, why) => {
    expect(await press(text, keepsNothing, await storeOf(aBundle()))).toEqual({ kind: 'unknown', why });
  });
  test('its query is no longer kept', async () => {
    const deps = await storeOf(aBundle());
    expect(await press(button(aValueQuery(), 1, 0), keepsNothing, deps)).toEqual({ kind: 'unknown', why: 'not-kept' });
  });
  test('what it asks about is gone, and is named by the version that had it', async () => {
    const deps = await storeOf(withValue(46), onlySip);
    const pressed = await press(button(aValueQuery({ places: placesOf([KALMAR]) }), 1), keepsNothing, deps);
    if (pressed.kind !== 'gone') throw new Error(pressed.kind);
    expect(pressed.gone).toEqual([{ kind: 'indicator', id: anIndicator().id }]);
    expect(goneLine(pressed.gone, pressed.before)).toContain('”Rutin vid våld”');
  });
  test('what it asks about never was in this store', async () => {
    const deps = await storeOf(onlySip);
    for (const asOf of [1, 9]) {
      const pressed = await press(button(aValueQuery(), asOf), keepsNothing, deps);
      expect(pressed).toMatchObject({ kind: 'gone', before: null });
    }
  });
  test('a store that fails is a surprise, and goes up', async () => {
    const deps = await storeOf(aBundle());
    const fault = new Error('disk');
    const broken = { ...deps, store: { ...deps.store, read: () => Promise.reject(fault) } };
    await expect(press(button(aValueQuery(), 1), keepsNothing, broken)).rejects.toBe(fault);
  });
});

const valueShown = (pressed: Awaited<ReturnType<typeof press>>) =>
  pressed.kind === 'answered' && pressed.turn.outcome === 'answered' ? pressed.turn.findings.figures[0]?.value : null;
const changes = (pressed: Awaited<ReturnType<typeof press>>): readonly string[] =>
  pressed.kind === 'answered' ? changedLines(pressed.since, pressed.catalogue) : ['not answered'];

describe('a button that is pressed', () => {
  test('at the version that it was made of has nothing to add', async () => {
    const pressed = await press(button(aValueQuery(), 1), keepsNothing, await storeOf(withValue(46)));
    expect(pressed).toMatchObject({ kind: 'answered', query: aValueQuery(), since: { kind: 'nothing' } });
    expect(valueShown(pressed)).toBe(46);
  });
  test('after a correction answers as of now and says what it was', async () => {
    const pressed = await press(button(aValueQuery(), 1), keepsNothing, await storeOf(withValue(46), withValue(47)));
    expect(valueShown(pressed)).toBe(47);
    expect(changes(pressed)).toEqual(['Rutin vid våld, riket: 46\u00a0% → 47\u00a0% (2023).']);
  });
  test('after a delivery of something else says nothing', async () => {
    const after = { ...withValue(46), notes: [] };
    const pressed = await press(button(aValueQuery(), 1), keepsNothing, await storeOf(withValue(46), after));
    expect(pressed).toMatchObject({ kind: 'answered', since: { kind: 'nothing' }, catalogue: { asOf: 2 } });
  });
  test.each([0, 3])('of version %i, which this store never had, says that it can not tell', async (asOf) => {
    const pressed = await press(button(aValueQuery(), asOf), keepsNothing, await storeOf(withValue(46), withValue(47)));
    expect(pressed).toMatchObject({ kind: 'answered', since: { kind: 'unknown' } });
    expect(valueShown(pressed)).toBe(47);
  });
  test('and was too long for itself finds its query by name, and asks for no other', async () => {
    const asked: string[] = [];
    const kept = {
      find: (id: string) => {
        asked.push(id);
        return Promise.resolve(aValueQuery());
      },
    };
    const { value, keep } = encodeButtonValue(aValueQuery(), storeVersion(1) as StoreVersion, 0, hash);
    const pressed = await press(value, kept, await storeOf(withValue(46)));
    expect(valueShown(pressed)).toBe(46);
    expect(asked).toEqual([keep?.id]);
  });
});
