import type { ServiceArea } from './area.ts';
import type { IndicatorId } from './indicator.ts';
import type { GroupKind, PlaceCode } from './place.ts';
import type { MeasureYear } from './reading.ts';
import type { ReleaseId } from './release.ts';

type None = Record<never, never>;

/** What each caveat must know to be said. Counts are units; `bounds` are percent. The Swedish is in `render/caveat-phrases.ts`, the rules in `answer/caveat-rules.ts`. */
export interface CaveatParams {
  'old-measurement': { year: MeasureYear; newest: MeasureYear };
  'second-hand-source': { publisher: string; quotedBy: string };
  'stated-approximately': { wording: string };
  'derived-from-rounded': { year: MeasureYear; later: MeasureYear; margin: number };
  'sources-disagree': { year: MeasureYear };
  'count-not-derivable': None;
  'compound-condition': None;
  'applies-to-all-cases': None;
  'structure-not-outcome': None;
  /** What a Ja takes: something written and decided, a standardised method, or both where several answers are shown. */
  'strict-definition': { takes: 'routine' | 'method' | 'either' };
  'not-measured-that-year': { year: MeasureYear };
  'reason-not-stated': { year: MeasureYear };
  'year-differs-from-asked': { asked: MeasureYear; shown: MeasureYear };
  'measured-every-other-year': { asked: MeasureYear };
  'break-in-series': { year: MeasureYear; why: string };
  'comparability-unknown': { from: MeasureYear | null; to: MeasureYear | null };
  'scale-differs': { year: MeasureYear };
  'look-alike-indicator': { other: IndicatorId; why: string };
  'direction-only': { year: MeasureYear };
  'first-measured': { year: MeasureYear };
  'last-measured': { year: MeasureYear; newest: MeasureYear };
  'years-not-aligned': None;
  'share-withheld': { answered: number; asked: number };
  'unit-did-not-answer': { place: PlaceCode };
  nonresponse: { k: number; n: number; N: number; lowest: number; highest: number };
  'small-group': { n: number };
  'group-membership-changed': { year: MeasureYear; kind: GroupKind };
  'city-by-district': { place: PlaceCode };
  'district-set-changed': { place: PlaceCode };
  'group-not-made-for-this': None;
  'not-comparable-across-areas': { areas: readonly ServiceArea[] };
  'ranking-ties': { rank: number; places: number };
  'ranking-missing': { missing: number };
  'background-measure': None;
  'self-reported': None;
  unweighted: None;
  'different-data-source': None;
  'source-unit-doubtful': { points: number };
  'age-definition': None;
  'no-gender-breakdown': None;
  'nonresponse-unknown-that-year': { year: MeasureYear };
  'example-data': None;
  /** Ours: those who lack it were asked about, and the figure counts those who have it. */
  'counts-those-who-had': None;
  /** Ours: the document gives no year for the figure, so the year is our reading of it. */
  'year-not-stated': { year: MeasureYear; release: ReleaseId };
  /** Ours: what must be known about one single fact, from `data/readings.jsonl`. */
  'source-note': { text: string };
}

export type CaveatCode = keyof CaveatParams;

/** Something to be careful about in one answer. `about` is the indicator it concerns, null when it concerns the whole answer. */
export type Caveat = {
  readonly [C in CaveatCode]: {
    readonly code: C;
    readonly params: Readonly<CaveatParams[C]>;
    readonly about: IndicatorId | null;
  };
}[CaveatCode];
