import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Scope } from '../query/group-queries.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { pointsBetween } from './changes.ts';
import { type Facts, figuresOf, measuredYears, missingOf } from './facts.ts';
import type { Figure, Missing } from './figure.ts';
import type { Beside, ComparisonRow, GroupAnswerOf } from './group-answer.ts';
import { isFigure } from './pick-reading.ts';
import { isNumeric, rankedBlock } from './share.ts';
import { publishedShare, shareFigure, tally } from './shares.ts';
import { type FactsAt, factsAtOf, groupIn, groupYears, holdsGroup } from './units.ts';

/** A place beside others: of the latest year that all of them have, else each of its own, which is then no comparison. */
export function comparisonAnswer(
  query: QueryOf<'comparison'>,
  evidence: Evidence,
  catalogue: Catalogue,
): GroupAnswerOf<'comparison'> {
  const rows: ComparisonRow[] = [];
  const missing: Missing[] = [];
  for (const id of query.indicators.ids) {
    const factsAt = factsAtOf(id, evidence, catalogue);
    const own = factsAt(query.place);
    if (own === null) continue;
    const asked = query.years.years ?? [null];
    for (const wanted of asked) {
      const year = wanted ?? stepBack(commonYear(own, query.with, factsAt, catalogue), query.years.back, own);
      const { main, dissent } = year === null ? { main: null, dissent: [] } : figuresOf(own, year, catalogue);
      if (main === null) {
        missing.push(missingOf(own, wanted, factsAt(COUNTRY), catalogue));
        continue;
      }
      const beside = query.with.map((scope) => besideOf(scope, main, wanted !== null, factsAt, catalogue));
      rows.push({ indicator: id, main, dissent, beside });
    }
  }
  return { kind: 'comparison', place: query.place, rows, missing };
}

const ownYears = (facts: Facts): readonly MeasureYear[] =>
  [...new Set(facts.readings.filter(isFigure).map((reading) => reading.year))].sort((a, b) => b - a);

/** The latest year with something on every side, else the place's own latest. */
function commonYear(own: Facts, others: readonly Scope[], factsAt: FactsAt, catalogue: Catalogue): MeasureYear | null {
  const years = ownYears(own);
  const has = others.map((scope) => yearsOf(scope, own, factsAt, catalogue)).filter((one) => one.length > 0);
  return years.find((year) => has.every((one) => one.includes(year))) ?? years[0] ?? null;
}

function stepBack(year: MeasureYear | null, back: number, own: Facts): MeasureYear | null {
  if (year === null || back === 0) return year;
  return (
    measuredYears(own)
      .filter((one) => one < year)
      .at(-back) ?? null
  );
}

/** Years in which a side can be shown, newest first. */
function yearsOf(scope: Scope, own: Facts, factsAt: FactsAt, catalogue: Catalogue): readonly MeasureYear[] {
  const itself = scope.kind === 'place' ? factsAt(scope.place) : null;
  const published = itself === null ? [] : ownYears(itself);
  const isOne = scope.kind === 'place' && catalogue.places.get(scope.place)?.kind === 'municipality';
  const group = isOne ? [] : groupYears(scope, factsAt, own.indicator.id, catalogue);
  return [...new Set([...published, ...group])].sort((a, b) => b - a);
}

function besideOf(scope: Scope, main: Figure, fixed: boolean, factsAt: FactsAt, catalogue: Catalogue): Beside {
  const own = factsAt(main.place);
  const years = own === null ? [] : yearsOf(scope, own, factsAt, catalogue);
  const year = years.includes(main.year) ? main.year : fixed ? null : (years[0] ?? null);
  const nothing = { scope, figure: null, dissent: [], group: null, tally: null, rank: null, points: null };
  if (year === null) return { ...nothing, year, alone: false };
  const group = groupIn(scope, main.indicator, year, factsAt, catalogue);
  const alone = isCounty(scope, catalogue) && group.units.length === 1;
  if (alone) return { ...nothing, year, alone };
  const side =
    scope.kind === 'place' && catalogue.places.get(scope.place)?.kind === 'municipality'
      ? ofPlace(scope.place, year, factsAt, catalogue)
      : null;
  const [figure, ...dissent] = side ?? ofGroup(scope, year, main, factsAt, catalogue);
  const known = side === null && holdsGroup(group);
  const numeric = isNumeric(main.indicator, catalogue);
  const ranked = known && numeric ? rankedBlock(group, factsAt, 'highest', catalogue).ranked : [];
  return {
    scope,
    year,
    figure: figure ?? null,
    dissent,
    group: known ? group : null,
    tally: known && figure?.basis !== 'published' ? tally(group, false) : null,
    rank: ranked.find((one) => one.figure.place === main.place)?.rank ?? null,
    points: figure === undefined || year !== main.year ? null : difference(main, figure, dissent),
    alone,
  };
}

const isCounty = (scope: Scope, catalogue: Catalogue): boolean =>
  scope.kind === 'place' && catalogue.places.get(scope.place)?.kind === 'county';

function ofPlace(place: PlaceCode, year: MeasureYear, factsAt: FactsAt, catalogue: Catalogue): readonly Figure[] {
  const facts = factsAt(place);
  const { main, dissent } = facts === null ? { main: null, dissent: [] } : figuresOf(facts, year, catalogue);
  return main === null ? [] : [main, ...dissent];
}

/** The publisher's share where there is one, else ours: k of n, or the median of numbers. */
function ofGroup(
  scope: Scope,
  year: MeasureYear,
  { indicator }: Figure,
  factsAt: FactsAt,
  catalogue: Catalogue,
): readonly Figure[] {
  const published = publishedShare({ scope }, year, factsAt, catalogue, 'answer');
  if (published.length > 0) return published;
  if (scope.kind === 'place') {
    const words = ofPlace(scope.place, year, factsAt, catalogue);
    if (words.length > 0) return words;
  }
  const group = groupIn(scope, indicator, year, factsAt, catalogue);
  if (!holdsGroup(group)) return [];
  const figure = isNumeric(indicator, catalogue)
    ? rankedBlock(group, factsAt, 'highest', catalogue).median
    : shareFigure(group, tally(group, false), false);
  return figure === null ? [] : [figure];
}

/** Only between two exact shares in percent that are of the same: an answer and a share are never subtracted, nor what sources disagree about. */
function difference(main: Figure, other: Figure, dissent: readonly Figure[]): number | null {
  if (main.unit !== 'percent' || other.unit !== 'percent' || dissent.length > 0) return null;
  if (typeof main.value !== 'number' || typeof other.value !== 'number') return null;
  if (main.qualifier !== 'exact' || other.qualifier !== 'exact') return null;
  return pointsBetween(other.value, main.value).points;
}
