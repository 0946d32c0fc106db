import { type FollowOn, followOns } from '../answer/follow-ons.ts';
import { methodFacts } from '../answer/method-facts.ts';
import { queryOf, type Turn } from '../answer/turn.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Query } from '../query/query.ts';

/** Who sees the message: everybody in the conversation, or one person, who may then share it. */
export type Audience = 'one' | 'all';

/** A button below an answer, with the query that it asks, shows the method of, or shares. */
export interface TurnButton {
  readonly id: FollowOn['id'] | 'method' | 'share';
  readonly query: Query;
}

/** What can be done with an answer. Only what was answered, or has data beside it, can be shared. */
export function turnButtons(turn: Turn, catalogue: Catalogue, audience: Audience): readonly TurnButton[] {
  const query = queryOf(turn);
  if (query === null) return [];
  return [
    ...followOns(turn),
    ...(methodFacts(turn, catalogue) === null ? [] : [{ id: 'method' as const, query }]),
    ...(audience === 'one' ? [{ id: 'share' as const, query }] : []),
  ];
}
