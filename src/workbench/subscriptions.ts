import { textField } from './json.ts';
import type { Event } from './world.ts';

/** What an event type needs: docs.slack.dev/reference/events, "Required scopes". */
const NEEDS: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
};

const MESSAGE_KINDS: Readonly<Record<string, string>> = {
  im: 'message.im',
  channel: 'message.channels',
  group: 'message.groups',
};

/** Slack sends what the app subscribes to and was granted the scope for; nothing else. */
export function isSubscribed(event: Event, events: ReadonlySet<string>, scopes: ReadonlySet<string>): boolean {
  const name = event.type === 'message' ? (MESSAGE_KINDS[textField(event, 'channel_type')] ?? '') : event.type;
  const needed = NEEDS[name];
  return events.has(name) && (needed === undefined || scopes.has(needed));
}
