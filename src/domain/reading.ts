import type { IndicatorId, Scale } from './indicator.ts';
import type { PlaceCode } from './place.ts';
import type { Locator, ReleaseId } from './release.ts';

/** The survey's year: not the year published, not the year asked for. */
export type MeasureYear = number;

export const GENDERS = ['T', 'K', 'M'] as const;
/** T = total, K = kvinnor, M = män (Kolada's letters). */
export type Gender = (typeof GENDERS)[number];

export const QUALIFIERS = ['exact', 'about', 'nearly', 'under', 'over'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const MISSING_STATUSES = [
  'not-answered',
  'not-applicable',
  'suppressed',
  'unreliable',
  'not-published',
] as const;
export type MissingStatus = (typeof MISSING_STATUSES)[number];

const MISSING: ReadonlySet<string> = new Set(MISSING_STATUSES);
/** Whether a status tells that there is no figure, and why. */
export const isMissing = (status: string): status is MissingStatus => MISSING.has(status);

/** A unit's answer on an ordinal or yes/no scale, as the publisher writes it. */
export const ANSWERS = ['Ja', 'Nej', 'Ja, för alla', 'Ja, men inte för alla', 'Delvis'] as const;
export type UnitAnswer = (typeof ANSWERS)[number];

export type ObservedValue =
  | { readonly scale: 'answer'; readonly answer: UnitAnswer }
  | { readonly scale: 'percent'; readonly number: number }
  | { readonly scale: 'count'; readonly number: number };

interface ReadingKey {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly year: MeasureYear;
  readonly gender: Gender;
  readonly release: ReleaseId;
  readonly locator: Locator;
  /** False when the year is our reading of the document and not written there. */
  readonly yearStated: boolean;
  /** What a reader must know about this one fact, in our words; null nearly always. */
  readonly note: string | null;
}

/**
 * A reading is a fact with a reason. Zero is a value; not answered is not No; not measured is not zero.
 * `stated`: the source gives words; bounds are inclusive, in the indicator's unit, null when the words give none.
 * `direction-only`: up, down or unchanged since `since` (null when not stated), without a figure.
 */
export type Reading = ReadingKey &
  (
    | { readonly status: 'observed'; readonly value: ObservedValue; readonly qualifier: Qualifier }
    | {
        readonly status: 'stated';
        readonly wording: string;
        readonly low: number | null;
        readonly high: number | null;
        readonly direction: 'has' | 'lacks';
        readonly qualifier: Qualifier;
      }
    | {
        readonly status: 'direction-only';
        readonly trend: 'up' | 'down' | 'unchanged';
        readonly since: MeasureYear | null;
        readonly wording: string;
      }
    | { readonly status: MissingStatus }
  );

/** A change that the publisher states, in percentage points; `doubtfulUnit` when the source writes percent and must mean points. `points` null: only the direction is stated. */
export interface StatedChange {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly from: MeasureYear;
  readonly to: MeasureYear;
  readonly points: number | null;
  readonly trend: 'up' | 'down' | 'unchanged';
  readonly doubtfulUnit: boolean;
  readonly release: ReleaseId;
  readonly locator: Locator;
}

/**
 * One survey round of one indicator: was it asked, on which scale, and may it be compared with the round before?
 * `asked: false` with `reason: null` means that the source gives no reason. `scale` is the one on which units answered, null when no source says.
 */
export interface MeasureRound {
  readonly indicator: IndicatorId;
  readonly year: MeasureYear;
  readonly asked: boolean;
  readonly reason: string | null;
  readonly first: boolean;
  readonly scale: Scale | null;
  readonly comparableWithPrevious: 'yes' | 'no' | 'unknown';
  readonly why: string | null;
  readonly release: ReleaseId;
  readonly locator: Locator;
}
