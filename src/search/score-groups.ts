import type { CatalogueTerms } from './catalogue-terms.ts';
import type { Group } from './question-groups.ts';
import { best } from './ranking.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';

/** A document and what it is worth as an answer; higher is better. */
export interface Scored {
  readonly document: number;
  readonly worth: number;
}

/** Groups and a factor for each document → the documents that hold anything of the groups, best first. Deterministic; ties in order of document. */
export type Scoring = (groups: readonly Group[], factorOf: (document: number) => number) => readonly Scored[];

/** Only these many are looked at closely. */
const CLOSELY = 200;
/** A document that has this share of what the best one has of a group has met it. */
const ENOUGH = 0.8;

/** The terms of a catalogue → scoring by them. */
export function buildScoring({ postings, rarity, titles }: CatalogueTerms, weights: RetrievalWeights): Scoring {
  const numbers = (length: number): Float64Array => new Float64Array(length);
  const total = numbers(titles.length);
  const met = numbers(titles.length);
  const ofGroup = numbers(titles.length);
  const ofReading = numbers(titles.length);
  const asked = numbers(rarity.length);

  const addGroup = ({ readings, weight }: Group, touched: number[]): void => {
    const here: number[] = [];
    let most = 0;
    for (const { terms, similarity } of readings) {
      const inReading: number[] = [];
      const share = similarity / terms.length ** weights.several;
      for (const term of terms) {
        const posting = postings[term];
        if (posting === undefined) continue;
        const worth = (rarity[term] ?? 0) * share;
        for (let p = 0; p < posting.documents.length; p++) {
          const document = posting.documents[p] ?? 0;
          if (ofReading[document] === 0) inReading.push(document);
          ofReading[document] = (ofReading[document] ?? 0) + worth * (posting.weight[p] ?? 0);
        }
        asked[term] = Math.max(asked[term] ?? 0, similarity * Math.min(1, 2 * weight));
      }
      for (const document of inReading) {
        const value = ofReading[document] ?? 0;
        ofReading[document] = 0;
        if (ofGroup[document] === 0) here.push(document);
        if (value > (ofGroup[document] ?? 0)) ofGroup[document] = value;
        if (value > most) most = value;
      }
    }
    for (const document of here) {
      const value = ofGroup[document] ?? 0;
      ofGroup[document] = 0;
      if (total[document] === 0) touched.push(document);
      total[document] = (total[document] ?? 0) + weight * value;
      met[document] = (met[document] ?? 0) + weight * Math.min(1, value / (most * ENOUGH));
    }
  };

  /** The share of its title that the question covers, 0 to 1. */
  const coverageOf = (document: number): number => {
    let found = 0;
    let whole = 0;
    for (const { term, parts } of titles[document] ?? []) {
      const rare = rarity[term] ?? 0;
      let apart = 0;
      for (const part of parts) apart += asked[part] ?? 0;
      found += rare * Math.max(asked[term] ?? 0, parts.length === 0 ? 0 : apart / parts.length);
      whole += rare;
    }
    return whole === 0 ? 0 : found / whole;
  };

  return (groups, factorOf) => {
    const touched: number[] = [];
    asked.fill(0);
    for (const group of groups) addGroup(group, touched);
    const whole = groups.reduce((sum, { weight }) => sum + weight, 0);
    for (const document of touched) {
      const together = ((met[document] ?? 0) / whole) ** weights.together;
      total[document] = (total[document] ?? 0) * together * factorOf(document);
    }
    const scored = best(touched, total, CLOSELY, (a, b) => a - b)
      .map((document) => ({
        document,
        worth: (total[document] ?? 0) * (1 + weights.wholeTitle * coverageOf(document)),
      }))
      .sort((a, b) => b.worth - a.worth || a.document - b.document);
    for (const document of touched) {
      total[document] = 0;
      met[document] = 0;
    }
    return scored;
  };
}
