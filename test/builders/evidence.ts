import type { Bundle } from '../../src/domain/bundle.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { storeVersion } from '../../src/domain/release.ts';
import type { Knowledge } from '../../src/query/knowledge.ts';
import type { KnownAmount } from '../../src/query/known-amounts.ts';
import type { Evidence } from '../../src/query/read.ts';
import { aBundle } from './domain.ts';

/** What a store that holds this bundle knows at version 1. */
export const aKnowledge = (over: Partial<Knowledge> = {}, bundle: Bundle = aBundle()): Knowledge => ({
  asOf: storeVersion(1),
  releases: bundle.releases,
  places: bundle.places,
  groups: bundle.groups,
  memberships: bundle.memberships,
  areas: bundle.areas,
  partSurveys: bundle.partSurveys,
  indicators: bundle.indicators,
  comparableAreas: bundle.comparableAreas,
  lookAlikes: bundle.lookAlikes,
  notes: bundle.notes,
  amounts: bundle.readings.flatMap((one) => knownAmount(one) ?? []).sort(byKey),
  ...over,
});

/** Facts read at version 1; empty unless given. */
export const anEvidence = (over: Partial<Evidence> = {}): Evidence => ({
  asOf: storeVersion(1),
  readings: [],
  changes: [],
  rounds: [],
  ...over,
});

/** Null for answers, directions and what is missing: they are no amounts. */
function knownAmount(reading: Reading): KnownAmount | null {
  const { indicator, place, year, release } = reading;
  if (reading.status === 'stated') return { indicator, place, year, release, number: null, wording: reading.wording };
  if (reading.status !== 'observed' || reading.value.scale === 'answer') return null;
  return { indicator, place, year, release, number: reading.value.number, wording: null };
}

/** In the order in which a store reads them. */
const byKey = (a: KnownAmount, b: KnownAmount): number => {
  const key = ({ place, indicator, year, release }: KnownAmount) => `${place} ${indicator} ${year} ${release}`;
  return key(a) < key(b) ? -1 : 1;
};
