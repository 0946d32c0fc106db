import type { ServiceArea } from './area.ts';
import type { Brand } from './brand.ts';

/** Final once published: a short Swedish slug such as "kontinuitetsplan-lss-boende-vuxen". */
export type IndicatorId = Brand<string, 'IndicatorId'>;

export const indicatorId = (text: string): IndicatorId => text as IndicatorId;

export const ROLES = ['quality', 'background', 'volume'] as const;
export const TIERS = ['base', 'in-depth'] as const;
export const DIMENSIONS = ['kunskapsbaserad', 'individanpassad', 'jamlik', 'saker', 'effektiv', 'tillganglig'] as const;

/** How one unit answers. A share of units is shown for country, county and city; `percent` and `count` are numbers for the unit itself. */
export const SCALES = ['yes-no', 'ordinal', 'percent', 'count'] as const;
export type Scale = (typeof SCALES)[number];

/** What a percent is a share of, or what is counted. Stated before the figure, never assumed. */
export const DENOMINATORS = ['municipalities', 'case-officers', 'persons'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/**
 * The words of a sentence about the indicator: "47 % av kommunerna {verb} 2023 {yes}.", "Kalmar {verb} 2020 {no}."
 * Past tense, because every figure is a measurement that has been made.
 */
export interface Phrase {
  readonly verb: string;
  readonly yes: string;
  readonly no: string;
}

export interface Indicator {
  readonly id: IndicatorId;
  /** The publisher's name where one is known. */
  readonly name: string;
  /** For buttons and rows: at most about 60 characters. */
  readonly shortName: string;
  /** The same question asked in several areas (Table 2) shares a family. */
  readonly family: string | null;
  /** The indicator that this one is a part of, when a source gives the level only for the whole (SIP: barn, vuxna). */
  readonly partOf: IndicatorId | null;
  /** null when the source names no area. */
  readonly area: ServiceArea | null;
  readonly role: (typeof ROLES)[number];
  readonly scale: Scale;
  readonly denominator: Denominator;
  readonly tier: (typeof TIERS)[number] | null;
  readonly dimension: (typeof DIMENSIONS)[number] | null;
  /** Our own words for what the indicator measures. */
  readonly definition: string;
  readonly phrase: Phrase;
  /** Facts that decide which caveats apply; each is stated by a source (see `data/`). */
  readonly traits: readonly IndicatorTrait[];
  /** Names that people use, curated; the official name is not repeated here. */
  readonly names: readonly string[];
}

/**
 * `structure`: a plan, routine or agreement exists, not what it leads to · `strict-yes`: Ja needs a current, written and decided one ·
 * `standard-method`: Ja needs a standardised method ·
 * `for-all-cases`: Ja means in all cases · `compound`: two conditions at once · `age-definition`: the age limit is its own.
 */
export const INDICATOR_TRAITS = [
  'structure',
  'strict-yes',
  'standard-method',
  'for-all-cases',
  'compound',
  'age-definition',
] as const;
export type IndicatorTrait = (typeof INDICATOR_TRAITS)[number];
