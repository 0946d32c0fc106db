import type { Channel, Person, PostedMessage, Workbench } from '../workbench.ts';
import { SLACKBOT } from '../workspace.ts';
import type { Conversation, PageSetting, PageState, ShownMessage } from './view.ts';

/** What the page needs of the stand-in. */
export type PageWorkbench = Pick<
  Workbench,
  | 'bot'
  | 'people'
  | 'channels'
  | 'messages'
  | 'suggestedPrompts'
  | 'status'
  | 'onChange'
  | 'say'
  | 'openDm'
  | 'command'
  | 'click'
>;

/** An archived channel is not shown, as in Slack. */
export function channelsOf(you: Person, workbench: PageWorkbench): readonly Channel[] {
  const all = workbench.channels().filter(({ archived }) => !archived);
  return [...all.filter(({ kind }) => kind !== 'im'), ...all.filter(({ person }) => person === you.id)];
}

export function pageState(you: Person, channel: Channel, setting: PageSetting, workbench: PageWorkbench): PageState {
  const { bot, people } = workbench;
  return {
    title: setting.title,
    commands: setting.commands,
    bot: { userId: bot.userId, name: bot.realName },
    people,
    you,
    channels: channelsOf(you, workbench),
    channel,
    conversations: conversationsIn(channel.id, you, workbench),
    prompts: channel.kind === 'im' ? workbench.suggestedPrompts(channel.id) : [],
  };
}

function conversationsIn(channel: string, you: Person, workbench: PageWorkbench): readonly Conversation[] {
  const byThread = new Map<string, PostedMessage[]>();
  for (const message of workbench.messages(channel, you.id)) {
    const thread = message.thread ?? message.ts;
    const others = byThread.get(thread);
    if (others === undefined) byThread.set(thread, [message]);
    else others.push(message);
  }
  return [...byThread]
    .map(([thread, all]) => {
      const alive = all.filter(({ deleted }) => !deleted);
      const root = alive.find(({ ts }) => ts === thread);
      return {
        thread,
        root: root === undefined ? null : shown(root, you, workbench),
        replies: alive.filter(({ ts }) => ts !== thread).map((reply) => shown(reply, you, workbench)),
        status: workbench.status(channel, thread),
      };
    })
    .filter(({ root, replies }) => root !== null || replies.length > 0);
}

function shown(message: PostedMessage, you: Person, workbench: PageWorkbench): ShownMessage {
  return {
    ts: message.ts,
    author: authorOf(message.user, workbench),
    text: message.text,
    blocks: message.blocks,
    files: (message.files ?? []).map(({ title, name }) => title || name),
    onlyYou: message.onlyFor === you.id,
    edited: message.edited,
  };
}

function authorOf(id: string, { bot, people }: PageWorkbench): ShownMessage['author'] {
  if (id === bot.userId) return { id, name: bot.realName, isBot: true };
  if (id === SLACKBOT) return { id, name: 'Slackbot', isBot: false };
  return { id, name: people.find((person) => person.id === id)?.realName ?? id, isBot: false };
}
