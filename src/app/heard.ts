import type { MethodNote } from '../domain/method.ts';
import { err, ok } from '../domain/result.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { guard } from '../query/guard.ts';
import { hear, hearNoteBefore, hearOther, nearestHeard } from '../query/hear.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { askingFor, isMeant, noteMeant } from '../query/note-meant.ts';
import { ofGender } from '../query/of-gender.ts';
import { idsOf, type Query } from '../query/query.ts';
import type { Resolution, Resolved } from '../query/resolution.ts';
import { resolve } from '../query/resolve.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
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
  const resolution = guard(ofGender(resolve(draft, again, catalogue), again.folded, catalogue), false, draft, again);
  return resolution.ok || KEPT.has(resolution.error.kind) ? resolution : null;
}

/** What a note tells; null where a place is asked about that nothing is known of, or a place that the note does not tell of. */
function toldBy(note: MethodNote, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution | null {
  if (note.kind === 'absent') return err({ kind: 'absent', note: note.id });
  if (note.kind === 'term' && JUDGES.test(candidates.folded)) return null;
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

/** The figure that was found, the note that was rather meant, or a question back; `leans`: on a thread, and has then too few words of its own to be asked back about. */
export function rather(
  found: Resolved,
  leans: boolean,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
): Resolution {
  const { query } = found;
  if (query.kind === 'method' || query.kind === 'definition') return ok(betterNote(found, candidates, catalogue, deps));
  if (query.kind === 'snapshot' && WHY.test(candidates.folded))
    return surelyNote(candidates, catalogue, deps) ?? ok(found);
  const bare = candidates.mentions.length === 0 && candidates.years.length === 0;
  const note =
    bare && query.kind === 'value'
      ? hearNoteBefore(query.indicators.ids, candidates, catalogue, deps.utterances)
      : null;
  const told = note === null ? null : toldBy(note, candidates, catalogue, deps);
  return told ?? (leans ? ok(found) : asked(found, candidates, catalogue, deps));
}

/** No picture of all there is tells why. */
const WHY = /^(?:och |men )?(?:varfor|hur kommer det sig)\b/;

/** What was found, or a question back where other people have meant something else by such words. */
function asked(found: Resolved, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution {
  const { query } = found;
  if (query.kind !== 'value' && query.kind !== 'trend' && query.kind !== 'comparison') return ok(found);
  const other = hearOther(query.indicators.ids, candidates, catalogue, deps.utterances);
  if (other === null) return ok(found);
  const words = candidates.subject
    .map((word) => word.text)
    .join(' ')
    .slice(0, 80);
  return err({ kind: 'unclear-indicator', words, choices: [{ ...query, indicators: idsOf([other]) }, query] });
}

/** Nothing was found by its name: the note that the message as a whole rather means, which shows no figure; null when that is not sure enough. */
export function noteInstead(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
): Resolution | null {
  if (problem.kind === 'absent') return surelyNote(candidates, catalogue, deps);
  if (!OPEN.has(problem.kind) || ('lacks' in problem && problem.lacks !== undefined)) return null;
  const meant = noteMeant(candidates, catalogue, deps.utterances);
  if (meant === null || !isMeant(meant, candidates)) return null;
  // What a word means is no answer to how those are whom it is of.
  if (meant.note.kind === 'term' && JUDGES.test(candidates.folded)) return null;
  return ok({ query: askingFor(meant), certainty: 1 });
}

/** The note that the message means beyond doubt, whatever some of its words look like. */
export function surelyNote(candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution | null {
  const meant = noteMeant(candidates, catalogue, deps.utterances);
  const isSure =
    meant !== null &&
    isMeant(meant, candidates) &&
    meant.odds >= THRESHOLDS.noteMeantSure &&
    meant.lead >= THRESHOLDS.heardNoteBefore;
  return isSure ? ok({ query: askingFor(meant), certainty: 1 }) : null;
}

const JUDGES = /\b(?:nojda?|trivs|tycker|trygga?|battre|samre|hur (?:manga|ofta|lange|mycket)|kostar?)\b/;

const OPEN: ReadonlySet<Misunderstanding['kind']> = new Set([
  'unknown-subject',
  'unclear-indicator',
  'unclear-place',
  'nothing-asked',
  'unclear-words',
]);

/** What the clauses of a message were understood as, `whole` being all of it: "Har de ändrat frågan?" names little by itself. */
export function clausesMeant(
  parts: readonly Resolution[],
  whole: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
): readonly Resolution[] {
  const better = parts.map((part) =>
    part.ok ? ok(betterNote(part.value, whole, catalogue, deps, THRESHOLDS.noteMeantBeforePart)) : part,
  );
  const shown = better.map((part) => JSON.stringify(part));
  return better.filter((_, at) => shown.indexOf(shown[at] ?? '') === at);
}

/** The notes that were found by a name, or one that the message as a whole means much rather. */
function betterNote(
  found: Resolved,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: HearDeps,
  least: number = THRESHOLDS.heardNoteBefore,
): Resolved {
  const { query } = found;
  if ((query.kind !== 'method' && query.kind !== 'definition') || query.notes.length === 0) return found;
  const meant = noteMeant(candidates, catalogue, deps.utterances);
  // A name that is there as a whole is what was asked about.
  const isWhole = candidates.notes.some(
    ({ id, coverage }) => query.notes.includes(id) && coverage >= THRESHOLDS.noteWhole,
  );
  if (isWhole) return found;
  if (meant === null || query.notes.includes(meant.note.id) || meant.lead < THRESHOLDS.noteMeantLead) return found;
  // What nobody has been heard to ask for can only be told by its name.
  const own = Math.max(...query.notes.map((id) => meant.others.get(id) ?? Number.POSITIVE_INFINITY));
  if (meant.odds < THRESHOLDS.noteMeant || meant.odds - own < least) return found;
  return { query: askingFor(meant), certainty: found.certainty };
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
