import type { ServiceArea } from '../domain/area.ts';
import type { Caveat } from '../domain/caveat.ts';
import { COUNTRY } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { mayCompareAreas } from './comparable-areas.ts';
import { factsOf, figuresOf, latestYear, missingOf } from './facts.ts';
import type { Missing } from './figure.ts';
import type { AcrossRow, AnswerOf } from './turn.ts';
import { figureCaveats } from './value-caveats.ts';

/** The same question in each area that asks it: the year's figure, or its latest. No difference between areas is ever computed. */
export function acrossAreasAnswer(
  query: QueryOf<'across-areas'>,
  evidence: Evidence,
  catalogue: Catalogue,
): AnswerOf<'across-areas'> {
  const rows: AcrossRow[] = [];
  const missing: Missing[] = [];
  for (const id of query.indicators) {
    const facts = factsOf(id, query.place, evidence, catalogue);
    if (facts === null) continue;
    const year = query.year ?? latestYear(facts);
    const figure = year === null ? null : figuresOf(facts, year, catalogue).main;
    if (figure !== null) rows.push({ indicator: id, area: facts.indicator.area, figure });
    else {
      const country = query.place === COUNTRY ? null : factsOf(id, COUNTRY, evidence, catalogue);
      missing.push(missingOf(facts, query.year, country, catalogue));
    }
  }
  const areas = rows.flatMap((row) => row.area ?? []);
  const [first] = rows;
  const indicator = first === undefined ? undefined : catalogue.indicators.get(first.indicator);
  const { verdict, marked, releases } = mayCompareAreas(indicator ?? null, [...new Set<ServiceArea>(areas)], catalogue);
  const years = new Set(rows.map((row) => row.figure.year));
  return {
    kind: 'across-areas',
    place: query.place,
    rows,
    missing,
    verdict,
    marked,
    releases,
    oneYear: years.size < 2,
  };
}

/** Areas that no source sets side by side, and years that differ. */
export function acrossCaveats(given: AnswerOf<'across-areas'>, catalogue: Catalogue): readonly Caveat[] {
  const areas = [...new Set(given.rows.flatMap((row) => row.area ?? []))];
  const apart: readonly Caveat[] =
    given.verdict === 'yes' || areas.length < 2
      ? []
      : [{ code: 'not-comparable-across-areas', params: { areas }, about: given.rows[0]?.indicator ?? null }];
  const years: readonly Caveat[] = given.oneYear ? [] : [{ code: 'years-not-aligned', params: {}, about: null }];
  const own = given.rows.flatMap(({ figure, indicator: id }) => {
    const indicator = catalogue.indicators.get(id);
    return indicator === undefined ? [] : figureCaveats(figure, indicator, catalogue);
  });
  return [...apart, ...years, ...own];
}
