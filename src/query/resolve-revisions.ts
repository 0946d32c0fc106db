import { indicatorId } from '../domain/indicator.ts';
import { err, ok } from '../domain/result.ts';
import { type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import type { Query } from './query.ts';
import { picked, type Resolution, unknownSubject } from './resolution.ts';
import { asksForCorrections, REVISION_WORD } from './revision-words.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The store's first version: what was said then is what corrections are counted from. */
const FIRST = 1;

/** What was added, changed or withdrawn: of everything, of one place, or of the indicators that the other words name. */
export function resolveRevisions(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const codes = [...new Set(draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []))];
  const words = candidates.subject.filter((word) => !REVISION_WORD.test(word.folded));
  const found = words.length === 0 ? [] : indicatorsFor(words, catalogue);
  const [best] = found;
  const strange = words.some((word, i) => (best?.explained[i] ?? 0) < THRESHOLDS.word && !candidates.talk.has(word));
  if (words.length > 0 && (best === undefined || strange || best.support < THRESHOLDS.support))
    return err(unknownSubject(draft, candidates));
  if (words.length === 1 && best !== undefined && best.coverage < THRESHOLDS.loneWord)
    return err(unknownSubject(draft, candidates));
  const rivals = found.filter((one) => best !== undefined && one.support >= best.support - THRESHOLDS.rival);
  const meant = new Set(picked(candidates.indicators, draft.indicators.pick).map((one) => one.id));
  const chosen = rivals.filter((one) => meant.has(one.id));
  const query = (place: Extract<Query, { kind: 'revisions' }>['place']): Query => ({
    v: 1,
    kind: 'revisions',
    place,
    indicators: (chosen.length > 0 ? chosen : rivals).slice(0, 8).map((one) => indicatorId(one.id)),
    since: asksForCorrections(candidates) ? FIRST : null,
  });
  const [place = null] = codes;
  if (codes.length > 1)
    return err({ kind: 'unclear-place', words: draft.places.words, codes, choices: codes.slice(0, 4).map(query) });
  return ok({ query: query(place), certainty: best?.support ?? 1 });
}
