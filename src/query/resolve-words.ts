import { type IndicatorId, indicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { stem } from '../language/stem.ts';
import type { Word } from '../language/word.ts';
import { type Candidate, type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { isOurs } from './kin.ts';
import type { Query } from './query.ts';
import { asksInGeneral, picked, type Resolution, unknownSubject } from './resolution.ts';
import { beyondAreas, resolveSnapshot } from './resolve-snapshot.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

/** One fact of the register about one place; asks which when the name is shared, or when a municipality's name stands for its county. */
export function resolveRegister(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const codes = candidates.mentions[draft.places.pick[0] ?? -1]?.codes ?? [];
  const [code] = codes;
  if (code === undefined) return err({ kind: 'unknown-place', words: draft.unknownPlace ?? '' });
  const ask = draft.ask ?? 'code';
  const query = (place: PlaceCode): Query => ({ v: 1, kind: 'register', ask, place });
  const unclear = (choices: readonly PlaceCode[]): Resolution =>
    err({ kind: 'unclear-place', words: draft.places.words, codes: choices, choices: choices.slice(0, 4).map(query) });
  if (codes.length > 1) return unclear(codes);
  const place = catalogue.places.get(code);
  const holdsNone = place?.kind === 'municipality' && (ask === 'count' || ask === 'list');
  return holdsNone && place.within !== null ? unclear([place.within]) : ok({ query: query(code), certainty: 1 });
}

/** A term or an indicator by its name; the term goes first where both hold the word. */
export function resolveDefinition(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const notes = picked(candidates.notes, draft.notes.pick);
  const indicators = picked(candidates.indicators, draft.indicators.pick);
  const [note, indicator] = [notes[0], indicators[0]];
  const isTerm = (one: Candidate) => catalogue.notes.get(one.id)?.kind === 'term';
  const noteFits =
    note !== undefined &&
    note.support >= THRESHOLDS.noteSupport &&
    (isTerm(note) || note.support > (indicator?.support ?? 0));
  if (candidates.subject.length === 0 && candidates.group === null && (note?.coverage ?? 0) < THRESHOLDS.wholeName)
    return err({ kind: 'nothing-asked' });
  const joint = notes.length > 1 ? 1 : (note?.support ?? 0);
  if ((noteFits || notes.length > 1) && !meansIndicator(indicators, notes, candidates)) {
    if (
      indicator === undefined ||
      joint >= indicator.support - THRESHOLDS.termLead ||
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

/** It is called an indicator, or it has words that the terms leave over: "våldsrutin LSS vuxen" is not LSS. */
function meansIndicator(
  [indicator]: readonly Candidate[],
  notes: readonly Candidate[],
  { folded, subject, noteSubject }: Candidates,
): boolean {
  if (indicator === undefined || indicator.support < THRESHOLDS.support) return false;
  if (/\b(indikator(n|ns)?|nyckeltal(et|ets)?|mattet|vad (mater|mats))\b/.test(folded)) return true;
  // "ISU av behov" is one name, though each of its words is in a term's.
  if (notes.length > 1 && indicator.support >= THRESHOLDS.allWords && indicator.coverage >= THRESHOLDS.noteWhole)
    return true;
  return subject.some((word, i) => {
    const inTerm = notes.some((note) => (note.explained[noteSubject.indexOf(word)] ?? 0) >= THRESHOLDS.word);
    return !inTerm && (indicator.explained[i] ?? 0) >= THRESHOLDS.word;
  });
}

/** What the method says, or the response rates of part surveys. */
export function resolveMethod(draft: QueryDraft, candidates: Candidates): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const notes = picked(candidates.notes, draft.notes.pick).filter((one) => one.support >= THRESHOLDS.noteSupport);
  if (notes.length === 0 && draft.partSurveys.length === 0) return err(unknownSubject(draft, candidates));
  const year = draft.years.listed[0] ?? null;
  const ids = draft.partSurveys.length > 0 ? [] : notes.slice(0, 3).map((one) => one.id);
  const query: Query = { v: 1, kind: 'method', notes: ids, partSurveys: draft.partSurveys, year };
  return ok({ query, certainty: notes[0]?.support ?? 1 });
}

/** Two areas of one question, two years of one indicator, or two indicators that are easily taken for one. */
export function resolveComparability(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const indicators = picked(candidates.indicators, draft.indicators.pick).filter(
    (one) => one.support >= THRESHOLDS.faint,
  );
  const years = draft.years.listed.slice(0, 2);
  const areas = candidates.areas.length > 1 ? [...candidates.areas].slice(0, 4) : [];
  const pair = lookAlikesNamed(candidates, catalogue) ?? lookAlikesMeant(candidates, catalogue);
  if (pair !== null && areas.length === 0) {
    return ok({ query: { v: 1, kind: 'comparability', indicators: [...pair], areas, years }, certainty: 1 });
  }
  const first =
    indicators.find((one) => isMarked(one, catalogue)) ?? markedBeside(indicators[0], candidates, catalogue);
  if (first !== undefined && WHICH_AREAS.test(candidates.folded) && first.support >= THRESHOLDS.support)
    return ok({
      query: { v: 1, kind: 'comparability', indicators: [indicatorId(first.id)], areas: [], years: [] },
      certainty: 1,
    });
  if (areas.length === 0 && (indicators.length === 0 || years.length < 2 || noteIsWhole(draft, candidates))) {
    return resolveMethod(draft, candidates);
  }
  const asked = areas.length > 0 ? askedAcrossAreas(candidates, catalogue) : indicators.slice(0, 1);
  if (asked.length === 0) return resolveMethod(draft, candidates);
  const ids = asked.map((one) => indicatorId(one.id));
  return ok({
    query: { v: 1, kind: 'comparability', indicators: ids, areas, years },
    certainty: indicators[0]?.support ?? 0,
  });
}

/** The table of areas that may be compared has it. */
function isMarked({ id }: Candidate, { indicators, comparableAreas }: Catalogue): boolean {
  const family = indicators.get(indicatorId(id))?.family ?? null;
  return family !== null && comparableAreas.some((mark) => mark.family === family);
}

/** One that the words name as well and that stands in that table. */
const markedBeside = (best: Candidate | undefined, { indicators }: Candidates, catalogue: Catalogue) =>
  indicators.find((one) => best !== undefined && one.support >= best.support && isMarked(one, catalogue)) ?? best;

/** Every area that it may be compared between is asked for. */
const WHICH_AREAS = /\bvilka (andra )?(verksamhets)?omraden\b/;

/** "Kan IBIC 2018 jämföras med 2019?": the one word fits both of a known pair, so the years may be those of different indicators. */
function lookAlikesMeant(
  { subject, indicators }: Candidates,
  catalogue: Catalogue,
): readonly [IndicatorId, IndicatorId] | null {
  const best = indicators[0];
  if (best === undefined || subject.length !== 1 || AREA_WORD.test(subject[0]?.folded ?? '')) return null;
  const level = new Set(
    indicators.filter((one) => best.support - one.support <= THRESHOLDS.rival).map((one) => one.id),
  );
  return catalogue.lookAlikes.find(({ indicators: [a, b] }) => level.has(a) && level.has(b))?.indicators ?? null;
}

/** What is compared across areas: the words that are not the areas' own. Empty when they fit nothing. */
function askedAcrossAreas({ subject, areas }: Candidates, catalogue: Catalogue): readonly Candidate[] {
  const named = catalogue.areaNames
    .filter(({ id }) => areas.includes(id))
    .flatMap(({ name }) => name.split(' ').map(stem));
  const words = subject.filter((word) => !named.includes(word.stem));
  const found = indicatorsFor(words, catalogue).filter((one) => one.support >= THRESHOLDS.support);
  const inArea = found.filter((one) =>
    areas.some((area) => area === catalogue.indicators.get(indicatorId(one.id))?.area),
  );
  return [...inArea, ...found].slice(0, 1);
}

/** "Är ISU jämförbart med systematisk uppföljning?": the words on each side of "med" or "och" mean one of a known pair. */
function lookAlikesNamed(
  { subject, text }: Candidates,
  catalogue: Catalogue,
): readonly [IndicatorId, IndicatorId] | null {
  const cut = subject.findIndex(
    (word, i) => i > 0 && /\b(med|och|mot)\b/i.test(text.slice(subject[i - 1]?.end, word.start)),
  );
  if (cut < 1) return null;
  const meant = (words: readonly Word[]): ReadonlySet<string> =>
    new Set(
      indicatorsFor(words, catalogue)
        .filter((one) => one.support >= THRESHOLDS.support)
        .map((one) => one.id),
    );
  const [before, after] = [meant(subject.slice(0, cut)), meant(subject.slice(cut))];
  const found = catalogue.lookAlikes.find(
    ({ indicators: [a, b] }) => (before.has(a) && after.has(b)) || (before.has(b) && after.has(a)),
  );
  return found?.indicators ?? null;
}

/** "Kan 2024 jämföras med 2023?" is a note's own name, and only a word of an indicator's. */
function noteIsWhole(draft: QueryDraft, candidates: Candidates): boolean {
  const note = picked(candidates.notes, draft.notes.pick)[0];
  const indicator = picked(candidates.indicators, draft.indicators.pick)[0];
  return note !== undefined && note.support >= THRESHOLDS.noteSupport && note.coverage > (indicator?.coverage ?? 0);
}

/** Which indicators the words fit; without words, all that are ours. With a place or a year: what it shows of them, figure by figure; without words, all that it shows. */
export function resolveCatalogue(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const fit = fitting(candidates, catalogue);
  const codes = draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []);
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const year = draft.years.listed[0] ?? null;
  const place = codes[0] ?? (year === null ? null : COUNTRY);
  const all = asksInGeneral(candidates.subject) || beyondAreas(candidates, catalogue).length === 0;
  if (all && place !== null) return resolveSnapshot(draft, candidates);
  if (codes.length > 1) return err({ kind: 'unclear-place', words: draft.places.words, codes, choices: [] });
  if (fit.length === 0 && !all) return err(unknownSubject(draft, candidates));
  const indicators = all ? ofLss(catalogue) : fit.slice(0, 24);
  const query: Query = {
    v: 1,
    kind: 'catalogue',
    words: all ? '' : wordsFound(candidates).slice(0, 200),
    place,
    year,
    indicators: [...indicators],
  };
  return ok({ query, certainty: candidates.indicators[0]?.support ?? 1 });
}

/** "Arbete och sysselsättning" asks for what is of either. */
function fitting({ subject, indicators, text }: Candidates, catalogue: Catalogue): readonly IndicatorId[] {
  const [first, second, ...more] = subject;
  const either =
    first !== undefined && second !== undefined && more.length === 0 && OR.test(text.slice(first.end, second.start));
  const found = either ? [...indicators, ...subject.flatMap((word) => indicatorsFor([word], catalogue))] : indicators;
  return [...new Set(found.filter((one) => one.support >= THRESHOLDS.support).map((one) => indicatorId(one.id)))];
}

const OR = /^\s*(,|och|eller|samt|\/|&)\s*$/;

/** The words that names of indicators hold. A query is kept long after its question, so what else was written, a person's name perhaps, stays out of it. */
const wordsFound = ({ subject, indicators }: Candidates): string =>
  subject
    .filter((_, i) => indicators.some(({ explained }) => (explained[i] ?? 0) >= THRESHOLDS.word))
    .map((word) => word.text)
    .join(' ');

const MOST_LISTED = 60;

/** Every indicator of LSS that is not part of another, in the order of the data. */
const ofLss = (catalogue: Catalogue): readonly IndicatorId[] =>
  [...catalogue.indicators.values()]
    .filter((one) => one.partOf === null && isOurs(one))
    .map((one) => one.id)
    .slice(0, MOST_LISTED);
