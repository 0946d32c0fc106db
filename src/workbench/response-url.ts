import { readContent } from './content.ts';
import { flagField, type Json, textField } from './json.ts';
import { asDeleted, type StoredMessage } from './messages.ts';
import { botMessage, threadOf } from './methods/chat.ts';
import { done, type Reply, refused } from './methods/method.ts';
import { changedEvent, deletedEvent, messageEvent } from './payloads.ts';
import type { ResponseUrl, World } from './world.ts';

/** docs.slack.dev/interactivity/handling-user-interaction: "up to 5 times within 30 minutes". */
const MOST_USES = 5;
const OPEN_MS = 30 * 60_000;

/** A post to a response_url: a new message for the person or the channel, or in place of the one that was clicked. */
export function answerResponseUrl(id: string, body: Json, world: World): Reply {
  const url = world.responseUrls.get(id);
  if (url === undefined || world.now() - url.at > OPEN_MS) return refused('expired_url');
  if (url.uses >= MOST_USES) return refused('used_url');
  const reply = respondTo(url, body, world);
  if (reply.ok) url.uses += 1;
  return reply;
}

export function respondTo(url: ResponseUrl, body: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === url.channel);
  if (channel === undefined) return refused('channel_not_found');
  const original = url.original === null ? undefined : world.messages.get(url.channel, url.original.ts);
  if (flagField(body, 'delete_original')) {
    if (original === undefined || original.deleted) return refused('message_not_found');
    world.messages.put(asDeleted(original));
    return done({}, original.onlyFor === null ? [deletedEvent(original, channel, world)] : []);
  }
  const content = readContent(body, world);
  if ('ok' in content) return content;
  if ((content.text ?? '').trim() === '' && (content.blocks ?? []).length === 0) return refused('no_text');
  if (flagField(body, 'replace_original') && original !== undefined && !original.deleted) {
    const after: StoredMessage = {
      ...original,
      text: content.text ?? '',
      blocks: content.blocks ?? [],
      edited: content.blocks === null,
    };
    world.messages.put(after);
    return done({}, original.onlyFor === null ? [changedEvent(original, after, channel, world)] : []);
  }
  const thread = threadOf(body, channel, world);
  if (typeof thread === 'object' && thread !== null) return thread;
  const forAll = textField(body, 'response_type') === 'in_channel';
  const at = { channel: channel.id, thread, onlyFor: forAll ? null : url.user };
  const message = botMessage(at, body, content, world);
  world.messages.put(message);
  return done({}, forAll ? [messageEvent(message, channel, world)] : []);
}
