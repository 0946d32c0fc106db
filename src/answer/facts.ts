import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import { isShareLevel } from '../domain/place.ts';
import {
  type Gender,
  isMissing,
  type MeasureRound,
  type MeasureYear,
  type Reading,
  type StatedChange,
} from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { deriveFigure } from './derive.ts';
import type { Figure, Missing, MissingReason } from './figure.ts';
import { isFigure, pickReading } from './pick-reading.ts';
import { toFigure } from './to-figure.ts';

/** Everything the evidence holds about one indicator at one place. */
export interface Facts {
  readonly indicator: Indicator;
  readonly place: PlaceCode;
  readonly readings: readonly Reading[];
  readonly rounds: readonly MeasureRound[];
  readonly changes: readonly StatedChange[];
}

/** What one year gives: a figure with those that disagree, or nothing. */
export interface YearFigures {
  readonly main: Figure | null;
  readonly dissent: readonly Figure[];
  readonly status: Reading['status'] | null;
}

/** One gender at a time: women's figure never stands in for the total, nor the other way. */
export function factsOf(
  id: IndicatorId,
  place: PlaceCode,
  evidence: Evidence,
  catalogue: Catalogue,
  gender: Gender = 'T',
): Facts | null {
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) return null;
  return {
    indicator,
    place,
    readings: evidence.readings.filter(
      (reading) => reading.indicator === id && reading.place === place && reading.gender === gender,
    ),
    rounds: evidence.rounds.filter((round) => round.indicator === id),
    changes: evidence.changes.filter((change) => change.indicator === id && change.place === place),
  };
}

/** The evidence of each indicator by itself, so that many can be looked at without going through all of it for each. */
export function evidenceByIndicator(evidence: Evidence): (id: IndicatorId) => Evidence {
  const slices = new Map<IndicatorId, { readings: Reading[]; changes: StatedChange[]; rounds: MeasureRound[] }>();
  const sliceOf = (id: IndicatorId) => {
    const known = slices.get(id) ?? { readings: [], changes: [], rounds: [] };
    slices.set(id, known);
    return known;
  };
  for (const reading of evidence.readings) sliceOf(reading.indicator).readings.push(reading);
  for (const change of evidence.changes) sliceOf(change.indicator).changes.push(change);
  for (const round of evidence.rounds) sliceOf(round.indicator).rounds.push(round);
  return (id) => ({ asOf: evidence.asOf, ...sliceOf(id) });
}

/** The figure of a year: published, else derived from a stated change, else only a direction. */
export function figuresOf(
  facts: Facts,
  year: MeasureYear,
  catalogue: Catalogue,
  use: Figure['use'] = 'answer',
): YearFigures {
  const ofYear = facts.readings.filter((reading) => reading.year === year);
  const picked = pickReading(ofYear, facts.readings, catalogue.releases);
  const figure = (reading: Reading | null) => (reading === null ? null : toFigure(reading, facts.indicator, use));
  const main = figure(picked.main) ?? derived(facts, year, catalogue, use) ?? figure(picked.direction);
  return {
    main,
    dissent: picked.dissent.flatMap((reading) => figure(reading) ?? []),
    status: picked.missing?.status ?? null,
  };
}

function derived(facts: Facts, year: MeasureYear, catalogue: Catalogue, use: Figure['use']): Figure | null {
  if (!isShareLevel(facts.place) || facts.changes.length === 0) return null;
  const known = facts.readings.flatMap((reading) => toFigure(reading, facts.indicator, use) ?? []);
  const trusted = known.filter((figure) => pickedIs(facts, figure, catalogue));
  return deriveFigure(year, facts.changes, trusted);
}

const pickedIs = (facts: Facts, figure: Figure, catalogue: Catalogue): boolean => {
  const ofYear = facts.readings.filter((reading) => reading.year === figure.year);
  return pickReading(ofYear, facts.readings, catalogue.releases).main?.release === figure.release;
};

/** The latest year with a figure or words; else the latest year with a direction; null when nothing is known. */
export function latestYear(facts: Facts): MeasureYear | null {
  const years = facts.readings.filter(isFigure).map((reading) => reading.year);
  if (years.length > 0) return Math.max(...years);
  const directions = facts.readings
    .filter((reading) => reading.status === 'direction-only')
    .map((reading) => reading.year);
  return directions.length > 0 ? Math.max(...directions) : null;
}

/** Every year that was asked or that a source speaks of, oldest first. */
export function measuredYears(facts: Facts): readonly MeasureYear[] {
  const asked = facts.rounds.filter((round) => round.asked).map((round) => round.year);
  const told = [
    ...facts.readings.map((reading) => reading.year),
    ...facts.changes.flatMap(({ from, to }) => [from, to]),
  ];
  return [...new Set([...asked, ...told])].sort((a, b) => a - b);
}

/** Why a figure is missing, with the newest one there is: at the place itself, else for riket. */
export function missingOf(
  facts: Facts,
  year: MeasureYear | null,
  country: Facts | null,
  catalogue: Catalogue,
): Missing {
  const own = newestFigure(facts, catalogue);
  const other = country === null || country.place === facts.place ? null : nearestFigure(country, year, catalogue);
  const round = facts.rounds.find((candidate) => candidate.year === year);
  return {
    indicator: facts.indicator.id,
    place: facts.place,
    year,
    reason: reasonOf(facts, year, round, own !== null, other !== null),
    why: round?.asked === false ? round.reason : null,
    exists: [own, other].filter((figure) => figure !== null),
  };
}

function reasonOf(
  facts: Facts,
  year: MeasureYear | null,
  round: MeasureRound | undefined,
  hasOwn: boolean,
  hasCountry: boolean,
): MissingReason {
  if (round?.asked === false) return 'not-measured';
  const first = facts.rounds.find((candidate) => candidate.first);
  if (first !== undefined && year !== null && year < first.year) return 'before-first-measured';
  const status = facts.readings.findLast((reading) => reading.year === year || year === null)?.status;
  if (status !== undefined && isMissing(status)) return status;
  return hasOwn ? 'no-figure-for-year' : hasCountry ? 'no-figure-for-place' : 'no-figures-at-all';
}

function newestFigure(facts: Facts, catalogue: Catalogue): Figure | null {
  const year = latestYear(facts);
  return year === null ? null : figuresOf(facts, year, catalogue, 'comparison').main;
}

function nearestFigure(facts: Facts, year: MeasureYear | null, catalogue: Catalogue): Figure | null {
  const same = year === null ? null : figuresOf(facts, year, catalogue, 'comparison').main;
  return same ?? newestFigure(facts, catalogue);
}
