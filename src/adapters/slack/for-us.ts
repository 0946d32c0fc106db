import type { SlackEvent } from './payload.ts';

/** Messages that people wrote; not edits, not what the channel itself tells. */
const SPOKEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Whether an event may be meant for us. Of messages: what a person wrote, in a DM, with our mention, or in a thread, where we may have answered before.
 * What is said outside threads to others is never stored, nor what programs say, ourselves among them: two that mention each other would never end.
 */
export function isForUs(event: SlackEvent, botUser: string): boolean {
  if (event.type !== 'message' && event.type !== 'app_mention') return true;
  if (!SPOKEN.has(event.subtype) || event.bot_id !== undefined) return false;
  if (event.user === undefined || event.user === botUser) return false;
  return (
    event.type === 'app_mention' ||
    event.channel_type === 'im' ||
    event.thread_ts !== undefined ||
    mentions(event.text ?? '', botUser)
  );
}

/** Slack may write a name after a bar. */
export const mentions = (text: string, user: string): boolean =>
  text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
