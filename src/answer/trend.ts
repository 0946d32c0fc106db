import { COUNTRY } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { idsOf, placesOf, type QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { computedChange, pointsBetween, statedChange } from './changes.ts';
import { compareYears, isCompared } from './comparability.ts';
import { type Facts, factsOf, figuresOf, missingOf } from './facts.ts';
import type { ChangeFigure, Figure, Missing } from './figure.ts';
import type { TrendPoint, TrendSeries, ValueRow } from './turn.ts';

/** One series for each indicator and place; years that were asked for and have nothing are gaps with their reason, never drawn over. */
export function trendSeries(
  query: QueryOf<'trend'>,
  evidence: Evidence,
  catalogue: Catalogue,
): { readonly series: readonly TrendSeries[]; readonly missing: readonly Missing[] } {
  const series: TrendSeries[] = [];
  const missing: Missing[] = [];
  for (const id of query.indicators.ids) {
    const country = factsOf(id, COUNTRY, evidence, catalogue);
    for (const place of query.places.codes) {
      const facts = factsOf(id, place, evidence, catalogue);
      if (facts === null) continue;
      const points = pointsOf(facts, query, catalogue);
      const changes = changesAlong(facts, points);
      // A source may tell the change, and neither of the figures.
      if (points.some((point) => point.figure !== null) || changes.length > 0) {
        series.push({ indicator: id, place, points, changes });
      } else {
        const whole = seriesOfWhole(facts, query, evidence, catalogue);
        if (whole !== null) series.push(whole);
        else for (const year of spanOf(query)) missing.push(missingOf(facts, year, country, catalogue));
      }
    }
  }
  return { series, missing };
}

/** A part without figures of its own, as in `answer/value.ts`: the whole's, and the changes that the source states for the part. Null when it states none. */
function seriesOfWhole(
  part: Facts,
  query: QueryOf<'trend'>,
  evidence: Evidence,
  catalogue: Catalogue,
): TrendSeries | null {
  const { partOf } = part.indicator;
  const whole = partOf === null ? null : factsOf(partOf, part.place, evidence, catalogue);
  if (whole === null || part.changes.length === 0) return null;
  const points = pointsOf(whole, query, catalogue);
  const years = new Set(points.map((point) => point.year));
  const own = part.changes.filter((change) => years.has(change.to)).map(statedChange);
  const shown = points.some((point) => point.figure !== null) && own.length > 0;
  return shown ? { indicator: whole.indicator.id, place: part.place, points, changes: own } : null;
}

/** Whether any of what is shown has more than one year, or a change that a source states. */
export function hasSeries(
  rows: readonly Pick<ValueRow, 'indicator' | 'place'>[],
  evidence: Evidence,
  catalogue: Catalogue,
): boolean {
  const places = placesOf([...new Set(rows.map((row) => row.place))]);
  const indicators = idsOf([...new Set(rows.map((row) => row.indicator))]);
  const all: QueryOf<'trend'> = { v: 1, kind: 'trend', indicators, places, from: null, to: null };
  return trendSeries(all, evidence, catalogue).series.some((one) => yearsOf(one).length > 1 || one.changes.length > 0);
}

/** The years of a series that show something. */
export const yearsOf = ({ points }: TrendSeries): readonly MeasureYear[] =>
  points.flatMap((point) => (point.figure === null ? [] : [point.year]));

const MOST_YEARS = 6;

/** The years that were asked for, one by one where they are few; else the question as a whole. */
function spanOf({ from, to }: QueryOf<'trend'>): readonly (MeasureYear | null)[] {
  if (from === null || to === null || to - from >= MOST_YEARS) return [from ?? to];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function pointsOf(facts: Facts, query: QueryOf<'trend'>, catalogue: Catalogue): readonly TrendPoint[] {
  const known = [
    ...facts.readings.map((reading) => reading.year),
    ...facts.rounds.map((round) => round.year),
    ...facts.changes.flatMap((change) => [change.from, change.to]),
  ];
  const inside = (year: MeasureYear) => year >= (query.from ?? 0) && year <= (query.to ?? 9999);
  const years = [...new Set(known)].filter(inside).sort((a, b) => a - b);
  const points = years.map((year): TrendPoint => {
    const { main, dissent } = figuresOf(facts, year, catalogue);
    const round = facts.rounds.find((candidate) => candidate.year === year);
    const gap = main !== null ? null : round?.asked === false ? 'not-measured' : 'no-figure';
    return { year, figure: main, dissent, gap };
  });
  return trimGaps(points, query.from !== null);
}

/** A series starts where it is known to start, unless the question named an earlier year. */
function trimGaps(points: readonly TrendPoint[], keepStart: boolean): readonly TrendPoint[] {
  const first = points.findIndex((point) => point.figure !== null);
  return keepStart || first < 0 ? points : points.slice(first);
}

/** Changes that the publisher states, and ours between neighbours that are comparable; none is computed twice. */
function changesAlong(facts: Facts, points: readonly TrendPoint[]): readonly ChangeFigure[] {
  const years = new Set(points.map((point) => point.year));
  const stated = facts.changes.filter((change) => years.has(change.to) && years.has(change.from)).map(statedChange);
  const figures = points.flatMap((point) => point.figure ?? []);
  const computed = figures.slice(1).flatMap((later, i) => {
    const earlier = figures[i];
    const covered = stated.some((change) => change.from === earlier?.year && change.to === later.year);
    const derived = earlier?.basis === 'derived' || later.basis === 'derived';
    if (earlier === undefined || covered || derived) return [];
    return computedChange(earlier, later, facts.rounds, facts.changes) ?? [];
  });
  return [...stated.map((change) => withPoints(change, figures, facts)), ...computed].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

/** Where the source states that it rose "från 13 till 17" without the difference, we take it from the two figures and say that we did. */
function withPoints(change: ChangeFigure, figures: readonly Figure[], facts: Facts): ChangeFigure {
  if (change.points !== null) return change;
  const proof = compareYears(change.from, change.to, facts.rounds, facts.changes);
  if (!isCompared(proof)) return change;
  const at = (year: MeasureYear) =>
    figures.find(
      (figure) =>
        figure.year === year &&
        figure.status === 'observed' &&
        figure.qualifier === 'exact' &&
        figure.unit === 'percent',
    )?.value;
  const [from, to] = [at(change.from), at(change.to)];
  if (typeof from !== 'number' || typeof to !== 'number') return change;
  return { ...change, ...pointsBetween(from, to, proof), basis: 'computed' };
}
