import { err } from '../domain/result.ts';
import { findAbsent } from './absent.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { namedFigure } from './named-figure.ts';
import type { Resolution } from './resolution.ts';
import { resolveAcrossAreas } from './resolve-across-areas.ts';
import { resolveChanges } from './resolve-changes.ts';
import { resolveClaim } from './resolve-claim.ts';
import { resolveFigures } from './resolve-figures.ts';
import { resolveGaps, resolveGroup } from './resolve-group.ts';
import { resolveRevisions } from './resolve-revisions.ts';
import { beyondAreas, resolveSnapshot } from './resolve-snapshot.ts';
import {
  resolveCatalogue,
  resolveComparability,
  resolveDefinition,
  resolveMethod,
  resolveRegister,
} from './resolve-words.ts';

/** What may be a year at all. That Öppna jämförelser began in 2007 is a reason why a figure is missing, and is said there. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

export const isPossibleYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** A year that no answer can be about, or null. */
export function impossibleYear({ years }: QueryDraft): number | null {
  const outside = (year: number | null) => year !== null && !isPossibleYear(year);
  return [...years.listed, years.from, years.to].find(outside) ?? null;
}

/** Draft × catalogue → query, or why not. Never invents an id: each comes from a candidate's number. */
export function resolve(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  // First, for a number of five digits stands where a year would.
  const named = namedFigure(draft, candidates, catalogue);
  if (named !== null) return named;
  const bad = impossibleYear(draft);
  if (bad !== null) return err({ kind: 'impossible-year', year: bad });
  const absent = findAbsent(candidates.folded, catalogue.absent);
  if (absent !== null) return err({ kind: 'absent', note: absent });
  switch (draft.kind) {
    case 'register':
      return resolveRegister(draft, candidates, catalogue);
    case 'definition':
      return resolveDefinition(draft, candidates, catalogue);
    case 'method':
      return resolveMethod(draft, candidates);
    case 'comparability':
      return resolveComparability(draft, candidates, catalogue);
    case 'catalogue':
      return resolveCatalogue(draft, candidates, catalogue);
    case 'revisions':
      return resolveRevisions(draft, candidates, catalogue);
    case 'claim':
      return resolveClaim(draft, candidates, catalogue);
    case 'changes':
      return resolveChanges(draft, candidates, catalogue);
    case 'across-areas':
      return resolveAcrossAreas(draft, candidates, catalogue);
    case 'snapshot':
      return beyondAreas(candidates, catalogue).length === 0
        ? resolveSnapshot(draft, candidates)
        : resolveCatalogue(draft, candidates, catalogue);
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
      return resolveGroup(draft.kind, draft, candidates, catalogue);
    case 'gaps':
      return resolveGaps(draft, candidates, catalogue);
    case 'value':
    case 'trend':
    case 'availability':
    case null:
      return resolveFigures(draft, candidates, catalogue);
  }
}
