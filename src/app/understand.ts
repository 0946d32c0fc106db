import { err } from '../domain/result.ts';
import { askThere } from '../query/ask-there.ts';
import { type Candidates, findCandidates } from '../query/candidates.ts';
import { canonicalJson } from '../query/canonical-json.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { changesSubject } from '../query/changes-subject.ts';
import type { DeclineReason, QueryDraft } from '../query/draft.ts';
import { exclusionIn, without } from '../query/exclusion.ts';
import { guard } from '../query/guard.ts';
import { hear, nearestHeard } from '../query/hear.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import type { Query } from '../query/query.ts';
import { refine } from '../query/refine.ts';
import type { Resolution } from '../query/resolution.ts';
import { resolve } from '../query/resolve.ts';
import { countsPersonsOfIt, spelledOut } from '../query/spelled-out.ts';
import type { UtteranceIndex } from '../search/utterances.ts';
import type { Interpret, SplitMessage } from './ports.ts';

/** What turns words into queries. `thisYear` is what "i år" means. */
export interface UnderstandDeps {
  readonly interpret: Interpret;
  readonly split: SplitMessage;
  readonly utterances: UtteranceIndex;
  readonly thisYear: number;
}

/** What one question became: a query or a misunderstanding, or a reason to decline it. */
export type Understood =
  | { readonly kind: 'resolved'; readonly resolution: Resolution }
  | { readonly kind: 'declined'; readonly reason: DeclineReason };

/** A message → the questions in it. Clauses count as questions of their own when one of them can be answered, by itself or leaning on the one before; the others are then told apart and not dropped. Else the message is one question. */
export function understand(
  message: string,
  thread: Query | null,
  catalogue: Catalogue,
  deps: UnderstandDeps,
): readonly Understood[] {
  const previous = changesSubject(message) ? null : thread;
  const whole = findCandidates(deps.split.withoutCourtesy(message, catalogue), catalogue);
  const draft = deps.interpret(whole, catalogue, deps.thisYear);
  if (draft.decline !== null) return [{ kind: 'declined', reason: draft.decline }];
  const excluded = exclusionIn(whole, catalogue);
  if (excluded !== null) {
    const rest = findCandidates(excluded.rest, catalogue);
    const left = one(deps.interpret(rest, catalogue, deps.thisYear), rest, previous, catalogue, deps);
    const choices = left.ok ? [without(left.value.query, excluded, catalogue)] : [];
    const error: Misunderstanding = { kind: 'excluded', words: excluded.words, choices };
    return [{ kind: 'resolved', resolution: err(error) }];
  }
  const parts = partsOf(whole, catalogue, deps);
  if (parts?.every((part) => part.ok)) return parts.map(resolved);
  const found = one(draft, whole, previous, catalogue, deps);
  const better = found.ok ? found : heard(found.error, whole, catalogue, deps);
  // One question in several sentences looks like several questions of which some mean nothing.
  if (better?.ok) return [resolved(better)];
  if (parts !== null) return parts.map(resolved);
  return [resolved(better ?? (found.ok ? found : err(offering(found.error, whole, catalogue, deps))))];
}

/** What could have been meant, by what other people have meant with such words before what only has such words in its name. */
function offering(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: UnderstandDeps,
): Misunderstanding {
  if (problem.kind !== 'unknown-subject' || problem.lacks !== undefined) return problem;
  const near = nearestHeard(candidates, catalogue, deps.utterances);
  const again = near === null ? null : resolve(deps.interpret(near, catalogue, deps.thisYear), near, catalogue);
  if (again === null || again.ok || again.error.kind !== 'unknown-subject') return problem;
  return again.error.choices.length === 0 ? problem : { ...problem, choices: again.error.choices };
}

const resolved = (resolution: Resolution): Understood => ({ kind: 'resolved', resolution });

/** What other people have meant by such words, when the names tell nothing; null when that tells nothing sure either. */
function heard(
  problem: Misunderstanding,
  candidates: Candidates,
  catalogue: Catalogue,
  deps: UnderstandDeps,
): Resolution | null {
  const meant = hear(problem, candidates, catalogue, deps.utterances);
  if (meant === null) return null;
  if (meant.kind === 'absent') return err({ kind: 'absent', note: meant.note });
  const again = meant.candidates;
  const resolution = one(deps.interpret(again, catalogue, deps.thisYear), again, null, catalogue, deps);
  return resolution.ok || KEPT.has(resolution.error.kind) ? resolution : null;
}

/** What is wrong although the subject was heard. */
const KEPT: ReadonlySet<Misunderstanding['kind']> = new Set(['unclear-place', 'unknown-place', 'not-counted']);

function one(
  draft: QueryDraft,
  candidates: Candidates,
  previous: Query | null,
  catalogue: Catalogue,
  deps: UnderstandDeps,
): Resolution {
  const spelled = spelledOut(previous, draft, candidates, catalogue);
  if (spelled !== null) {
    const whole = findCandidates(spelled, catalogue);
    const found = one(deps.interpret(whole, catalogue, deps.thisYear), whole, null, catalogue, deps);
    if (found.ok || found.error.kind !== 'nothing-asked') return found;
  }
  if (countsPersonsOfIt(previous, draft, candidates, catalogue)) return err({ kind: 'not-counted', choices: [] });
  const refined = refine(previous, draft, candidates, catalogue);
  return guard(refined ?? resolve(draft, candidates, catalogue), refined !== null, draft, candidates);
}

/** "Har Kalmar socialjour? Finns det personligt ombud?": what is asked of no one is asked of the same one, inside one message. */
function sameOne(previous: Query, draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution | null {
  if (previous.kind !== 'value' || draft.counted !== null || draft.kind !== 'value' || draft.unknownPlace !== null)
    return null;
  const [place, ...more] = previous.places.codes;
  const leads =
    /^(och |men |sen )?(har|hade|finns|fanns|anvander|anvande|anvands|gor|gjorde|erbjuder|genomfor|arbetar|jobbar|foljer|fragar|provar|undersoker|informerar) (?!hur|(\w+ )?kommuner\b)/.test(
      candidates.folded,
    );
  // What leans on a clause that leans is still of the place that the message began with.
  if (place === undefined || more.length > 0 || previous.places.origin === 'default') return null;
  return leads && candidates.mentions.length === 0
    ? askThere({ place, year: null }, draft, candidates, catalogue)
    : null;
}

/** "Vad är siffran för riket, och hur svarade Göteborg?": one question of both places, so that what one of them lacks stands beside what the other has. */
function sideBySide(before: Resolution | undefined, after: Resolution): Resolution | null {
  if (before?.ok !== true || !after.ok) return null;
  const [one, other] = [before.value.query, after.value.query];
  if (one.kind !== 'value' || other.kind !== 'value' || other.indicators.origin !== 'thread') return null;
  const codes = [...new Set([...one.places.codes, ...other.places.codes])];
  const named = one.places.origin === 'asked' && other.places.origin === 'asked';
  if (!named || codes.length > MOST_PLACES || !isSame({ ...one, places: other.places }, other)) return null;
  return { ok: true, value: { ...before.value, query: { ...one, places: { codes, origin: 'asked' } } } };
}

const MOST_PLACES = 5;

/** The same figures are shown, wherever the slots got their values and whether a number or a share was asked for. */
const isSame = (one: Query, other: Query): boolean => shown(one) === shown(other);
const shown = (query: Query): string =>
  canonicalJson(query).replaceAll(/"(?:origin|count)":(?:"\w+"|true|false),?/g, '');

function partsOf(whole: Candidates, catalogue: Catalogue, deps: UnderstandDeps): readonly Resolution[] | null {
  const clauses = deps.split.clauses(whole.text);
  if (clauses.length < 2) return null;
  const all: Resolution[] = [];
  let previous: Query | null = null;
  let joined = false;
  for (const clause of clauses) {
    // The border took the sign that a clause asks.
    const asking = /\?/.test(whole.text) && !/[?.!]\s*$/.test(clause);
    const candidates = findCandidates(asking ? `${clause}?` : clause, catalogue);
    const draft = deps.interpret(candidates, catalogue, deps.thisYear);
    const there: Resolution | null = previous === null ? null : sameOne(previous, draft, candidates, catalogue);
    const resolution: Resolution = there ?? one(draft, candidates, previous, catalogue, deps);
    // Understood as what was just asked, a clause asks nothing of its own.
    const again = resolution.ok && all.some((one) => one.ok && isSame(one.value.query, resolution.value.query));
    if (resolution.ok) previous = resolution.value.query;
    const beside = again ? null : sideBySide(all.at(-1), resolution);
    joined ||= beside !== null;
    if (beside !== null) all.splice(-1, 1, beside);
    else if (!again) all.push(resolution);
  }
  // "… och vad är det?" asks nothing of its own.
  const asked = all.filter((resolution) => resolution.ok || resolution.error.kind !== 'nothing-asked');
  if ((asked.length < 2 && !joined) || !asked.some((resolution) => resolution.ok)) return null;
  return asked;
}
