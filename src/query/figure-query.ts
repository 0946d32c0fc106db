import { type Catalogue, newestRound } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { IndicatorSlot, PlaceSlot, Query, QueryOf, YearSlot } from './query.ts';

/** "De senaste tre åren" count from the newest round that the publisher has described. */
export function fromYear({ years }: QueryDraft, catalogue: Catalogue): number | null {
  if (years.how !== 'last-n') return years.from;
  return newestRound(catalogue) - (years.count ?? 3) + 1;
}

/** The slots in place: a value, a series or the years that exist. */
export function figureQuery(
  draft: QueryDraft,
  indicators: IndicatorSlot,
  places: PlaceSlot,
  catalogue: Catalogue,
): Query {
  const { how, listed, to } = draft.years;
  const from = fromYear(draft, catalogue);
  if (draft.kind === 'availability') return { v: 1, kind: 'availability', indicators, places };
  if (draft.kind === 'trend' && how !== 'listed') return { v: 1, kind: 'trend', indicators, places, from, to };
  if (draft.kind === 'trend' && listed.length > 1)
    return { v: 1, kind: 'trend', indicators, places, from: Math.min(...listed), to: Math.max(...listed) };
  return valueQuery(draft, indicators, places, yearSlot(draft));
}

/** The figures of the years in place, for whom and as what the words ask. */
export const valueQuery = (
  { gender, counted, lacking }: QueryDraft,
  indicators: IndicatorSlot,
  places: PlaceSlot,
  years: YearSlot,
): Query => ({ v: 1, kind: 'value', indicators, places, years, gender, count: counted !== null, lacking });

/** The latest measurement, for nothing was said. */
export const LATEST: YearSlot = { years: null, back: 0, origin: 'default' };

/** The figures of indicators at places, asked for in no other way. */
export const plainValue = (
  indicators: IndicatorSlot,
  places: PlaceSlot,
  years: YearSlot = LATEST,
): QueryOf<'value'> => ({ v: 1, kind: 'value', indicators, places, years, gender: 'T', count: false, lacking: false });

/** "Förra mätningen" steps back once from the latest. */
function yearSlot({ years }: QueryDraft): YearSlot {
  const back = years.how === 'previous' ? 1 : 0;
  if (years.listed.length > 0) return { years: years.listed, back: 0, origin: 'asked' };
  return { years: null, back, origin: years.how === 'none' ? 'default' : 'asked' };
}
