import type { Area, PartSurvey, ServiceArea } from '../domain/area.ts';
import type { Caveat } from '../domain/caveat.ts';
import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { MethodNote } from '../domain/method.ts';
import type { Place, PlaceCode, PlaceGroup } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Release, ReleaseId, StoreVersion } from '../domain/release.ts';
import type { DeclineReason } from '../query/draft.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import type { Origin, Query, RegisterAsk } from '../query/query.ts';
import type { ChangeFigure, Figure, Missing } from './figure.ts';
import type { GroupAnswer } from './group-answer.ts';
import type { ClaimVerdict, Judgement } from './judgement.ts';

/** One indicator at one place: the figure that answers, what disagrees with it, and what to compare it with. */
export interface ValueRow {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly main: Figure;
  readonly dissent: readonly Figure[];
  readonly comparison: readonly Figure[];
  readonly changes: readonly ChangeFigure[];
}

/** `gap`: the survey did not ask, or asked and we have no figure. */
export interface TrendPoint {
  readonly year: MeasureYear;
  readonly figure: Figure | null;
  readonly dissent: readonly Figure[];
  readonly gap: 'not-measured' | 'no-figure' | null;
}

export interface TrendSeries {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly points: readonly TrendPoint[];
  readonly changes: readonly ChangeFigure[];
}

/** What is known of one year: a figure, words, a direction, or that it was (not) asked. */
export interface YearState {
  readonly year: MeasureYear;
  readonly state: 'figure' | 'derived' | 'words' | 'direction' | 'not-measured' | 'no-figure';
}

/** One indicator of a snapshot. `changes` and `before` only where they may be compared with the measurement before. */
export interface SnapshotRow extends ValueRow {
  /** The unit's own answer (Ja, Nej …) in the measurement before. */
  readonly before: Figure | null;
  /** A later year of which the source gives only a direction. */
  readonly later: Figure | null;
}

/** `area` null: no source says which area the indicators belong to. */
export interface SnapshotArea {
  readonly area: ServiceArea | null;
  readonly rows: readonly SnapshotRow[];
}

/** Where and when something is known, when nothing is where it was asked for. `areas` empty: in any area. Years with a figure, words or a direction. */
export interface Elsewhere {
  readonly place: PlaceCode;
  readonly areas: readonly ServiceArea[];
  readonly indicators: number;
  readonly years: readonly MeasureYear[];
}

/** One indicator between two years. `answers`: a unit's own answers, which may be compared. `apart`: both are known and may not, or not surely, be compared. `once`: only one of the years is known. */
export type ChangeRow = {
  readonly indicator: IndicatorId;
  readonly to: MeasureYear;
  /** Of the earlier year and of the later, as many as there are. */
  readonly figures: readonly Figure[];
} & (
  | { readonly kind: 'changed'; readonly from: MeasureYear; readonly change: ChangeFigure }
  | { readonly kind: 'answers'; readonly from: MeasureYear }
  | {
      readonly kind: 'apart';
      readonly from: MeasureYear;
      readonly verdict: 'no' | 'unknown';
      readonly why: string | null;
    }
  | { readonly kind: 'once'; readonly from: MeasureYear | null }
);

/** One area's figure of a question that several areas ask. */
export interface AcrossRow {
  readonly indicator: IndicatorId;
  readonly area: ServiceArea | null;
  readonly figure: Figure;
}

export type Answer =
  | GroupAnswer
  | {
      readonly kind: 'claim';
      readonly verdict: ClaimVerdict;
      readonly judgements: readonly Judgement[];
    }
  | {
      readonly kind: 'changes';
      readonly place: PlaceCode;
      readonly from: MeasureYear | null;
      readonly to: MeasureYear | null;
      readonly rows: readonly ChangeRow[];
    }
  | {
      readonly kind: 'across-areas';
      readonly place: PlaceCode;
      readonly rows: readonly AcrossRow[];
      readonly missing: readonly Missing[];
      /** Whether the areas shown may be compared, and those that the publisher's table marks. */
      readonly verdict: 'yes' | 'unknown';
      readonly marked: readonly ServiceArea[];
      readonly releases: readonly ReleaseId[];
      readonly oneYear: boolean;
    }
  | {
      readonly kind: 'value';
      readonly rows: readonly ValueRow[];
      readonly missing: readonly Missing[];
      /** Something of what is shown is known of another year too: there is a series to look at. */
      readonly series: boolean;
    }
  | { readonly kind: 'trend'; readonly series: readonly TrendSeries[]; readonly missing: readonly Missing[] }
  | {
      readonly kind: 'availability';
      readonly rows: readonly {
        readonly indicator: IndicatorId;
        readonly place: PlaceCode;
        readonly years: readonly YearState[];
      }[];
    }
  | { readonly kind: 'definition'; readonly indicators: readonly Indicator[]; readonly notes: readonly MethodNote[] }
  | { readonly kind: 'method'; readonly notes: readonly MethodNote[]; readonly rates: readonly PartSurvey[] }
  | {
      readonly kind: 'register';
      readonly ask: RegisterAsk;
      readonly place: Place;
      readonly county: Place | null;
      readonly municipalities: readonly Place[];
      readonly groups: readonly PlaceGroup[];
    }
  | {
      readonly kind: 'comparability';
      readonly verdict: 'yes' | 'no' | 'unknown';
      readonly subject: 'areas' | 'years' | 'indicators';
      readonly indicator: Indicator | null;
      /** The second of two indicators that are compared. */
      readonly other: Indicator | null;
      /** The areas asked about, and those that the publisher's table marks for this question. */
      readonly asked: readonly Area[];
      readonly marked: readonly Area[];
      readonly years: readonly MeasureYear[];
      /** The year from which units answered on another scale, when that is why two years may not be compared. */
      readonly scaleYear: MeasureYear | null;
      readonly why: string | null;
      /** What the verdict rests on; none when no source says. */
      readonly releases: readonly ReleaseId[];
    }
  | {
      readonly kind: 'catalogue';
      readonly words: string;
      readonly place: PlaceCode | null;
      readonly year: MeasureYear | null;
      /** With a place: its figure of the year, or its newest. Without: none, and riket's years. */
      readonly items: readonly {
        readonly indicator: Indicator;
        readonly years: readonly MeasureYear[];
        readonly figure: Figure | null;
      }[];
    }
  | {
      readonly kind: 'snapshot';
      readonly place: PlaceCode;
      /** The areas asked for; empty: every area. */
      readonly asked: readonly ServiceArea[];
      /** The year asked for; null when each indicator shows its latest. */
      readonly year: MeasureYear | null;
      /** The publisher's newest round. */
      readonly newest: MeasureYear;
      readonly areas: readonly SnapshotArea[];
      /** Rows older than the last few rounds; none when a year was asked for. */
      readonly older: readonly SnapshotArea[];
      /** What has no figure, and what the newest round did not ask or got no answer to although an older figure is shown. */
      readonly missing: readonly Missing[];
    };
export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/** What we assumed that the question did not say. */
export type Assumption =
  | { readonly slot: 'year'; readonly origin: Origin; readonly years: readonly MeasureYear[] }
  | { readonly slot: 'place'; readonly origin: Origin; readonly places: readonly PlaceCode[] }
  | { readonly slot: 'indicator'; readonly origin: Origin; readonly indicators: readonly IndicatorId[] };

/** Facts and caveats that any turn with data may carry. `rest` is shown behind "Metod". */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly changes: readonly ChangeFigure[];
  readonly caveats: { readonly shown: readonly Caveat[]; readonly rest: readonly Caveat[] };
  readonly assumptions: readonly Assumption[];
  readonly sources: readonly Release[];
}

export const NO_FINDINGS: Findings = {
  figures: [],
  changes: [],
  caveats: { shown: [], rest: [] },
  assumptions: [],
  sources: [],
};

/** One question's end. Silence, a guess, and the answer to another question are not among them. */
export type Turn = { readonly asOf: StoreVersion } & (
  | { readonly outcome: 'answered'; readonly query: Query; readonly answer: Answer; readonly findings: Findings }
  | { readonly outcome: 'clarify'; readonly problem: Misunderstanding; readonly choices: readonly Query[] }
  | {
      readonly outcome: 'no-data';
      readonly query: Query | null;
      readonly reason: NoDataReason;
      readonly words: string;
      readonly missing: readonly Missing[];
      readonly choices: readonly Query[];
      readonly findings: Findings;
      /** What a snapshot without rows can point at. */
      readonly elsewhere?: readonly Elsewhere[];
    }
  | {
      readonly outcome: 'declined';
      readonly reason: DeclineReason;
      readonly indicator: IndicatorId | null;
      /** What can be asked instead, where it would show something. */
      readonly choices?: readonly Query[];
    }
);
export type TurnOf<O extends Turn['outcome']> = Extract<Turn, { outcome: O }>;

/** The query that a turn answered, or would have if there were figures; null when there was none. */
export const queryOf = (turn: Turn): Query | null =>
  turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.query : null;

export const NO_DATA_REASONS = [
  'no-figure',
  'unknown-place',
  'unknown-subject',
  'absent',
  'not-counted',
  'every-place',
  'empty-group',
  'no-method-fact',
] as const;
export type NoDataReason = (typeof NO_DATA_REASONS)[number];
