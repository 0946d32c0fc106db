import type { Caveat } from '../domain/caveat.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { changeBetween } from './changes.ts';
import { compareYears } from './comparability.ts';
import { evidenceByIndicator, type Facts, factsOf, figuresOf, measuredYears, missingOf } from './facts.ts';
import type { Figure, Missing } from './figure.ts';
import type { AnswerOf, ChangeRow } from './turn.ts';
import { changeCaveats, figureCaveats } from './value-caveats.ts';

/** What differs between two measure years, indicator by indicator. Nothing is left out that was measured in one of them: that it was not measured in both is told. */
export function changesAnswer(
  query: QueryOf<'changes'>,
  evidence: Evidence,
  catalogue: Catalogue,
): AnswerOf<'changes'> {
  const evidenceOf = evidenceByIndicator(evidence);
  const rows = asked(query, catalogue).flatMap((indicator) => {
    const facts = factsOf(indicator.id, query.place, evidenceOf(indicator.id), catalogue);
    return facts === null ? [] : (rowOf(facts, query, catalogue) ?? []);
  });
  return { kind: 'changes', place: query.place, from: query.from, to: query.to, rows };
}

function asked({ indicators, areas }: QueryOf<'changes'>, catalogue: Catalogue): readonly Indicator[] {
  if (indicators.length > 0) return indicators.flatMap((id) => catalogue.indicators.get(id) ?? []);
  const within = (one: Indicator) =>
    areas.length === 0 ||
    areas.some((area) => one.area === area || (area === 'lss' && one.area?.startsWith('lss') === true));
  return [...catalogue.indicators.values()].filter(within);
}

/** Null: nothing is known of either year. */
function rowOf(facts: Facts, query: QueryOf<'changes'>, catalogue: Catalogue): ChangeRow | null {
  const at = (year: MeasureYear): Figure | null => figuresOf(facts, year, catalogue).main;
  const years = measuredYears(facts).filter(
    (year) => at(year) !== null || facts.changes.some((one) => one.from === year),
  );
  const inside = years.filter((year) => year >= (query.from ?? 0) && year <= (query.to ?? 9999));
  const to = query.from !== null && query.to !== null ? query.to : (inside.at(-1) ?? null);
  if (to === null) return null;
  const stated = facts.changes.filter((one) => one.to === to).map((one) => one.from);
  const before = query.from === null ? (stated.at(-1) ?? years.filter((year) => year < to).at(-1) ?? null) : null;
  const from = query.from !== null && query.to !== null ? query.from : (before ?? inside[0] ?? null);
  const later = at(to);
  const shared = { indicator: facts.indicator.id, to };
  if (from === null || from === to)
    return later === null ? null : { ...shared, kind: 'once', from: null, figures: [later] };
  const earlier = at(from);
  const figures = [earlier, later].flatMap((figure) => figure ?? []);
  const ends = { from: earlier, to: later };
  const change = changeBetween(from, to, ends, facts);
  const { verdict, why } = compareYears(from, to, facts.rounds, facts.changes);
  if (change !== null && verdict !== 'no') return { ...shared, kind: 'changed', from, figures, change };
  if (figures.length === 0) return null;
  if (figures.length === 1) return { ...shared, kind: 'once', from, figures };
  if (verdict === 'yes' && earlier?.unit === 'answer') return { ...shared, kind: 'answers', from, figures };
  return { ...shared, kind: 'apart', from, figures, verdict: verdict === 'no' ? 'no' : 'unknown', why };
}

/** What must be known where figures of two years stand side by side. */
export function changesCaveats(rows: readonly ChangeRow[], catalogue: Catalogue): readonly Caveat[] {
  return rows.flatMap((row) => rowCaveats(row, catalogue));
}

function rowCaveats(row: ChangeRow, catalogue: Catalogue): readonly Caveat[] {
  const indicator = catalogue.indicators.get(row.indicator);
  const ofFigures = row.figures.flatMap((figure) =>
    indicator === undefined
      ? []
      : figureCaveats(figure, indicator, catalogue).filter((caveat) => BESIDE.has(caveat.code)),
  );
  switch (row.kind) {
    case 'changed':
      return [
        ...ofFigures,
        ...changeCaveats(row.change),
        ...(row.change.points === null && row.change.trend !== 'unchanged'
          ? [{ code: 'direction-only' as const, params: { year: row.from }, about: row.indicator }]
          : []),
      ];
    case 'apart':
      return row.verdict === 'unknown'
        ? [
            ...ofFigures,
            { code: 'comparability-unknown', params: { from: row.from, to: row.to }, about: row.indicator },
          ]
        : [
            ...ofFigures,
            { code: 'break-in-series', params: { year: row.to, why: row.why ?? '' }, about: row.indicator },
          ];
    case 'answers':
    case 'once':
      return ofFigures;
  }
}

const BESIDE: ReadonlySet<Caveat['code']> = new Set([
  'direction-only',
  'derived-from-rounded',
  'stated-approximately',
  'compound-condition',
  'strict-definition',
  'year-not-stated',
  'source-note',
]);

/** Nothing is known of the years at the place: why, for the indicators that were named. */
export function missingChanges(
  query: QueryOf<'changes'>,
  evidence: Evidence,
  catalogue: Catalogue,
): readonly Missing[] {
  return query.indicators.flatMap((id) => {
    const facts = factsOf(id, query.place, evidence, catalogue);
    return facts === null ? [] : [missingOf(facts, query.to ?? query.from, null, catalogue)];
  });
}
