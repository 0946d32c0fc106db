import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { isFigure } from './pick-reading.ts';
import type { Answer } from './turn.ts';

/** Which indicators the words fit, with the years that have a figure for riket. */
export function catalogueAnswer(query: QueryOf<'catalogue'>, evidence: Evidence, catalogue: Catalogue): Answer | null {
  const items = query.indicators.flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (indicator === undefined) return [];
    const years = evidence.readings
      .filter((reading) => reading.indicator === id && isFigure(reading))
      .map((r) => r.year);
    return [{ indicator, years: [...new Set(years)].sort((a, b) => a - b) }];
  });
  const known = (item: (typeof items)[number]) => item.years.length > 0;
  return {
    kind: 'catalogue',
    words: query.words,
    items: [...items.filter(known), ...items.filter((item) => !known(item))],
  };
}

/** What an indicator measures, or what a term means. Null when the question named neither. */
export function definitionAnswer(query: QueryOf<'definition'>, catalogue: Catalogue): Answer | null {
  const indicators = query.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const notes = query.notes.flatMap((id) => catalogue.notes.get(id) ?? []);
  return indicators.length + notes.length === 0 ? null : { kind: 'definition', indicators, notes };
}
