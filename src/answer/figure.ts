import type { Denominator, IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Gender, MeasureYear, Qualifier, Reading, UnitAnswer } from '../domain/reading.ts';
import type { ReleaseId } from '../domain/release.ts';

/** k of those n that answered, of N asked. Units (municipalities, districts, administrations). */
export interface Of {
  readonly k: number | null;
  readonly n: number;
  readonly N: number;
}

/** One figure of an answer, unrounded. `value` null: the source gives only words (`wording`) or a direction. */
export interface Figure {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly year: MeasureYear;
  readonly gender: Gender;
  readonly status: Reading['status'] | 'derived';
  readonly value: number | UnitAnswer | null;
  readonly wording: string | null;
  readonly direction: 'has' | 'lacks';
  readonly trend: 'up' | 'down' | 'unchanged' | null;
  /** The year that a direction counts from, or that a derived figure was derived from. */
  readonly since: MeasureYear | null;
  readonly qualifier: Qualifier;
  readonly unit: 'percent' | 'answer' | 'count';
  readonly denominator: Denominator;
  readonly of: Of | null;
  readonly margin: number | null;
  readonly basis: 'published' | 'computed' | 'derived';
  readonly use: 'answer' | 'comparison';
  readonly release: ReleaseId;
  readonly yearStated: boolean;
  readonly note: string | null;
}

/** A change between two measure years, in percentage points. `stated` by the publisher or `computed` by us, which we do only when comparable. */
export interface ChangeFigure {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly from: MeasureYear;
  readonly to: MeasureYear;
  readonly points: number | null;
  readonly trend: 'up' | 'down' | 'unchanged';
  readonly basis: 'stated' | 'computed';
  readonly comparable: 'yes' | 'no' | 'unknown';
  readonly margin: number | null;
  readonly doubtfulUnit: boolean;
  readonly release: ReleaseId;
}

/** Why there is no figure for one indicator, place and year, and what exists instead. */
export interface Missing {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  /** The year asked for; null when the latest was. */
  readonly year: MeasureYear | null;
  readonly reason: MissingReason;
  /** The source's own reason; null when it gives none. */
  readonly why: string | null;
  readonly exists: readonly Figure[];
}

export const MISSING_REASONS = [
  'not-measured',
  'before-first-measured',
  'no-figure-for-year',
  'no-figure-for-place',
  'no-figures-at-all',
  'no-gender-breakdown',
  'not-answered',
  'not-applicable',
  'suppressed',
  'unreliable',
  'not-published',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];
