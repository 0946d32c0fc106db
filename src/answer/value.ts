import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { computedChange, statedChange } from './changes.ts';
import { type Facts, factsOf, figuresOf, latestYear, measuredYears, missingOf } from './facts.ts';
import type { ChangeFigure, Figure, Missing } from './figure.ts';
import type { ValueRow } from './turn.ts';

export interface ValueCells {
  readonly rows: readonly ValueRow[];
  readonly missing: readonly Missing[];
}

/** Every indicator × place × year asked for, as a row with a figure or as something missing with its reason. */
export function valueCells(query: QueryOf<'value'>, evidence: Evidence, catalogue: Catalogue): ValueCells {
  const rows: ValueRow[] = [];
  const missing: Missing[] = [];
  const gender = query.gender === 'KM' ? 'K' : query.gender;
  for (const id of query.indicators.ids) {
    const country = factsOf(id, COUNTRY, evidence, catalogue, gender);
    for (const place of query.places.codes) {
      const facts = factsOf(id, place, evidence, catalogue, gender);
      if (facts === null) continue;
      for (const year of yearsToShow(facts, query)) {
        const asked = query.years.years === null ? null : year;
        const own = year === null ? null : rowOf(facts, year, country, evidence, catalogue);
        const row = own ?? wholeRow(facts, asked, evidence, catalogue);
        if (row !== null) rows.push(row);
        else if (gender === 'T') missing.push(missingOf(facts, asked, country, catalogue));
        else missing.push(byGender(id, place, year, evidence, catalogue));
      }
    }
  }
  return { rows: withoutRepeatedComparison(rows), missing };
}

/** Women's or men's figure is asked for and only the total is known: it is shown beside, never as the answer. */
function byGender(
  id: IndicatorId,
  place: PlaceCode,
  year: MeasureYear | null,
  evidence: Evidence,
  catalogue: Catalogue,
): Missing {
  const total = factsOf(id, place, evidence, catalogue);
  const exists = total === null ? [] : missingOf(total, year, null, catalogue).exists;
  return { indicator: id, place, year, reason: 'no-gender-breakdown', why: null, exists };
}

/** The years asked for, or the latest; stepped back by whole measurements where the question says so. Null: there is none. */
function yearsToShow(facts: Facts, { years: { years, back } }: QueryOf<'value'>): readonly (MeasureYear | null)[] {
  const wanted = years ?? [latestYear(facts)];
  if (back === 0) return wanted;
  const measured = measuredYears(facts);
  return wanted.map((year) => (year === null ? null : (measured.filter((one) => one < year).at(-back) ?? null)));
}

/** The year's figure with those that disagree, riket's of the same year, and the changes up to it. Null when the year has none. */
export function rowOf(
  facts: Facts,
  year: MeasureYear,
  country: Facts | null,
  evidence: Evidence,
  catalogue: Catalogue,
): ValueRow | null {
  const { main, dissent } = figuresOf(facts, year, catalogue);
  if (main === null) return null;
  const beside = country === null || facts.place === COUNTRY ? null : figuresOf(country, year, catalogue, 'comparison');
  return {
    indicator: facts.indicator.id,
    place: facts.place,
    main,
    dissent,
    comparison: beside?.main == null ? [] : [beside.main, ...beside.dissent],
    changes: changesTo(facts, main, evidence, catalogue),
  };
}

/** A part without a figure of its own is answered with the whole's, and with the change that the source states for the part itself. Null when it states none. */
function wholeRow(part: Facts, year: MeasureYear | null, evidence: Evidence, catalogue: Catalogue): ValueRow | null {
  const to = year ?? Math.max(0, ...part.changes.map((change) => change.to));
  const own = part.changes.filter((change) => change.to === to);
  const whole = part.indicator.partOf === null ? null : factsOf(part.indicator.partOf, part.place, evidence, catalogue);
  if (whole === null || own.length === 0) return null;
  const row = rowOf(whole, to, null, evidence, catalogue);
  return row === null ? null : { ...row, changes: own.map(statedChange) };
}

/** How the figure came about: the publisher's own change up to this year, else ours from the measurement before, when comparable. For a whole without a figure of its own, the changes of its parts. */
function changesTo(facts: Facts, main: Figure, evidence: Evidence, catalogue: Catalogue): readonly ChangeFigure[] {
  const stated = facts.changes.filter((change) => change.to === main.year);
  if (stated.length > 0) return [latestStart(stated.map(statedChange))];
  const parts = evidence.changes.filter(
    (change) =>
      catalogue.indicators.get(change.indicator)?.partOf === facts.indicator.id &&
      change.place === facts.place &&
      change.to === main.year,
  );
  if (parts.length > 0) return parts.map(statedChange);
  const before = facts.rounds.filter((round) => round.asked && round.year < main.year).at(-1);
  const earlier = before === undefined ? null : figuresOf(facts, before.year, catalogue).main;
  const own = earlier === null ? null : computedChange(earlier, main, facts.rounds, facts.changes);
  return own === null ? [] : [own];
}

const latestStart = (changes: readonly ChangeFigure[]): ChangeFigure =>
  changes.reduce((best, change) => (change.from > best.from ? change : best));

/** Riket is not repeated as a comparison when it is asked for itself. */
function withoutRepeatedComparison(rows: readonly ValueRow[]): readonly ValueRow[] {
  const shown = new Set(rows.map((row) => cell(row.indicator, row.place, row.main.year)));
  return rows.map((row) => ({
    ...row,
    comparison: row.comparison.filter((figure) => !shown.has(cell(figure.indicator, figure.place, figure.year))),
  }));
}

const cell = (indicator: string, place: PlaceCode, year: MeasureYear): string => `${indicator} ${place} ${year}`;
