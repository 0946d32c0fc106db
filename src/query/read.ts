import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureRound, Reading, StatedChange } from '../domain/reading.ts';
import type { StoreVersion } from '../domain/release.ts';

/** One question to the store: one prepared statement each. Every year is read; which one answers is judged later, where it can be explained. */
export type Read =
  | { readonly kind: 'readings'; readonly indicators: readonly IndicatorId[]; readonly places: readonly PlaceCode[] }
  | { readonly kind: 'changes'; readonly indicators: readonly IndicatorId[]; readonly places: readonly PlaceCode[] }
  | { readonly kind: 'rounds'; readonly indicators: readonly IndicatorId[] };

/** All the facts that answering needs, of one store version. Ordered by indicator, place, year, release, so that equal stores give equal answers. */
export interface Evidence {
  readonly asOf: StoreVersion;
  readonly readings: readonly Reading[];
  readonly changes: readonly StatedChange[];
  readonly rounds: readonly MeasureRound[];
}
