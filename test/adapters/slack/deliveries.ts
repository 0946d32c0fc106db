import type { Workbench } from '../../../src/workbench/workbench.ts';

/** A message that stands in the stand-in's workspace, to be delivered as often as a test wants. */
export interface Asked {
  readonly channel: string;
  readonly kind: 'im' | 'channel';
  readonly user: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly text: string;
}

export type Payload = Readonly<Record<string, unknown>>;

/** `number` makes the event's id. */
export const messagePayload = (asked: Asked, number: number, { team }: Workbench): Payload =>
  callback(asked, { type: 'message', channel_type: asked.kind }, `EvM${number}`, team);

/** The twin of a message in a channel: the same words at the same time, under another id. */
export const mentionPayload = (asked: Asked, number: number, { team }: Workbench): Payload =>
  callback(asked, { type: 'app_mention' }, `EvA${number}`, team);

function callback({ channel, user, ts, thread, text }: Asked, more: Payload, event_id: string, team: string): Payload {
  return {
    type: 'event_callback',
    team_id: team,
    event_id,
    event_time: Math.floor(Number(ts)),
    authorizations: [{ enterprise_id: null, team_id: team, user_id: 'U0MATTSTOCK', is_bot: true }],
    event: { ...more, channel, user, ts, event_ts: ts, text, ...(thread === null ? {} : { thread_ts: thread }) },
  };
}
