import { queryOf, type Turn } from '../../answer/turn.ts';
import { leansOn } from '../../query/leans-on.ts';
import type { Query } from '../../query/query.ts';

const ASKS = /\?|^(och|samt|men|jämför|visa)\s/iu;

/** Kinds that hardly any talk between people is taken for; "när är deadline?" is taken for a question of method. */
const DISTINCT: ReadonlySet<Query['kind']> = new Set(['value', 'trend', 'availability', 'snapshot', 'definition']);

/**
 * In a thread where we have answered and people also talk to each other, without our mention: only what asks, and either leans on our answer
 * or can be answered by itself. What we would only ask back about, or decline, is met with silence.
 */
export const isMeantForUs = (text: string, turns: readonly Turn[], previous: Query): boolean =>
  ASKS.test(text) &&
  turns.every((turn) => {
    const query = queryOf(turn);
    if (query === null) return false;
    if (leansOn(query, previous)) return turn.outcome === 'answered' || isAboutFigure(turn);
    return turn.outcome === 'answered' && DISTINCT.has(query.kind);
  });

/** "Och 2022?" of what was not measured then: that there is no figure is the answer. */
const isAboutFigure = (turn: Turn): boolean => turn.outcome === 'no-data' && turn.reason === 'no-figure';
