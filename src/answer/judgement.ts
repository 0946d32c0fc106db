import type { Denominator, Indicator, IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Assertion, AssertionOf } from '../query/assertion.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import type { Facts } from './facts.ts';
import type { ChangeFigure, Figure } from './figure.ts';

export type ClaimVerdict = 'supported' | 'not-supported' | 'cannot-be-told';

/** Why a claim was judged so. Closed: a new reason does not compile until it can be said. */
export type ClaimReason =
  | { readonly code: 'agrees' | 'differs'; readonly year: MeasureYear }
  /** The number is right for another year than the one meant. */
  | { readonly code: 'agrees-other-year'; readonly year: MeasureYear }
  /** Those left over of a share are not those who lack it. */
  | { readonly code: 'complement-of-all' | 'complement-of-strict' | 'only-has' | 'only-lacks' }
  /** Nej does not mean that there is nothing. */
  | { readonly code: 'strict-no' }
  /** The unit does it, though not in all cases. */
  | { readonly code: 'partly'; readonly year: MeasureYear }
  /** Said in percent, and percentage points are meant; `relative` is the change in percent of the first figure, null when it can't be told. */
  | { readonly code: 'points-not-percent'; readonly relative: number | null }
  | { readonly code: 'agrees-relative'; readonly relative: number }
  | { readonly code: 'not-so-many-times' }
  | { readonly code: 'look-alike'; readonly other: IndicatorId; readonly text: string }
  | { readonly code: 'count-from-share' }
  | { readonly code: 'other-denominator'; readonly denominator: Denominator }
  | {
      readonly code: 'not-comparable';
      readonly from: MeasureYear;
      readonly to: MeasureYear;
      readonly text: string | null;
    }
  | { readonly code: 'comparability-unknown'; readonly from: MeasureYear; readonly to: MeasureYear }
  | { readonly code: 'only-direction' | 'only-words' | 'derived'; readonly year: MeasureYear }
  | { readonly code: 'sources-disagree'; readonly year: MeasureYear }
  | { readonly code: 'judgement' | 'extreme' | 'cause' }
  | {
      readonly code:
        | 'not-every-year'
        | 'years-missing'
        | 'steps-unknown'
        | 'no-change-known'
        | 'not-a-share'
        | 'unit-not-trend';
    };

/** What may be said instead, or what bears the claim out: one sentence to paste for each. `apart`: figures that stand side by side without any change between them. */
export type Right =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'apart'; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'change';
      readonly from: Figure | null;
      readonly to: Figure | null;
      readonly change: ChangeFigure;
    };

/** One assertion held against one indicator at one place. */
export interface Judgement {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly said: Assertion;
  readonly verdict: ClaimVerdict;
  readonly why: ClaimReason;
  readonly rights: readonly Right[];
}

/** What judging needs: the facts of the claim's subject, and of those it is easily taken for. */
export interface Court {
  readonly facts: Facts;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly catalogue: Catalogue;
}

/** A judgement before it is told which assertion it is of. */
export type Finding = Omit<Judgement, 'said'>;

/** Null: there is no figure to hold the assertion against. */
export type Judge<K extends Assertion['kind']> = (asserted: AssertionOf<K>, court: Court) => Finding | null;

export const judged = (
  { facts }: Court,
  verdict: ClaimVerdict,
  why: ClaimReason,
  rights: readonly Right[],
): Finding => ({ indicator: facts.indicator.id, place: facts.place, verdict, why, rights });

export const figureRight = (figure: Figure): Right => ({ kind: 'figure', figure });

const WORST: readonly ClaimVerdict[] = ['not-supported', 'cannot-be-told', 'supported'];

/** A claim is as good as its weakest part. */
export const worstOf = (verdicts: readonly ClaimVerdict[]): ClaimVerdict =>
  WORST.find((one) => verdicts.includes(one)) ?? 'cannot-be-told';
