/** The part of the public JSON (schema 1) that is judged. Figures are read field by field, as a reader of the JSON would. */
export interface AskAnswer {
  readonly outcome: string;
  readonly figures: readonly object[];
  readonly text: string;
  readonly caveats: readonly { readonly code: string; readonly text: string }[];
  /** The question as it was understood, the lines that also stand in `text`. */
  readonly restated?: readonly string[];
  readonly choices?: readonly AskChoice[];
}

/** What can be chosen when the program asks back. */
export interface AskChoice {
  readonly label: string;
  readonly query: object;
}

/** One question in a conversation; the same conversation shares a thread. Rejects only on surprises. */
export type Ask = (conversation: string, question: string) => Promise<AskAnswer>;
