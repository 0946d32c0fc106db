import type { Bundle } from '../domain/bundle.ts';
import type { StoreVersion } from '../domain/release.ts';

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
}
