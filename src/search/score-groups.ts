import type { CatalogueTerms } from './catalogue-terms.ts';
import type { Group } from './question-groups.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';

/** Groups → the documents that hold anything of them, each with its score and the share of its title that is covered, 0 to 1. */
export function buildScoring(
  { postings, rarity, titles }: CatalogueTerms,
  weights: RetrievalWeights,
): (
  groups: readonly Group[],
) => readonly { readonly document: number; readonly score: number; readonly covered: number }[] {
  const total = new Float64Array(titles.length);
  const ofGroup = new Float64Array(titles.length);
  const ofReading = new Float64Array(titles.length);
  const asked = new Float64Array(rarity.length);

  const scoreGroup = ({ readings, weight }: Group, touched: number[]): void => {
    const here: number[] = [];
    for (const { terms, similarity } of readings) {
      const inReading: number[] = [];
      for (const term of terms) {
        const posting = postings[term];
        if (posting === undefined) continue;
        const worth = ((rarity[term] ?? 0) * similarity) / terms.length ** weights.several;
        for (let p = 0; p < posting.documents.length; p++) {
          const document = posting.documents[p] ?? 0;
          if (ofReading[document] === 0) inReading.push(document);
          ofReading[document] = (ofReading[document] ?? 0) + worth * (posting.weight[p] ?? 0);
        }
        if (similarity * Math.min(1, weight * 2) > (asked[term] ?? 0))
          asked[term] = similarity * Math.min(1, weight * 2);
      }
      for (const document of inReading) {
        const value = ofReading[document] ?? 0;
        ofReading[document] = 0;
        if (ofGroup[document] === 0) here.push(document);
        if (value > (ofGroup[document] ?? 0)) ofGroup[document] = value;
      }
    }
    for (const document of here) {
      if (total[document] === 0) touched.push(document);
      total[document] = (total[document] ?? 0) + weight * (ofGroup[document] ?? 0);
      ofGroup[document] = 0;
    }
  };

  const coverage = (document: number): number => {
    let met = 0;
    let whole = 0;
    for (const { term, parts } of titles[document] ?? []) {
      const rare = rarity[term] ?? 0;
      let apart = 0;
      for (const part of parts) apart += asked[part] ?? 0;
      met += rare * Math.max(asked[term] ?? 0, parts.length === 0 ? 0 : apart / parts.length);
      whole += rare;
    }
    return whole === 0 ? 0 : met / whole;
  };

  return (groups) => {
    const touched: number[] = [];
    asked.fill(0);
    for (const group of groups) scoreGroup(group, touched);
    const scored = touched.map((document) => ({ document, score: total[document] ?? 0, covered: coverage(document) }));
    for (const document of touched) total[document] = 0;
    return scored;
  };
}
