import { err, ok } from '../domain/result.ts';
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
import { toldBySources } from '../query/told-by-sources.ts';
import { whyMissing } from '../query/why-missing.ts';
import { yearsApart } from '../query/years-apart.ts';
import { yearsKnownAsked } from '../query/years-known.ts';
import { clausesMeant, type HearDeps, heard, noteInstead, offering, rather, surelyNote } from './heard.ts';
import { one } from './one.ts';
import { partsOf } from './parts.ts';
import type { SplitMessage } from './ports.ts';
import { whyBeside } from './why-beside.ts';

/** What turns words into queries. */
export interface UnderstandDeps extends HearDeps {
  readonly split: SplitMessage;
}

/** What one question became: a query or a misunderstanding, or a reason to decline it. */
export type Understood =
  | { readonly kind: 'resolved'; readonly resolution: Resolution }
  | { readonly kind: 'declined'; readonly reason: DeclineReason };

/** Letters of a message with all its courtesy; the question itself is judged shorter (`interpret/decline.ts`). */
const TOO_LONG = 5000;

/** A message → the questions in it. Clauses count as questions of their own when one of them can be answered, by itself or leaning on the one before; the others are then told apart and not dropped. Else the message is one question. */
export function understand(
  message: string,
  thread: Query | null,
  catalogue: Catalogue,
  deps: UnderstandDeps,
): readonly Understood[] {
  // Whatever could be left out of it.
  if (message.length > TOO_LONG) return [{ kind: 'declined', reason: 'too-long' }];
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
  if (draft.decline !== null) {
    const ours = NOT_OURS.has(draft.decline) ? ratherThanDeclined(whole, catalogue, deps) : null;
    return ours === null ? [{ kind: 'declined', reason: draft.decline }] : withFigure(ours, whole, catalogue);
  }
  const excluded = exclusionIn(whole, catalogue);
  if (excluded !== null) {
    const rest = findCandidates(excluded.rest, catalogue);
    const left = one(deps.interpret(rest, catalogue, deps.thisYear), rest, previous, catalogue, deps);
    const choices = left.ok ? [without(left.value.query, excluded, catalogue)] : [];
    const error: Misunderstanding = { kind: 'excluded', words: excluded.words, choices };
    return [{ kind: 'resolved', resolution: err(error) }];
  }
  const missing = whyMissing(whole, catalogue);
  const beside = whyBeside(missing, draft, whole, previous, catalogue, deps);
  if (beside !== null) return beside.map(resolved);
  const compared = comparedFigures(whole, catalogue) ?? yearsApart(whole, catalogue) ?? missing;
  if (compared !== null) return [{ kind: 'resolved', resolution: compared }];
  const origin = originAsked(draft, whole, catalogue);
  if (origin?.ok) return [resolved(origin)];
  const bySource = sourcesAsked(whole, catalogue);
  if (bySource !== null) return withNote(bySource, resolve(draft, whole, catalogue), catalogue);
  const parts = partsOf(whole, catalogue, deps);
  if (parts?.every((part) => part.ok)) return clausesMeant(parts, whole, catalogue, deps).map(resolved);
  const found = one(draft, whole, previous, catalogue, deps);
  const better = found.ok
    ? rather(found.value, previous !== null, whole, catalogue, deps)
    : (heard(found.error, whole, catalogue, deps) ?? noteInstead(found.error, whole, catalogue, deps));
  // One question in several sentences looks like several questions of which some mean nothing.
  if (better?.ok) return withFigure(better, whole, catalogue);
  if (parts !== null) return parts.map(resolved);
  return [resolved(better ?? (found.ok ? found : err(offering(found.error, whole, catalogue, deps))))];
}

/** Declined for words that a question about the sources or the method may hold too. */
const NOT_OURS: ReadonlySet<DeclineReason> = new Set(['off-topic', 'opinion', 'forecast']);

const ratherThanDeclined = (whole: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution | null =>
  yearsApart(whole, catalogue) ?? sourcesAsked(whole, catalogue) ?? surelyNote(whole, catalogue, deps);

/** What a note says of the sources, and the figure that it is of. */
function withFigure(told: Resolution, whole: Candidates, catalogue: Catalogue): readonly Understood[] {
  const query = told.ok && told.value.query.kind === 'method' ? told.value.query : null;
  const note = query?.notes.length === 1 ? catalogue.notes.get(query.notes[0] ?? '') : undefined;
  const figure = note === undefined ? null : toldBySources(note, whole, catalogue);
  return figure === null ? [resolved(told)] : [resolved(told), resolved(ok({ query: figure, certainty: 1 }))];
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
