/**
 * How an indicator of a large catalogue is weighed against an everyday question. Set by hand and kept round: searching for better values on
 * half of the open questions (58) gained there and lost on the other half, so they stand as they were thought.
 */
export const RETRIEVAL_WEIGHTS = {
  /** Where a term stands. */
  title: 1,
  description: 0.45,
  area: 0.3,
  /** A part of a compound for the whole of it. */
  part: 0.75,
  /** Readings of a word of the question. */
  meaning: 0.85,
  partsTogether: 0.8,
  start: 0.45,
  misspelt: 0.9,
  /** Several terms that together stand for a word: their sum is divided by the number of terms to this power. */
  several: 0.6,
  /** Rarer than this counts no more. */
  mostRare: 6.5,
  /** A word that is used about anything, beside a subject word. */
  weakWord: 0.4,
  /** A known phrase whose words stand apart. */
  apart: 0.85,
  /** How much a document loses that leaves parts of the question unmet: the share met, to this power. */
  together: 0.5,
  /** A word that a known phrase around it already explains. */
  inPhrase: 0.35,
  number: 0.9,
  /** A title longer than this many content words counts less for each. */
  pivotLength: 7,
  lengthSlope: 0.25,
  /** What a title gains that the question covers wholly. */
  wholeTitle: 0.6,
  /** Factors of standing and intent. */
  discontinued: 0.95,
  uncertainty: 0.6,
  deviation: 0.8,
  oldDefinition: 0.85,
  unit: 0.15,
  cost: 0.3,
  notCost: 0.2,
  engagement: 0.25,
  notJudged: 0.15,
  variant: 0.2,
  notVariant: 0.08,
  staff: 0.3,
  notStaff: 0.15,
  opinion: 0.25,
  perCapita: 0.08,
  region: 0.3,
  notRegion: 0.12,
};
export type RetrievalWeights = typeof RETRIEVAL_WEIGHTS;
