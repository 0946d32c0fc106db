import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { idsOf, placesOf, type Query, type QueryOf } from '../query/query.ts';
import type { Turn, TurnOf } from './turn.ts';

/** A question that follows naturally from an answer, ready to be asked. */
export interface FollowOn {
  readonly id: 'over-time' | 'compare-country' | 'snapshot';
  readonly query: Query;
}

/** At most so many places are in one question (`query/query.ts`). */
const MOST_PLACES = 5;

/** What can be asked next with one press. Nothing that would only show the same again, and nothing that changes what was asked about. */
export function followOns(turn: Turn): readonly FollowOn[] {
  if (turn.outcome !== 'answered') return [];
  const overTime = overTimeOf(turn);
  const beside = besideCountry(turn);
  const snapshot = snapshotOf(turn);
  return [
    ...(overTime === null ? [] : [{ id: 'over-time' as const, query: overTime }]),
    ...(beside === null ? [] : [{ id: 'compare-country' as const, query: beside }]),
    ...(snapshot === null ? [] : [{ id: 'snapshot' as const, query: snapshot }]),
  ];
}

/** All that the one municipality shows. */
function snapshotOf({ query, answer }: TurnOf<'answered'>): QueryOf<'snapshot'> | null {
  if (query.kind !== 'value' && query.kind !== 'trend') return null;
  const [place, ...others] = query.places.codes.filter((code) => code !== COUNTRY);
  const shown = answer.kind === 'value' || answer.kind === 'trend';
  if (place === undefined || others.length > 0 || !shown || !isMunicipality(place)) return null;
  return { v: 1, kind: 'snapshot', place, areas: [], year: null };
}

/** Four digits: a county has two, a district more than digits. */
const isMunicipality = (code: PlaceCode): boolean => /^\d{4}$/u.test(code);

/** The same indicators and places, every year, where there is more than the one that was shown. A series knows no gender, so a figure for women or men has none. */
function overTimeOf({ query, answer }: TurnOf<'answered'>): QueryOf<'trend'> | null {
  if (query.kind !== 'value' || answer.kind !== 'value' || query.gender !== 'T' || !answer.series) return null;
  const shown = [...new Set(answer.rows.map((row) => row.indicator))];
  const places = [...new Set(answer.rows.map((row) => row.place))];
  return { v: 1, kind: 'trend', indicators: idsOf(shown), places: placesOf(places), from: null, to: null };
}

/** The same with riket beside. A value takes the years that were shown, so that riket's is of the same year or said to be missing. */
function besideCountry({ query, answer }: TurnOf<'answered'>): Query | null {
  if (query.kind === 'value' && answer.kind === 'value') {
    const alone = answer.rows.filter((row) => row.place !== COUNTRY && row.comparison.length === 0);
    if (alone.length === 0 || !hasRoom(query)) return null;
    const years = [...new Set(answer.rows.map((row) => row.main.year))].slice(0, 5);
    const indicators = idsOf([...new Set(alone.map((row) => row.indicator))]);
    return { ...query, indicators, places: withCountry(query), years: { years, back: 0, origin: 'asked' } };
  }
  if (query.kind !== 'trend' || answer.kind !== 'trend' || !hasRoom(query)) return null;
  return { ...query, places: withCountry(query) };
}

type Placed = QueryOf<'value'> | QueryOf<'trend'>;

const hasRoom = ({ places: { codes } }: Placed): boolean => !codes.includes(COUNTRY) && codes.length < MOST_PLACES;

const withCountry = ({ places: { codes } }: Placed): QueryOf<'value'>['places'] => placesOf([...codes, COUNTRY]);
