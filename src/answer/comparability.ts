import type { MeasureRound, MeasureYear, StatedChange } from '../domain/reading.ts';
import type { ReleaseId } from '../domain/release.ts';

/** May two years of one indicator be compared? `unknown` is not `no`: no source says, so nothing is computed. */
export interface Verdict {
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly why: string | null;
  readonly release: ReleaseId | null;
  /** The year of the break, when there is one. */
  readonly breakYear: MeasureYear | null;
  /** The break is known to be a change of the scale on which units answer. */
  readonly scaleDiffers: boolean;
}

/** Proof that two years may be compared. No difference is computed without it. */
export type Compared = Verdict & { readonly verdict: 'yes' };

export const isCompared = (verdict: Verdict): verdict is Compared => verdict.verdict === 'yes';

const UNBROKEN = { breakYear: null, scaleDiffers: false } as const;
const UNKNOWN: Verdict = { verdict: 'unknown', why: null, release: null, ...UNBROKEN };

/** A known break comes first, a change of scale before others, and also where the source says "något fler" across it. Then a comparison that the publisher made itself is its own proof; otherwise every round from the first year to the last must be comparable with the one before. */
export function compareYears(
  from: MeasureYear,
  to: MeasureYear,
  rounds: readonly MeasureRound[],
  changes: readonly StatedChange[],
): Verdict {
  // One round is comparable with itself: two places in the same year.
  if (from === to) return { verdict: 'yes', why: null, release: null, ...UNBROKEN };
  const between = rounds.filter((round) => round.asked && round.year > from && round.year <= to);
  const rescaled = changeOfScale(rounds.filter((round) => round.asked && round.year >= from && round.year <= to));
  const broken = rescaled ?? between.find((round) => round.comparableWithPrevious === 'no');
  if (broken !== undefined) {
    const { why, release, year } = broken;
    return { verdict: 'no', why, release, breakYear: year, scaleDiffers: rescaled !== undefined };
  }
  const stated = changes.find((change) => change.from === from && change.to === to);
  if (stated !== undefined) return { verdict: 'yes', why: null, release: stated.release, ...UNBROKEN };
  const reachesBack = rounds.some((round) => round.asked && round.year === from);
  const last = between.at(-1);
  if (!reachesBack || last?.year !== to || between.some((round) => round.comparableWithPrevious !== 'yes'))
    return UNKNOWN;
  return { verdict: 'yes', why: last.why, release: last.release, ...UNBROKEN };
}

/** The first round answered on another scale than the one before it, where both are known: an unknown scale may be either. */
const changeOfScale = (asked: readonly MeasureRound[]): MeasureRound | undefined =>
  asked.find(({ scale }, i) => {
    const before = asked[i - 1]?.scale ?? null;
    return scale !== null && before !== null && scale !== before;
  });
