import { randomBytes } from 'node:crypto';
import { faultFacts } from '../../app/log.ts';
import { failureMessage } from '../../render/slack-phrases.ts';
import { postInThread, type SlackClient } from './calls.ts';
import { storedBody } from './durable-receiver.ts';
import { payloadOf } from './payload.ts';
import { conversationPlace } from './place.ts';
import { slackProblem } from './problem.ts';
import type { RespondDeps } from './respond.ts';
import { sayFailed } from './say-lost.ts';
import type { SlackDeps } from './slack-deps.ts';
import type { Work } from './work.ts';

/** An answer that Slack would not take for so long, or so many times, is given up. */
const LONGEST_MS = 10 * 60_000;
const MOST_TRIES = 8;
/** What Slack asks us to wait is waited, up to this. */
const LONGEST_WAIT_MS = 120_000;
/** A surprise of our own may pass: a store that is being written. Then it is said that it went wrong. */
const OWN_TRIES = 3;
const OWN_WAIT_MS = 700;

export interface FailureDeps extends Pick<SlackDeps, 'log' | 'now'> {
  readonly client: SlackClient;
  readonly replies: RespondDeps;
}

/** When to try again (milliseconds since 1970), or null: given up, noted, and said where it could be said. */
export async function onFailure(work: Work, cause: unknown, deps: FailureDeps): Promise<number | null> {
  const { log, now } = deps;
  const { attempt, receivedAt, kind } = work.claimed;
  const problem = slackProblem(cause);
  const id = errorId();
  if (problem !== null) {
    const facts = { id, why: problem.why, kind, attempt };
    const inTime = attempt < MOST_TRIES && now() - receivedAt < LONGEST_MS;
    if (problem.kind === 'again' && inTime && kind === 'event') {
      log.warn('slack-again', facts);
      return now() + Math.min(problem.afterMs, LONGEST_WAIT_MS);
    }
    if (problem.kind === 'setup') log.error('slack-refused', { ...facts, mend: 'mattstock doctor' });
    else log.warn('slack-refused', facts);
    if (kind === 'interaction') await sayFailed(storedBody(work.claimed), id, deps.replies, log);
    return giveUp(work);
  }
  log.error('surprise', { id, attempt, ...faultFacts(cause) });
  if (kind === 'event' && attempt < OWN_TRIES) return now() + OWN_WAIT_MS * attempt;
  await sayWentWrong(work, id, deps);
  return giveUp(work);
}

/** What a person can tell, and the log can be searched for. */
export const errorId = (): string => randomBytes(3).toString('hex');

async function giveUp(work: Work): Promise<null> {
  await work.finish({ as: 'failed', leaning: null, audit: null });
  return null;
}

/** One calm sentence with an id; the log has the rest. */
async function sayWentWrong(work: Work, id: string, { client, log, replies }: FailureDeps): Promise<void> {
  const stored = storedBody(work.claimed);
  if (work.claimed.kind === 'interaction') return sayFailed(stored, id, replies, log);
  const seen = payloadOf(stored.payload);
  const place = seen.kind === 'event' ? conversationPlace(seen.payload.event, stored.origin) : null;
  if (place === null || !(await work.stillOurs())) return;
  try {
    await postInThread(client, place, failureMessage(id), () => undefined);
  } catch (cause) {
    log.warn('not-said', faultFacts(cause));
  }
}
