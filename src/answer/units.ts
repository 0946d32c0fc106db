import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import { isMissing, type MeasureYear, type MissingStatus } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Scope } from '../query/group-queries.ts';
import { districtsOf, type Members, membersOf } from '../query/members.ts';
import type { Evidence } from '../query/read.ts';
import { type Facts, factsOf, figuresOf } from './facts.ts';
import type { Figure } from './figure.ts';

/** What one respondent gave. `worded`: prose or a direction, neither Ja nor Nej · `unknown`: nothing about it is in the store. */
export type UnitState = 'yes' | 'partly' | 'no' | 'number' | 'worded' | MissingStatus | 'unknown';

/** One respondent: a municipality, or a district of a city that answers by district (`city`). `figure` is its own, null when it gave none. */
export interface Unit {
  readonly place: PlaceCode;
  readonly city: PlaceCode | null;
  readonly state: UnitState;
  readonly figure: Figure | null;
}

/** All respondents of a scope in one measure year. */
export interface Group {
  readonly scope: Scope;
  readonly indicator: IndicatorId;
  readonly year: MeasureYear;
  readonly units: readonly Unit[];
  readonly revised: Members['revised'];
}

/** The facts of one indicator at each place, sorted out once. */
export type FactsAt = (place: PlaceCode) => Facts | null;

export function factsAtOf(id: IndicatorId, evidence: Evidence, catalogue: Catalogue): FactsAt {
  const byPlace = new Map<PlaceCode, Evidence['readings'][number][]>();
  for (const reading of evidence.readings) {
    if (reading.indicator !== id) continue;
    const known = byPlace.get(reading.place);
    if (known === undefined) byPlace.set(reading.place, [reading]);
    else known.push(reading);
  }
  const rounds = evidence.rounds.filter((round) => round.indicator === id);
  const changes = evidence.changes.filter((change) => change.indicator === id);
  return (place) =>
    factsOf(id, place, { asOf: evidence.asOf, readings: byPlace.get(place) ?? [], rounds, changes }, catalogue);
}

/** A city answers as its districts where they have rows that year and it has no answer of its own. A district counts as asked where the file has a row for it. Own rule. */
export function groupIn(
  scope: Scope,
  id: IndicatorId,
  year: MeasureYear,
  factsAt: FactsAt,
  catalogue: Catalogue,
): Group {
  const { codes, revised } = membersOf(scope, year, catalogue);
  const unit = (place: PlaceCode, city: PlaceCode | null): Unit => unitOf(place, city, year, factsAt, catalogue);
  const units = codes.flatMap((code): readonly Unit[] => {
    const own = unit(code, null);
    if (own.state === 'yes' || own.state === 'no' || own.state === 'partly') return [own];
    const districts = districtsOf(code, year, catalogue).map((district) => unit(district.code, code));
    const asked = districts.filter((district) => district.state !== 'unknown');
    return asked.length > 0 ? asked : [own];
  });
  return { scope, indicator: id, year, units, revised };
}

function unitOf(
  place: PlaceCode,
  city: PlaceCode | null,
  year: MeasureYear,
  factsAt: FactsAt,
  catalogue: Catalogue,
): Unit {
  const facts = factsAt(place);
  const { main, status } = facts === null ? { main: null, status: null } : figuresOf(facts, year, catalogue);
  if (main === null) return { place, city, state: missingState(status), figure: null };
  // A city's own row may be the share of its districts, which is no answer.
  const isNumber =
    typeof main.value === 'number' && facts?.indicator.scale !== 'yes-no' && facts?.indicator.scale !== 'ordinal';
  return { place, city, state: isNumber ? 'number' : answerState(main.value), figure: main };
}

function answerState(value: Figure['value']): UnitState {
  switch (value) {
    case 'Ja':
    case 'Ja, för alla':
      return 'yes';
    case 'Ja, men inte för alla':
    case 'Delvis':
      return 'partly';
    case 'Nej':
      return 'no';
    default:
      return 'worded';
  }
}

const missingState = (status: Facts['readings'][number]['status'] | null): UnitState =>
  status !== null && isMissing(status) ? status : 'unknown';

const ANSWERED: ReadonlySet<UnitState> = new Set(['yes', 'partly', 'no', 'number']);
export const hasAnswered = ({ state }: Unit): boolean => ANSWERED.has(state);
/** To whom the question did not apply was not asked. */
export const isAsked = ({ state }: Unit): boolean => state !== 'not-applicable';
const isKnown = ({ state }: Unit): boolean => state !== 'unknown';

/**
 * The latest year in which at least half of the group has a row; else the latest with two. One place's own page is not the group's answer.
 * Null when there is no such year. Own rule.
 */
export function groupYears(
  scope: Scope,
  factsAt: FactsAt,
  id: IndicatorId,
  catalogue: Catalogue,
): readonly MeasureYear[] {
  const codes = membersOf(scope, null, catalogue).codes;
  const within = codes.flatMap((code) => [code, ...districtsOf(code, null, catalogue).map((one) => one.code)]);
  const years = new Set(within.flatMap((code) => factsAt(code)?.readings.map((reading) => reading.year) ?? []));
  const known = [...years]
    .sort((a, b) => b - a)
    .map((year) => groupIn(scope, id, year, factsAt, catalogue))
    .filter((group) => holdsGroup(group))
    .map((group) => ({ year: group.year, half: group.units.filter(isKnown).length * 2 >= group.units.length }));
  return [...known.filter((one) => one.half), ...known.filter((one) => !one.half)].map((one) => one.year);
}

/** Something is known of two at least; or of the only one there is. */
export const holdsGroup = ({ units }: Group): boolean => {
  const known = units.filter(isKnown).length;
  return known >= 2 || (known === 1 && units.length === 1);
};
