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

/** From one share to another in percentage points, at one decimal. Two rounded shares give a margin of one point. */
export const pointsBetween = (
  from: number,
  to: number,
): { readonly points: number; readonly margin: number | null } => ({
  points: Math.round((to - from) * 10) / 10,
  margin: Number.isInteger(from) && Number.isInteger(to) ? 1 : null,
});

/** The difference between two published shares in percentage points; null unless both are figures in percent and the years are comparable. */
export function computedChange(
  earlier: Figure,
  later: Figure,
  rounds: readonly MeasureRound[],
  changes: readonly StatedChange[],
): ChangeFigure | null {
  if (earlier.unit !== 'percent' || later.unit !== 'percent') return null;
  if (typeof earlier.value !== 'number' || typeof later.value !== 'number') return null;
  if (compareYears(earlier.year, later.year, rounds, changes).verdict !== 'yes') return null;
  const { points, margin } = pointsBetween(earlier.value, later.value);
  return {
    indicator: later.indicator,
    place: later.place,
    from: earlier.year,
    to: later.year,
    points,
    trend: points > 0 ? 'up' : points < 0 ? 'down' : 'unchanged',
    basis: 'computed',
    comparable: 'yes',
    margin,
    doubtfulUnit: false,
    release: later.release,
  };
}
