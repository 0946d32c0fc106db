import type { Bundle } from '../domain/bundle.ts';
import type { StoreVersion } from '../domain/release.ts';
import type { KnownAmount } from './known-amounts.ts';

/** What the store knows apart from the figures, as of one version: enough to understand any question, small enough to keep in memory. */
export interface Knowledge
  extends Pick<
    Bundle,
    | 'releases'
    | 'places'
    | 'groups'
    | 'memberships'
    | 'areas'
    | 'partSurveys'
    | 'indicators'
    | 'comparableAreas'
    | 'lookAlikes'
    | 'notes'
  > {
  readonly asOf: StoreVersion;
  /** The country's and then the places', at most `MOST_AMOUNTS`: enough to know a figure by its number. */
  readonly amounts: readonly KnownAmount[];
}

export const MOST_AMOUNTS = 16_384;
