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
  const sameYear = new Set(cells.rows.map((row) => row.main.year)).size === 1 || query.years.years !== null;
  if (withFigure.length === 1 || (withFigure.length <= MOST_SHOWN && sameYear))
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

/** A look-alike came along in case it was meant. It may stand beside the one that fits the words best, never in its place. */
function withoutStandIns(query: QueryOf<'value'>, cells: ValueCells, catalogue: Catalogue): ValueCells {
  const [best] = query.indicators.ids;
  if (cells.rows.some((row) => row.indicator === best)) return cells;
  const alike = catalogue.lookAlikes.flatMap(({ indicators: [a, b] }) => (a === best ? [b] : b === best ? [a] : []));
  return { ...cells, rows: cells.rows.filter((row) => !alike.includes(row.indicator)) };
}
