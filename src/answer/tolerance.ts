import type { Amount, Approximation } from '../query/assertion.ts';

/** What a share may be, in percent, both ends counted in. */
export type Range = readonly [low: number, high: number];

const JUST = 0.001;

/**
 * How far a said number may lie from the figure and still be a fair way to say it. Own rule: the publisher's own texts call 19 % "ungefär en femtedel"
 * and speak of "knappt hälften" for less than 50, so a word allows a few percentage points and never the wrong side.
 */
const TOLERANCE: Readonly<Record<Approximation, (number: number) => Range>> = {
  exact: (n) => (Number.isInteger(n) ? [n - 0.5, n + 0.5 - JUST] : [n - 0.05, n + 0.05]),
  fraction: (n) => [n - 2, n + 2],
  about: (n) => [n - 3, n + 3],
  nearly: (n) => [n - 5, n - JUST],
  under: (n) => [n - 3, n - JUST],
  over: (n) => [n + JUST, n + 3],
  'more-than': (n) => [n + JUST, 100],
  'less-than': (n) => [0, n - JUST],
  'at-least': (n) => [n, 100],
  'at-most': (n) => [0, n],
};

/** Between these ends the figure must lie for the words to be fair. */
export const rangeOf = ({ number, as }: Amount): Range => TOLERANCE[as](number);

/** A whole said range holds what the figure may be: yes; they miss each other: no; else it cannot be told. */
export function holdsAgainst(said: Range, figure: Range): 'yes' | 'no' | 'unknown' {
  if (figure[0] >= said[0] && figure[1] <= said[1]) return 'yes';
  return figure[1] < said[0] || figure[0] > said[1] ? 'no' : 'unknown';
}
