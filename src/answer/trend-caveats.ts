import type { Caveat } from '../domain/caveat.ts';
import { type Catalogue, newestRound } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { compareYears } from './comparability.ts';
import type { Figure } from './figure.ts';
import type { TrendSeries } from './turn.ts';
import { changeCaveats, figureCaveats } from './value-caveats.ts';

/** What matters when a series is read: breaks, unknown comparability, dissenting sources, look-alikes, where it ends. */
export function trendCaveats(series: TrendSeries, evidence: Evidence, catalogue: Catalogue): readonly Caveat[] {
  const indicator = catalogue.indicators.get(series.indicator);
  if (indicator === undefined) return [];
  const about = indicator.id;
  const figures = series.points.flatMap((point) => point.figure ?? []);
  const newest = newestRound(catalogue);
  const last = figures.at(-1);
  const caveats: Caveat[] = series.points
    .filter((point) => point.dissent.length > 0)
    .map((point) => ({ code: 'sources-disagree', params: { year: point.year }, about }));
  const derived = figures.filter((figure) => figure.status === 'derived');
  caveats.push(...derived.flatMap((figure) => figureCaveats(figure, indicator, catalogue)));
  caveats.push(...comparabilityCaveats(series, figures, evidence));
  for (const figure of figures) {
    caveats.push(...figureCaveats(figure, indicator, catalogue).filter((caveat) => ALONG_A_TREND.has(caveat.code)));
  }
  const begun = series.changes.find(
    (change) =>
      change.points === null && change.trend !== 'unchanged' && !figures.some((figure) => figure.year === change.from),
  );
  if (begun !== undefined) caveats.push({ code: 'direction-only', params: { year: begun.from }, about });
  if (last !== undefined && newest - last.year >= 2) {
    caveats.push({ code: 'last-measured', params: { year: last.year, newest }, about });
  }
  return [...caveats, ...series.changes.flatMap(changeCaveats), ...lookAlikeCaveats([series.indicator], catalogue)];
}

const ALONG_A_TREND: ReadonlySet<Caveat['code']> = new Set([
  'derived-from-rounded',
  'direction-only',
  'stated-approximately',
  'compound-condition',
  'source-note',
  'year-not-stated',
]);

/** A change of scale or another break for each step that is not comparable, and one word for the whole stretch where no source says. */
function comparabilityCaveats(series: TrendSeries, figures: readonly Figure[], evidence: Evidence): readonly Caveat[] {
  const about = series.indicator;
  const rounds = evidence.rounds.filter((round) => round.indicator === about);
  const changes = evidence.changes.filter((change) => change.indicator === about && change.place === series.place);
  const steps = figures.slice(1).flatMap((later, i) => {
    const earlier = figures[i];
    return earlier === undefined
      ? []
      : [{ from: earlier.year, to: later.year, ...compareYears(earlier.year, later.year, rounds, changes) }];
  });
  const breaks = steps.flatMap(({ breakYear: year, scaleDiffers, why }): readonly Caveat[] => {
    if (year === null) return [];
    if (scaleDiffers) return [{ code: 'scale-differs', params: { year }, about }];
    return [{ code: 'break-in-series', params: { year, why: why ?? '' }, about }];
  });
  const shares = figures.every((figure) => figure.unit === 'percent');
  const unknown = shares ? steps.filter((step) => step.verdict === 'unknown') : [];
  const [first, last] = [unknown[0], unknown.at(-1)];
  if (first === undefined || last === undefined) return breaks;
  return [...breaks, { code: 'comparability-unknown', params: { from: first.from, to: last.to }, about }];
}

/** A series' look-alikes, so that nobody lengthens it with another question's points. */
export function lookAlikeCaveats(ids: readonly string[], catalogue: Catalogue): readonly Caveat[] {
  return catalogue.lookAlikes.flatMap(({ indicators: [a, b], why }): readonly Caveat[] => {
    if (ids.includes(a)) return [{ code: 'look-alike-indicator', params: { other: b, why }, about: a }];
    return ids.includes(b) ? [{ code: 'look-alike-indicator', params: { other: a, why }, about: b }] : [];
  });
}
