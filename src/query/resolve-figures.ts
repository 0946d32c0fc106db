import { indicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { figureQuery } from './figure-query.ts';
import { isOurs } from './kin.ts';
import { type IndicatorSlot, idsOf, type PlaceSlot, placesOf, type Query } from './query.ts';
import { asksInGeneral, oddWords, picked, type Resolution, unknownSubject } from './resolution.ts';
import { besideRiket, beyondAreas } from './resolve-snapshot.ts';
import { resolveCatalogue } from './resolve-words.ts';
import { snapshotOf } from './snapshot-query.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';
import { unitQuestion } from './unit-question.ts';
import { countsPersons, isCounted, whoAreCounted } from './who-is-counted.ts';

/** Figures of indicators at places and years: the best candidates when they explain enough, else a question back or the reason why not. */
export function resolveFigures(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  // A group's words are no part of the subject: without them the answer would be riket's.
  if (draft.units.group !== null && candidates.group !== null) {
    const { from, to } = candidates.group;
    const words = candidates.words.slice(from, to).map((word) => word.text);
    return err({ kind: 'unknown-subject', words: words.join(' '), choices: [] });
  }
  const places = resolvePlaces(draft, candidates);
  const found = whoAreCounted(picked(candidates.indicators, draft.indicators.pick), draft, candidates, catalogue);
  const best = found[0];
  if (
    best === undefined &&
    (candidates.subject.length === 0 || draft.indicators.words === '') &&
    draft.places.pick.length === 0 &&
    draft.years.how === 'none'
  ) {
    const unit = unitQuestion(candidates, catalogue);
    if (unit !== null) return ok({ query: unit, certainty: 1 });
    return draft.ours
      ? err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [] })
      : err({ kind: 'nothing-asked' });
  }
  if (
    best === undefined ||
    !fits(best, { alone: found.length === 1, isPersons: countsPersons(best, catalogue) }, draft, candidates)
  ) {
    const choices = nearest(draft, candidates, catalogue, places.slot);
    if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
    if (asksForAll(draft, candidates, catalogue)) return resolveCatalogue(draft, candidates, catalogue);
    const vague = isVague(draft, candidates) || (choices.length > 0 && asksHowItIs(draft, candidates));
    return candidates.subject.length > 0 && !vague
      ? err({ ...unknownSubject(draft, candidates), choices })
      : err({
          kind: 'unclear-indicator',
          words: draft.indicators.words,
          choices: choices.length > 0 ? choices : snapshots(draft, candidates),
          at: { place: places.slot.codes[0] ?? COUNTRY, year: draft.years.listed[0] ?? null },
        });
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
  if (draft.ours && draft.places.pick.length === 0)
    return err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [build(placesOf([COUNTRY]))] });
  if (places.unclear.length > 0) {
    const choices = places.unclear.slice(0, 4).map((code) => build(placesOf([code])));
    return err({ kind: 'unclear-place', words: draft.places.words, codes: places.unclear, choices });
  }
  return ok({ query: build(places.slot), certainty: draft.several ? 1 : best.support });
}

/** Nothing that was said is strange: the words only name too little ("hur är det med rutinen?"). */
const isVague = (draft: QueryDraft, candidates: Candidates): boolean =>
  draft.counted !== 'things' &&
  draft.counted !== 'persons' &&
  oddWords(candidates).length === 0 &&
  candidates.subject.some((word) => !AREA_WORD.test(word.folded));

/** "Hur är det med handläggarna?" tells whom, and not what of them. */
const asksHowItIs = (draft: QueryDraft, candidates: Candidates): boolean =>
  draft.counted === null &&
  HOW_IT_IS.test(candidates.folded) &&
  oddWords(candidates).length === 0 &&
  candidates.subject.every((word) => AREA_WORD.test(word.folded) || candidates.talk.has(word));

const HOW_IT_IS =
  /\bhur (ar|var|ser|sag|star|ligger|gar|gick) det\b(?!.{0,20}\b(mats|mattes|raknas)\b)|\bhur ar laget\b|\bvad galler (for|i)\b|\bvad (vet|har) (du|ni|man)\b/;

/** A place without a subject may be looked at as a whole. */
function snapshots(draft: QueryDraft, candidates: Candidates): readonly Query[] {
  const codes = draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []);
  return besideRiket(codes)
    .slice(0, 4)
    .map((code) => snapshotOf(code, [], null));
}

/** "Kalmar 2021" asks for all there is; "vad ökade mest?" and "57 procent 2018" ask for something that is not named. */
function asksForAll(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): boolean {
  const { words, years, mentions, subject, folded } = candidates;
  const onlyAreas = asksInGeneral(subject) || beyondAreas(candidates, catalogue).length === 0;
  const general = onlyAreas && (years.length > 0 || mentions.length > 0);
  const leans = draft.followUp && !OF_ITS_OWN.test(folded);
  if (!general || leans || ONE_FIGURE.test(folded) || draft.counted !== null) return false;
  const inYear = (at: number) => years.some(({ from, to }) => at >= from && at < to);
  return draft.kind === 'value' && !words.some((word, at) => /^\d+$/.test(word.folded) && !inYear(at));
}

/** One figure is asked for, and not told which. */
const ONE_FIGURE =
  /\b(siffran|talet|vardet|andelen|procentsatsen)\b|\b(ja eller nej|nej eller ja)\b|^(och |men )?(har|hade|gor|gjorde|anvander|anvande|finns|fanns|foljer|uppfyller)\b.*\b(det|den|dem|dom|detta|sadan|san)( ocksa| da)?( i [\w ]+)?$|^(finns|fanns) (det|den|dem|dom|detta)\b/;

/** What many indicators are about, whatever it is for. */
const KIND_OF_THING = /^(rutin|plan|metod|overenskommelse|uppfoljning|avtal|samverkan|arbetssatt)\w{0,4}$/;

/** Words of how a thing is done that many indicators share, without saying what. */
const VAGUE =
  /^(?:systematisk\w*|standardiser\w*|aktuell\w*|skriftlig\w*|samlad\w*|(?:rutin|plan|metod|arbetssatt|uppfoljning|arbete|verksamhet)\w{0,4})$/;

/** Leans on what was said before only where something was. */
const OF_ITS_OWN = /^(jamfor|hur ser det ut)/;

/** An area's own words ("LSS", "barn") do not say what is asked. Then: enough of the words are explained; or a whole name of several words is there, and only small talk is left over. */
function fits(
  best: Candidate,
  { alone, isPersons }: { readonly alone: boolean; readonly isPersons: boolean },
  draft: QueryDraft,
  { subject }: Candidates,
): boolean {
  const counts = draft.counted === 'persons' || (draft.counted === 'open' && isPersons);
  const telling =
    counts || subject.some((word, i) => (best.explained[i] ?? 0) >= THRESHOLDS.word && !AREA_WORD.test(word.folded));
  const [only, ...more] = subject;
  const bare = only !== undefined && more.length === 0 && (alone || KIND_OF_THING.test(only.folded));
  if (subject.length > 1 && best.coverage < THRESHOLDS.loneParts && subject.every((word) => VAGUE.test(word.folded)))
    return false;
  if (!telling || (bare && best.coverage < THRESHOLDS.loneWord)) return false;
  // "Boendestöd" is another thing than "boende" and "stöd", though names hold both.
  if (subject.length === 1 && (best.explained[0] ?? 0) < 1 && best.coverage < THRESHOLDS.loneParts) return false;
  if (draft.several || best.support >= THRESHOLDS.support) return true;
  const met = best.explained.filter((one) => one >= THRESHOLDS.word).length;
  return met > 2 && best.coverage >= THRESHOLDS.wholeName && best.support >= THRESHOLDS.beside;
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

/** More than are shown: those that have a figure there go first (`app/offer-choices.ts`). */
const MOST_NEAR = 16;

/** What could have been meant, LSS first; offered as choices and never answered unasked. */
function nearest(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue, places: PlaceSlot): readonly Query[] {
  const near = candidates.indicators
    .filter((one) => one.support >= THRESHOLDS.faint)
    .flatMap((one) => catalogue.indicators.get(indicatorId(one.id)) ?? []);
  const ours = near.filter(isOurs);
  const first = [...new Set([...ours, ...near])].slice(0, MOST_NEAR);
  return first.map(({ id }) => figureQuery({ ...draft, kind: 'value' }, idsOf([id]), places, catalogue));
}
