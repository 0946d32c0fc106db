import { type Candidates, findCandidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import type { Query } from '../query/query.ts';
import type { Resolution } from '../query/resolution.ts';
import { whyAsked } from '../query/why-asked.ts';
import { type HearDeps, heard } from './heard.ts';
import { one } from './one.ts';
import type { SplitMessage } from './ports.ts';

/**
 * "Rikets siffra för ISU av behov, och varför finns inte 2022?": the figure, and then the reason that a note gives, read from the whole message. `missing`: the note
 * that is found already. Null when no other clause asks for a figure, or no note gives the reason.
 */
export function whyBeside(
  missing: Resolution | null,
  draft: QueryDraft,
  whole: Candidates,
  previous: Query | null,
  catalogue: Catalogue,
  deps: HearDeps & { readonly split: SplitMessage },
): readonly Resolution[] | null {
  const why = whyAsked(whole.folded);
  if (why === null || why === 'outcome') return null;
  const all = deps.split.clauses(whole.text).map((clause) => findCandidates(clause, catalogue));
  const others = all.filter(({ folded }) => whyAsked(folded) === null);
  if (others.length === 0 || others.length === all.length) return null;
  const ask = (candidates: Candidates, as: QueryDraft): Resolution => one(as, candidates, previous, catalogue, deps);
  const found = missing ?? ask(whole, draft);
  const reason = found.ok ? found : heard(found.error, whole, catalogue, deps);
  if (reason?.ok !== true || reason.value.query.kind !== 'method') return null;
  const figures = others.map((each) => ask(each, deps.interpret(each, catalogue, deps.thisYear)));
  return figures.every((part) => part.ok && FIGURES.has(part.value.query.kind)) ? [...figures, reason] : null;
}

const FIGURES: ReadonlySet<Query['kind']> = new Set(['value', 'trend', 'share']);
