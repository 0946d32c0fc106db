import { askThere } from '../query/ask-there.ts';
import { type Candidates, findCandidates } from '../query/candidates.ts';
import { canonicalJson } from '../query/canonical-json.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import type { Query } from '../query/query.ts';
import type { Resolution } from '../query/resolution.ts';
import { type HearDeps, rather } from './heard.ts';
import { one } from './one.ts';
import type { SplitMessage } from './ports.ts';

/** The questions of a message one by one, each leaning on the one before; null when it is one question. */
export function partsOf(
  whole: Candidates,
  catalogue: Catalogue,
  deps: HearDeps & { readonly split: SplitMessage },
): readonly Resolution[] | null {
  const clauses = deps.split.clauses(whole.text);
  if (clauses.length < 2) return null;
  const all: Resolution[] = [];
  let previous: Query | null = null;
  let joined = false;
  for (const [at, said] of clauses.entries()) {
    const clause = withNoun(said, clauses[at - 1] ?? '');
    // The border took the sign that a clause asks.
    const asking = /\?/.test(whole.text) && !/[?.!]\s*$/.test(clause);
    const candidates = findCandidates(asking ? `${clause}?` : clause, catalogue);
    const draft = deps.interpret(candidates, catalogue, deps.thisYear);
    const there: Resolution | null = previous === null ? null : sameOne(previous, draft, candidates, catalogue);
    const resolution: Resolution =
      there ?? listening(one(draft, candidates, previous, catalogue, deps), candidates, catalogue, deps);
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

/** The note that other people have meant by such words goes first in each question as in a whole message. */
const listening = (found: Resolution, candidates: Candidates, catalogue: Catalogue, deps: HearDeps): Resolution =>
  found.ok ? rather(found.value, true, candidates, catalogue, deps) : found;

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

/** "Hur många enkäter är det, och vilken handlar om LSS?": which of what was just counted. */
function withNoun(clause: string, before: string): string {
  const noun = /\b(?:hur många|vilka|antal(?:et)?|alla)\s+(?:olika\s+)?(\p{L}+)/iu.exec(before)?.[1];
  return noun === undefined
    ? clause
    : clause.replace(
        /^((?:och\s+)?vilke[nt]|vilka)\s+(?=(?:av dem\s+)?(?:handlar|gäller|rör|tar upp|avser|omfattar)\b)/iu,
        `$1 ${noun} `,
      );
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
