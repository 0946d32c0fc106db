import { COUNTRY } from '../domain/place.ts';
import { err } from '../domain/result.ts';
import { askThere } from './ask-there.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { onlyAreas } from './coordinated-areas.ts';
import type { QueryDraft } from './draft.ts';
import type { QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { impossibleYear } from './resolve.ts';
import { besideRiket, beyondAreas, resolveSnapshot, unclearPlace } from './resolve-snapshot.ts';
import { snapshotOf } from './snapshot-query.ts';

type Snapshot = QueryOf<'snapshot'>;

/** After a snapshot: "och 2020?", "och Växjö?" and "LSS då?" change it; "våldsrutinen då?" asks for one of its figures at its place. Null when it is a question of its own. */
export function refineSnapshot(
  previous: Snapshot,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  if (draft.unknownPlace !== null) return null;
  const bad = impossibleYear(draft);
  if (bad !== null) return err({ kind: 'impossible-year', year: bad });
  if (ALL_AREAS.test(candidates.folded)) return resolveSnapshot(draft, candidates, { ...previous, areas: [] });
  const areas = onlyAreas(candidates, catalogue);
  if (areas !== null) return resolveSnapshot({ ...draft, areas: [...areas] }, candidates, previous);
  if (beyondAreas(candidates, catalogue).length > 0)
    return (draft.followUp || isBareName(candidates)) && candidates.mentions.length === 0
      ? askThere(previous, draft, candidates, catalogue)
      : null;
  const beside = besideRiket(draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []));
  const [other] = beside;
  // Riket stands beside in any case.
  if (COMPARES.test(candidates.folded) && other === COUNTRY && previous.place !== COUNTRY)
    return resolveSnapshot({ ...draft, places: { words: '', pick: [] } }, candidates, previous);
  if (COMPARES.test(candidates.folded) && other !== undefined && other !== previous.place) {
    const both = [previous.place, ...beside];
    const names = both.flatMap((code) => catalogue.places.get(code)?.name ?? []).join(', ');
    return unclearPlace(names, both, false, (place) => snapshotOf(place, previous.areas, previous.year));
  }
  const changes = draft.places.pick.length > 0 || draft.years.how !== 'none' || draft.areas.length > 0;
  return changes && leans(draft) ? resolveSnapshot(draft, candidates, previous) : null;
}

const ALL_AREAS = /^(och |visa )*(alla|samtliga) (omraden(a)?|delar(na)?)( da)?$/;
const COMPARES = /\b(jamfor\w*|skillnad\w*|skilj\w*|gentemot)\b/;

/** "Socialjouren?" is a name and, at most, a year: what is looked at is what was just looked at. */
export const isBareName = ({ words, subject, years }: Candidates): boolean =>
  words.length <= 4 &&
  words.every((word, at) => subject.includes(word) || years.some(({ from, to }) => at >= from && at < to));

/** As for figures: a method note that the few words happen to fit gives way, and a span is a matter of years here. */
const leans = ({ kind, years: { how } }: QueryDraft): boolean =>
  kind === null || kind === 'value' || kind === 'method' || (kind === 'trend' && (how === 'range' || how === 'last-n'));
