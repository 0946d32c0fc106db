import type { MeasureYear, StatedChange } from '../domain/reading.ts';
import type { Figure } from './figure.ts';

/** Two rounded figures make a margin of one percentage point. */
const MARGIN = 1;

/** The share of a year that no source gives: a later (or earlier) published share and the change that the publisher states between them. Own rule; never from an approximate figure. */
export function deriveFigure(
  year: MeasureYear,
  changes: readonly StatedChange[],
  known: readonly Figure[],
): Figure | null {
  for (const change of changes) {
    if (change.points === null || change.doubtfulUnit) continue;
    const other = change.from === year ? change.to : change.to === year ? change.from : null;
    const base = known.find(
      (figure) => figure.year === other && figure.status === 'observed' && figure.qualifier === 'exact',
    );
    if (base === undefined || typeof base.value !== 'number' || base.unit !== 'percent') continue;
    const value = change.from === year ? base.value - change.points : base.value + change.points;
    return {
      ...base,
      year,
      status: 'derived',
      since: base.year,
      value,
      margin: MARGIN,
      basis: 'derived',
      qualifier: 'about',
      release: change.release,
    };
  }
  return null;
}
