import { EVERYDAY_WORDS } from '../language/everyday-words.ts';
import { FUNCTION_WORDS } from '../language/function-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { collectTerms } from './catalogue-terms.ts';
import { buildGrouping } from './question-groups.ts';
import { RETRIEVAL_WEIGHTS as W } from './retrieval-weights.ts';
import { buildScoring } from './score-groups.ts';
import { ENDED, intentOf, standingFactor, standingOf } from './standing.ts';

const MOST = 50;

/** A catalogue → (question → ids, best first). */
export function buildIndicatorRetriever(documents: readonly CatalogueEntry[]): (question: string) => readonly string[] {
  const terms = collectTerms(
    documents.map(({ title, description, area }) => [
      // The year in which a series ended is no subject: asked years must not find it.
      { text: title.replace(ENDED, ''), weight: W.title },
      { text: description, weight: W.description },
      { text: area, weight: W.area },
    ]),
    W,
  );
  const groupsOf = buildGrouping(terms, EVERYDAY_WORDS, W, FUNCTION_WORDS);
  const score = buildScoring(terms, W);
  const standings = documents.map(standingOf);
  return (question) => {
    const intent = intentOf(question);
    const factorOf = (document: number): number => {
      const standing = standings[document];
      return standing === undefined ? 0 : standingFactor(standing, intent, W);
    };
    return score(groupsOf(tokenize(question)), factorOf)
      .slice(0, MOST)
      .flatMap(({ document }) => documents[document]?.id ?? []);
  };
}
