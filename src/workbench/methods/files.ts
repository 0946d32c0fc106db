import { readContent } from '../content.ts';
import { type Json, parseJson, textField } from '../json.ts';
import { messageEvent } from '../payloads.ts';
import type { WorkspaceFile, World } from '../world.ts';
import { botMessage, postable, threadOf } from './chat.ts';
import { badArguments, done, type Method, method, type Reply, records, refused } from './method.ts';

/** https://docs.slack.dev/messaging/working-with-files: ask for an address, send the bytes there, say that it is done. */
export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': method(['files:write'], getUploadUrl),
  'files.completeUploadExternal': method(['files:write'], completeUpload),
};

export const UPLOAD_ROOM = 'upload';

function getUploadUrl(args: Json, world: World): Reply {
  const name = textField(args, 'filename');
  if (name === '') return badArguments('missing required field: filename');
  const length = Number(textField(args, 'length'));
  if (!Number.isInteger(length) || length <= 0) return badArguments('missing required field: length');
  const id = world.ids.next('F', 10);
  world.files.set(id, { id, name, length, title: name, bytes: null, shared: false });
  return done({ upload_url: `${world.origin}/${UPLOAD_ROOM}/${id}`, file_id: id });
}

/** The bytes as they were sent. Their number must be what was promised. */
export function takeUpload(id: string, bytes: Uint8Array, world: World): boolean {
  const file = world.files.get(id);
  if (file === undefined || file.bytes !== null || bytes.length !== file.length) return false;
  world.files.set(id, { ...file, bytes });
  return true;
}

function completeUpload(args: Json, world: World): Reply {
  const given = typeof args['files'] === 'string' ? parseJson(args['files']) : args['files'];
  const wanted = records(given);
  if (wanted === null || wanted.length === 0) return badArguments('missing required field: files');
  const files: WorkspaceFile[] = [];
  for (const each of wanted) {
    const file = world.files.get(textField(each, 'id'));
    if (file === undefined || file.bytes === null) return refused('file_not_found');
    files.push({ ...file, title: textField(each, 'title') || file.name, shared: true });
  }
  const shown = files.map(({ id, name, title }) => ({ id, name, title }));
  const id = textField(args, 'channel_id');
  if (id === '') {
    for (const file of files) world.files.set(file.id, file);
    return done({ files: shown });
  }
  const channel = postable({ channel: id }, world);
  if ('ok' in channel) return channel;
  const thread = threadOf(args, channel, world);
  if (typeof thread === 'object' && thread !== null) return thread;
  const content = readContent({ text: textField(args, 'initial_comment'), blocks: args['blocks'] }, world);
  if ('ok' in content) return content;
  for (const file of files) world.files.set(file.id, file);
  const at = { channel: channel.id, thread, onlyFor: null };
  const message = { ...botMessage(at, args, content, world), files: shown };
  world.messages.put(message);
  return done({ files: shown }, [messageEvent(message, channel, world)]);
}
