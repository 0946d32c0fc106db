import { type Content, readContent } from '../content.ts';
import { isJson, type Json, listField, textField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { asDeleted, type StoredMessage } from '../messages.ts';
import { changedEvent, deletedEvent, messageBody, messageEvent } from '../payloads.ts';
import type { Channel } from '../workbench.ts';
import { BOT, PEOPLE, TEAM } from '../workspace.ts';
import { findChannel, threadKey, type World } from '../world.ts';
import { badArguments, done, type Method, method, type Refusal, type Reply, refused } from './method.ts';

const WRITE = ['chat:write'];

/** https://docs.slack.dev/reference/methods/chat.postMessage and its neighbours. */
export const CHAT: Readonly<Record<string, Method>> = {
  'chat.postMessage': method(WRITE, postMessage),
  'chat.postEphemeral': method(WRITE, postEphemeral),
  'chat.update': method(WRITE, update),
  'chat.delete': method(WRITE, remove),
  'chat.getPermalink': method([], getPermalink),
};

function postMessage(args: Json, world: World): Reply {
  const channel = postable(args, world);
  if ('ok' in channel) return channel;
  const thread = threadOf(args, channel, world);
  if (typeof thread === 'object' && thread !== null) return thread;
  const content = readContent(args, world);
  if ('ok' in content) return content;
  if (isEmpty(content, args)) return refused('no_text');
  const wait = world.posts(channel.id);
  if (wait !== null) return { ok: false, error: 'ratelimited', body: {}, retryAfter: wait };
  const message = botMessage({ channel: channel.id, thread, onlyFor: null }, args, content, world);
  world.messages.put(message);
  world.statuses.delete(threadKey(channel.id, thread ?? message.ts));
  return done({ channel: channel.id, ts: message.ts, message: messageBody(message, world) }, [
    messageEvent(message, channel, world),
  ]);
}

function postEphemeral(args: Json, world: World): Reply {
  const channel = postable(args, world);
  if ('ok' in channel) return channel;
  const user = textField(args, 'user');
  if (user === '') return badArguments('missing required field: user');
  const known = PEOPLE.some((person) => person.id === user);
  if (!known || (channel.person !== null && channel.person !== user)) return refused('user_not_in_channel');
  const thread = threadOf(args, channel, world);
  if (typeof thread === 'object' && thread !== null) return thread;
  const content = readContent(args, world);
  if ('ok' in content) return content;
  if (isEmpty(content, args)) return refused('no_text');
  const message = botMessage({ channel: channel.id, thread, onlyFor: user }, args, content, world);
  world.messages.put(message);
  return done({ message_ts: message.ts });
}

function update(args: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  if (channel === undefined) return refused('channel_not_found');
  const before = world.messages.get(channel.id, textField(args, 'ts'));
  if (before === undefined || before.deleted || before.onlyFor !== null) return refused('message_not_found');
  if (!before.fromBot) return refused('cant_update_message');
  if (channel.archived) return refused('is_archived');
  const content = readContent(args, world);
  if ('ok' in content) return content;
  if (Buffer.byteLength(content.text ?? '') > LIMITS.updateText.limit) return refused('msg_too_long');
  const nothing = content.text === null && content.blocks === null && args['attachments'] === undefined;
  if (nothing || (content.text === '' && (content.blocks?.length ?? before.blocks.length) === 0)) {
    return refused('no_text');
  }
  // Blocks are kept only when no text is given; text alone takes their place and marks the message as edited.
  const blocks = content.blocks ?? (content.text === null ? before.blocks : []);
  const after: StoredMessage = {
    ...before,
    text: content.text ?? before.text,
    blocks,
    edited: before.edited || content.blocks === null,
  };
  world.messages.put(after);
  return done({ channel: channel.id, ts: after.ts, text: after.text, message: messageBody(after, world) }, [
    changedEvent(before, after, channel, world),
  ]);
}

function remove(args: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  if (channel === undefined) return refused('channel_not_found');
  const before = world.messages.get(channel.id, textField(args, 'ts'));
  if (before === undefined || before.deleted || before.onlyFor !== null) return refused('message_not_found');
  if (!before.fromBot) return refused('cant_delete_message');
  world.messages.put(asDeleted(before));
  return done({ channel: channel.id, ts: before.ts }, [deletedEvent(before, channel, world)]);
}

function getPermalink(args: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  if (channel === undefined || !channel.hasBot) return refused('channel_not_found');
  const message = world.messages.get(channel.id, textField(args, 'message_ts'));
  if (message === undefined || message.deleted || message.onlyFor !== null) return refused('message_not_found');
  const path = `archives/${channel.id}/p${message.ts.replace('.', '')}`;
  const thread = message.thread === null ? '' : `?thread_ts=${message.thread}&cid=${channel.id}`;
  return done({ channel: channel.id, permalink: `https://${TEAM.domain}.slack.com/${path}${thread}` });
}

/** The channel, when the bot may post in it. */
export function postable(args: Json, world: World): Channel | Refusal {
  const channel = findChannel(world, textField(args, 'channel'));
  if (channel === undefined) return refused('channel_not_found');
  if (channel.archived) return refused('is_archived');
  const mayPost = channel.hasBot || (channel.kind === 'channel' && world.scopes.has('chat:write.public'));
  if (!mayPost) {
    return refused(channel.kind === 'private' ? 'channel_not_found' : 'not_in_channel');
  }
  return channel;
}

/** The ts of the parent; a reply's own ts leads to its parent, as it does in Slack. */
export function threadOf(args: Json, channel: Channel, world: World): string | null | Refusal {
  const ts = textField(args, 'thread_ts');
  if (ts === '') return null;
  const message = world.messages.get(channel.id, ts);
  const replies = message?.deleted === true && world.messages.list(channel.id).some((each) => each.thread === ts);
  if (message === undefined || (message.deleted && !replies)) return refused('thread_not_found');
  if (message.onlyFor !== null) return refused('cannot_reply_to_message');
  return message.thread ?? message.ts;
}

export function botMessage(
  at: Pick<StoredMessage, 'channel' | 'thread' | 'onlyFor'>,
  args: Json,
  content: Content,
  world: World,
): StoredMessage {
  return {
    ...at,
    ts: world.ids.ts(),
    user: BOT.userId,
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    edited: false,
    deleted: false,
    fromBot: true,
    metadata: isJson(args['metadata']) ? args['metadata'] : null,
  };
}

function isEmpty(content: Content, args: Json): boolean {
  const nothing = (content.text ?? '').trim() === '' && (content.blocks ?? []).length === 0;
  return nothing && listField(args, 'attachments').length === 0;
}
