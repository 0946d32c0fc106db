import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureRound, MeasureYear, Reading, StatedChange } from '../domain/reading.ts';
import type { Commit, StoreVersion } from '../domain/release.ts';

/** One question to the store: one prepared statement each. Every year is read; which one answers is judged later, where it can be explained. */
export type Read =
  | { readonly kind: 'readings'; readonly indicators: readonly IndicatorId[]; readonly places: readonly PlaceCode[] }
  | { readonly kind: 'changes'; readonly indicators: readonly IndicatorId[]; readonly places: readonly PlaceCode[] }
  | { readonly kind: 'rounds'; readonly indicators: readonly IndicatorId[] }
  | RevisionsRead;

/** What differs between version `since` and the version read. No indicators: every one; `place` null: every place. */
export interface RevisionsRead {
  readonly kind: 'revisions';
  readonly since: StoreVersion;
  readonly indicators: readonly IndicatorId[];
  readonly place: PlaceCode | null;
}

/**
 * Two versions of the store side by side. `before` and `after` hold every reading, at either version, of the series (indicator × place) that
 * differ, those that lost or changed something first; `cut` when there are more series than were read. `opened` counts the readings that are
 * new or said otherwise, and `places` is at most four of theirs. Nothing came before version 0: `before` and `after` are then not read.
 */
export interface Revisions {
  readonly since: StoreVersion;
  /** Every commit up to the version read, oldest first. */
  readonly commits: readonly Commit[];
  readonly opened: {
    readonly readings: number;
    readonly indicators: number;
    readonly places: readonly PlaceCode[];
    readonly from: MeasureYear | null;
    readonly to: MeasureYear | null;
  };
  readonly before: readonly Reading[];
  readonly after: readonly Reading[];
  readonly cut: boolean;
}

/** All the facts that answering needs, of one store version. Ordered by indicator, place, year, release, so that equal stores give equal answers. */
export interface Evidence {
  readonly asOf: StoreVersion;
  readonly readings: readonly Reading[];
  readonly changes: readonly StatedChange[];
  readonly rounds: readonly MeasureRound[];
  /** Only where it was read. */
  readonly revisions?: Revisions;
}
