import type { IndicatorId } from '../domain/indicator.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Query, QueryOf } from '../query/query.ts';
import { idsOf } from '../query/query.ts';
import type { ValueRow } from './turn.ts';
import type { ValueCells } from './value.ts';

/** More figures than this can't be read as one answer. */
const MOST_SHOWN = 3;
const MOST_CHOICES = 4;

/**
 * The words fitted several indicators. Those with a figure for the same place and year are all shown when they are at most three;
 * otherwise the person chooses. Rivals without any figure are no reason to ask.
 */
export function narrowToOneTable(
  query: QueryOf<'value'>,
  found: ValueCells,
  catalogue: Catalogue,
): ({ readonly kind: 'show' } & ValueCells) | { readonly kind: 'ask'; readonly choices: readonly Query[] } {
  const cells = query.indicators.fit === 'all' ? found : withoutStandIns(query, found, catalogue);
  if (query.indicators.fit === 'all' || cells.rows.length === 0) return { kind: 'show', ...cells };
  const withFigure = [...new Set(cells.rows.map((row) => row.indicator))];
  const missing = cells.missing.filter((item) => withFigure.includes(item.indicator));
  // A claim about those who lack it is met with every figure it may be about, each with its year.
  const oneTable =
    new Set(cells.rows.map((row) => row.main.year)).size === 1 || query.years.years !== null || query.lacking;
  if (withFigure.length === 1 || (withFigure.length <= MOST_SHOWN && oneTable))
    return { kind: 'show', rows: cells.rows, missing };
  return {
    kind: 'ask',
    choices: newestFirst(cells.rows)
      .slice(0, MOST_CHOICES)
      .map((id) => ({ ...query, indicators: idsOf([id]) })),
  };
}

const newestFirst = (rows: readonly ValueRow[]) => [
  ...new Set([...rows].sort((a, b) => b.main.year - a.main.year).map((row) => row.indicator)),
];

/** A share that asks for two things at once is no answer to a question that also fits one of them alone: 36 % is not the share with regular work. It may stand beside, as what exists. A Ja to both is a Ja to each. */
function withoutStandIns(query: QueryOf<'value'>, cells: ValueCells, catalogue: Catalogue): ValueCells {
  const isCompound = (id: IndicatorId) => catalogue.indicators.get(id)?.traits.includes('compound') === true;
  const standsIn = (row: ValueRow) => isCompound(row.indicator) && row.main.value !== 'Ja';
  if (query.indicators.ids.every(isCompound) || !cells.rows.some(standsIn)) return cells;
  const beside = cells.rows.filter(standsIn).map((row) => ({ ...row.main, use: 'comparison' as const }));
  const [first, ...rest] = cells.missing;
  return {
    rows: cells.rows.filter((row) => !standsIn(row)),
    missing: first === undefined ? [] : [{ ...first, exists: [...first.exists, ...beside] }, ...rest],
  };
}
