import { randomBytes } from 'node:crypto';
import type { AuditOutcome } from '../../app/audit-entry.ts';
import { faultFacts } from '../../app/log.ts';
import type { AuditEntry } from '../../app/state-ports.ts';
import { StoreUnavailable } from '../../app/store-unavailable.ts';
import { storeVersion } from '../../domain/release.ts';
import { failureMessage } from '../../render/slack-phrases.ts';
import { auditLine } from './audit-line.ts';
import { postInThread, type SlackClient } from './calls.ts';
import { storedBody } from './durable-receiver.ts';
import { type Payload, payloadOf } from './payload.ts';
import { questionOf } from './place.ts';
import { slackProblem } from './problem.ts';
import { ReplyError, type RespondDeps } from './respond.ts';
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

export interface FailureDeps extends Pick<SlackDeps, 'log' | 'now' | 'catalogues' | 'pseudonym' | 'botUser'> {
  readonly client: SlackClient;
  readonly replies: RespondDeps;
}

/** When to try again (milliseconds since 1970), or null: given up, noted, and said where it could be said. */
export async function onFailure(work: Work, cause: unknown, deps: FailureDeps): Promise<number | null> {
  const { log, now } = deps;
  const { attempt, receivedAt, kind } = work.claimed;
  const id = errorId();
  if (cause instanceof ReplyError) {
    // Its address is used up, or too old, or Slack was away when we tried: there is no other way to the person.
    log.warn('reply-refused', { id, why: cause.code, attempt });
    return giveUp(work, cause.code, deps);
  }
  const problem = slackProblem(cause);
  if (problem !== null) {
    const facts = { id, why: problem.why, kind, attempt };
    const inTime = attempt < MOST_TRIES && now() - receivedAt < LONGEST_MS;
    if (problem.kind === 'again' && inTime && kind === 'event') {
      log.warn('slack-again', facts);
      return now() + Math.min(problem.afterMs, LONGEST_WAIT_MS);
    }
    if (problem.kind === 'setup') log.error('slack-refused', { ...facts, mend: 'mattstock doctor' });
    else log.warn('slack-refused', facts);
    if (kind === 'interaction') await sayFailed(storedBody(work.claimed), failureMessage(id), deps.replies, log);
    return giveUp(work, problem.why, deps);
  }
  const away = cause instanceof StoreUnavailable ? cause.code : null;
  log.error(away === null ? 'surprise' : 'store-unavailable', { id, attempt, ...faultFacts(cause) });
  if (kind === 'event' && attempt < OWN_TRIES) return now() + OWN_WAIT_MS * attempt;
  await sayWentWrong(work, id, away, deps);
  return giveUp(work, away ?? 'surprise', deps);
}

/** What is tried so often without having failed has ended the process each time. */
const MOST_BEGUN = 12;

/** Begun again and again, and never seen to fail: it ends the process, and would end the next. */
export const isFatal = ({ claimed }: Work): boolean => claimed.kind === 'event' && claimed.attempt > MOST_BEGUN;

/** Gives up what is fatal, and says so. */
export async function giveUpFatal(work: Work, deps: FailureDeps): Promise<void> {
  const id = errorId();
  deps.log.error('fatal', { id, attempt: work.claimed.attempt });
  await sayWentWrong(work, id, null, deps);
  await giveUp(work, 'fatal', deps);
}

/** Nothing has been read yet. */
const NO_VERSION = storeVersion(0);

/** What a person can tell, and the log can be searched for. */
export const errorId = (): string => randomBytes(3).toString('hex');

/** `reason` is a code of Slack's or ours. */
async function giveUp(work: Work, reason: string, deps: FailureDeps): Promise<null> {
  const { origin, payload } = storedBody(work.claimed);
  const via = viaOf(payloadOf(payload));
  const asOf = deps.catalogues.last()?.asOf ?? NO_VERSION;
  const failed: AuditOutcome = { kind: null, outcome: 'failed', reason, releases: [], asOf };
  const audit = via === null ? null : auditLine(failed, { team: origin.team, via }, work, deps);
  await work.finish({ as: 'failed', leaning: null, audit });
  return null;
}

/** Null: nobody asked for anything. */
function viaOf(seen: Payload): AuditEntry['via'] | null {
  switch (seen.kind) {
    case 'command':
      return 'command';
    case 'press':
      return 'click';
    case 'event':
      return seen.payload.event.type === 'message' || seen.payload.event.type === 'app_mention' ? 'question' : null;
    case 'other':
      return null;
  }
}

/** One calm sentence with an id; the log has the rest. A message that may be for others is passed over. */
async function sayWentWrong(
  work: Work,
  id: string,
  away: StoreUnavailable['code'] | null,
  { client, log, replies, botUser }: FailureDeps,
): Promise<void> {
  const stored = storedBody(work.claimed);
  const message = failureMessage(id, away === null ? 'surprise' : away === 'busy' ? 'importing' : 'store-unavailable');
  if (work.claimed.kind === 'interaction') return sayFailed(stored, message, replies, log);
  const seen = payloadOf(stored.payload);
  const question = seen.kind === 'event' ? questionOf(seen.payload.event, stored.origin, botUser) : null;
  if (question?.addressed !== true || !(await work.stillOurs())) return;
  try {
    await postInThread(client, question.place, message, () => undefined);
  } catch (cause) {
    log.warn('not-said', faultFacts(cause));
  }
}
