import type { ServiceArea } from './area.ts';
import type { IndicatorId } from './indicator.ts';
import type { PlaceCode } from './place.ts';
import type { Locator, ReleaseId } from './release.ts';

/** What the publisher says about the method, a term, or a place, restated by us. `names` are what people call it when they ask. Kind `absent`: a subject that has no indicator although its words resemble one; its names are phrases, and a name that begins with "−" is a word that lifts it. */
export interface MethodNote {
  readonly id: string;
  readonly kind: 'method' | 'term' | 'place' | 'absent';
  readonly title: string;
  readonly names: readonly string[];
  /** The answer first, then what follows from it. */
  readonly text: string;
  readonly place: PlaceCode | null;
  /** The rounds it speaks of; null when it is not bound to a year. */
  readonly year: number | null;
  readonly release: ReleaseId;
  readonly locator: Locator;
}

/** Two indicators that are easily taken for one series, and why they are not. */
export interface LookAlike {
  readonly indicators: readonly [IndicatorId, IndicatorId];
  readonly why: string;
  readonly release: ReleaseId;
}

/** One mark in the publisher's table of comparable areas (Table 2, method description 2024): the family may be compared between the areas marked. */
export interface ComparableArea {
  readonly family: string;
  readonly area: ServiceArea;
  readonly release: ReleaseId;
}
