import type { IndicatorId } from '../domain/indicator.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Query } from '../query/query.ts';
import type { Assumption } from './turn.ts';

/** What the answer took for granted: everything that the question itself did not say. */
export function assumptionsOf(
  query: Query,
  years: readonly MeasureYear[],
  shown: readonly IndicatorId[],
): readonly Assumption[] {
  if (query.kind !== 'value' && query.kind !== 'trend') return [];
  const { indicators, places } = query;
  const assumptions: Assumption[] = [];
  if (query.kind === 'value' && query.years.origin !== 'asked' && years.length > 0) {
    assumptions.push({ slot: 'year', origin: query.years.origin, years: [...new Set(years)].sort((a, b) => a - b) });
  }
  if (places.origin !== 'asked') assumptions.push({ slot: 'place', origin: places.origin, places: places.codes });
  if (indicators.origin !== 'asked' || (indicators.fit === 'one-of' && shown.length > 0)) {
    assumptions.push({ slot: 'indicator', origin: indicators.origin, indicators: shown });
  }
  return assumptions;
}
