import type { Area, PartSurvey } from './area.ts';
import type { Indicator } from './indicator.ts';
import type { ComparableArea, LookAlike, MethodNote } from './method.ts';
import type { Membership, Place, PlaceGroup } from './place.ts';
import type { MeasureRound, Reading, StatedChange } from './reading.ts';
import type { Release } from './release.ts';

/** Everything that one delivery (the folder `data/`, later a workbook) wants to be true. Committed whole or not at all. */
export interface Bundle {
  /** Stable name of the delivery: a new one with the same name replaces what the old one said. */
  readonly name: string;
  /** SHA-256 of the delivered bytes, in hex. */
  readonly sha256: string;
  readonly releases: readonly Release[];
  readonly places: readonly Place[];
  readonly groups: readonly PlaceGroup[];
  readonly memberships: readonly Membership[];
  readonly areas: readonly Area[];
  readonly partSurveys: readonly PartSurvey[];
  readonly indicators: readonly Indicator[];
  readonly comparableAreas: readonly ComparableArea[];
  readonly lookAlikes: readonly LookAlike[];
  readonly rounds: readonly MeasureRound[];
  readonly readings: readonly Reading[];
  readonly changes: readonly StatedChange[];
  readonly notes: readonly MethodNote[];
}
