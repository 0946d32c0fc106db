import type { PlaceCode } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { placesOf, type Query } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';

/** The question by itself, at the place just spoken of where it names none, and of its year. */
export function askThere(
  { place, year }: { readonly place: PlaceCode; readonly year: number | null },
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  const own = resolve(draft, candidates, catalogue);
  if (!own.ok) return null;
  const at = (query: Query): Query => {
    if (query.kind !== 'value' && query.kind !== 'trend' && query.kind !== 'availability') return query;
    if (query.places.origin !== 'default') return query;
    const there = { ...query, places: placesOf([place], 'thread') };
    return there.kind === 'value' && there.years.origin === 'default' && year !== null
      ? { ...there, years: { years: [year], back: 0, origin: 'thread' } }
      : there;
  };
  return ok({ ...own.value, query: at(own.value.query) });
}

/** "Våldsrutin där?": the one place just spoken of, or null. */
export function placeThere(previous: Query, { folded, mentions, subject }: Candidates): PlaceCode | null {
  if (!/\bdar\b/.test(folded) || mentions.length > 0 || subject.length === 0) return null;
  switch (previous.kind) {
    case 'snapshot':
    case 'register':
    case 'comparison':
    case 'gaps':
      return previous.place;
    case 'value':
    case 'trend':
    case 'claim':
    case 'availability':
      return previous.places.codes.length === 1 ? (previous.places.codes[0] ?? null) : null;
    case 'changes':
    case 'across-areas':
    case 'catalogue':
    case 'ranking':
      return previous.place;
    case 'share':
    case 'listing':
    case 'definition':
    case 'method':
    case 'comparability':
      return null;
  }
}
