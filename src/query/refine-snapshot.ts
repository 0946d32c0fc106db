import { err, ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { placesOf, type Query, type QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { impossibleYear, resolve } from './resolve.ts';
import { beyondAreas, resolveSnapshot } from './resolve-snapshot.ts';

type Snapshot = QueryOf<'snapshot'>;

/** After a snapshot: "och 2020?", "och Växjö?" and "LSS då?" change it; "våldsrutinen då?" asks for one of its figures at its place. Null when it is a question of its own. */
export function refineSnapshot(
  previous: Snapshot,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  if (draft.unknownPlace !== null) return null;
  const bad = impossibleYear(draft);
  if (bad !== null) return err({ kind: 'impossible-year', year: bad });
  if (beyondAreas(candidates, catalogue).length > 0)
    return draft.followUp && candidates.mentions.length === 0 ? oneOf(previous, draft, candidates, catalogue) : null;
  const changes = draft.places.pick.length > 0 || draft.years.how !== 'none' || draft.areas.length > 0;
  return changes && leans(draft) ? resolveSnapshot(draft, candidates, previous) : null;
}

/** As for figures: a method note that the few words happen to fit gives way, and a span is a matter of years here. */
const leans = ({ kind, years: { how } }: QueryDraft): boolean =>
  kind === null || kind === 'value' || kind === 'method' || (kind === 'trend' && (how === 'range' || how === 'last-n'));

/** The question by itself, at the snapshot's place and year where it names none. */
function oneOf(
  { place, year }: Snapshot,
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
