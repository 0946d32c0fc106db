import type { Indicator } from '../domain/indicator.ts';
import { isShareLevel, type PlaceCode } from '../domain/place.ts';
import type { Reading } from '../domain/reading.ts';
import type { Figure } from './figure.ts';

const EMPTY = { value: null, wording: null, direction: 'has', trend: null, since: null, qualifier: 'exact' } as const;

/** A reading as a figure, or null when it holds none (not answered, withheld …). */
export function toFigure(reading: Reading, indicator: Indicator, use: Figure['use']): Figure | null {
  const shared = {
    ...EMPTY,
    indicator: reading.indicator,
    place: reading.place,
    year: reading.year,
    gender: reading.gender,
    unit: unitOf(indicator, reading.place),
    denominator: indicator.denominator,
    of: null,
    margin: null,
    basis: 'published' as const,
    use,
    release: reading.release,
    yearStated: reading.yearStated,
    note: reading.note,
  };
  switch (reading.status) {
    case 'observed': {
      const { value } = reading;
      const plain = value.scale === 'answer' ? value.answer : value.number;
      const unit = value.scale;
      return { ...shared, status: 'observed', value: plain, unit, qualifier: reading.qualifier };
    }
    case 'stated':
      return {
        ...shared,
        status: 'stated',
        wording: reading.wording,
        direction: reading.direction,
        qualifier: reading.qualifier,
      };
    case 'direction-only':
      return {
        ...shared,
        status: 'direction-only',
        wording: reading.wording,
        trend: reading.trend,
        since: reading.since,
      };
    case 'not-answered':
    case 'not-applicable':
    case 'suppressed':
    case 'unreliable':
    case 'not-published':
      return null;
  }
}

function unitOf(indicator: Indicator, place: PlaceCode): Figure['unit'] {
  if (indicator.scale === 'count') return 'count';
  return indicator.scale === 'percent' || isShareLevel(place) ? 'percent' : 'answer';
}

/** What the figure may be, in its unit: a rounded 47 is 46.5–47.5. Words without bounds may be anything. */
export function boundsOf(reading: Reading): readonly [number, number] | null {
  if (reading.status === 'stated')
    return [reading.low ?? Number.NEGATIVE_INFINITY, reading.high ?? Number.POSITIVE_INFINITY];
  if (reading.status !== 'observed' || reading.value.scale === 'answer') return null;
  const { number } = reading.value;
  const half = Number.isInteger(number) ? 0.5 : 0.05;
  return [number - half, number + half];
}
