import { readContent } from '../content.ts';
import { isJson, type Json, listField, textField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { StoredMessage } from '../messages.ts';
import { changedEvent, messageBody, messageEvent } from '../payloads.ts';
import type { Channel } from '../workbench.ts';
import { threadKey, type World } from '../world.ts';
import { botMessage, postable, threadOf } from './chat.ts';
import { badArguments, done, type Method, method, type Refusal, type Reply, refused } from './method.ts';

/** Streams die when nothing comes: https://docs.slack.dev/reference/methods/chat.appendStream, message_not_in_streaming_state. */
const STREAM_IDLE_MS = 5 * 60_000;

export const STREAMS: Readonly<Record<string, Method>> = {
  'chat.startStream': method(['chat:write'], start),
  'chat.appendStream': method(['chat:write'], append),
  'chat.stopStream': method(['chat:write'], stop),
};

function start(args: Json, world: World): Reply {
  const channel = postable(args, world);
  if ('ok' in channel) return channel;
  if (textField(args, 'thread_ts') === '') return badArguments('missing required field: thread_ts');
  const thread = threadOf(args, channel, world);
  if (typeof thread === 'object') return thread ?? refused('thread_not_found');
  if (channel.kind !== 'im') {
    if (textField(args, 'recipient_user_id') === '') return refused('missing_recipient_user_id');
    if (textField(args, 'recipient_team_id') === '') return refused('missing_recipient_team_id');
  }
  const at = { channel: channel.id, thread, onlyFor: null };
  const message = botMessage(at, args, { text: streamed(args), blocks: null }, world);
  world.messages.put(message);
  world.statuses.delete(threadKey(channel.id, thread));
  world.streams.set(threadKey(channel.id, message.ts), world.now());
  return done({ channel: channel.id, ts: message.ts }, [messageEvent(message, channel, world)]);
}

function append(args: Json, world: World): Reply {
  const found = streaming(args, world);
  if ('ok' in found) return found;
  const more = streamed(args);
  if (more === '') return refused('no_text');
  const text = found.message.text + more;
  if (text.length > LIMITS.markdownText.limit) return refused('msg_too_long');
  world.messages.put({ ...found.message, text });
  world.streams.set(threadKey(found.channel.id, found.message.ts), world.now());
  return done({ channel: found.channel.id, ts: found.message.ts });
}

function stop(args: Json, world: World): Reply {
  const found = streaming(args, world);
  if ('ok' in found) return found;
  const content = readContent({ blocks: args['blocks'] }, world);
  if ('ok' in content) return content;
  const text = found.message.text + streamed(args);
  if (text.length > LIMITS.markdownText.limit) return refused('msg_too_long');
  const after: StoredMessage = { ...found.message, text, blocks: content.blocks ?? [] };
  world.messages.put(after);
  world.streams.delete(threadKey(found.channel.id, after.ts));
  return done({ channel: found.channel.id, ts: after.ts, message: messageBody(after, world) }, [
    changedEvent(found.message, after, found.channel, world),
  ]);
}

function streaming(args: Json, world: World): { readonly message: StoredMessage; readonly channel: Channel } | Refusal {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  if (channel === undefined) return refused('channel_not_found');
  const message = world.messages.get(channel.id, textField(args, 'ts'));
  if (message === undefined || message.deleted) return refused('message_not_found');
  const at = world.streams.get(threadKey(channel.id, message.ts));
  const alive = at !== undefined && world.now() - at <= STREAM_IDLE_MS;
  return alive ? { message, channel } : refused('message_not_in_streaming_state');
}

/** `markdown_text`, or the markdown of its chunks. */
function streamed(args: Json): string {
  const chunks = listField(args, 'chunks').filter(isJson);
  return textField(args, 'markdown_text') + chunks.map((chunk) => textField(chunk, 'text')).join('');
}
