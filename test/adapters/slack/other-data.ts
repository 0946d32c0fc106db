import { join } from 'node:path';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { bundleFiles, writeBundleFolder } from '../../builders/bundle-folder.ts';
import { shippedBundle } from '../../builders/shipped.ts';
import type { World } from './bot.ts';

/** A folder with a delivery like the one that ships, but for this. */
export const dataLike = async (change: (bundle: Bundle) => Bundle): Promise<string> =>
  writeBundleFolder(bundleFiles(change(await shippedBundle())));

/** Indicators and places, and nothing known about them. */
export const emptyData = (): Promise<string> =>
  dataLike((bundle) => ({ ...bundle, readings: [], changes: [], notes: [], rounds: [] }));

let deliveries = 0;

/** A new release comes into the store while the bot runs: what ships, changed so. Committed by another handle, as `mattstock import` does. */
export async function releaseInto(world: World, change: (bundle: Bundle) => Bundle): Promise<void> {
  deliveries += 1;
  const bundle = { ...change(await shippedBundle()), sha256: String(deliveries).padStart(64, 'a') };
  const opened = await openStore({ path: join(world.folder, 'store.sqlite'), mode: 'write' });
  if (!opened.ok) throw new Error(opened.error.code);
  try {
    const committed = await opened.value.writer?.commit(bundle, '2026-01-01T00:00:00Z');
    if (committed?.ok !== true || committed.value.kind !== 'committed') throw new Error(JSON.stringify(committed));
  } finally {
    await opened.value.close();
  }
}

/** The bundle without an indicator: nothing in it speaks of it any more. */
export const withoutIndicator = (bundle: Bundle, id: string): Bundle => {
  const isOther = ({ indicator }: { readonly indicator: string }): boolean => indicator !== id;
  return {
    ...bundle,
    indicators: bundle.indicators.filter((one) => one.id !== id),
    readings: bundle.readings.filter(isOther),
    rounds: bundle.rounds.filter(isOther),
    changes: bundle.changes.filter(isOther),
    lookAlikes: bundle.lookAlikes.filter((one) => !one.indicators.some((each) => each === id)),
  };
};

/** The bundle with this change to one share of riket. */
export const withShare = (bundle: Bundle, id: string, year: number, value: number): Bundle => ({
  ...bundle,
  readings: bundle.readings.map((reading) =>
    reading.indicator === id && reading.place === '0000' && reading.year === year && reading.status === 'observed'
      ? { ...reading, value: { scale: 'percent', number: value } }
      : reading,
  ),
});
