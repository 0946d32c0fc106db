import { COUNTRY } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { assertedIn } from './asserted.ts';
import type { Assertion } from './assertion.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import { type IndicatorSlot, type PlaceSlot, placesOf, type Query } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolveFigures } from './resolve-figures.ts';
import { besideRiket } from './resolve-snapshot.ts';
import { THRESHOLDS } from './thresholds.ts';

/** What the words assert, read from the text itself: an interpreter only says that they do. */
export function assertionsOf(draft: QueryDraft, { text, mentions }: Candidates): readonly Assertion[] {
  const namesUnit = mentions.some(({ codes }) => codes.some((code) => code !== COUNTRY && code.length > 2));
  const { listed } = draft.years;
  return assertedIn(text, { namesUnit, year: listed.length === 1 ? (listed[0] ?? null) : null });
}

/** A claim about the indicators that its words mean; the subject must be as sure as for a figure, else it is asked about. Without an assertion it is a question of the figure. */
export function resolveClaim(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const asserted = assertionsOf(draft, candidates);
  const asked = { ...draft, kind: 'value', counted: null, everyPlace: false } as const;
  if (asserted.length === 0) return resolveFigures({ ...draft, kind: 'value' }, candidates, catalogue);
  const judges = asserted.every((one) => one.kind === 'beyond');
  const codes = besideRiket(draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []));
  if (candidates.subject.length === 0) {
    if (!judges || codes.length !== 1) return err({ kind: 'unclear-indicator', words: '', choices: [] });
    const none: IndicatorSlot = { ids: [], fit: 'all', origin: 'asked' };
    return ok({ query: claimOf(none, placesOf(codes), asserted), certainty: 1 });
  }
  const found = withoutCause(asked, candidates, catalogue) ?? resolveFigures(asked, candidates, catalogue);
  if (found.ok) return ok({ ...found.value, query: asClaim(found.value.query, asserted) });
  const problem = found.error;
  const told = toldByFigure(problem, asserted, catalogue);
  if (told !== null) return ok({ query: asClaim(told, asserted), certainty: 1 });
  switch (problem.kind) {
    case 'unclear-indicator':
    case 'unclear-place':
    case 'unknown-subject':
      return err({ ...problem, choices: problem.choices.map((one) => asClaim(one, asserted)) });
    default:
      return found;
  }
}

export const claimOf = (
  indicators: IndicatorSlot,
  places: PlaceSlot,
  asserted: readonly Assertion[],
): Extract<Query, { kind: 'claim' }> => ({ v: 1, kind: 'claim', indicators, places, asserted: [...asserted] });

/** Riket is read beside every place, so it stands alone only where nothing else is named. */
function asClaim(query: Query, asserted: readonly Assertion[]): Query {
  if (query.kind !== 'value') return query;
  return claimOf(query.indicators, { ...query.places, codes: [...besideRiket(query.places.codes)] }, asserted);
}

/** "90,9 procent av handläggarna i Kalmar": no word is left over, and of what the words may mean only the nearest has that very figure there. */
function toldByFigure(problem: Misunderstanding, asserted: readonly Assertion[], { amounts }: Catalogue): Query | null {
  if (problem.kind !== 'unknown-subject' || problem.words !== '') return null;
  const said = asserted.flatMap((one) => (one.kind === 'share' && one.amount.as === 'exact' ? [one] : []));
  const has = (query: Query): boolean =>
    query.kind === 'value' &&
    query.indicators.ids.length === 1 &&
    said.length > 0 &&
    said.every(({ amount: { number }, year }) =>
      amounts.some(
        (known) =>
          query.indicators.ids.includes(known.indicator) &&
          query.places.codes.includes(known.place) &&
          known.number === number &&
          (year === null || known.year === year),
      ),
    );
  const [first, ...others] = problem.choices;
  return first !== undefined && has(first) && !others.some(has) ? first : null;
}

const CAUSE = /\s(på grund av|p\.?g\.?a\.?|tack vare|beror på|till följd av|därför att|eftersom)\s/i;

/** The words of a cause are no part of the subject. Null where there is none, or where more than one thing could then be meant. */
function withoutCause(draft: QueryDraft, { text }: Candidates, catalogue: Catalogue): Resolution | null {
  const at = text.search(CAUSE);
  if (at < 0) return null;
  const before = findCandidates(text.slice(0, at), catalogue);
  const [best, next] = before.indicators;
  if (best === undefined || (next !== undefined && best.support - next.support <= THRESHOLDS.rival)) return null;
  const found = resolveFigures({ ...draft, indicators: { ...draft.indicators, pick: [0] } }, before, catalogue);
  return found.ok ? found : null;
}
