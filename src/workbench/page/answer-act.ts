import type { IncomingMessage } from 'node:http';
import { readAct } from './act.ts';
import type { PageWorkbench } from './page-state.ts';
import { readJson } from './read-json.ts';
import { json, type Reply, refusal } from './reply.ts';
import type { ActName, PageSetting, Sent } from './view.ts';

interface Page {
  readonly setting: PageSetting;
  readonly patienceMs: number;
  readonly workbench: PageWorkbench;
}

/** Does what a person did on the page, and says whether the app took it; null when it is not known in time. Never rejects. */
export async function answerAct(
  name: ActName,
  request: IncomingMessage,
  { setting, patienceMs, workbench }: Page,
): Promise<Reply> {
  const body = await readJson(request);
  if (!body.ok) return refusal(400, body.reason);
  const act = readAct(name, body.value, setting, workbench);
  if (!act.ok) return refusal(400, act.reason);
  // The stand-in rejects what Slack would refuse, and says why.
  const told = act.run().then(
    (acknowledged) => taken(acknowledged),
    (problem: unknown) => refusal(400, problem instanceof Error ? problem.message : String(problem)),
  );
  let timer: NodeJS.Timeout | undefined;
  const untold = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve(taken(null)), patienceMs);
  });
  const answer = await Promise.race([told, untold]);
  clearTimeout(timer);
  return answer;
}

const taken = (acknowledged: boolean | null): Reply => json(200, { ok: true, acknowledged } satisfies Sent);
