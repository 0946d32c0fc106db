import type { Json } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { richText } from './text.ts';
import type { Channel, Person } from './workbench.ts';
import { APP_ID, BOT, TEAM } from './workspace.ts';
import type { Event, World } from './world.ts';

/** docs.slack.dev/apis/events-api, "Event callback". */
export function eventCallback(event: Event, world: World): Json {
  return {
    token: 'verification-token',
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: world.ids.next('Ev', 10),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM.id, user_id: BOT.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${world.ids.next('', 24).toLowerCase()}`,
  };
}

function channelType(channel: Channel): 'im' | 'group' | 'channel' {
  switch (channel.kind) {
    case 'im':
      return 'im';
    case 'private':
      return 'group';
    case 'channel':
      return 'channel';
  }
}

const BOT_PROFILE = { id: BOT.botId, app_id: APP_ID, user_id: BOT.userId, name: BOT.realName, team_id: TEAM.id };

/** A message as the Web API and the events show it, without where it is. */
export function messageBody(message: StoredMessage, world: World): Json {
  const parent = message.thread === null ? undefined : world.messages.get(message.channel, message.thread);
  return {
    user: message.user,
    type: 'message',
    ts: message.ts,
    text: message.text,
    team: TEAM.id,
    ...(message.fromBot
      ? { bot_id: BOT.botId, app_id: APP_ID, bot_profile: { ...BOT_PROFILE, deleted: false } }
      : { client_msg_id: `cm-${message.ts}` }),
    ...(message.blocks.length > 0
      ? { blocks: message.blocks }
      : message.fromBot
        ? {}
        : { blocks: [richText(message.text, `rt${message.ts.slice(-4)}`)] }),
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
    ...(message.thread === null || parent === undefined ? {} : { parent_user_id: parent.user }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.metadata === null ? {} : { metadata: message.metadata }),
    ...(message.files === undefined || message.files.length === 0 ? {} : { files: message.files }),
  };
}

export function messageEvent(message: StoredMessage, channel: Channel, world: World): Event {
  return {
    ...messageBody(message, world),
    type: 'message',
    ...(message.files === undefined || message.files.length === 0 ? {} : { subtype: 'file_share' }),
    channel: channel.id,
    event_ts: message.ts,
    channel_type: channelType(channel),
  };
}

export function mentionEvent(message: StoredMessage, channel: Channel, world: World): Event {
  return { ...messageBody(message, world), type: 'app_mention', channel: channel.id, event_ts: message.ts };
}

export function changedEvent(before: StoredMessage, after: StoredMessage, channel: Channel, world: World): Event {
  const ts = world.ids.ts();
  return {
    type: 'message',
    subtype: 'message_changed',
    message: messageBody(after, world),
    previous_message: messageBody(before, world),
    hidden: true,
    channel: channel.id,
    ts,
    event_ts: ts,
    channel_type: channelType(channel),
  };
}

export function deletedEvent(before: StoredMessage, channel: Channel, world: World): Event {
  const ts = world.ids.ts();
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: messageBody(before, world),
    hidden: true,
    deleted_ts: before.ts,
    channel: channel.id,
    ts,
    event_ts: ts,
    channel_type: channelType(channel),
  };
}

export function homeOpenedEvent(person: Person, channel: Channel, world: World): Event {
  return { type: 'app_home_opened', user: person.id, channel: channel.id, tab: 'messages', event_ts: world.ids.ts() };
}
