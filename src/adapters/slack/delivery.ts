import type { Delivery, Pseudonym } from '../../app/state-ports.ts';
import { hashText } from './dress.ts';
import { isForUs } from './for-us.ts';
import type { CommandPayload, EventPayload, Payload, PressPayload } from './payload.ts';

/** Slack's ids → what the state store may know of a person. */
export type Pseudonymise = (team: string, id: string) => Pseudonym;

/** Where and by whom, in Slack's own ids: needed to answer, never stored after. */
export interface Origin {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
}

/** What the inbox is to know of a delivery; the body is added by the caller. */
export interface Taken {
  readonly origin: Origin;
  readonly delivery: Omit<Delivery, 'body'>;
}

export interface DeliveryDeps {
  readonly pseudonym: Pseudonymise;
  /** Our own user, by whose mention we know that we are spoken to. */
  readonly botUser: string;
}

/** Null: nothing for us, and not a word of it is stored. */
export function deliveryOf(seen: Payload, deps: DeliveryDeps): Taken | null {
  switch (seen.kind) {
    case 'event':
      return isForUs(seen.payload.event, deps.botUser) ? ofEvent(seen.payload, deps) : null;
    case 'command':
      return ofCommand(seen.payload, deps);
    case 'press':
      return ofPress(seen.payload, deps);
    case 'other':
      return null;
  }
}

function ofEvent(payload: EventPayload, { pseudonym }: DeliveryDeps): Taken {
  const { event_id, event, authorizations } = payload;
  const team = authorizations?.[0]?.team_id ?? payload.team_id;
  const origin = { team, user: event.user ?? '', channel: event.channel ?? '' };
  const message = (event.type === 'message' || event.type === 'app_mention') && event.ts !== undefined;
  return {
    origin,
    delivery: {
      id: `${team}:${event_id}`,
      twin: message ? `${team}:${origin.channel}:${event.ts}` : null,
      kind: 'event',
      conversation: conversationOf(team, origin.channel, event.thread_ts ?? event.ts ?? event.type),
      person: pseudonym(team, origin.user),
    },
  };
}

function ofCommand(
  { team_id: team, user_id: user, channel_id: channel, trigger_id }: CommandPayload,
  { pseudonym }: DeliveryDeps,
): Taken {
  const conversation = conversationOf(team, channel, 'command');
  const person = pseudonym(team, user);
  return {
    origin: { team, user, channel },
    delivery: { id: `${team}:${trigger_id}`, twin: null, kind: 'interaction', conversation, person },
  };
}

function ofPress(payload: PressPayload, { pseudonym }: DeliveryDeps): Taken {
  const { user, channel, container, message, actions } = payload;
  const team = payload.team.id;
  const origin = { team, user: user.id, channel: channel?.id ?? '' };
  const person = pseudonym(team, user.id);
  const ts = message?.ts ?? container.message_ts ?? '';
  const what = actions.map((action) => `${action.action_id}:${action.action_ts}`).join(',');
  const at = `${team}:${origin.channel}:${ts}`;
  const conversation = conversationOf(team, origin.channel, message?.thread_ts ?? container.thread_ts ?? ts);
  const twin = pressTwin(payload, at, person);
  return {
    origin,
    delivery: { id: `${at}:${person}:${what}`, twin, kind: 'interaction', conversation, person },
  };
}

/** A second press within so many seconds is a slip of the finger. */
const SLIP_S = 5;

/** The same button pressed again at once by the same person. Presses by several are put in turn (`answer-press.ts`). */
function pressTwin({ actions: [action] }: PressPayload, at: string, person: Pseudonym): string | null {
  const seconds = Number(action?.action_ts);
  if (action === undefined || !Number.isFinite(seconds)) return null;
  const which = hashText(`${action.action_id} ${action.value ?? ''}`);
  return `${at}:${person}:${which}:${Math.floor(seconds / SLIP_S)}`;
}

/** A thread is a conversation; a message outside any thread begins one. */
export const conversationOf = (team: string, channel: string, thread: string): string => `${team}:${channel}:${thread}`;
