import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { ReleaseId } from '../domain/release.ts';

/** What one reading says, so that a question may name it: "20 000-siffran", "de 57 procenten". `number` in the indicator's unit, null when the source gives `wording` only. */
export interface KnownAmount {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly year: MeasureYear;
  readonly release: ReleaseId;
  readonly number: number | null;
  readonly wording: string | null;
}
