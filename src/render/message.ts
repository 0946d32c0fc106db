import type { CaveatCode } from '../domain/caveat.ts';
import type { Query } from '../query/query.ts';

/** A title and the rows under it, each one line. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a person is told, in the order they read it, before layout: terminal, Slack and JSON lay out the same message. */
export interface Message {
  /** The figure first, or the reason why there is none. */
  readonly lead: readonly string[];
  /** A long answer's rows under their titles, after the lead. */
  readonly sections?: readonly Section[];
  /** What to compare with, or what exists instead. */
  readonly beside: readonly string[];
  /** "Så tolkade jag frågan". */
  readonly restated: readonly string[];
  /** "Att tänka på". */
  readonly caveats: readonly { readonly code: CaveatCode; readonly text: string }[];
  readonly sources: readonly string[];
  readonly choices: readonly { readonly label: string; readonly query: Query }[];
}

export const EMPTY_MESSAGE: Message = { lead: [], beside: [], restated: [], caveats: [], sources: [], choices: [] };
