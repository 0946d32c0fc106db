import { type Catalogue, newestRound } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Answer } from './turn.ts';

/** Response rates from Table 1 and the method notes asked for. Null when nothing is known, such as the response rate of a year without one. */
export function methodAnswer(query: QueryOf<'method'>, catalogue: Catalogue): Answer | null {
  const rates = catalogue.partSurveys.filter(
    (part) => query.partSurveys.includes(part.number) && part.year === (query.year ?? newestRound(catalogue)),
  );
  const notes = query.notes.flatMap((id) => catalogue.notes.get(id) ?? []);
  if (query.partSurveys.length > 0 && rates.length === 0) return null;
  return notes.length + rates.length === 0 ? null : { kind: 'method', notes, rates };
}
