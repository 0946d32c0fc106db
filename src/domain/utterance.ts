/** Something that people write, and what they mean by it: ids of indicators or notes, any one of them. None: it sounds like one and asks for something that is not held. */
export interface Utterance {
  readonly text: string;
  readonly means: readonly string[];
}
