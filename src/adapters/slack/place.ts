import { conversationOf, type Origin } from './delivery.ts';
import { mentions } from './for-us.ts';
import type { SlackEvent } from './payload.ts';

/** Where an answer goes: a thread, always, so that its follow-ups know what they lean on. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/** A question put to us: in a DM, or in a channel with a mention. `addressed` false: a reply in a thread that we have answered in, which may be meant for others. */
export interface Question {
  readonly place: Place;
  readonly user: string;
  readonly text: string;
  readonly addressed: boolean;
  /** Written in a thread, so that something may stand before it. */
  readonly isReply: boolean;
  /** The writer belongs to another workspace, in a channel that several share. */
  readonly guestOf: string | null;
}

/** Null: a message in a channel that is to others. */
export function questionOf(event: SlackEvent, origin: Origin, botUser: string): Question | null {
  const { thread_ts, text = '', channel_type } = event;
  const place = conversationPlace(event, origin);
  if (place === null) return null;
  const addressed = channel_type === 'im' || event.type === 'app_mention' || mentions(text, botUser);
  if (!addressed && (thread_ts === undefined || text.includes('<@'))) return null;
  return {
    place,
    user: origin.user,
    text: plainWords(text, botUser),
    addressed,
    isReply: thread_ts !== undefined,
    guestOf: event.user_team !== undefined && event.user_team !== origin.team ? event.user_team : null,
  };
}

/** Where an answer to the event would go; null when it came from no conversation. */
const conversationPlace = ({ channel, ts, thread_ts }: SlackEvent, { team }: Origin): Place | null =>
  channel === undefined || ts === undefined ? null : { team, channel, thread: thread_ts ?? ts };

export const conversationAt = ({ team, channel, thread }: Place): string => conversationOf(team, channel, thread);

/** What the person wrote, without Slack's marks: our mention goes, links and channels become their words, entities their characters. */
export const plainWords = (text: string, botUser: string): string =>
  text
    .replaceAll(new RegExp(`<@${botUser}(\\|[^>]*)?>`, 'g'), ' ')
    .replace(/<[@#!][^|>]*\|([^>]*)>/g, '$1')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<(?:https?:|mailto:|tel:)[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?:|mailto:|tel:)[^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
