import type { Bundle } from '../domain/bundle.ts';
import type { StoreVersion } from '../domain/release.ts';
import type { Result } from '../domain/result.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import type { Knowledge } from '../query/knowledge.ts';
import type { Evidence, Read } from '../query/read.ts';

/** What a commit did. `unchanged`: the same bytes were already in force, nothing was written. */
export type CommitOutcome = { readonly kind: 'committed' | 'unchanged'; readonly version: StoreVersion };

/** Why a store can't be used. `detail` is for the log and the terminal, never for Slack. */
export interface StoreProblem {
  readonly code: 'newer-store' | 'corrupt' | 'unreadable' | 'full' | 'busy';
  readonly path: string;
  readonly detail: string;
}

/** The indicator store, read side. Every read binds one version and sees nothing of any other. Rejects with `StoreUnavailable` when it can't be read just now. */
export interface IndicatorStore {
  /** The newest committed version; 0 when nothing was committed. */
  version(): Promise<StoreVersion>;
  knowledge(asOf: StoreVersion): Promise<Knowledge>;
  read(reads: readonly Read[], asOf: StoreVersion): Promise<Evidence>;
  close(): Promise<void>;
}

/** The one writer. A commit is one transaction that raises the version by one, or does nothing. */
export interface ReleaseWriter {
  commit(bundle: Bundle, at: string): Promise<Result<CommitOutcome, StoreProblem>>;
  close(): Promise<void>;
}

/** Words → draft. The local grammar is one, a model another; neither is trusted further than its candidate numbers. `thisYear` is what "i år" means. */
export type Interpret = (candidates: Candidates, catalogue: Catalogue, thisYear: number) => QueryDraft;

/** How a message falls apart into questions, and which of its sentences are only courtesy. */
export interface SplitMessage {
  clauses(text: string): readonly string[];
  withoutCourtesy(text: string, catalogue: Catalogue): string;
}

export interface Clock {
  now(): Date;
}
