import type { Bundle } from '../../src/domain/bundle.ts';
import { storeVersion } from '../../src/domain/release.ts';
import type { Knowledge } from '../../src/query/knowledge.ts';
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
