import { STATUS } from '../../render/slack-phrases.ts';
import type { SlackClient } from './calls.ts';
import type { Place } from './place.ts';
import { slackProblem } from './problem.ts';
import type { SlackDeps } from './slack-deps.ts';
import { within } from './within.ts';

/** What a person sees while we work. */
export interface Status {
  /** It is seen, or has been waited for long enough: an answer is never held up by it. */
  shown(): Promise<void>;
  /** The answer is there, and Slack took the status away with it; one that comes later is taken away here. */
  over(): void;
}

/** An answer posted while the status is still on its way would be followed by "söker …". It is rarely so slow. */
const PATIENCE_MS = 1_000;

/** Never the reason that an answer is missing. */
export function showStatus(client: SlackClient, place: Place, { log }: Pick<SlackDeps, 'log'>): Status {
  let settled = false;
  let isOver = false;
  const { status, loading_messages } = STATUS;
  const sent = set(client, place, { status, loading_messages: [...loading_messages] }, log).then(() => {
    settled = true;
    return isOver ? set(client, place, { status: '' }, log) : undefined;
  });
  return {
    shown: async () => (settled ? undefined : within(PATIENCE_MS, sent)),
    over() {
      if (!settled) isOver = true;
    },
  };
}

async function set(
  client: SlackClient,
  { channel, thread }: Place,
  shown: { readonly status: string; readonly loading_messages?: string[] },
  log: SlackDeps['log'],
): Promise<void> {
  try {
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, ...shown });
  } catch (cause) {
    const problem = slackProblem(cause);
    log[problem?.kind === 'setup' ? 'warn' : 'debug']('no-status', { why: problem?.why ?? 'surprise' });
  }
}
