import { flagField, type Json, textField } from '../json.ts';
import type { StoredMessage } from '../messages.ts';
import { messageBody } from '../payloads.ts';
import type { Channel } from '../workbench.ts';
import { BOT } from '../workspace.ts';
import type { World } from '../world.ts';
import { badArguments, done, type Method, method, type Refusal, type Reply, refused } from './method.ts';

/** https://docs.slack.dev/reference/methods/conversations.info and its neighbours: the scope depends on the kind of channel. */
export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'conversations.info': method(scopesFor('read'), info),
  'conversations.history': method(scopesFor('history'), history),
  'conversations.replies': method(scopesFor('history'), replies),
  'conversations.open': method(['im:write'], open),
  'conversations.members': method(scopesFor('read'), members),
};

const MOST_LISTED = 999;

function scopesFor(kind: 'read' | 'history'): Method['scopes'] {
  return (args, world) => {
    switch (world.channels.find(({ id }) => id === textField(args, 'channel'))?.kind) {
      case 'im':
        return [`im:${kind}`];
      case 'private':
        return [`groups:${kind}`];
      case 'channel':
        return [`channels:${kind}`];
      case undefined:
        return [`channels:${kind}`, `groups:${kind}`, `im:${kind}`, `mpim:${kind}`];
    }
  };
}

function info(args: Json, world: World): Reply {
  const channel = seen(args, world);
  return 'ok' in channel ? channel : done({ channel: shown(channel) });
}

function members(args: Json, world: World): Reply {
  const channel = seen(args, world);
  if ('ok' in channel) return channel;
  return done({ members: channel.person === null ? [BOT.userId] : [channel.person, BOT.userId] });
}

function history(args: Json, world: World): Reply {
  const channel = inside(args, world);
  if ('ok' in channel) return channel;
  const top = world.messages.list(channel.id).filter((message) => readable(message) && message.thread === null);
  return page(top.reverse(), args, world);
}

function replies(args: Json, world: World): Reply {
  const channel = inside(args, world);
  if ('ok' in channel) return channel;
  const ts = textField(args, 'ts');
  if (ts === '') return badArguments('missing required field: ts');
  const parent = world.messages.get(channel.id, ts);
  if (parent === undefined || !readable(parent)) return refused('thread_not_found');
  const root = parent.thread ?? parent.ts;
  const thread = world.messages.list(channel.id).filter((message) => message.ts === root || message.thread === root);
  return page(thread.filter(readable), args, world);
}

function open(args: Json, world: World): Reply {
  const users = textField(args, 'users');
  if (users.includes(',')) return refused('method_not_supported_for_channel_type');
  const channel = world.channels.find(({ id, person }) =>
    users === '' ? id === textField(args, 'channel') : person === users,
  );
  if (channel === undefined) return refused(users === '' ? 'channel_not_found' : 'user_not_found');
  const whole = flagField(args, 'return_im');
  return done({ no_op: true, already_open: true, channel: whole ? shown(channel) : { id: channel.id } });
}

/** Shown to everybody and still there. */
function readable(message: StoredMessage): boolean {
  return message.onlyFor === null && !message.deleted;
}

function page(messages: readonly StoredMessage[], args: Json, world: World): Reply {
  const inclusive = flagField(args, 'inclusive');
  const [oldest, latest] = [textField(args, 'oldest'), textField(args, 'latest')];
  const from = Number(textField(args, 'cursor').replace('next:', '')) || 0;
  const most = Math.min(Number(textField(args, 'limit')) || 100, MOST_LISTED);
  const between = messages.filter(
    ({ ts }) =>
      (oldest === '' || ts > oldest || (inclusive && ts === oldest)) &&
      (latest === '' || ts < latest || (inclusive && ts === latest)),
  );
  const more = between.length > from + most;
  return done({
    messages: between.slice(from, from + most).map((message) => messageBody(message, world)),
    has_more: more,
    ...(more ? { response_metadata: { next_cursor: `next:${from + most}` } } : {}),
  });
}

function seen(args: Json, world: World): Channel | Refusal {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  const hidden = channel === undefined || (channel.kind !== 'channel' && !channel.hasBot);
  return hidden ? refused('channel_not_found') : channel;
}

function inside(args: Json, world: World): Channel | Refusal {
  const channel = seen(args, world);
  if ('ok' in channel) return channel;
  return channel.hasBot ? channel : refused('not_in_channel');
}

function shown(channel: Channel): Json {
  return {
    id: channel.id,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_im: channel.kind === 'im',
    is_private: channel.kind !== 'channel',
    is_archived: channel.archived,
    is_member: channel.hasBot,
    ...(channel.person === null ? { name: channel.name, name_normalized: channel.name } : { user: channel.person }),
  };
}
