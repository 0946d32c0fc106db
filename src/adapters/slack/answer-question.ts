import type { Turn } from '../../answer/turn.ts';
import { auditOutcome } from '../../app/audit-entry.ts';
import { converse } from '../../app/converse.ts';
import type { AuditEntry } from '../../app/state-ports.ts';
import { smallTalk } from '../../interpret/small-talk.ts';
import type { SlackMessage } from '../../render/block-kit.ts';
import type { PostableMessage } from '../../render/blocks.ts';
import { helpMessage, phraseMessage } from '../../render/slack-phrases.ts';
import { postInThread, type SlackClient } from './calls.ts';
import { dressed } from './dress.ts';
import { isMeantForUs } from './is-meant-for-us.ts';
import { conversationAt, type Place, type Question } from './place.ts';
import { showStatus } from './show-status.ts';
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
  const said = await converse(text, previous, deps);
  const message = dressed(said.turns, said.catalogue, 'all');
  await keepQueries(message, deps);
  await status.shown();
  const posted = await postOnce(message, place, work, client, deps);
  status.over();
  if (!posted) return;
  const audit = auditEntry(said.turns, place.team, work, 'question', deps);
  await work.finish({ as: 'done', leaning: said.leaning, audit });
}

/** A reply in a thread, without our mention. No status is shown: mostly it is for others. */
async function overhear(
  { place, text, guestOf }: Question,
  pace: 'within' | 'first',
  work: Work,
  client: SlackClient,
  deps: SlackDeps,
): Promise<void> {
  if (pace === 'first' || guestOf !== null || smallTalk(text) !== null) return;
  const previous = await deps.state.threads.last(conversationAt(place));
  if (previous === null) return;
  const { turns, catalogue, leaning } = await converse(text, previous, deps);
  if (!isMeantForUs(text, turns, previous)) return;
  const message = dressed(turns, catalogue, 'all');
  await keepQueries(message, deps);
  if (!(await postOnce(message, place, work, client, deps))) return;
  await work.finish({ as: 'done', leaning, audit: auditEntry(turns, place.team, work, 'question', deps) });
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
  { claimed }: Work,
  via: AuditEntry['via'],
  { now, pseudonym, log }: Pick<SlackDeps, 'now' | 'pseudonym' | 'log'>,
): AuditEntry | null {
  const outcome = auditOutcome(turns);
  if (outcome === null) return null;
  const at = now();
  const latencyMs = at - claimed.receivedAt;
  log.info('answered', { via, ...outcome, latencyMs, attempt: claimed.attempt });
  return { at, team: pseudonym(team, ''), person: claimed.person, via, ...outcome, latencyMs };
}
