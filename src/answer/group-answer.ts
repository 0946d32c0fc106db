import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Listed, Scope } from '../query/group-queries.ts';
import type { Figure, Missing } from './figure.ts';
import type { Tally } from './shares.ts';
import type { Ranked, Spread } from './spread.ts';
import type { SnapshotRow } from './turn.ts';
import type { Group } from './units.ts';

/** One indicator in one group and year. `share` is ours, null when withheld; `published` is the publisher's, with those that disagree. */
export interface ShareBlock {
  readonly indicator: IndicatorId;
  readonly year: MeasureYear;
  /** Null where only the publisher's share is known. */
  readonly group: Group | null;
  readonly tally: Tally | null;
  readonly share: Figure | null;
  readonly published: readonly Figure[];
}

/** A numeric scale has no share of Ja: how the numbers lie, `median` as a figure of ours, withheld as a share is. */
export interface RankedBlock {
  readonly indicator: IndicatorId;
  readonly group: Group;
  readonly ranked: readonly Ranked[];
  readonly spread: Spread | null;
  readonly median: Figure | null;
  readonly published: readonly Figure[];
}

/** One side of a comparison. `year` is that of its figures; null when it has none. `alone`: a county of one municipality. */
export interface Beside {
  readonly scope: Scope;
  readonly year: MeasureYear | null;
  /** Its own figure: of a place, published or ours; of a group ours. */
  readonly figure: Figure | null;
  readonly dissent: readonly Figure[];
  readonly group: Group | null;
  readonly tally: Tally | null;
  /** The place's rank in it, on a numeric scale. */
  readonly rank: number | null;
  /** The place's figure minus this one, in percentage points; null unless both are shares of the same thing and year. */
  readonly points: number | null;
  readonly alone: boolean;
}

export interface ComparisonRow {
  readonly indicator: IndicatorId;
  readonly main: Figure;
  readonly dissent: readonly Figure[];
  readonly beside: readonly Beside[];
}

/** `most`: more than half of those that answered have it; null when that is not known. */
export interface GapRow {
  readonly row: SnapshotRow;
  readonly block: ShareBlock | null;
  readonly most: boolean | null;
}

export type GroupAnswer =
  | {
      readonly kind: 'share';
      readonly scope: Scope;
      readonly lacking: boolean;
      readonly blocks: readonly ShareBlock[];
      readonly numeric: readonly RankedBlock[];
      readonly missing: readonly Missing[];
    }
  | {
      readonly kind: 'listing';
      readonly scope: Scope;
      readonly listed: Listed;
      readonly groups: readonly Group[];
      readonly missing: readonly Missing[];
    }
  | {
      readonly kind: 'ranking';
      readonly scope: Scope;
      readonly order: 'highest' | 'lowest';
      readonly place: PlaceCode | null;
      readonly blocks: readonly RankedBlock[];
      readonly missing: readonly Missing[];
    }
  | {
      readonly kind: 'comparison';
      readonly place: PlaceCode;
      readonly rows: readonly ComparisonRow[];
      readonly missing: readonly Missing[];
    }
  | {
      readonly kind: 'gaps';
      readonly place: PlaceCode;
      readonly scope: Scope;
      readonly year: MeasureYear | null;
      readonly rows: readonly GapRow[];
      /** Neither Ja nor Nej in full. */
      readonly partly: readonly SnapshotRow[];
      /** How many indicators the place has an answer to. */
      readonly answered: number;
      readonly missing: readonly Missing[];
    };
export type GroupAnswerOf<K extends GroupAnswer['kind']> = Extract<GroupAnswer, { kind: K }>;
