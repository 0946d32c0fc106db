import type { MethodNote } from '../domain/method.ts';
import { err, ok } from '../domain/result.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { guard } from '../query/guard.ts';
import { hear, hearNoteBefore, nearestHeard } from '../query/hear.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import type { Query } from '../query/query.ts';
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
  if (meant.kind === 'note') return toldBy(meant.note, candidates, catalogue, deps);
  const again = meant.candidates;
  const draft = deps.interpret(again, catalogue, deps.thisYear);
  const resolution = guard(resolve(draft, again, catalogue), false, draft, again);
  return resolution.ok || KEPT.has(resolution.error.kind) ? resolution : null;
}

/** What a note tells; null where a place is asked about that nothing is known of, or a place that the note does not tell of. */
function toldBy(note: MethodNote, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution | null {
  if (note.kind === 'absent') return err({ kind: 'absent', note: note.id });
  const { unknownPlace, partSurveys, years } = deps.interpret(candidates, catalogue, deps.thisYear);
  if (unknownPlace !== null || (FOR_A_FIGURE.test(candidates.folded) && partSurveys.length === 0)) return null;
  if (candidates.group !== null || (candidates.mentions.length > 0 && candidates.years.length > 0)) return null;
  const query: Query =
    note.kind === 'term'
      ? { v: 1, kind: 'definition', indicators: [], notes: [note.id] }
      : {
          v: 1,
          kind: 'method',
          notes: partSurveys.length > 0 ? [] : [note.id],
          partSurveys,
          year: years.listed[0] ?? null,
        };
  return ok({ query, certainty: 1 });
}

/** Who asks for a figure is not answered with a note. Folded. */
const FOR_A_FIGURE =
  /\b(?:hur stor\w* (?:andel|del)|andel\w*|hur manga (?:av )?(?:kommuner\w*|procent)|hur (?:manga )?i procent|procent(?:en|siffra\w*)?|siffra\w*|siffror\w*|resultat\w*)\b/;

/** What is wrong although the subject was heard. */
const KEPT: ReadonlySet<Misunderstanding['kind']> = new Set(['unclear-place', 'unknown-place', 'not-counted']);

/** The figure that was found, or the note that was rather meant. */
export function noteBefore(found: Resolved, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution {
  const { query } = found;
  const bare = candidates.mentions.length === 0 && candidates.years.length === 0;
  const note =
    bare && query.kind === 'value'
      ? hearNoteBefore(query.indicators.ids, candidates, catalogue, deps.utterances)
      : null;
  return (note === null ? null : toldBy(note, candidates, catalogue, deps)) ?? ok(found);
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
