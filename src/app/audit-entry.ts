import { queryOf, type Turn } from '../answer/turn.ts';
import type { AuditEntry } from './state-ports.ts';

/** How a question ended, and on what. */
export type AuditOutcome = Pick<AuditEntry, 'kind' | 'outcome' | 'reason' | 'releases' | 'asOf'>;

/** What is kept about an answer: how it ended and on which releases. Several questions in one message are one answer, and it is answered only if all are. */
export function auditOutcome(turns: readonly Turn[]): AuditOutcome | null {
  const [first] = turns;
  if (first === undefined) return null;
  const worst = turns.find((turn) => turn.outcome !== 'answered') ?? first;
  const releases = turns.flatMap((turn) =>
    turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.findings.sources.map(({ id }) => id) : [],
  );
  return {
    kind: queryOf(first)?.kind ?? null,
    outcome: worst.outcome,
    reason: reasonOf(worst),
    releases: [...new Set(releases)],
    asOf: first.asOf,
  };
}

function reasonOf(turn: Turn): string | null {
  switch (turn.outcome) {
    case 'answered':
      return null;
    case 'clarify':
      return turn.problem.kind;
    case 'no-data':
    case 'declined':
      return turn.reason;
  }
}
