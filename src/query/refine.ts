import { indicatorId } from '../domain/indicator.ts';
import { ok } from '../domain/result.ts';
import { tokenize } from '../language/tokenize.ts';
import { type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import {
  type IndicatorSlot,
  idsOf,
  type PlaceSlot,
  placesOf,
  type Query,
  type QueryOf,
  type YearSlot,
} from './query.ts';
import type { Resolution } from './resolve.ts';
import { THRESHOLDS } from './thresholds.ts';

type FigureQuery = QueryOf<'value'> | QueryOf<'trend'> | QueryOf<'availability'>;

/**
 * A follow-up changes the slots it names and inherits the rest from the thread ("och 2022?", "jämför med riket", "och av resultat?").
 * Null when it is a question of its own, which inherits nothing.
 */
export function refine(
  previous: Query | null,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  if (previous === null || !isFigures(previous) || draft.unknownPlace !== null) return null;
  const names = candidates.subject.length > 0;
  const changes = draft.places.pick.length > 0 || draft.years.how !== 'none' || draft.kind === 'trend';
  if (names ? !draft.followUp : !changes) return null;
  if (!LEANING.has(draft.kind ?? 'value')) return null;
  const indicators = names
    ? inContext(previous, candidates, catalogue)
    : { ...previous.indicators, origin: 'thread' as const };
  if (indicators === null) return null;
  const places = placesAfter(previous, draft, candidates);
  return places === null ? null : ok({ query: build(previous, draft, indicators, places, names), certainty: 1 });
}

/** Kinds that may lean on the thread. A method note that the few words happen to fit gives way to the indicator spoken of. */
const LEANING: ReadonlySet<string> = new Set(['value', 'trend', 'availability', 'method']);

const isFigures = (query: Query): query is FigureQuery =>
  query.kind === 'value' || query.kind === 'trend' || query.kind === 'availability';

/** The new words read together with the indicator just spoken of: "och av resultat?" after ISU means ISU of results. Null when they fit nothing. */
function inContext(previous: FigureQuery, candidates: Candidates, catalogue: Catalogue): IndicatorSlot | null {
  const before = previous.indicators.ids.flatMap((id) => tokenize(catalogue.indicators.get(id)?.shortName ?? ''));
  const fit = candidates.indicators.filter((one) => one.support >= THRESHOLDS.support).map((one) => one.id);
  const words = [...candidates.subject, ...before];
  const together = indicatorsFor(words, catalogue);
  const best = together.find((one) => fit.includes(one.id));
  return best === undefined ? null : idsOf([indicatorId(best.id)]);
}

/** A new place replaces the old ones, except that a comparison puts them side by side. Null when the name fits several places. */
function placesAfter(previous: FigureQuery, draft: QueryDraft, candidates: Candidates): PlaceSlot | null {
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  if (mentions.some((mention) => mention.codes.length > 1)) return null;
  if (mentions.length === 0) return { ...previous.places, origin: 'thread' };
  const codes = mentions.flatMap((mention) => mention.codes);
  const beside = /\bjamfor/.test(candidates.folded);
  return placesOf(beside ? [...new Set([...previous.places.codes, ...codes])].slice(0, 5) : codes);
}

function build(
  previous: FigureQuery,
  draft: QueryDraft,
  indicators: IndicatorSlot,
  places: PlaceSlot,
  renamed: boolean,
): Query {
  const { how, from, to, listed } = draft.years;
  if (draft.kind === 'availability') return { v: 1, kind: 'availability', indicators, places };
  if (how === 'range' || (draft.kind === 'trend' && how !== 'listed'))
    return { v: 1, kind: 'trend', indicators, places, from, to };
  if (previous.kind === 'trend' && how === 'none') return { ...previous, indicators, places };
  return {
    v: 1,
    kind: 'value',
    indicators,
    places,
    years: yearsAfter(previous, listed, how, renamed),
    gender: draft.gender,
    count: draft.count,
  };
}

function yearsAfter(previous: FigureQuery, listed: readonly number[], how: string, renamed: boolean): YearSlot {
  if (listed.length > 0) return { years: [...listed], origin: 'asked' };
  if (how === 'latest' || previous.kind !== 'value' || previous.years.years === null)
    return { years: null, origin: 'default' };
  return renamed && previous.years.origin === 'default'
    ? { years: null, origin: 'default' }
    : { ...previous.years, origin: 'thread' };
}
