import { answer } from '../../src/answer/answer.ts';
import type { Turn } from '../../src/answer/turn.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { plan } from '../../src/query/plan.ts';
import type { Query } from '../../src/query/query.ts';
import { aBundle } from './domain.ts';
import { aKnowledge } from './evidence.ts';
import { readFrom } from './shipped.ts';

/** How a store that holds only this bundle answers the query. */
export function answerOf(query: Query, bundle: Bundle = aBundle()): Turn {
  const catalogue = buildCatalogue(aKnowledge({}, bundle));
  return answer(query, readFrom(bundle, plan(query, catalogue)), catalogue);
}
