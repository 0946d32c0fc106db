import { FUNCTION_WORDS } from '../language/function-words.ts';
import { LAY_WORDS } from '../language/lay-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { collectTerms } from './catalogue-terms.ts';
import { buildGrouping } from './question-groups.ts';
import { RETRIEVAL_WEIGHTS as W } from './retrieval-weights.ts';
import { buildScoring } from './score-groups.ts';
import { ENDED, intentOf, standingFactor, standingOf } from './standing.ts';
import { buildTwinJudge, type TwinVerdict } from './twins.ts';

const MOST = 50;
/** How many of several twins stand first, so that other subjects also have room. */
const BESIDE = 2;
/** How many titles are asked for before anyone else asks. */
const WARMING = 100;

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
  const groupsOf = buildGrouping(terms, LAY_WORDS, W, FUNCTION_WORDS);
  const score = buildScoring(terms, W);
  const judge = buildTwinJudge(documents);
  const standings = documents.map(standingOf);
  const retrieve = (question: string): readonly string[] => {
    const intent = intentOf(question);
    const factorOf = (document: number): number => {
      const standing = standings[document];
      return standing === undefined ? 0 : standingFactor(standing, intent, W);
    };
    const ids = score(groupsOf(tokenize(question)), factorOf)
      .slice(0, MOST)
      .flatMap(({ document }) => documents[document]?.id ?? []);
    return besideTwins(ids, judge(question, ids[0] ?? ''));
  };
  // The first questions would otherwise wait for the engine to learn these paths.
  for (let at = 0; at < documents.length; at += Math.ceil(documents.length / WARMING))
    retrieve(documents[at]?.title ?? '');
  return retrieve;
}

/** The series that the words name comes first; where they name none, the usual one with another beside it. */
function besideTwins(ids: readonly string[], verdict: TwinVerdict | null): readonly string[] {
  if (verdict === null) return ids;
  const first = verdict.kind === 'told' ? [verdict.id] : verdict.ids.slice(0, BESIDE);
  return [...first, ...ids.filter((id) => !first.includes(id))].slice(0, MOST);
}
