import type { MeasureRound, StatedChange } from '../domain/reading.ts';
import { compareYears } from './comparability.ts';
import type { ChangeFigure, Figure } from './figure.ts';

export const statedChange = (change: StatedChange): ChangeFigure => ({
  indicator: change.indicator,
  place: change.place,
  from: change.from,
  to: change.to,
  points: change.points,
  trend: change.trend,
  basis: 'stated',
  comparable: 'yes',
  margin: null,
  doubtfulUnit: change.doubtfulUnit,
  release: change.release,
});

/** The difference between two published shares in percentage points; null unless both are figures in percent and the years are comparable. Rounded figures give a margin of one point. */
export function computedChange(
  earlier: Figure,
  later: Figure,
  rounds: readonly MeasureRound[],
  changes: readonly StatedChange[],
): ChangeFigure | null {
  if (earlier.unit !== 'percent' || later.unit !== 'percent') return null;
  if (typeof earlier.value !== 'number' || typeof later.value !== 'number') return null;
  if (compareYears(earlier.year, later.year, rounds, changes).verdict !== 'yes') return null;
  const points = Math.round((later.value - earlier.value) * 10) / 10;
  return {
    indicator: later.indicator,
    place: later.place,
    from: earlier.year,
    to: later.year,
    points,
    trend: points > 0 ? 'up' : points < 0 ? 'down' : 'unchanged',
    basis: 'computed',
    comparable: 'yes',
    margin: Number.isInteger(earlier.value) && Number.isInteger(later.value) ? 1 : null,
    doubtfulUnit: false,
    release: later.release,
  };
}
