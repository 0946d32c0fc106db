import type { PlaceCode } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { LATEST } from './figure-query.ts';
import { type Scope, WHOLE } from './group-queries.ts';
import type { Query, QueryOf, YearSlot } from './query.ts';
import type { Resolution } from './resolution.ts';
import { asFigure, type GroupKindAsked, ownGroup } from './resolve-group.ts';

type GroupQuery = QueryOf<GroupKindAsked>;
type Previous = GroupQuery | QueryOf<'value'> | QueryOf<'trend'> | QueryOf<'availability'>;

const GROUPS: ReadonlySet<Query['kind']> = new Set(['share', 'listing', 'ranking', 'comparison']);
export const isOfGroup = (query: Query): query is GroupQuery => GROUPS.has(query.kind);

/** What a question about a group leaves to lean on when no group is asked for again: the figure. */
export const leaningFigure = (query: Query): Query => (isOfGroup(query) ? asFigure(query) : query);

/**
 * "Och 2022?", "i Kronobergs län då?" after a group; "och i länet?", "hur är det i liknande kommuner?" after a figure; and the name of the place whose group was asked for.
 * Null when something else is asked, or a subject is named.
 */
export function refineGroup(
  previous: Previous,
  draft: QueryDraft,
  { mentions, subject }: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  if (subject.length > 0 || mentions.some((mention) => mention.codes.length !== 1)) return null;
  const codes = mentions.flatMap((mention) => mention.codes);
  const before = isOfGroup(previous) ? previous : null;
  const county = codes.find((code) => catalogue.places.get(code)?.kind === 'county') ?? null;
  const place = codes.find((code) => catalogue.places.get(code)?.kind === 'municipality') ?? null;
  const scope = newScope(before, place ?? placeBefore(previous), { county, named: place !== null }, draft, catalogue);
  const years = draft.years.listed.length > 0 ? asked(draft.years.listed) : null;
  if (scope === null && (years === null || before === null || codes.length > 0)) return null;
  const indicators = { ...previous.indicators, origin: 'thread' as const };
  const slot = years ?? (previous.kind === 'value' || before !== null ? previousYears(previous) : LATEST);
  return ok({ query: rebuilt(before, scope, draft, { indicators, years: slot }), certainty: 1 });
}

const asked = (listed: readonly number[]): YearSlot => ({ years: [...listed], back: 0, origin: 'asked' });
const previousYears = (previous: Previous): YearSlot =>
  'years' in previous && previous.years.origin !== 'default' ? { ...previous.years, origin: 'thread' } : LATEST;

const placeBefore = (previous: Previous): PlaceCode | null => {
  if (isOfGroup(previous)) return previous.kind === 'comparison' || previous.kind === 'ranking' ? previous.place : null;
  const [code, ...more] = previous.places.codes;
  return more.length === 0 && code !== undefined && code.length > 2 ? code : null;
};

function newScope(
  before: GroupQuery | null,
  place: PlaceCode | null,
  { county, named }: { readonly county: PlaceCode | null; readonly named: boolean },
  draft: QueryDraft,
  catalogue: Catalogue,
): Scope | null {
  const { group } = draft.units;
  if (group !== null && group.name === null) return ownGroup(group.kind, place, catalogue);
  if (group !== null) {
    const known = catalogue.groups.find((one) => one.id === `${group.kind}:${group.name}`);
    return known === undefined ? null : { kind: 'group', group: known.id };
  }
  if (before !== null && county !== null) return { kind: 'place', place: county };
  const isOwn = before !== null && before.kind !== 'comparison' && before.scope.kind === 'own';
  return isOwn && named && before.scope.kind === 'own' ? ownGroup(before.scope.of, place, catalogue) : null;
}

function rebuilt(
  before: GroupQuery | null,
  scope: Scope | null,
  draft: QueryDraft,
  slots: Pick<GroupQuery, 'indicators' | 'years'>,
): Query {
  const v = 1;
  if (draft.kind === 'listing')
    return { v, kind: 'listing', ...slots, scope: scope ?? WHOLE, listed: draft.units.listed };
  if (before === null) return { v, kind: 'share', ...slots, scope: scope ?? WHOLE, lacking: draft.lacking };
  if (before.kind === 'comparison') return { ...before, ...slots, with: scope === null ? before.with : [scope] };
  return { ...before, ...slots, scope: scope ?? before.scope };
}
