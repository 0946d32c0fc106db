import type { Result } from '../domain/result.ts';
import type { Word } from '../language/word.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { QueryDraft } from './draft.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import type { Query } from './query.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

/** A query and how sure we are that it is the one asked, 0 to 1: the share of the subject's words that it explains. */
export interface Resolved {
  readonly query: Query;
  readonly certainty: number;
}
export type Resolution = Result<Resolved, Misunderstanding>;

/** The candidates that a draft names by number; a number that names none is passed over. */
export const picked = (all: readonly Candidate[], pick: readonly number[]): readonly Candidate[] =>
  [...new Set(pick)].flatMap((at) => all[at] ?? []);

/** "LSS" and "resultat" choose nothing among indicators of LSS. */
export const asksInGeneral = (subject: readonly Word[]): boolean =>
  subject.every((word) => /^(lss|resultat\w*)$/.test(word.folded));

/** Words of the subject that the best candidate leaves unexplained, apart from talk. */
export function oddWords({ subject, talk, indicators }: Candidates): readonly Word[] {
  const known = indicators[0];
  return subject.filter((word, i) => (known?.explained[i] ?? 0) < THRESHOLDS.word && !talk.has(word));
}

/** No candidate is near enough: says which words nothing explains. */
export function unknownSubject(
  draft: QueryDraft,
  candidates: Candidates,
): Extract<Misunderstanding, { kind: 'unknown-subject' }> {
  const odd = oddWords(candidates).map((word) => word.text);
  const telling = odd.filter((word) => !AREA_WORD.test(word.toLocaleLowerCase('sv')));
  const named = candidates.subject.some((word) => !AREA_WORD.test(word.folded));
  const words = (telling.length > 0 ? telling.join(' ') : named ? draft.indicators.words : '').slice(0, 80);
  return { kind: 'unknown-subject', words, choices: [] };
}
