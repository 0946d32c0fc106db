import type { Courier } from './deliver/courier.ts';
import { blockActions, slashCommand } from './interactions.ts';
import { isJson, textField } from './json.ts';
import { asDeleted, type StoredMessage } from './messages.ts';
import { changedEvent, deletedEvent, eventCallback, homeOpenedEvent, mentionEvent, messageEvent } from './payloads.ts';
import { respondTo } from './response-url.ts';
import { asTyped } from './text.ts';
import type { Channel, Delivered, Person, Workbench } from './workbench.ts';
import { BOT, PEOPLE, SLACKBOT } from './workspace.ts';
import { type Event, rememberResponseUrl, type World } from './world.ts';

type Acts = Pick<Workbench, 'say' | 'openDm' | 'command' | 'click' | 'deleteMessage' | 'editMessage'>;

/** What people do in the workspace, and what the app is told of it. */
export function createActs(
  world: World,
  courier: Courier,
  subscribed: (event: Event) => boolean,
  caused: (events: readonly Event[]) => void,
): Acts {
  const tell = async (events: readonly Event[]): Promise<readonly Delivered[]> => {
    const sent = events.filter(subscribed).map((event) => courier.event(eventCallback(event, world)));
    return (await Promise.all(sent)).flat();
  };

  return {
    async say({ channel: id, user, text, thread }) {
      const channel = channelOf(id, user, world);
      const parent = thread === undefined ? null : messageOf(id, thread, world);
      const message: StoredMessage = {
        channel: id,
        ts: world.ids.ts(),
        thread: parent === null ? null : (parent.thread ?? parent.ts),
        user: personOf(user).id,
        text: asTyped(text),
        blocks: [],
        onlyFor: null,
        edited: false,
        deleted: false,
        fromBot: false,
        metadata: null,
      };
      world.messages.put(message);
      if (!channel.hasBot) return { ts: message.ts, delivered: [] };
      // A mention in a DM is no app_mention: docs.slack.dev/reference/events/app_mention.
      const mentioned = channel.kind !== 'im' && message.text.includes(`<@${BOT.userId}>`);
      const events = [
        messageEvent(message, channel, world),
        ...(mentioned ? [mentionEvent(message, channel, world)] : []),
      ];
      return { ts: message.ts, delivered: await tell(events) };
    },
    openDm(user) {
      const channel = world.channels.find(({ person }) => person === user);
      if (channel === undefined) throw new Error(`no DM with ${user}`);
      return tell([homeOpenedEvent(personOf(user), channel, world)]);
    },
    async command({ name, text, user, channel: id }) {
      const channel = channelOf(id, user, world);
      if (!world.scopes.has('commands')) {
        world.messages.put(fromSlackbot(id, user, `${name} is not a valid command.`, world));
        return { acknowledged: false, attempts: 0, ackMs: null, response: null };
      }
      const url = { channel: id, user, original: null };
      const payload = slashCommand({ name, text }, personOf(user), channel, rememberResponseUrl(url, world), world);
      const delivered = await courier.once({ kind: 'slash_commands', payload, retry: null });
      if (!delivered.acknowledged) {
        world.messages.put(fromSlackbot(id, user, `${name} failed with the error "operation_timeout"`, world));
        return delivered;
      }
      const said = typeof delivered.response === 'string' ? { text: delivered.response } : delivered.response;
      if (isJson(said) && (textField(said, 'text') !== '' || said['blocks'] !== undefined)) {
        const reply = respondTo({ ...url, at: world.now(), uses: 0 }, said, world);
        if (reply.ok) caused(reply.events);
      }
      return delivered;
    },
    click(click) {
      const channel = channelOf(click.channel, click.user, world);
      const message = messageOf(click.channel, click.ts, world);
      if (message.onlyFor !== null && message.onlyFor !== click.user) throw new Error('only another person sees it');
      const payload = blockActions(message, click, personOf(click.user), channel, world);
      return courier.once({ kind: 'interactive', payload, retry: null });
    },
    deleteMessage(id, ts) {
      const message = messageOf(id, ts, world);
      world.messages.put(asDeleted(message));
      const channel = world.channels.find((each) => each.id === id);
      return channel?.hasBot === true ? tell([deletedEvent(message, channel, world)]) : Promise.resolve([]);
    },
    editMessage(id, ts, text) {
      const message = messageOf(id, ts, world);
      const after = { ...message, text: asTyped(text), edited: true };
      world.messages.put(after);
      const channel = world.channels.find((each) => each.id === id);
      return channel?.hasBot === true ? tell([changedEvent(message, after, channel, world)]) : Promise.resolve([]);
    },
  };
}

function personOf(id: string): Person {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`no person ${id}; there are: ${PEOPLE.map((each) => each.id).join(', ')}`);
  return person;
}

function channelOf(id: string, user: string, world: World): Channel {
  const channel = world.channels.find((each) => each.id === id);
  if (channel === undefined) throw new Error(`no channel ${id}`);
  if (channel.archived) throw new Error(`${channel.name} is archived`);
  if (channel.person !== null && channel.person !== user) throw new Error(`${id} is another person's DM`);
  return channel;
}

function messageOf(channel: string, ts: string, world: World): StoredMessage {
  const message = world.messages.get(channel, ts);
  if (message === undefined || message.deleted) throw new Error(`no message ${ts} in ${channel}`);
  return message;
}

function fromSlackbot(channel: string, user: string, text: string, world: World): StoredMessage {
  return {
    channel,
    ts: world.ids.ts(),
    thread: null,
    user: SLACKBOT,
    text,
    blocks: [],
    onlyFor: user,
    edited: false,
    deleted: false,
    fromBot: false,
    metadata: null,
  };
}
