import { canonicalJson } from './canonical-json.ts';
import type { Query } from './query.ts';

/** Whether a query took anything from the one before it in the conversation, or asks the same again. */
export function leansOn(query: Query, previous: Query): boolean {
  if (canonicalJson(query) === canonicalJson(previous)) return true;
  switch (query.kind) {
    case 'value':
      return [query.indicators, query.places, query.years].some((slot) => slot.origin === 'thread');
    case 'trend':
    case 'claim':
    case 'availability':
      return [query.indicators, query.places].some((slot) => slot.origin === 'thread');
    case 'snapshot':
      return previous.kind === 'snapshot' && (query.place === previous.place || query.areas.length > 0);
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
      return [query.indicators, query.years].some((slot) => slot.origin === 'thread');
    case 'gaps':
    case 'changes':
      return previous.kind === query.kind && query.place === previous.place;
    case 'across-areas':
    case 'definition':
    case 'method':
    case 'register':
    case 'comparability':
    case 'catalogue':
    case 'revisions':
      return false;
  }
}
