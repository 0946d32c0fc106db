import { err } from '../domain/result.ts';
import { areasAgainst } from '../query/areas-against.ts';
import { type Candidates, findCandidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { changesSubject } from '../query/changes-subject.ts';
import { comparedFigures } from '../query/compared-figures.ts';
import type { DeclineReason } from '../query/draft.ts';
import { exclusionIn, without } from '../query/exclusion.ts';
import { meaningAsked } from '../query/meaning-asked.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { numberedParts } from '../query/numbered-part.ts';
import { originAsked } from '../query/origin-asked.ts';
import { placeCompounds } from '../query/place-compounds.ts';
import type { Query } from '../query/query.ts';
import { registerAsked } from '../query/register-asked.ts';
import type { Resolution } from '../query/resolution.ts';
import { resolve } from '../query/resolve.ts';
import { asksOfSources, sourcesAsked } from '../query/sources-asked.ts';
import { withoutTeller } from '../query/teller.ts';
import { whyMissing } from '../query/why-missing.ts';
import { yearsApart } from '../query/years-apart.ts';
import { yearsKnownAsked } from '../query/years-known.ts';
import { type HearDeps, heard, noteBefore, offering } from './heard.ts';
import { one } from './one.ts';
import { partsOf } from './parts.ts';
import type { SplitMessage } from './ports.ts';

/** What turns words into queries. */
export interface UnderstandDeps extends HearDeps {
  readonly split: SplitMessage;
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
  const said = numberedParts(areasAgainst(placeCompounds(message, catalogue), catalogue));
  const plain = meaningAsked(said, catalogue) ?? deps.split.withoutCourtesy(said, catalogue);
  const heardOf = findCandidates(plain, catalogue);
  const asked = asksOfSources(heardOf) ? heardOf : ofPlaces(heardOf, catalogue);
  const ofYears = previous === null ? yearsKnownAsked(asked) : null;
  const whole = ofYears === null ? asked : findCandidates(ofYears, catalogue);
  const draft = deps.interpret(whole, catalogue, deps.thisYear);
  const facts = draft.decline === null || draft.decline === 'off-topic' ? registerAsked(draft, whole, catalogue) : null;
  if (facts !== null) return facts.map(resolved);
  if (draft.decline !== null) return [{ kind: 'declined', reason: draft.decline }];
  const excluded = exclusionIn(whole, catalogue);
  if (excluded !== null) {
    const rest = findCandidates(excluded.rest, catalogue);
    const left = one(deps.interpret(rest, catalogue, deps.thisYear), rest, previous, catalogue, deps);
    const choices = left.ok ? [without(left.value.query, excluded, catalogue)] : [];
    const error: Misunderstanding = { kind: 'excluded', words: excluded.words, choices };
    return [{ kind: 'resolved', resolution: err(error) }];
  }
  const compared = comparedFigures(whole, catalogue) ?? yearsApart(whole, catalogue) ?? whyMissing(whole, catalogue);
  if (compared !== null) return [{ kind: 'resolved', resolution: compared }];
  const origin = originAsked(draft, whole, catalogue);
  if (origin?.ok) return [resolved(origin)];
  const told = sourcesAsked(whole, catalogue);
  if (told !== null) return withNote(told, resolve(draft, whole, catalogue), catalogue);
  const parts = partsOf(whole, catalogue, deps);
  if (parts?.every((part) => part.ok)) return parts.map(resolved);
  const found = one(draft, whole, previous, catalogue, deps);
  const better = found.ok
    ? noteBefore(found.value, whole, catalogue, deps)
    : heard(found.error, whole, catalogue, deps);
  // One question in several sentences looks like several questions of which some mean nothing.
  if (better?.ok) return [resolved(better)];
  if (parts !== null) return parts.map(resolved);
  return [resolved(better ?? (found.ok ? found : err(offering(found.error, whole, catalogue, deps))))];
}

/** "… enligt Kalmars sida" says who told it, and names no place that is asked about. */
function ofPlaces(candidates: Candidates, catalogue: Catalogue): Candidates {
  const text = withoutTeller(candidates.text, catalogue);
  return text === candidates.text ? candidates : findCandidates(text, catalogue);
}

/** What a note says of the sources comes before the figure, unless it is of another year. */
function withNote(told: Resolution, found: Resolution, catalogue: Catalogue): readonly Understood[] {
  const figure: Understood = { kind: 'resolved', resolution: told };
  const note =
    found.ok && found.value.query.kind === 'method' ? catalogue.notes.get(found.value.query.notes[0] ?? '') : undefined;
  const years = told.ok && told.value.query.kind === 'value' ? told.value.query.years.years : null;
  return note?.year != null && years?.includes(note.year) === true
    ? [{ kind: 'resolved', resolution: found }, figure]
    : [figure];
}

const resolved = (resolution: Resolution): Understood => ({ kind: 'resolved', resolution });
