import type { Brand } from './brand.ts';

export type ReleaseId = Brand<string, 'ReleaseId'>;

export const releaseId = (text: string): ReleaseId => text as ReleaseId;

/** A number that counts up by one at every commit of the store. */
export type StoreVersion = Brand<number, 'StoreVersion'>;

export const storeVersion = (n: number): StoreVersion => n as StoreVersion;

/** One step of the store: what raised its version. `delivery` is the name of what was read in, `at` an ISO date or time. */
export interface Commit {
  readonly version: StoreVersion;
  readonly delivery: string;
  readonly kind: 'import' | 'rollback';
  readonly at: string;
}

/** One publication, or our second-hand knowledge of it. `published` is an ISO date cut to its known precision ("2024-06"), null when the source has none. */
export interface Release {
  readonly id: ReleaseId;
  readonly publisher: string;
  /** The page through which we know it, when we have not read the publisher's own. */
  readonly quotedBy: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly retrieved: string;
  readonly url: string | null;
  /** The text that was read ("003"); figures of one document make one series. */
  readonly document: string;
}

/** Where in its document a fact stands: heading, line of the text we read, and the words or figure as written there. */
export interface Locator {
  readonly section: string;
  readonly line: number;
  readonly raw: string;
}
