import { z } from 'zod';

/** What we read of Slack's payloads; everything else is passed over. */
const EventBody = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  /** Whose installation it is sent to. In a channel that several workspaces share, `team_id` may be the writer's. */
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
  event: z.object({
    type: z.string(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
    user: z.string().optional(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    ts: z.string().optional(),
    thread_ts: z.string().optional(),
    text: z.string().optional(),
    tab: z.string().optional(),
    /** The workspace that the writer belongs to, where a channel is shared between several. */
    user_team: z.string().optional(),
  }),
});

const CommandBody = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string(),
});

const PressBody = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id: z.string() }),
  /** `team_id` is the workspace that the person belongs to, `name` the one by which others mention them. */
  user: z.object({ id: z.string(), team_id: z.string().optional(), name: z.string().optional() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  container: z.object({
    is_ephemeral: z.boolean().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string(), value: z.string().optional() })).min(1),
});

export type EventPayload = z.output<typeof EventBody>;
export type SlackEvent = EventPayload['event'];
export type CommandPayload = z.output<typeof CommandBody>;
export type PressPayload = z.output<typeof PressBody>;

/** A delivery by what it is; `other` is nothing that we listen to. */
export type Payload =
  | { readonly kind: 'event'; readonly payload: EventPayload }
  | { readonly kind: 'command'; readonly payload: CommandPayload }
  | { readonly kind: 'press'; readonly payload: PressPayload }
  | { readonly kind: 'other' };

/** A body is looked at when it is taken in, when it is answered and when that fails. */
const SEEN = new WeakMap<object, Payload>();

export function payloadOf(body: unknown): Payload {
  if (typeof body !== 'object' || body === null) return { kind: 'other' };
  const seen = SEEN.get(body) ?? parsePayload(body);
  SEEN.set(body, seen);
  return seen;
}

function parsePayload(body: object): Payload {
  const event = EventBody.safeParse(body);
  if (event.success) return { kind: 'event', payload: event.data };
  const press = PressBody.safeParse(body);
  if (press.success) return { kind: 'press', payload: press.data };
  const command = CommandBody.safeParse(body);
  return command.success ? { kind: 'command', payload: command.data } : { kind: 'other' };
}
