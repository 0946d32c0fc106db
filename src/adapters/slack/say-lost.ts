import { faultFacts, type Log } from '../../app/log.ts';
import type { SlackMessage } from '../../render/block-kit.ts';
import { phraseMessage } from '../../render/slack-phrases.ts';
import type { Stored } from './durable-receiver.ts';
import { payloadOf } from './payload.ts';
import { type RespondDeps, respondTo } from './respond.ts';
import type { Work } from './work.ts';

/** Slack takes replies to a command or click for so long. */
const REPLY_MS = 30 * 60_000;

/** A command or click that was begun before a restart: it can't be done again, but the person can be told. */
export async function sayLost(stored: Stored, work: Work, replies: RespondDeps, log: Log, now: number): Promise<void> {
  log.warn('lost', { age: now - work.claimed.receivedAt });
  const url = replyAddress(stored);
  if (url !== null && now - work.claimed.receivedAt < REPLY_MS)
    await say(url, phraseMessage('lost-command'), replies, log);
  await work.finish({ as: 'failed', leaning: null, audit: null });
}

/** A command or click that went wrong. */
export async function sayFailed(stored: Stored, message: SlackMessage, replies: RespondDeps, log: Log): Promise<void> {
  const url = replyAddress(stored);
  if (url !== null) await say(url, message, replies, log);
}

async function say(url: string, message: SlackMessage, replies: RespondDeps, log: Log): Promise<void> {
  try {
    await respondTo(url, { message, to: 'one' }, replies);
  } catch (cause) {
    log.warn('not-said', faultFacts(cause));
  }
}

function replyAddress({ payload }: Stored): string | null {
  const seen = payloadOf(payload);
  if (seen.kind === 'command') return seen.payload.response_url;
  return seen.kind === 'press' ? (seen.payload.response_url ?? null) : null;
}
