import { COUNTRY } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { factsOf, figuresOf, latestYear } from './facts.ts';
import type { Figure } from './figure.ts';
import { isFigure } from './pick-reading.ts';
import type { Answer } from './turn.ts';

type CatalogueItems = Extract<Answer, { kind: 'catalogue' }>['items'];

/** Which indicators there are, those with figures first; for a place or a year only those, each with its figure. Null when the place or the year has none. */
export function catalogueAnswer(query: QueryOf<'catalogue'>, evidence: Evidence, catalogue: Catalogue): Answer | null {
  const items: CatalogueItems = query.indicators.flatMap((id) => {
    const facts = factsOf(id, query.place ?? COUNTRY, evidence, catalogue);
    if (facts === null) return [];
    const years = [...new Set(facts.readings.filter(isFigure).map((reading) => reading.year))].sort((a, b) => a - b);
    const year = query.year ?? latestYear(facts);
    const figure = query.place === null || year === null ? null : figuresOf(facts, year, catalogue).main;
    return [{ indicator: facts.indicator, years, figure }];
  });
  const { words, place, year } = query;
  if (place !== null) {
    const shown = items.filter((item) => item.figure !== null);
    return shown.length === 0 ? null : { kind: 'catalogue', words, place, year, items: newestFirst(shown) };
  }
  const known = items.filter((item) => item.years.length > 0);
  return {
    kind: 'catalogue',
    words,
    place,
    year,
    items: [...known, ...items.filter((item) => item.years.length === 0)],
  };
}

const yearOf = (figure: Figure | null): number => figure?.year ?? 0;

const newestFirst = (items: CatalogueItems): CatalogueItems =>
  [...items].sort((a, b) => yearOf(b.figure) - yearOf(a.figure));

/** What an indicator measures, or what a term means. Null when the question named neither. */
export function definitionAnswer(query: QueryOf<'definition'>, catalogue: Catalogue): Answer | null {
  const indicators = query.indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const notes = query.notes.flatMap((id) => catalogue.notes.get(id) ?? []);
  return indicators.length + notes.length === 0 ? null : { kind: 'definition', indicators, notes };
}
