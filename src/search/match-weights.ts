/**
 * How much of a word something explains, 0 to 1, and how names are weighed. Set on everyday questions over a catalogue of 6 099 indicators and kept
 * round: none of them is sharp.
 */
export const MATCH_WEIGHTS = {
  /** One part of a compound for the whole of it, in a name. */
  partInName: 0.8,
  /** All parts of the question's compound, found apart in a name. */
  partsInQuestion: 0.85,
  /** The same when a part is only derived from a known word, or says nothing. */
  looseParts: 0.8,
  /** A word cut off for the whole of it. */
  cut: 0.9,
  /** Two words of the question that one compound of a name joins. */
  writtenApart: 0.95,
  /** The same beginning, for the share of the longer word that is shared. */
  start: 0.55,
  /** What a grammatical word weighs beside a subject word of the same rarity. */
  functionWord: 0.1,
  /** What a second name that holds the word adds to the first. */
  again: 0.3,
  /** Names of more content words than this count less for each. */
  pivotLength: 6,
  lengthSlope: 0.35,
} as const;
