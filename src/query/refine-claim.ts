import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { QueryDraft } from './draft.ts';
import { plainValue } from './figure-query.ts';
import { placesOf, type Query, type QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { assertionsOf, claimOf } from './resolve-claim.ts';

/** "Får jag säga att det ökade med 7 procent?" after a figure is about that figure. Null when the claim names its own subject, or nothing was spoken of. */
export function refineClaim(previous: Query | null, draft: QueryDraft, candidates: Candidates): Resolution | null {
  if (previous === null || candidates.subject.length > 0 || draft.unknownPlace !== null) return null;
  const asserted = assertionsOf(draft, candidates);
  if (asserted.length === 0) return null;
  const named = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  if (named.some((mention) => mention.codes.length > 1)) return null;
  const codes = named.flatMap((mention) => mention.codes);
  switch (previous.kind) {
    case 'value':
    case 'trend':
    case 'availability':
    case 'claim': {
      const places = codes.length > 0 ? placesOf(codes) : { ...previous.places, origin: 'thread' as const };
      const indicators = { ...previous.indicators, origin: 'thread' as const };
      return ok({ query: claimOf(indicators, places, asserted), certainty: 1 });
    }
    case 'changes': {
      const [id, ...more] = previous.indicators;
      if (id === undefined || more.length > 0) return null;
      const places = placesOf(codes.length > 0 ? codes : [previous.place], codes.length > 0 ? 'asked' : 'thread');
      return ok({ query: claimOf({ ids: [id], fit: 'all', origin: 'thread' }, places, asserted), certainty: 1 });
    }
    default:
      return null;
  }
}

/** "Och 2022?" after a claim asks for the figure that the claim was about. */
export function figuresBehind({ indicators, places }: QueryOf<'claim'>): QueryOf<'value'> | null {
  if (indicators.ids.length === 0) return null;
  const codes = places.codes.length === 0 ? [COUNTRY] : places.codes;
  return plainValue(indicators, { ...places, codes });
}
