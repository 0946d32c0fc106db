import { indicatorId } from '../domain/indicator.ts';
import { COUNTRY, isShareLevel, type PlaceCode } from '../domain/place.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findAbsent } from './absent.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import { type IndicatorSlot, idsOf, type PlaceSlot, placesOf, type Query, type YearSlot } from './query.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A query and how sure we are that it is the one asked, 0 to 1: the share of the subject's words that it explains. */
export interface Resolved {
  readonly query: Query;
  readonly certainty: number;
}
export type Resolution = Result<Resolved, Misunderstanding>;

/** First and last year that an answer could be about: Öppna jämförelser began in 2007 (method description 2024). */
const FIRST_YEAR = 2007;
const LAST_YEAR = 2035;

/** A year that no answer can be about, or null. */
export function impossibleYear({ years }: QueryDraft): number | null {
  const outside = (year: number | null) => year !== null && (year < FIRST_YEAR || year > LAST_YEAR);
  return [...years.listed, years.from, years.to].find(outside) ?? null;
}

/** Draft × catalogue → query, or why not. Never invents an id: each comes from a candidate's number. */
export function resolve(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const bad = impossibleYear(draft);
  if (bad !== null) return err({ kind: 'impossible-year', year: bad });
  const absent = findAbsent(candidates.folded, catalogue.absent);
  if (absent !== null) return err({ kind: 'absent', note: absent });
  switch (draft.kind) {
    case 'register':
      return resolveRegister(draft, candidates);
    case 'definition':
      return resolveDefinition(draft, candidates, catalogue);
    case 'method':
      return resolveMethod(draft, candidates);
    case 'comparability':
      return resolveComparability(draft, candidates);
    case 'catalogue':
      return resolveCatalogue(draft, candidates);
    case 'value':
    case 'trend':
    case 'availability':
    case null:
      return resolveFigures(draft, candidates, catalogue);
  }
}

const picked = (all: readonly Candidate[], pick: readonly number[]): readonly Candidate[] =>
  [...new Set(pick)].flatMap((at) => all[at] ?? []);

function resolveRegister(draft: QueryDraft, candidates: Candidates): Resolution {
  const place = candidates.mentions[draft.places.pick[0] ?? -1];
  const [code, ...others] = place?.codes ?? [];
  if (code === undefined) return err({ kind: 'unknown-place', words: draft.unknownPlace ?? '' });
  const query = (one: PlaceCode): Query => ({ v: 1, kind: 'register', ask: draft.ask ?? 'code', place: one });
  if (others.length > 0) {
    return err({
      kind: 'unclear-place',
      words: draft.places.words,
      codes: [code, ...others],
      choices: [code, ...others].slice(0, 4).map(query),
    });
  }
  return ok({ query: query(code), certainty: 1 });
}

function resolveDefinition(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const notes = picked(candidates.notes, draft.notes.pick);
  const indicators = picked(candidates.indicators, draft.indicators.pick);
  const [note, indicator] = [notes[0], indicators[0]];
  const isTerm = (one: Candidate) => catalogue.notes.get(one.id)?.kind === 'term';
  const noteFits =
    note !== undefined &&
    note.support >= THRESHOLDS.noteSupport &&
    (isTerm(note) || note.support > (indicator?.support ?? 0));
  if (candidates.subject.length === 0 && (note?.coverage ?? 0) < THRESHOLDS.wholeName)
    return err({ kind: 'nothing-asked' });
  const joint = notes.length > 1 ? 1 : (note?.support ?? 0);
  if (noteFits || notes.length > 1) {
    if (
      indicator === undefined ||
      joint >= indicator.support - TERM_LEAD ||
      (note !== undefined && isTerm(note) && note.coverage > 0.9)
    ) {
      return ok({
        query: { v: 1, kind: 'definition', indicators: [], notes: notes.slice(0, 4).map((one) => one.id) },
        certainty: joint,
      });
    }
  }
  if (indicator !== undefined && indicator.support >= THRESHOLDS.support) {
    const ids = indicators.slice(0, 3).map((one) => indicatorId(one.id));
    return ok({ query: { v: 1, kind: 'definition', indicators: ids, notes: [] }, certainty: indicator.support });
  }
  return err(unknownSubject(draft, candidates));
}

/** A term is asked for by its own name, so it may lose a little to an indicator that holds the same word. */
const TERM_LEAD = 0.15;

function resolveMethod(draft: QueryDraft, candidates: Candidates): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const notes = picked(candidates.notes, draft.notes.pick).filter((one) => one.support >= THRESHOLDS.noteSupport);
  if (notes.length === 0 && draft.partSurveys.length === 0) return err(unknownSubject(draft, candidates));
  const year = draft.years.listed[0] ?? null;
  const ids = draft.partSurveys.length > 0 ? [] : notes.slice(0, 3).map((one) => one.id);
  const query: Query = { v: 1, kind: 'method', notes: ids, partSurveys: draft.partSurveys, year };
  return ok({ query, certainty: notes[0]?.support ?? 1 });
}

function resolveComparability(draft: QueryDraft, candidates: Candidates): Resolution {
  const indicators = picked(candidates.indicators, draft.indicators.pick).filter(
    (one) => one.support >= THRESHOLDS.faint,
  );
  const years = draft.years.listed.slice(0, 2);
  const byArea = candidates.areas.length > 1;
  if (!byArea && (indicators.length === 0 || years.length < 2 || noteIsWhole(draft, candidates))) {
    return resolveMethod(draft, candidates);
  }
  const areas = byArea ? [...candidates.areas].slice(0, 4) : [];
  const ids = indicators.map((one) => indicatorId(one.id));
  return ok({
    query: { v: 1, kind: 'comparability', indicators: ids, areas, years },
    certainty: indicators[0]?.support ?? 0,
  });
}

/** "Kan 2024 jämföras med 2023?" is a note's own name, and only a word of an indicator's. */
function noteIsWhole(draft: QueryDraft, candidates: Candidates): boolean {
  const note = picked(candidates.notes, draft.notes.pick)[0];
  const indicator = picked(candidates.indicators, draft.indicators.pick)[0];
  return note !== undefined && note.support >= THRESHOLDS.noteSupport && note.coverage > (indicator?.coverage ?? 0);
}

function resolveCatalogue(draft: QueryDraft, candidates: Candidates): Resolution {
  const fit = candidates.indicators.filter((one) => one.support >= THRESHOLDS.support);
  if (fit.length === 0) return err(unknownSubject(draft, candidates));
  const query: Query = {
    v: 1,
    kind: 'catalogue',
    words: draft.indicators.words.slice(0, 200),
    indicators: fit.slice(0, 24).map((one) => indicatorId(one.id)),
  };
  return ok({ query, certainty: fit[0]?.support ?? 0 });
}

function resolveFigures(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const places = resolvePlaces(draft, candidates);
  const found = whoAreCounted(picked(candidates.indicators, draft.indicators.pick), draft, candidates, catalogue);
  const best = found[0];
  if (
    best === undefined &&
    candidates.subject.length === 0 &&
    draft.places.pick.length === 0 &&
    draft.years.how === 'none'
  ) {
    return err({ kind: 'nothing-asked' });
  }
  if (best === undefined || !fits(best, found.length === 1, draft, candidates)) {
    const choices = nearest(draft, candidates, catalogue, places.slot);
    if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
    return best === undefined && candidates.subject.length === 0
      ? err({ kind: 'unclear-indicator', words: draft.indicators.words, choices: [] })
      : err({ ...unknownSubject(draft, candidates), choices });
  }
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const counts = found.filter((one) => isCounted(one, draft, candidates, catalogue));
  if (counts.length === 0) {
    const choices = nearest({ ...draft, counted: null }, candidates, catalogue, places.slot).slice(0, 1);
    return err({ kind: 'not-counted', choices });
  }
  const ids = counts.map((one) => indicatorId(one.id));
  const slot: IndicatorSlot = { ids, fit: draft.several || ids.length === 1 ? 'all' : 'one-of', origin: 'asked' };
  const build = (placeSlot: PlaceSlot): Query => figureQuery(draft, slot, placeSlot, catalogue);
  if (draft.everyPlace) return err({ kind: 'every-place', instead: build(placesOf([COUNTRY], 'default')) });
  if (draft.ours && draft.places.pick.length === 0)
    return err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [] });
  if (places.unclear.length > 0) {
    const choices = places.unclear.slice(0, 4).map((code) => build(placesOf([code])));
    return err({ kind: 'unclear-place', words: draft.places.words, codes: places.unclear, choices });
  }
  return ok({ query: build(places.slot), certainty: draft.several ? 1 : best.support });
}

const AREA_WORD = /^(lss|barn\w*|vux\w*|aldre\w*|unga|ungdom\w*|person\w*|verksamhet\w*|handlagga\w*)$/;

/** An area's own words ("LSS", "barn") do not say what is asked. Then: enough of the words are explained; or a whole name of several words is there, and only small talk is left over. */
function fits(best: Candidate, alone: boolean, draft: QueryDraft, { subject }: Candidates): boolean {
  const counts = draft.counted === 'persons';
  const telling =
    counts || subject.some((word, i) => (best.explained[i] ?? 0) >= THRESHOLDS.word && !AREA_WORD.test(word.folded));
  if (!telling || (subject.length === 1 && alone && best.coverage < THRESHOLDS.loneWord)) return false;
  if (draft.several || best.support >= THRESHOLDS.support) return true;
  const met = best.explained.filter((one) => one >= THRESHOLDS.word).length;
  return met > 2 && best.coverage >= THRESHOLDS.wholeName && best.support >= THRESHOLDS.beside;
}

/** "Hur många barn har LSS": where persons are counted, only indicators that count persons are looked at. */
function whoAreCounted(
  found: readonly Candidate[],
  { counted }: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): readonly Candidate[] {
  if (counted !== 'persons') return found;
  const persons = candidates.indicators.filter(
    (one) =>
      one.support >= THRESHOLDS.support && catalogue.indicators.get(indicatorId(one.id))?.denominator === 'persons',
  );
  const fullest = Math.max(...persons.map((one) => one.coverage));
  const best = persons.filter((one) => one.coverage === fullest);
  return best.length > 0 ? best : found;
}

/** "Hur många SIP:ar" is not answered with a share of municipalities, nor "hur många i Kalmar" with Kalmar's Ja. */
function isCounted(
  one: Candidate,
  { counted, places, lacking }: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): boolean {
  const denominator = catalogue.indicators.get(indicatorId(one.id))?.denominator;
  if (counted === null || denominator === undefined) return true;
  if (lacking && counted !== 'municipalities' && counted !== 'open') return false;
  const inOnePlace = places.pick
    .flatMap((at) => candidates.mentions[at]?.codes ?? [])
    .some((code) => !isShareLevel(code));
  if (counted === 'open') return denominator !== 'municipalities' || !inOnePlace;
  return denominator === counted && !(inOnePlace && counted === 'municipalities');
}

/** "De senaste tre åren" count from the newest round that the publisher has described. */
export function fromYear({ years }: QueryDraft, catalogue: Catalogue): number | null {
  if (years.how !== 'last-n') return years.from;
  return Math.max(0, ...catalogue.partSurveys.map((part) => part.year)) - (years.count ?? 3) + 1;
}

function figureQuery(draft: QueryDraft, indicators: IndicatorSlot, places: PlaceSlot, catalogue: Catalogue): Query {
  const { how, to } = draft.years;
  const from = fromYear(draft, catalogue);
  if (draft.kind === 'availability') return { v: 1, kind: 'availability', indicators, places };
  if (draft.kind === 'trend' && how !== 'listed') return { v: 1, kind: 'trend', indicators, places, from, to };
  if (draft.kind === 'trend' && draft.years.listed.length > 1) {
    return {
      v: 1,
      kind: 'trend',
      indicators,
      places,
      from: Math.min(...draft.years.listed),
      to: Math.max(...draft.years.listed),
    };
  }
  return {
    v: 1,
    kind: 'value',
    indicators,
    places,
    years: yearSlot(draft),
    gender: draft.gender,
    count: draft.counted !== null,
    lacking: draft.lacking,
  };
}

/** "Förra mätningen" steps back once from the latest. */
function yearSlot({ years }: QueryDraft): YearSlot {
  const back = years.how === 'previous' ? 1 : 0;
  if (years.listed.length > 0) return { years: years.listed, back: 0, origin: 'asked' };
  return { years: null, back, origin: years.how === 'none' ? 'default' : 'asked' };
}

function resolvePlaces(
  draft: QueryDraft,
  candidates: Candidates,
): { readonly slot: PlaceSlot; readonly unclear: readonly PlaceCode[] } {
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  const unclear = mentions.find((mention) => mention.codes.length > 1)?.codes ?? [];
  const codes = [...new Set(mentions.flatMap((mention) => mention.codes))].slice(0, 5);
  return { slot: codes.length > 0 ? placesOf(codes) : placesOf([COUNTRY], 'default'), unclear };
}

/** What could have been meant, LSS first; offered as choices and never answered unasked. */
function nearest(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue, places: PlaceSlot): readonly Query[] {
  const near = candidates.indicators
    .filter((one) => one.support >= THRESHOLDS.faint)
    .flatMap((one) => catalogue.indicators.get(indicatorId(one.id)) ?? []);
  const ours = near.filter(({ area }) => area === null || area === 'common' || area.startsWith('lss'));
  const first = [...new Set([...ours, ...near])].slice(0, 3);
  return first.map(({ id }) => figureQuery({ ...draft, kind: 'value' }, idsOf([id]), places, catalogue));
}

function unknownSubject(
  draft: QueryDraft,
  candidates: Candidates,
): Extract<Misunderstanding, { kind: 'unknown-subject' }> {
  const known = candidates.indicators[0];
  const odd = candidates.subject
    .filter((_, i) => (known?.explained[i] ?? 0) < THRESHOLDS.word)
    .map((word) => word.text);
  const words = (odd.length > 0 ? odd.join(' ') : draft.indicators.words).slice(0, 80);
  return { kind: 'unknown-subject', words, choices: [] };
}
