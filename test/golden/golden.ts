import { createHash } from 'node:crypto';
import { type ConverseDeps, converse } from '../../src/app/converse.ts';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { clausesOf, withoutCourtesy } from '../../src/interpret/split.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import type { Query } from '../../src/query/query.ts';
import { turnBlocks } from '../../src/render/blocks.ts';
import { answerJson } from '../../src/render/json.ts';

/** The files of one golden case beside `question.txt`, each the JSON that the stages give. */
export const GOLDEN_FILES = ['draft.json', 'query.json', 'answer.json', 'blocks.json'] as const;
export type GoldenFile = (typeof GOLDEN_FILES)[number];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `question.txt`: one message a line; the last one is asked, the others came before it in the thread. */
export async function goldenOf(question: string, deps: ConverseDeps): Promise<Readonly<Record<GoldenFile, unknown>>> {
  const messages = question.split('\n').filter((line) => line !== '');
  const asked = messages.at(-1) ?? '';
  let leaning: Query | null = null;
  for (const message of messages.slice(0, -1)) leaning = (await converse(message, leaning, deps)).leaning;
  const { turns, catalogue } = await converse(asked, leaning, deps);
  const cleaned = withoutCourtesy(asked, catalogue);
  const drafts = (turns.length > 1 ? clausesOf(cleaned) : [cleaned]).map((clause) =>
    interpretLocally(findCandidates(clause, catalogue), catalogue, deps.clock.now().getFullYear()),
  );
  const { text, blocks } = turnBlocks(turns, catalogue, { audience: 'all', hash });
  return {
    'draft.json': drafts,
    'query.json': turns.map((turn) => ('query' in turn ? turn.query : null)),
    'answer.json': answerJson('golden', asked, turns, catalogue),
    'blocks.json': { text, blocks },
  };
}
