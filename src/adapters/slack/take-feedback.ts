import {
  FEEDBACK_REASONS,
  type FeedbackReason,
  type Judged,
  parseFeedbackValue,
  parseReasonValue,
} from '../../query/feedback-value.ts';
import type { Query } from '../../query/query.ts';
import type { SlackMessage } from '../../render/block-kit.ts';
import { feedbackReasons, phraseMessage, unknownButton } from '../../render/slack-phrases.ts';
import type { SlackDeps } from './slack-deps.ts';
import type { Work } from './work.ts';

type FeedbackDeps = Pick<SlackDeps, 'state' | 'now' | 'pseudonym' | 'log'>;

/** Keeps the verdict. What to say: thanks, or what was wrong with it. `place` names the message judged, and is kept as a pseudonym only. */
export async function noteVerdict(value: string, place: string, work: Work, deps: FeedbackDeps): Promise<SlackMessage> {
  const parsed = parseFeedbackValue(value);
  if (!parsed.ok) return phraseMessage(unknownButton(parsed.error));
  const message = deps.pseudonym('message', place);
  const { verdict } = parsed.value;
  await keep(parsed.value, { message, verdict, reason: null }, work, deps);
  return verdict === 'good' ? phraseMessage('thanks-good') : feedbackReasons(parsed.value, message);
}

/** Keeps why an answer was bad. */
export async function noteReason(value: string, work: Work, deps: FeedbackDeps): Promise<SlackMessage> {
  const parsed = parseReasonValue(value);
  if (!parsed.ok) return phraseMessage(unknownButton(parsed.error));
  const reason = FEEDBACK_REASONS.find((known) => known === parsed.value.reason);
  if (reason === undefined) return phraseMessage('unknown-button');
  await keep(parsed.value, { message: parsed.value.message, verdict: 'bad', reason }, work, deps);
  return phraseMessage('thanks-reason');
}

async function keep(
  judged: Judged,
  told: { readonly message: string; readonly verdict: 'good' | 'bad'; readonly reason: FeedbackReason | null },
  { claimed }: Work,
  { state, now, log }: FeedbackDeps,
): Promise<void> {
  const query: Query | null = judged.kept === null ? judged.query : await state.queries.find(judged.kept);
  await state.feedback.record({ at: now(), person: claimed.person, ...told, query, asOf: judged.asOf });
  log.info('feedback', { verdict: told.verdict, reason: told.reason, kind: query?.kind ?? null });
}
