import { isJson, type Json, listField, textField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { threadKey, type World } from '../world.ts';
import { badArguments, done, type Method, method, type Reply, refused } from './method.ts';

/**
 * https://docs.slack.dev/reference/methods/assistant.threads.setStatus ("accepts either the assistant:write or chat:write
 * scope for the time being") and https://docs.slack.dev/reference/methods/agents.sessions.setStatus.
 */
export const ASSISTANT: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': method(['chat:write', 'assistant:write'], setStatus),
  'assistant.threads.setSuggestedPrompts': method(['assistant:write'], setSuggestedPrompts),
  'assistant.threads.setTitle': method(['assistant:write'], setTitle),
  'agents.sessions.setStatus': method(['chat:write'], setSessionStatus),
};

const SESSION_STATUSES = ['active', 'processing', 'suspended', 'closed'];

function setStatus(args: Json, world: World): Reply {
  const found = findThread(args, world);
  if (typeof found !== 'string') return found;
  if (args['status'] === undefined) return badArguments('missing required field: status');
  const messages = listField(args, 'loading_messages');
  if (messages.length > LIMITS.loadingMessages.limit) {
    return badArguments(`no more than ${LIMITS.loadingMessages.limit} items allowed [json-pointer:/loading_messages]`);
  }
  const status = textField(args, 'status');
  if (status === '') world.statuses.delete(found);
  else world.statuses.set(found, { text: status, at: world.now() });
  world.changed();
  return done();
}

function setSuggestedPrompts(args: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel_id'));
  if (channel === undefined || !channel.hasBot) return refused('channel_not_found');
  const thread = textField(args, 'thread_ts');
  if (thread !== '' && world.messages.get(channel.id, thread) === undefined) return refused('invalid_thread_ts');
  const prompts = listField(args, 'prompts').filter(isJson);
  if (prompts.length === 0) return badArguments('missing required field: prompts');
  if (prompts.length > LIMITS.suggestedPrompts.limit) {
    return badArguments(`no more than ${LIMITS.suggestedPrompts.limit} items allowed [json-pointer:/prompts]`);
  }
  const empty = prompts.findIndex((prompt) => textField(prompt, 'title') === '' || textField(prompt, 'message') === '');
  if (empty >= 0) return badArguments(`must be more than 0 characters [json-pointer:/prompts/${empty}]`);
  const shown = prompts.map((prompt) => ({ title: textField(prompt, 'title'), message: textField(prompt, 'message') }));
  world.prompts.set(channel.id, shown);
  world.changed();
  return done();
}

function setTitle(args: Json, world: World): Reply {
  const found = findThread(args, world);
  if (typeof found !== 'string') return found;
  if (textField(args, 'title') === '') return badArguments('missing required field: title');
  world.titles.set(found, textField(args, 'title'));
  return done();
}

function setSessionStatus(args: Json, world: World): Reply {
  const found = findThread(args, world);
  if (typeof found !== 'string') return found;
  const status = textField(args, 'status');
  if (!SESSION_STATUSES.includes(status)) return refused('invalid_status');
  const title = textField(args, 'title');
  if (title.length > LIMITS.sessionTitle.limit) {
    return badArguments(`must be less than ${LIMITS.sessionTitle.limit + 1} characters [json-pointer:/title]`);
  }
  if (title !== '' && !world.sessions.has(found)) world.titles.set(found, title);
  world.sessions.set(found, status);
  world.changed();
  return done({ status, agent_status: status, title: world.titles.get(found) ?? '' });
}

/** The thread that the call is about, by its key. */
function findThread(args: Json, world: World): string | Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel_id'));
  if (channel === undefined || !channel.hasBot) return refused('channel_not_found');
  const ts = textField(args, 'thread_ts');
  if (ts === '') return badArguments('missing required field: thread_ts');
  const message = world.messages.get(channel.id, ts);
  return message === undefined || message.onlyFor !== null ? refused('invalid_thread_ts') : threadKey(channel.id, ts);
}
