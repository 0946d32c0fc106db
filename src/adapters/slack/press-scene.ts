import type { SlackMessage } from '../../render/block-kit.ts';
import type { PressPayload } from './payload.ts';
import type { Place } from './place.ts';
import { respondTo } from './respond.ts';
import type { SlackDeps, Taken } from './slack-deps.ts';

/** Where a button was pressed, and who saw it there. */
export interface Scene {
  readonly taken: Taken;
  readonly payload: PressPayload;
  readonly value: string;
  /** The thread of the message that held the button. */
  readonly place: Place;
  /** One person alone saw the message. */
  readonly isPrivate: boolean;
  /** A DM with us: what is said there is seen by one person, and stays. */
  readonly isDm: boolean;
  /** The thread that a reply belongs in; null outside threads. */
  readonly thread: string | null;
  readonly url: string | null;
}

export function sceneOf(taken: Taken, payload: PressPayload, value: string): Scene {
  const { channel, container, message, response_url } = payload;
  const ts = message?.ts ?? container.message_ts ?? '';
  const within = message?.thread_ts ?? container.thread_ts ?? null;
  const isPrivate = container.is_ephemeral === true;
  return {
    taken,
    payload,
    value,
    place: { team: payload.team.id, channel: channel?.id ?? '', thread: within ?? ts },
    isPrivate,
    // We post in no other direct messages than our own; what we show one person may stand in any.
    isDm: channel?.name === 'directmessage' && !isPrivate,
    thread: isPrivate ? within : (within ?? ts),
    url: response_url ?? null,
  };
}

/** Only the one who pressed sees it. `replace`: in place of the message that held the button, when only that person saw it. */
export async function whisper(
  message: SlackMessage,
  { url, thread, isPrivate }: Scene,
  { replies }: Pick<SlackDeps, 'replies'>,
  replace = false,
): Promise<void> {
  if (url === null) return;
  const inThread = thread === null ? {} : { thread };
  await respondTo(url, { message, to: 'one', replace: replace && isPrivate, ...inThread }, replies);
}

/** Everybody in the conversation sees it, in the thread that the button belonged to. */
export async function tellAll(
  message: SlackMessage,
  { url, thread }: Scene,
  { replies }: Pick<SlackDeps, 'replies'>,
): Promise<void> {
  if (url === null) return;
  await respondTo(url, { message, to: 'channel', ...(thread === null ? {} : { thread }) }, replies);
}
