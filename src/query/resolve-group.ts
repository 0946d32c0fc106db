import { COUNTRY, groupId, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { newestRound } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { fromYear, plainValue } from './figure-query.ts';
import { type Scope, WHOLE } from './group-queries.ts';
import { groupAt } from './members.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import { placesOf, type Query, type QueryOf, type YearSlot } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolveFigures } from './resolve-figures.ts';
import { unclearYears, yearsBetween } from './resolve-snapshot.ts';

export type GroupKindAsked = 'share' | 'listing' | 'ranking' | 'comparison';
/** What a share, a list, an order or a comparison is of, beside the indicator. */
export type Built = Pick<QueryOf<'value'>, 'indicators' | 'years'>;

/** The indicators and years as for a figure; then of whom. */
export function resolveGroup(
  kind: GroupKindAsked,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution {
  const filter = FILTER.exec(candidates.folded);
  if (filter !== null) return err({ kind: 'unknown-subject', words: filter[0].slice(0, 80), choices: [] });
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const scopes = scopesOf(draft, candidates, catalogue);
  if ('problem' in scopes) return err(scopes.problem);
  const alone: QueryDraft = { ...draft, kind: 'value', ours: false, places: { words: '', pick: [] }, units: NO_GROUP };
  const found = resolveFigures(alone, candidates, catalogue);
  const build = (query: Query): Query =>
    query.kind === 'value' ? groupQuery(kind, draft, query, scopes, catalogue) : query;
  if (!found.ok)
    return err('choices' in found.error ? { ...found.error, choices: found.error.choices.map(build) } : found.error);
  const span = spanOf(draft, catalogue);
  if (span === 'too-long') {
    const { query } = found.value;
    return unclearYears(draft.years.words, [], () => build(query));
  }
  const { query } = found.value;
  const dated = query.kind === 'value' && span !== null ? { ...query, years: span } : query;
  return ok({ ...found.value, query: build(dated) });
}

const NO_GROUP: QueryDraft['units'] = { group: null, listed: 'yes', order: 'highest' };

/** A condition on the municipalities that no group has: the answer would pass it over. */
const FILTER =
  /\bkommuner (?:med|over|under|storre|mindre) (?:over|under|minst|fler|farre|an|hogst|\d).{0,30}|\bgrannkommun\w*/;

function spanOf(draft: QueryDraft, catalogue: Catalogue): YearSlot | null | 'too-long' {
  if (draft.years.how !== 'range' && draft.years.how !== 'last-n') return null;
  const from = fromYear(draft, catalogue);
  const years = yearsBetween(from, draft.years.to ?? newestRound(catalogue));
  return years.length === 0 ? 'too-long' : { years: [...years], back: 0, origin: 'asked' };
}

interface Scopes {
  readonly group: Scope | null;
  /** The one place spoken of, which is compared or whose group it is. */
  readonly place: PlaceCode | null;
  readonly others: readonly PlaceCode[];
}

/** Of whom: the group that the words name, the county or country named, else the country. */
function scopesOf(
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Scopes | { readonly problem: Misunderstanding } {
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  const unclear = mentions.find((mention) => mention.codes.length > 1);
  if (unclear !== undefined)
    return { problem: { kind: 'unclear-place', words: draft.places.words, codes: unclear.codes, choices: [] } };
  const codes = [...new Set(mentions.flatMap((mention) => mention.codes))];
  const isUnit = (code: PlaceCode) => code.length > 2 && code !== COUNTRY;
  const place = codes.find(isUnit) ?? null;
  const others = codes.filter((code) => code !== place);
  const { group } = draft.units;
  if (group === null) {
    // Of one city, its districts; else of the county or country that is named.
    const whole = others.find((code) => !isUnit(code)) ?? null;
    return { group: whole === null ? null : { kind: 'place', place: whole }, place, others };
  }
  if (group.name !== null && group.kind !== 'similar' && group.kind !== 'county') {
    const known = catalogue.groups.find((one) => one.id === `${group.kind}:${group.name}`);
    if (known === undefined) return { problem: { kind: 'unknown-place', words: `grupp ${group.name}` } };
    return { group: { kind: 'group', group: groupId(known.id) }, place, others };
  }
  const county = others.find((code) => code.length === 2);
  if (group.kind === 'county' && county !== undefined)
    return { group: { kind: 'place', place: county }, place, others: [] };
  return { group: ownGroup(group.kind, place, catalogue), place, others };
}

/** The group of the place that is named; of none, it is asked for when there is something to show. */
export function ownGroup(
  kind: NonNullable<QueryDraft['units']['group']>['kind'],
  place: PlaceCode | null,
  catalogue: Catalogue,
): Scope {
  if (place === null) return { kind: 'own', of: kind };
  if (kind === 'similar') return { kind: 'similar', place };
  if (kind === 'county') {
    const within = catalogue.places.get(place)?.within ?? null;
    return within === null ? { kind: 'own', of: kind } : { kind: 'place', place: within };
  }
  const group = groupAt(place, kind, null, catalogue);
  return group === null ? { kind: 'own', of: kind } : { kind: 'group', group };
}

function groupQuery(
  kind: GroupKindAsked,
  draft: QueryDraft,
  { indicators, years }: Built,
  { group, place, others }: Scopes,
  catalogue: Catalogue,
): Query {
  const v = 1;
  const { listed, order } = draft.units;
  switch (kind) {
    case 'share':
      return { v, kind, indicators, years, scope: group ?? cityOr(place, catalogue), lacking: draft.lacking };
    case 'listing':
      return { v, kind, indicators, years, scope: group ?? cityOr(place, catalogue), listed };
    case 'ranking':
      return { v, kind, indicators, years, scope: group ?? WHOLE, order, place };
    case 'comparison': {
      const sides: readonly Scope[] = [
        ...(group === null ? [] : [group]),
        ...others
          .filter((code) => group?.kind !== 'place' || group.place !== code)
          .map((code): Scope => ({ kind: 'place', place: code })),
      ].slice(0, 5);
      // Nobody is compared: how many in the group have it.
      if (place === null) return { v, kind: 'share', indicators, years, scope: group ?? WHOLE, lacking: draft.lacking };
      return { v, kind, indicators, years, place, with: sides.length === 0 ? [WHOLE] : [...sides] };
    }
  }
}

/** A city whose districts answer is a group of them. */
function cityOr(place: PlaceCode | null, { places }: Catalogue): Scope {
  const isCity = [...places.values()].some((one) => one.kind === 'district' && one.within === place);
  return place !== null && isCity ? { kind: 'place', place } : WHOLE;
}

/** What a place lacks: of one place, in its areas and year; beside riket where no group is named. */
export function resolveGaps(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const scopes = scopesOf(draft, candidates, catalogue);
  if ('problem' in scopes) return err(scopes.problem);
  const { place, group } = scopes;
  if (place === null) return err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [] });
  // "Från 2020" and on is in the latest measurements, each with its year.
  const isOpen = draft.years.how === 'range' && draft.years.to === null;
  const span = isOpen ? null : spanOf(draft, catalogue);
  const years = span === null || span === 'too-long' ? draft.years.listed : (span.years ?? []);
  const build = (year: number | null): Query => ({
    v: 1,
    kind: 'gaps',
    place,
    scope: group ?? WHOLE,
    areas: [...candidates.areas],
    year,
  });
  if (years.length > 1 || span === 'too-long') return unclearYears(draft.years.words, years, build);
  return ok({ query: build(years[0] ?? null), certainty: 1 });
}

/** Group question → the figure that it is about, which a follow-up may lean on as on any figure. */
export const asFigure = (query: QueryOf<GroupKindAsked>): QueryOf<'value'> =>
  plainValue(
    query.indicators,
    query.kind === 'comparison' ? placesOf([query.place]) : placesOf([COUNTRY], 'default'),
    query.years,
  );
