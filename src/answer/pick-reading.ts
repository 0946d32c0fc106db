import type { Reading } from '../domain/reading.ts';
import type { Release, ReleaseId } from '../domain/release.ts';
import { boundsOf } from './to-figure.ts';

/** The reading that answers, those that disagree with it, and what is only known as a direction. */
export interface Picked {
  readonly main: Reading | null;
  readonly dissent: readonly Reading[];
  readonly direction: Reading | null;
  readonly missing: Reading | null;
}

/**
 * Picks among the readings of one indicator, place and year. A series takes its points from the document that covers most of its years;
 * then the publisher's own text before a quotation, then the narrower statement. Own rule.
 */
export function pickReading(
  ofYear: readonly Reading[],
  ofAllYears: readonly Reading[],
  releases: ReadonlyMap<ReleaseId, Release>,
): Picked {
  const documentOf = (reading: Reading) => releases.get(reading.release)?.document ?? reading.release;
  const yearsIn = (reading: Reading) =>
    new Set(
      ofAllYears
        .filter((other) => isFigure(other) && documentOf(other) === documentOf(reading))
        .map((other) => other.year),
    ).size;
  const figures = ofYear.filter(isFigure);
  const ranked =
    figures.length < 2
      ? figures
      : [...figures].sort(
          (a, b) =>
            yearsIn(b) - yearsIn(a) ||
            Number(isQuoted(a, releases)) - Number(isQuoted(b, releases)) ||
            widthOf(a) - widthOf(b) ||
            (a.release < b.release ? -1 : 1),
        );
  const main = ranked[0] ?? null;
  return {
    main,
    dissent: main === null ? [] : ranked.slice(1).filter((other) => disagree(main, other)),
    direction: ofYear.find((reading) => reading.status === 'direction-only') ?? null,
    missing:
      main === null
        ? (ofYear.find((reading) => !isFigure(reading) && reading.status !== 'direction-only') ?? null)
        : null,
  };
}

export const isFigure = (reading: Reading): boolean => reading.status === 'observed' || reading.status === 'stated';

const isQuoted = (reading: Reading, releases: ReadonlyMap<ReleaseId, Release>): boolean =>
  releases.get(reading.release)?.quotedBy != null;

/** How much a statement leaves open: no bound at all is wider than one. */
function widthOf(reading: Reading): number {
  const bounds = boundsOf(reading);
  if (bounds === null) return 0;
  const open = bounds.filter((bound) => !Number.isFinite(bound)).length;
  return open === 0 ? bounds[1] - bounds[0] : open * HALF_OPEN;
}

/** Wider than any difference between two shares. */
const HALF_OPEN = 1000;

/** Two statements disagree when they can't both be true: bounds that do not overlap, or different answers. */
function disagree(a: Reading, b: Reading): boolean {
  if (a.status === 'stated' && b.status === 'stated' && a.direction !== b.direction) return false;
  const [one, two] = [boundsOf(a), boundsOf(b)];
  if (one !== null && two !== null) return one[1] < two[0] || two[1] < one[0];
  if (a.status !== 'observed' || b.status !== 'observed') return false;
  return a.value.scale === 'answer' && b.value.scale === 'answer' && a.value.answer !== b.value.answer;
}
