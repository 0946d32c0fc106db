import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { type Facts, factsOf, figuresOf } from './facts.ts';
import type { Answer, YearState } from './turn.ts';

/** Which years are known, for each indicator and place, and in what form; years without anything are told too. */
export function availabilityAnswer(query: QueryOf<'availability'>, evidence: Evidence, catalogue: Catalogue): Answer {
  const rows = query.indicators.ids.flatMap((id) =>
    query.places.codes.flatMap((place) => {
      const facts = factsOf(id, place, evidence, catalogue);
      return facts === null ? [] : [{ indicator: id, place, years: yearStates(facts, catalogue) }];
    }),
  );
  const known = rows.filter((row) => row.years.length > 0);
  return { kind: 'availability', rows: known.length > 0 ? known : rows };
}

function yearStates(facts: Facts, catalogue: Catalogue): readonly YearState[] {
  const years = new Set([
    ...facts.readings.map((reading) => reading.year),
    ...facts.rounds.map((round) => round.year),
    ...facts.changes.map((change) => change.from),
  ]);
  return [...years].sort((a, b) => a - b).map((year) => ({ year, state: stateOf(facts, year, catalogue) }));
}

function stateOf(facts: Facts, year: number, catalogue: Catalogue): YearState['state'] {
  const { main } = figuresOf(facts, year, catalogue);
  if (main === null)
    return facts.rounds.some((round) => round.year === year && !round.asked) ? 'not-measured' : 'no-figure';
  if (main.status === 'direction-only') return 'direction';
  if (main.basis === 'derived') return 'derived';
  return main.value === null ? 'words' : 'figure';
}
