import type { Delivery, Pseudonym } from '../../app/state-ports.ts';
import type { EventPayload, Payload, SlackEvent } from './payload.ts';

/** Slack's ids → what the state store may know of a person. */
export type Pseudonymise = (team: string, id: string) => Pseudonym;

/** Where and by whom, in Slack's own ids: needed to answer, never stored after. */
export interface Origin {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
}

/** Everything about a delivery that the inbox needs; the body is added by the caller. Null: nothing for us, and not a word of it is stored. */
export function deliveryOf(
  seen: Payload,
  pseudonym: Pseudonymise,
): { readonly origin: Origin; readonly delivery: Omit<Delivery, 'body'> } | null {
  switch (seen.kind) {
    case 'event':
      return isForUs(seen.payload.event) ? ofEvent(seen.payload, pseudonym) : null;
    case 'command': {
      const { team_id: team, user_id: user, channel_id: channel, trigger_id } = seen.payload;
      const origin = { team, user, channel };
      return interaction(origin, `${team}:${trigger_id}`, null, `${team}:${channel}:command`, pseudonym);
    }
    case 'press': {
      const { team, user, channel, container, message, actions } = seen.payload;
      const origin = { team: team.id, user: user.id, channel: channel?.id ?? '' };
      const ts = message?.ts ?? container.message_ts ?? '';
      const what = actions.map((action) => `${action.action_id}:${action.action_ts}`).join(',');
      const id = `${team.id}:${origin.channel}:${ts}:${pseudonym(team.id, user.id)}:${what}`;
      const conversation = `${team.id}:${origin.channel}:${message?.thread_ts ?? ts}`;
      return interaction(origin, id, null, conversation, pseudonym);
    }
    case 'other':
      return null;
  }
}

/** Messages that people wrote; not our own, not edits, not what the channel itself tells. */
const SPOKEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast']);

const isForUs = (event: SlackEvent): boolean =>
  event.type !== 'message' || (SPOKEN.has(event.subtype) && event.bot_id === undefined && event.user !== undefined);

function ofEvent({ team_id: team, event_id, event }: EventPayload, pseudonym: Pseudonymise) {
  const origin = { team, user: event.user ?? '', channel: event.channel ?? '' };
  const message = (event.type === 'message' || event.type === 'app_mention') && event.ts !== undefined;
  return {
    origin,
    delivery: {
      id: `${team}:${event_id}`,
      twin: message ? `${team}:${origin.channel}:${event.ts}` : null,
      kind: 'event' as const,
      conversation: conversationOf(team, origin.channel, event.thread_ts ?? event.ts ?? event.type),
      person: pseudonym(team, origin.user),
    },
  };
}

function interaction(
  origin: Origin,
  id: string,
  twin: string | null,
  conversation: string,
  pseudonym: Pseudonymise,
): { readonly origin: Origin; readonly delivery: Omit<Delivery, 'body'> } {
  const person = pseudonym(origin.team, origin.user);
  return { origin, delivery: { id, twin, kind: 'interaction', conversation, person } };
}

/** A thread is a conversation; a message outside any thread begins one. */
export const conversationOf = (team: string, channel: string, thread: string): string => `${team}:${channel}:${thread}`;
