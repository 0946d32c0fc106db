import { type IndicatorId, indicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import { askThere, placeThere } from './ask-there.ts';
import { type Candidate, type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { inAreas, onlyAreas } from './coordinated-areas.ts';
import type { QueryDraft } from './draft.ts';
import { fromYear, LATEST, valueQuery } from './figure-query.ts';
import { groupsOf } from './groups.ts';
import { isOurs, kinOf } from './kin.ts';
import {
  type IndicatorSlot,
  idsOf,
  type PlaceSlot,
  placesOf,
  type Query,
  type QueryOf,
  type YearSlot,
} from './query.ts';
import { figuresBehind, refineClaim } from './refine-claim.ts';
import { refineToCountry } from './refine-country.ts';
import { isOfGroup, leaningFigure, refineGroup } from './refine-group.ts';
import { pickedByNumber } from './refine-ordinal.ts';
import { isBareName, refineSnapshot } from './refine-snapshot.ts';
import { narrowedTo, refineOpposite, refineWhole, steppedYears } from './refine-turned.ts';
import { askedOfFigures, refineDefinition, refineRegister } from './refine-words.ts';
import type { Resolution } from './resolution.ts';
import { impossibleYear } from './resolve.ts';
import { THRESHOLDS } from './thresholds.ts';
import { wordOfIt } from './word-of-it.ts';

type FigureQuery = QueryOf<'value'> | QueryOf<'trend'> | QueryOf<'availability'>;

/**
 * A follow-up changes the slots it names and inherits the rest from the thread ("och 2022?", "jämför med riket", "och av resultat?").
 * Null when it is a question of its own, which inherits nothing.
 */
export function refine(
  thread: Query | null,
  told: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  const chosen = thread?.kind === 'value' ? pickedByNumber(thread, candidates) : null;
  if (thread?.kind === 'value' && chosen !== null)
    return ok({ query: { ...thread, indicators: chosen, places: fromThread(thread.places) }, certainty: 1 });
  const before = withoutOffer(thread);
  const turned =
    before === null
      ? null
      : refineOpposite(before.kind === 'claim' ? (figuresBehind(before) ?? before) : before, candidates);
  if (turned !== null) return turned;
  const draft = before === null ? told : steppedYears(told, before, candidates);
  const claimed = draft.kind === 'claim' ? refineClaim(before, draft, candidates) : null;
  if (claimed !== null) return claimed;
  if (before?.kind === 'claim') return refine(figuresBehind(before), draft, candidates, catalogue);
  const ofGroup =
    before !== null && draft.unknownPlace === null && (isOfGroup(before) || isFigures(before))
      ? refineGroup(before, draft, candidates, catalogue)
      : null;
  if (ofGroup !== null) return ofGroup;
  const previous = before === null ? null : leaningFigure(before);
  if ((previous?.kind === 'gaps' || previous?.kind === 'changes') && draft.unknownPlace === null)
    return refineWhole(previous, draft, candidates, catalogue);
  if (previous?.kind === 'snapshot') return refineSnapshot(previous, draft, candidates, catalogue);
  if (previous === null || draft.unknownPlace !== null) return null;
  const there = placeThere(previous, candidates);
  if (there !== null) return askThere({ place: there, year: null }, draft, candidates, catalogue);
  if (previous.kind === 'definition') return refineDefinition(previous, draft, candidates, catalogue);
  if (previous.kind === 'register') return refineRegister(previous, draft, candidates);
  if (!isFigures(previous)) return null;
  const ofIt = askedOfFigures(previous, candidates) ?? wordOfIt(previous, candidates, catalogue);
  if (ofIt !== null) return ofIt;
  const inCountry = previous.kind === 'availability' ? null : refineToCountry(previous, candidates);
  if (inCountry !== null) return inCountry;
  const again = sameAgain(previous, draft, candidates);
  if (again !== null) return ok({ query: again, certainty: 1 });
  const toOtherArea = draft.counted === null && onlyAreas(candidates, catalogue) !== null;
  const names = toOtherArea || candidates.subject.some((word) => !candidates.talk.has(word));
  const changes =
    draft.places.pick.length > 0 ||
    draft.years.how !== 'none' ||
    draft.gender !== 'T' ||
    draft.lacking ||
    draft.kind === 'trend' ||
    draft.kind === 'availability';
  const narrowed = names ? narrowedTo(previous, candidates, catalogue) : null;
  if (narrowed !== null && placesAfter(previous, draft, candidates) !== null)
    return ok({
      query: build(
        previous,
        draft,
        narrowed,
        placesAfter(previous, draft, candidates) ?? previous.places,
        true,
        catalogue,
      ),
      certainty: 1,
    });
  const bare = names && !draft.followUp && !toOtherArea && isBareName(candidates) && candidates.words.length <= BARE;
  const unit = previous.places.codes.find((code) => code !== COUNTRY);
  if (bare && unit !== undefined && previous.places.codes.length === 1)
    return askThere({ place: unit, year: null }, draft, candidates, catalogue);
  if (names ? !draft.followUp && !toOtherArea : !changes) return null;
  const barely = draft.kind === 'snapshot' && candidates.subject.length === 0 && !ALL_OF_IT.test(candidates.folded);
  if (!LEANING.has(draft.kind ?? 'value') && !barely) return null;
  const indicators = names
    ? (otherArea(previous, candidates, catalogue) ?? namedInContext(previous, candidates, catalogue))
    : { ...previous.indicators, origin: 'thread' as const };
  if (indicators === null) return null;
  const bad = impossibleYear(draft);
  if (bad !== null) return err({ kind: 'impossible-year', year: bad });
  const places = placesAfter(previous, draft, candidates);
  return places === null
    ? null
    : ok({ query: build(previous, draft, indicators, places, names, catalogue), certainty: 1 });
}

/** "Vad säger Kalmar?" after a figure is of that figure, unless all there is is asked for in so many words. */
const ALL_OF_IT =
  /\b(lagesbild\w*|ogonblicksbild\w*|helhetsbild\w*|sammanfatt\w*|sammanstall\w*|oversikt\w*|overblick\w*|genomgang\w*|allt\w*|alla|samtliga|hela|laget)\b/;

/** "Socialjour?" after a question of Kalmar is of Kalmar; more words than these may be a question of their own. */
const BARE = 2;

/** What stood as choices is the conversation's, and no answer's. */
function withoutOffer(query: Query | null): Query | null {
  if (query?.kind !== 'value' || query.indicators.offered !== true) return query;
  const { ids, fit, origin } = query.indicators;
  if (origin === 'default') return null;
  return { ...query, indicators: { ids, fit, origin } };
}

const fromThread = (places: PlaceSlot): PlaceSlot =>
  places.origin === 'default' ? places : { ...places, origin: 'thread' };

/** Kinds that may lean on the thread. A method note that the few words happen to fit gives way to the indicator spoken of. */
const LEANING: ReadonlySet<string> = new Set(['value', 'trend', 'availability', 'method', 'comparability']);

/** "Vad är källan?", "varför saknas det?" and "hur många kommuner är det?" are answered by the answer just given, which says so. */
function sameAgain(previous: FigureQuery, draft: QueryDraft, { folded, mentions, years }: Candidates): Query | null {
  if (mentions.length > 0 || years.length > 0) return null;
  if ((/\bkall(a|an|or|orna)\b/.test(folded) && folded.split(' ').length <= 6) || DOUBTS.test(folded)) return previous;
  if (/^varfor (saknas|finns|ar det inte|mattes|inte|redovisas)\b/.test(folded) && folded.split(' ').length <= 5)
    return previous;
  const count = /^hur manga( kommuner)?( (ar|blir|var) det( i antal)?)?( da)?$/.test(folded) && draft.counted !== null;
  return count && previous.kind === 'value' ? { ...previous, count: true } : null;
}

/** The answer says whose figure it is, of when, and what is uncertain about it. */
const DOUBTS =
  /^(?:(?:och|men|ok|okej|va|jaha|hm|verkligen) )*(?:(?:ar|var) (?:det|du|den|siffran|ni) (?:(?:helt|verkligen|riktigt|alldeles) )?(?:saker|sakert|sakra|palitlig\w*|tillforlitlig\w*|aktuell\w*)(?: pa (?:det|den|siffran))?|(?:stammer|galler) (?:det|den|siffran)(?: verkligen| fortfarande)?|(?:vem|vilka) (?:sager|pastar|har sagt|star bakom|har tagit fram) (?:det|den|siffran)|var(?:ifran)? (?:kommer|ar|har du|har ni|fick du|star) (?:det|den|siffran|uppgiften)(?: (?:ifran|fran|hamtad\w*|tagen))?|(?:kan|gar) (?:jag|man|det att) lita pa (?:det|den|siffran))(?: da)?$/;

const isFigures = (query: Query): query is FigureQuery =>
  query.kind === 'value' || query.kind === 'trend' || query.kind === 'availability';

/** "Vuxna då?", "LSS barn?" and "och båda?" ask the same question in other areas. Null when other words are there, or one of the areas has no such question. */
function otherArea(previous: FigureQuery, candidates: Candidates, catalogue: Catalogue): IndicatorSlot | null {
  const areas = onlyAreas(candidates, catalogue);
  if (areas === null) return null;
  const before = previous.indicators.ids.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const kin = [...new Set(before.flatMap((one) => kinOf(one, catalogue)))];
  const found = inAreas(kin, areas);
  if (found === null) return null;
  const beside = COMPARES.test(candidates.folded) ? [...before, ...found] : found;
  const ids = [...new Set(beside.map((one) => one.id))];
  return ids.length > MOST_INDICATORS ? null : idsOf(ids);
}

const MOST_INDICATORS = 8;
const COMPARES =
  /\bjamfor|\bjmf\b|\bjfr\b|\bskillnad|\bskilj|\bgentemot\b|\bmot (riket|landet|snittet|hela)\b|\b(bredvid|intill|kontra|vs|versus)\b|\bi forhallande till\b|\b(stall|satt|lagg) .{0,30}\bmot\b/;

const isOfPersons = (id: IndicatorId, catalogue: Catalogue): boolean =>
  catalogue.indicators.get(id)?.denominator === 'persons';

const firstWordOf = (id: IndicatorId, catalogue: Catalogue): string | undefined =>
  tokenize(catalogue.indicators.get(id)?.shortName ?? '')[0]?.stem;

/** What a family of indicators has in common stands first in the short name, and the area last: "ISU LSS" of "ISU av målgruppens behov, LSS". */
function topicOf(shortName: string): string {
  const parts = shortName.split(', ');
  const topic = parts[0]?.split(/ (?:av|för|med|vid|i|om|till) /)[0] ?? shortName;
  return parts.length > 1 ? `${topic} ${parts.at(-1)}` : topic;
}

const OF_THEM = /\b(?:av|bland) (?:dem|dom|dessa|de har|alla dessa)\b|\bhur manga (?:ar|var) (?:barn|unga|vux)/;

/** Each of the things that the words list, else all the words as one name. An area alone names an indicator only when it is of the same subject. */
function namedInContext(previous: FigureQuery, candidates: Candidates, catalogue: Catalogue): IndicatorSlot | null {
  // "Hur många av dem är barn och unga?" counts those who were counted, and lists nothing.
  const counts = inContext(previous, candidates.subject, candidates.indicators, catalogue)?.ids.filter((id) =>
    isOfPersons(id, catalogue),
  );
  const [count, ...others] = counts ?? [];
  const ofPersons = previous.indicators.ids.every((id) => isOfPersons(id, catalogue));
  if (ofPersons && OF_THEM.test(candidates.folded) && count !== undefined && others.length === 0) return idsOf([count]);
  const groups = groupsOf(candidates);
  const each =
    groups.length > 1
      ? groups.map((words) => inContext(previous, words, indicatorsFor(words, catalogue), catalogue))
      : [];
  const ids = [...new Set(each.flatMap((slot) => slot?.ids ?? []))];
  if (each.length > 0 && !each.includes(null) && ids.length <= MOST_INDICATORS) return idsOf(ids);
  const found = inContext(previous, candidates.subject, candidates.indicators, catalogue);
  if (found === null || onlyAreas(candidates, catalogue) === null) return found;
  const persons = found.ids.filter((id) => isOfPersons(id, catalogue));
  if (persons.length === 1 && previous.indicators.ids.every((id) => isOfPersons(id, catalogue))) return idsOf(persons);
  const topics = new Set([...previous.indicators.ids, ...found.ids].map((id) => firstWordOf(id, catalogue)));
  return found.ids.length === 1 && topics.size === 1 ? found : null;
}

/** The new words read together with the indicator just spoken of: "och av resultat?" after ISU means ISU of results. Null when they fit nothing. */
function inContext(
  previous: FigureQuery,
  subject: readonly Word[],
  named: readonly Candidate[],
  catalogue: Catalogue,
): IndicatorSlot | null {
  const before = previous.indicators.ids.flatMap((id) =>
    tokenize(topicOf(catalogue.indicators.get(id)?.shortName ?? '')),
  );
  const fit = named.filter((one) => one.support >= THRESHOLDS.support).map((one) => one.id);
  const words = [...subject, ...before];
  const together = indicatorsFor(words, catalogue);
  const fitting = together.filter((one) => fit.includes(one.id));
  const beside = fitting.filter((one) => sameSide(one.id, previous, catalogue));
  const best = beside.length > 0 ? beside : fitting;
  const level = best.filter((one) => one.score >= (best[0]?.score ?? 0) * THRESHOLDS.inContext).slice(0, 4);
  const kept = calledSo(level, subject, catalogue);
  return kept.length === 0
    ? null
    : { ...idsOf(kept.map((one) => indicatorId(one.id))), fit: kept.length > 1 ? 'one-of' : 'all' };
}

/** "Stödet" is told in the names of both "ISU av stöd och insatser" and "ISU av resultat", and only the first is called so. All, when none or each of them is. */
function calledSo(level: readonly Candidate[], subject: readonly Word[], catalogue: Catalogue): readonly Candidate[] {
  if (level.length < 2) return level;
  const said = new Set(subject.map((word) => word.stem));
  if (said.size > 1) return level;
  const called = level.filter(({ id }) =>
    tokenize(catalogue.indicators.get(indicatorId(id))?.shortName ?? '').some((word) => said.has(word.stem)),
  );
  return called.length === 0 ? level : called;
}

/** LSS and what is common to all areas is one side; any other area is its own. */
function sameSide(id: string, previous: FigureQuery, catalogue: Catalogue): boolean {
  const sideOf = (one: string) => {
    const indicator = catalogue.indicators.get(indicatorId(one));
    return indicator === undefined || isOurs(indicator) ? 'lss' : indicator.area;
  };
  return previous.indicators.ids.some((one) => sideOf(one) === sideOf(id));
}

/** A new place replaces the old ones, except that a comparison puts them side by side. Null when the name fits several places. */
function placesAfter(previous: FigureQuery, draft: QueryDraft, candidates: Candidates): PlaceSlot | null {
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  if (mentions.some((mention) => mention.codes.length > 1)) return null;
  if (mentions.length === 0) return { ...previous.places, origin: 'thread' };
  const codes = mentions.flatMap((mention) => mention.codes);
  const beside = COMPARES.test(candidates.folded);
  return placesOf(beside ? [...new Set([...previous.places.codes, ...codes])].slice(0, 5) : codes);
}

function build(
  previous: FigureQuery,
  draft: QueryDraft,
  indicators: IndicatorSlot,
  places: PlaceSlot,
  renamed: boolean,
  catalogue: Catalogue,
): Query {
  const { how, to } = draft.years;
  const from = fromYear(draft, catalogue);
  const sameKind =
    previous.kind === 'availability' && how === 'none' && draft.kind === 'value' && draft.counted === null;
  if (draft.kind === 'availability' || sameKind) return { v: 1, kind: 'availability', indicators, places };
  if (how === 'range' || how === 'last-n' || (draft.kind === 'trend' && how !== 'listed'))
    return { v: 1, kind: 'trend', indicators, places, from, to };
  if (previous.kind === 'trend' && how === 'none') return { ...previous, indicators, places };
  return valueQuery(draft, indicators, places, yearsAfter(previous, draft, renamed));
}

/** A year that is named; else the thread's; "förra mätningen" steps back from it. A new indicator takes its own latest year where the thread's was only assumed. */
function yearsAfter(previous: FigureQuery, { years: { listed, how } }: QueryDraft, renamed: boolean): YearSlot {
  const before = previous.kind === 'value' ? previous.years : LATEST;
  if (listed.length > 0) return { years: [...listed], back: 0, origin: 'asked' };
  if (how === 'previous') return { ...before, back: Math.min(before.back + 1, 5), origin: 'asked' };
  if (how === 'latest') return { ...LATEST, origin: 'asked' };
  if (before.years === null || (renamed && before.origin === 'default'))
    return { ...LATEST, back: renamed ? 0 : before.back };
  return { ...before, origin: 'thread' };
}
