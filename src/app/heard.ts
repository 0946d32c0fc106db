import { err, ok } from '../domain/result.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { guard } from '../query/guard.ts';
import { hear, hearNoteBefore, nearestHeard } from '../query/hear.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { ofGender } from '../query/of-gender.ts';
import type { Resolution, Resolved } from '../query/resolution.ts';
import { resolve } from '../query/resolve.ts';
import type { UtteranceIndex } from '../search/utterances.ts';
import type { Interpret } from './ports.ts';

/** What hearing needs. `thisYear` is what "i år" means. */
export interface HearDeps {
  readonly interpret: Interpret;
  readonly utterances: UtteranceIndex;
  readonly thisYear: number;
}

/** What other people have meant by such words, when the names tell nothing; null when that tells nothing sure either. */
export function heard(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
): Resolution | null {
  const meant = hear(problem, candidates, catalogue, deps.utterances);
  if (meant === null) return null;
  if (meant.kind === 'absent') return err({ kind: 'absent', note: meant.note });
  const again = meant.candidates;
  const draft = deps.interpret(again, catalogue, deps.thisYear);
  const resolution = guard(ofGender(resolve(draft, again, catalogue), again.folded, catalogue), false, draft, again);
  return resolution.ok || KEPT.has(resolution.error.kind) ? resolution : null;
}

/** What is wrong although the subject was heard. */
const KEPT: ReadonlySet<Misunderstanding['kind']> = new Set(['unclear-place', 'unknown-place', 'not-counted']);

/** The figure that was found, or the note that was rather meant. */
export function noteBefore(found: Resolved, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution {
  const { query } = found;
  const bare = candidates.mentions.length === 0 && candidates.years.length === 0;
  const meant =
    bare && query.kind === 'value'
      ? hearNoteBefore(query.indicators.ids, candidates, catalogue, deps.utterances)
      : null;
  if (meant === null) return ok(found);
  const told = resolve(deps.interpret(meant, catalogue, deps.thisYear), meant, catalogue);
  return told.ok && (told.value.query.kind === 'method' || told.value.query.kind === 'definition') ? told : ok(found);
}

/** What could have been meant, by what other people have meant with such words before what only has such words in its name. */
export function offering(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
): Misunderstanding {
  if (problem.kind !== 'unknown-subject' || problem.lacks !== undefined) return problem;
  const near = nearestHeard(candidates, catalogue, deps.utterances);
  const again = near === null ? null : resolve(deps.interpret(near, catalogue, deps.thisYear), near, catalogue);
  if (again === null || again.ok || again.error.kind !== 'unknown-subject') return problem;
  return again.error.choices.length === 0 ? problem : { ...problem, choices: again.error.choices };
}
