import { err } from '../domain/result.ts';
import { type Candidates, findCandidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import { guard } from '../query/guard.ts';
import { ofGender } from '../query/of-gender.ts';
import { personsThere } from '../query/persons-there.ts';
import type { Query } from '../query/query.ts';
import { refine } from '../query/refine.ts';
import type { Resolution } from '../query/resolution.ts';
import { resolve } from '../query/resolve.ts';
import { countsPersonsOfIt, spelledOut } from '../query/spelled-out.ts';
import type { HearDeps } from './heard.ts';

/** One question → its query, leaning on the one before when it has too little of its own. */
export function one(
  draft: QueryDraft,
  candidates: Candidates,
  previous: Query | null,
  catalogue: Catalogue,
  deps: HearDeps,
): Resolution {
  const spelled = spelledOut(previous, draft, candidates, catalogue);
  if (spelled !== null) {
    const whole = findCandidates(spelled, catalogue);
    const found = one(deps.interpret(whole, catalogue, deps.thisYear), whole, null, catalogue, deps);
    if (found.ok || found.error.kind !== 'nothing-asked') return found;
  }
  if (countsPersonsOfIt(previous, draft, candidates, catalogue)) return err({ kind: 'not-counted', choices: [] });
  const there = personsThere(previous, candidates, catalogue);
  if (there !== null) return there;
  const refined = refine(previous, draft, candidates, catalogue);
  const found = refined ?? ofGender(resolve(draft, candidates, catalogue), candidates.folded, catalogue);
  return guard(found, refined !== null, draft, candidates);
}
