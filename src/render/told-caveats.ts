import type { ClaimReason } from '../answer/judgement.ts';
import type { Turn } from '../answer/turn.ts';
import type { CaveatCode } from '../domain/caveat.ts';

/** Caveats that the answer's own sentences say already: known to the public JSON, and not said to a person twice. */
export function toldCaveats(turn: Turn): ReadonlySet<CaveatCode> {
  if (turn.outcome !== 'answered') return new Set();
  const { answer } = turn;
  switch (answer.kind) {
    case 'claim':
      return new Set(answer.judgements.flatMap(({ why }) => REASON_SAYS[why.code] ?? []));
    case 'changes':
      return new Set(
        answer.rows.some((row) => row.kind === 'apart' && row.verdict === 'unknown') ? ['comparability-unknown'] : [],
      );
    case 'comparability':
      return new Set(answer.subject === 'indicators' ? ['look-alike-indicator'] : []);
    case 'method':
      return new Set(['comparability-unknown', 'count-not-derivable']);
    default:
      return new Set();
  }
}

const REASON_SAYS: Readonly<Partial<Record<ClaimReason['code'], CaveatCode>>> = {
  'look-alike': 'look-alike-indicator',
  'complement-of-all': 'applies-to-all-cases',
  'strict-no': 'strict-definition',
  'sources-disagree': 'sources-disagree',
  'not-comparable': 'break-in-series',
  'comparability-unknown': 'comparability-unknown',
  'only-direction': 'direction-only',
};
