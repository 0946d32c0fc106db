/** One word of a text. `folded` has lower case and no å ä ö é; `stem` is its Swedish stem, folded; `start` and `end` are offsets in the text. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}
