import type { Assumption, Turn } from '../answer/turn.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { Query, QueryOf } from '../query/query.ts';
import { countNames, nameList, quotedNames } from './name-list.ts';
import {
  areaInSentence,
  areaName,
  indicatorName,
  type Names,
  noteTitle,
  placeInSentence,
  placeList,
  placeName,
  shortName,
} from './names.ts';
import { list, years } from './numbers.ts';
import { assertedText } from './restate-claim.ts';
import { groupLabel, groupSubject } from './restate-group.ts';
import { whenAsked } from './when-asked.ts';

/** A button's or a choice's words: indicator, place and year, short. Two different queries never read alike. */
export function choiceLabel(query: Query, names: Names): string {
  switch (query.kind) {
    case 'value':
      return [
        shortList(query.indicators.ids, names),
        placeList(query.places.codes, names),
        whenAsked(query.years),
      ].join(', ');
    case 'trend':
      return `${shortList(query.indicators.ids, names)} över tid ${query.from ?? 'från början'}–${query.to ?? 'senast'}, ${placeList(query.places.codes, names)}`;
    case 'availability':
      return `Vilka år finns: ${shortList(query.indicators.ids, names)}, ${placeList(query.places.codes, names)}`;
    case 'definition':
      return `Vad betyder: ${query.indicators.length > 0 ? shortList(query.indicators, names) : query.notes.map((one) => noteTitle(one, names)).join(', ')}`;
    case 'method':
      return `Metod: ${[...query.notes.map((one) => noteTitle(one, names)), ...query.partSurveys].join(', ')}${query.year === null ? '' : `, ${query.year}`}`;
    case 'register':
      return `${REGISTER[query.ask]} ${placeName(query.place, names)}`;
    case 'comparability':
      return `${comparedOf(query, names)}${query.indicators.length > 0 ? `: ${shortList(query.indicators, names)}` : ''}`;
    case 'catalogue':
      return [
        `Indikatorer om ${query.words === '' ? 'LSS' : query.words}`,
        ...(query.place === null ? [] : [placeName(query.place, names)]),
        ...(query.year === null ? [] : [query.year]),
      ].join(', ');
    case 'claim':
      return `Påstående: ${assertedText(query.asserted)}; ${shortList(query.indicators.ids, names)}, ${placeList(query.places.codes, names)}`;
    case 'changes':
      return `Ändringar${spanOf(query)}: ${[...query.indicators.map((id) => shortName(id, names)), ...query.areas.map((area) => areaName(area, names))].join(', ') || 'alla områden'}, ${placeInSentence(query.place, names)}`;
    case 'across-areas':
      return `${shortList(query.indicators, names)} i flera områden, ${placeInSentence(query.place, names)}${query.year === null ? '' : `, ${query.year}`}`;
    case 'snapshot':
      return [
        `Lägesbild för ${placeInSentence(query.place, names)}`,
        ...query.areas.map((area) => areaName(area, names)),
        ...(query.year === null ? [] : [query.year]),
      ].join(', ');
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
    case 'gaps':
      return groupLabel(query, names);
    case 'revisions':
      return `Vad som är ${query.since === null ? 'nytt' : `ändrat sedan version ${query.since}`}: ${revisedOf(
        query.indicators.map((id) => shortName(id, names)),
        query.place,
        names,
      )}`;
  }
}

/** What the question about changes is limited to. */
const revisedOf = (indicators: readonly string[], place: PlaceCode | null, names: Names): string =>
  [
    indicators.length === 0 ? 'alla indikatorer' : list(indicators),
    place === null ? 'alla platser' : placeInSentence(place, names),
  ].join(', ');
const spanOf = ({ from, to }: QueryOf<'changes'>): string =>
  from === null && to === null ? ' sedan mätningen före' : ` ${from ?? 'mätningen före'}–${to ?? 'senaste'}`;

const GENDER = { K: 'kvinnor', M: 'män', KM: 'uppdelat på kön' } as const;

const REGISTER = {
  code: 'Kod för',
  count: 'Antal kommuner i',
  list: 'Kommuner i',
  county: 'Län för',
  groups: 'Kommungrupper för',
  population: 'Invånare i',
} as const;

const shortList = (ids: readonly IndicatorId[], names: Names): string =>
  nameList(ids.map((id) => shortName(id, names)));

/** The query in full words, for "Så tolkade jag frågan": full names, places, years, and what was assumed. */
export function restate(
  query: Query,
  shown: readonly IndicatorId[],
  assumptions: readonly Assumption[],
  names: Names,
): readonly string[] {
  const assumed = assumptions.map((assumption) => assumedText(assumption, shown, names));
  return [
    `${subjectOf(query, shown, assumptions, names)}.`,
    ...(assumed.length === 0 ? [] : [`Antaget: ${assumed.join('; ')}.`]),
  ];
}

/** A part may be answered with the whole's figure: then both are named, so that two questions never read alike. */
function askedAndShown(
  { indicators: { ids, fit } }: QueryOf<'value' | 'trend'>,
  shown: readonly IndicatorId[],
  names: Names,
): string {
  if (fit === 'one-of' || shown.length === 0) return indicators(shown.length > 0 ? shown : ids, names);
  const instead = shown.filter((id) => !ids.includes(id));
  // Asked for and without a figure of its own, but with one of its whole.
  const parts = instead.length === 0 ? [] : ids.filter((id) => !shown.includes(id));
  if (parts.length === 0) return indicators(ids, names);
  const own = ids.filter((id) => shown.includes(id));
  const told = `${indicators(parts, names)}, som besvaras med ${indicators(instead, names)}`;
  return own.length === 0 ? told : `${told}; ${indicators(own, names)}`;
}

function subjectOf(query: Query, shown: readonly IndicatorId[], told: readonly Assumption[], names: Names): string {
  switch (query.kind) {
    case 'value':
      return [
        askedAndShown(query, shown, names),
        places(query.places.codes, names),
        ...(query.years.years === null && told.some((one) => one.slot === 'year') ? [] : [whenAsked(query.years)]),
        ...(query.gender === 'T' ? [] : [GENDER[query.gender]]),
      ].join('; ');
    case 'trend': {
      const span =
        query.from === null && query.to === null
          ? 'över tid, alla mätår'
          : `över tid, ${query.from ?? 'första'}–${query.to ?? 'senaste'}`;
      const { ids, fit } = query.indicators;
      const asked = fit === 'one-of' ? indicators(ids, names) : askedAndShown(query, shown, names);
      return [asked, places(query.places.codes, names), span].join('; ');
    }
    case 'availability':
      return `Vilka mätår som finns för ${indicators(query.indicators.ids, names)}; ${places(query.places.codes, names)}`;
    case 'definition':
      return query.indicators.length > 0
        ? `Vad indikatorn mäter: ${indicators(query.indicators, names)}`
        : `Vad ordet betyder: ${titles(query.notes, names)}`;
    case 'method':
      return [
        `Hur undersökningen är gjord${query.notes.length === 0 ? '' : `: ${titles(query.notes, names)}`}`,
        ...(query.partSurveys.length === 0 ? [] : [`delenkät ${query.partSurveys.join(', ')}`]),
        ...(query.year === null ? [] : [query.year]),
      ].join('; ');
    case 'register':
      return `${REGISTER[query.ask]} ${placeName(query.place, names)}, ur registret över kommuner och län`;
    case 'comparability':
      return `${comparedOf(query, names)}${query.indicators.length > 0 ? `: ${indicators(query.indicators.slice(0, 1), names)}` : ''}`;
    case 'catalogue':
      return [
        query.words === '' ? 'Vilka indikatorer som finns om LSS' : `Vilka indikatorer som finns om ”${query.words}”`,
        ...(query.place === null ? [] : [placeInSentence(query.place, names)]),
        ...(query.year === null ? [] : [query.year]),
      ].join('; ');
    case 'claim':
      return [
        `Påståendet: ${assertedText(query.asserted)}`,
        ...(query.indicators.ids.length === 0
          ? []
          : [indicators(shown.length > 0 ? shown : query.indicators.ids, names)]),
        places(query.places.codes, names),
      ].join('; ');
    case 'changes':
      return [
        `Ändringar${spanOf(query)}`,
        query.indicators.length > 0
          ? indicators(query.indicators, names)
          : query.areas.length === 0
            ? 'alla indikatorer'
            : list(query.areas.map((area) => areaName(area, names))),
        placeInSentence(query.place, names),
      ].join('; ');
    case 'across-areas':
      return [
        'Samma fråga i flera områden',
        indicators(query.indicators, names),
        placeInSentence(query.place, names),
        query.year === null ? 'varje områdes senaste mätning' : `${query.year}`,
      ].join('; ');
    case 'snapshot':
      return [
        'Lägesbild',
        placeInSentence(query.place, names),
        query.areas.length === 0 ? 'alla områden' : list(query.areas.map((area) => areaName(area, names))),
        query.year === null ? 'varje indikators senaste mätning' : `bara ${query.year}`,
      ].join('; ');
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
    case 'gaps':
      return groupSubject(query, names);
    case 'revisions':
      return [
        'Vad som har lagts till, ändrats eller dragits tillbaka i Måttstock',
        query.since === null ? 'vid den senaste inläsningen' : `sedan version ${query.since}`,
        revisedOf(
          query.indicators.map((id) => `”${indicatorName(id, names)}”`),
          query.place,
          names,
        ),
      ].join('; ');
  }
}

/** Whether certain areas or years may be compared, or which may. */
function comparedOf({ areas, years: asked }: QueryOf<'comparability'>, names: Names): string {
  const named = list(areas.map((area) => areaInSentence(area, names)));
  if (areas.length < 2 && asked.length === 0)
    return `Vilka områden som går att jämföra${named === '' ? '' : ` med ${named}`}`;
  return `Om ${[named, years(asked)].filter((part) => part !== '').join(', ')} går att jämföra`;
}

const titles = (notes: readonly string[], names: Names): string =>
  list(notes.map((one) => `”${noteTitle(one, names)}”`));
/** Full names, or short ones where there are so many that nobody would read them. */
function indicators(ids: readonly IndicatorId[], names: Names): string {
  const full = ids.map((id) => indicatorName(id, names));
  return quotedNames(countNames(full) > MOST_IN_FULL ? ids.map((id) => shortName(id, names)) : full);
}
const MOST_IN_FULL = 2;
const places = (codes: readonly PlaceCode[], names: Names): string => placeList(codes, names);

const ORIGIN = { asked: '', thread: ' (från tråden)', home: ' (din hemkommun)', default: '' } as const;

/** Beside the subject, which has named the indicators that are shown. */
function assumedText(assumption: Assumption, shown: readonly IndicatorId[], names: Names): string {
  const named =
    assumption.slot === 'indicator' &&
    assumption.origin !== 'thread' &&
    assumption.indicators.length === shown.length &&
    assumption.indicators.every((id) => shown.includes(id));
  if (!named) return assumptionText(assumption, names);
  return `att du menar ${shown.length === 1 ? 'den indikatorn' : 'de indikatorerna'}, för orden passade på flera`;
}

/** Shown with the answer and kept in the public JSON. */
export function assumptionText(assumption: Assumption, names: Names): string {
  const from = ORIGIN[assumption.origin];
  switch (assumption.slot) {
    case 'year':
      return assumption.origin === 'default'
        ? `${new Set(assumption.years).size > 1 ? 'senaste mätåren' : 'senaste mätåret'}, ${years(assumption.years)}`
        : `${years(assumption.years)}${from}`;
    case 'place':
      return assumption.origin === 'default'
        ? 'riket, eftersom ingen plats nämndes'
        : `${placeList(assumption.places, names)}${from}`;
    case 'indicator':
      return assumption.origin === 'thread'
        ? 'samma indikator som nyss'
        : `att du menar ${quotedNames(assumption.indicators.map((id) => shortName(id, names)))}, för orden passade på flera indikatorer`;
  }
}

/** The indicators that the answer shows, in the order shown. */
export function shownIndicators(turn: Extract<Turn, { outcome: 'answered' }>): readonly IndicatorId[] {
  return [
    ...new Set(turn.findings.figures.filter((figure) => figure.use === 'answer').map((figure) => figure.indicator)),
  ];
}
