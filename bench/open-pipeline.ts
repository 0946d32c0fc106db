import { join } from 'node:path';
import { answer } from '../src/answer/answer.ts';
import { misunderstood } from '../src/answer/misunderstood.ts';
import type { Turn } from '../src/answer/turn.ts';
import { converse } from '../src/app/converse.ts';
import { openService } from '../src/cli/open-service.ts';
import { findCandidates } from '../src/query/candidates.ts';
import { guard } from '../src/query/guard.ts';
import { plan } from '../src/query/plan.ts';
import { resolve } from '../src/query/resolve.ts';
import { renderTurn } from '../src/render/render-turn.ts';
import { messageText } from '../src/render/text.ts';
import type { Clock, Pipeline } from './pipeline.ts';

const NOW = new Date('2024-06-30T12:00:00Z');
/** From the package's folder, where `npm run` starts: the benchmark itself is compiled to another place. */
const DATA = join(process.cwd(), 'data');

/** The program over the store in `file`, which is made and given the shipped data when they are not there. Every question is the first of its conversation. */
export async function openPipeline(file: string): Promise<Pipeline> {
  const opened = await openService({ store: file, data: DATA, now: () => NOW });
  if (!opened.ok) throw new Error(opened.error);
  const service = opened.value;

  const inStages = async (question: string, clock: Clock): Promise<string> => {
    const catalogue = await service.catalogues.newest();
    const candidates = await clock('candidates', () =>
      findCandidates(service.split.withoutCourtesy(question, catalogue), catalogue),
    );
    const draft = await clock('interpret', () => service.interpret(candidates, catalogue, NOW.getFullYear()));
    const turn = async (): Promise<Turn> => {
      const { asOf } = catalogue;
      if (draft.decline !== null) return { asOf, outcome: 'declined', reason: draft.decline, indicator: null };
      const resolution = await clock('resolve', () =>
        guard(resolve(draft, candidates, catalogue), false, draft, candidates),
      );
      if (!resolution.ok) {
        return misunderstood(resolution.error, asOf, catalogue);
      }
      const { query } = resolution.value;
      const reads = await clock('plan', () => plan(query, catalogue));
      const evidence = await clock('read', () => service.store.read(reads, asOf));
      return clock('answer', () => answer(query, evidence, catalogue));
    };
    const said = await turn();
    return clock('render', () => messageText(renderTurn(said, catalogue)));
  };

  return {
    ask: async (question) => {
      const { turns, catalogue } = await converse(question, null, service);
      return turns.map((turn) => messageText(renderTurn(turn, catalogue))).join('\n\n');
    },
    askInStages: inStages,
    close: () => opened.value.close(),
  };
}
