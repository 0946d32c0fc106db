import type { Turn } from '../../answer/turn.ts';
import { auditOutcome } from '../../app/audit-entry.ts';
import { type Conversation, converse } from '../../app/converse.ts';
import type { AuditEntry } from '../../app/state-ports.ts';
import { smallTalk } from '../../interpret/small-talk.ts';
import type { SlackMessage } from '../../render/block-kit.ts';
import type { PostableMessage } from '../../render/blocks.ts';
import { helpMessage, phraseMessage } from '../../render/slack-phrases.ts';
import { auditLine } from './audit-line.ts';
import { postInThread, type SlackClient } from './calls.ts';
import { dressed } from './dress.ts';
import { isMeantForUs } from './is-meant-for-us.ts';
import { conversationAt, type Place, type Question } from './place.ts';
import { type Status, showStatus } from './show-status.ts';
import type { SlackDeps } from './slack-deps.ts';
import type { Work } from './work.ts';

/** Over the limit it is said once; what comes after is passed over, so that a flood is not answered with a flood. */
export const paceOf = (recent: number, perMinute: number): 'within' | 'first' | 'over' =>
  recent <= perMinute ? 'within' : recent === perMinute + 1 ? 'first' : 'over';

/** A question in Slack: read, answered in its thread, and noted as done in one transaction with what the next message leans on. */
export async function answerQuestion(
  question: Question,
  work: Work,
  client: SlackClient,
  deps: SlackDeps,
): Promise<void> {
  const { place, text } = question;
  const pace = paceOf(work.claimed.recent, deps.perMinute);
  if (pace === 'over') return;
  if (!question.addressed) return overhear(question, pace, work, client, deps);
  const fixed = await fixedMessage(question, pace, deps);
  if (fixed !== null) {
    await postOnce(fixed, place, work, client, deps);
    return;
  }
  const status = showStatus(client, place, deps);
  const previous = question.isReply ? await deps.state.threads.last(conversationAt(place)) : null;
  await say(await converse(text, previous, deps), question, work, client, deps, status);
}

/** A reply in a thread, without our mention. No status is shown: mostly it is for others. */
async function overhear(
  question: Question,
  pace: 'within' | 'first',
  work: Work,
  client: SlackClient,
  deps: SlackDeps,
): Promise<void> {
  const { place, text, guestOf } = question;
  if (pace === 'first' || guestOf !== null || smallTalk(text) !== null) return;
  const previous = await deps.state.threads.last(conversationAt(place));
  if (previous === null) return;
  const said = await converse(text, previous, deps);
  if (isMeantForUs(text, said.turns, previous)) await say(said, question, work, client, deps);
}

/** Posts the answer in the thread, and notes it. */
async function say(
  { turns, catalogue, leaning }: Conversation,
  { place }: Question,
  work: Work,
  client: SlackClient,
  deps: SlackDeps,
  status?: Status,
): Promise<void> {
  const message = dressed(turns, catalogue, 'all');
  await keepQueries(message, deps);
  await status?.shown();
  const posted = await postOnce(message, place, work, client, deps);
  status?.over();
  if (posted) await work.finish({ as: 'done', leaning, audit: auditEntry(turns, place.team, work, 'question', deps) });
}

/** What is said without looking anything up: to a guest, to one who asks too fast, and to one who only called or thanked. */
async function fixedMessage(
  { guestOf, text }: Question,
  pace: 'within' | 'first',
  deps: SlackDeps,
): Promise<SlackMessage | null> {
  if (guestOf !== null) return phraseMessage('other-workspace');
  if (pace === 'first') return phraseMessage('rate-limit');
  switch (smallTalk(text)) {
    case 'help': {
      const prompts = await deps.prompts();
      return helpMessage(prompts.map((prompt) => prompt.message));
    }
    case 'thanks':
      return phraseMessage('welcome');
    case 'noted':
      return phraseMessage('noted');
    case null:
      return null;
  }
}

/** What the buttons of a message name by id is kept before they are shown. */
export async function keepQueries(
  { keep }: PostableMessage,
  { state, now }: Pick<SlackDeps, 'state' | 'now'>,
): Promise<void> {
  if (keep.length > 0) await state.queries.keep(keep, now());
}

/** Posts unless another process has taken over meanwhile; then false, and nothing more is done. */
export async function postOnce(
  message: SlackMessage,
  place: Place,
  work: Work,
  client: SlackClient,
  { log }: Pick<SlackDeps, 'log'>,
): Promise<boolean> {
  if (!(await work.stillOurs())) {
    log.warn('taken-over', { attempt: work.claimed.attempt });
    return false;
  }
  await postInThread(client, place, message, (why) => log.error('blocks-refused', { why }));
  return true;
}

export function auditEntry(
  turns: readonly Turn[],
  team: string,
  work: Work,
  via: AuditEntry['via'],
  deps: Pick<SlackDeps, 'now' | 'pseudonym' | 'log'>,
): AuditEntry | null {
  const outcome = auditOutcome(turns);
  if (outcome === null) return null;
  const line = auditLine(outcome, { team, via }, work, deps);
  deps.log.info('answered', { via, ...outcome, latencyMs: line.latencyMs, attempt: work.claimed.attempt });
  return line;
}
