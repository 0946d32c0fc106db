import type { YearExpression } from '../language/years.ts';
import { EMPTY_DRAFT, type QueryDraft } from '../query/draft.ts';

type Years = QueryDraft['years'];

/** What the words say about time, as the draft says it. Several single years are a list; a range or "sedan" goes before them. */
export function draftYears(found: readonly YearExpression[], thisYear: number): Years {
  const none = EMPTY_DRAFT.years;
  for (const expression of found) {
    switch (expression.kind) {
      case 'range':
        return { ...none, how: 'range', from: expression.first, to: expression.last };
      case 'since':
        return { ...none, how: 'range', from: expression.year };
      case 'until':
        return { ...none, how: 'range', to: expression.year };
      case 'last-n':
        return { ...none, how: 'last-n', count: expression.count };
      case 'previous':
        return { ...none, how: 'previous' };
      case 'single':
      case 'latest':
      case 'relative':
        break;
    }
  }
  const listed = found.flatMap((one) =>
    one.kind === 'single' ? [one.year] : one.kind === 'relative' ? [thisYear + one.offset] : [],
  );
  if (listed.length > 0) return { ...none, how: 'listed', listed: [...new Set(listed)].slice(0, 5) };
  return found.some((one) => one.kind === 'latest') ? { ...none, how: 'latest' } : none;
}
