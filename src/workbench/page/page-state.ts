import type { Channel, PostedMessage, Workbench } from '../workbench.ts';

/** What the page needs of the stand-in: a fake of it is a page long. */
export type PageWorkbench = Pick<
  Workbench,
  'bot' | 'channels' | 'messages' | 'suggestedPrompts' | 'status' | 'onChange' | 'say' | 'openDm' | 'command' | 'click'
>;

/** Somebody one can be on the page; `dm` is the channel where that person and the bot are alone. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly dm: string;
}

/** What is the same for as long as the page is served. */
export interface PageSetting {
  /** Of the workspace, shown above the channels. */
  readonly title: string;
  readonly people: readonly [Person, ...Person[]];
  /** Those that the app registers, with the slash: `/kommun`. */
  readonly commands: readonly string[];
}

export interface ShownMessage {
  readonly ts: string;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly text: string;
  readonly blocks: PostedMessage['blocks'];
  readonly onlyYou: boolean;
  readonly edited: boolean;
}

/** A message and its replies. `root` is null when the message was deleted and its replies were not. */
export interface Conversation {
  readonly thread: string;
  readonly root: ShownMessage | null;
  readonly replies: readonly ShownMessage[];
  /** "letar …", to be read after the bot's name; null when it isn't working. */
  readonly status: string | null;
}

/** All that one person sees of one channel: what `/state` answers. */
export interface PageState extends PageSetting {
  readonly bot: { readonly userId: string; readonly name: string };
  readonly you: Person;
  /** Those this person sees, their own direct messages with the bot last. */
  readonly channels: readonly Channel[];
  readonly channel: Channel;
  readonly conversations: readonly Conversation[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

export function channelsOf(person: Person, workbench: PageWorkbench): readonly Channel[] {
  const all = workbench.channels();
  return [
    ...all.filter(({ kind }) => kind !== 'im'),
    ...all
      .filter(({ kind, id }) => kind === 'im' && id === person.dm)
      .map((dm) => ({ ...dm, name: workbench.bot.name })),
  ];
}

export function pageState(you: Person, channel: Channel, setting: PageSetting, workbench: PageWorkbench): PageState {
  const { bot } = workbench;
  return {
    ...setting,
    bot: { userId: bot.userId, name: bot.name },
    you,
    channels: channelsOf(you, workbench),
    channel,
    conversations: conversationsIn(channel.id, you, setting, workbench),
    prompts: channel.kind === 'im' ? workbench.suggestedPrompts(channel.id) : [],
  };
}

function conversationsIn(
  channel: string,
  you: Person,
  setting: PageSetting,
  workbench: PageWorkbench,
): readonly Conversation[] {
  const byThread = new Map<string, readonly PostedMessage[]>();
  for (const message of workbench.messages(channel, you.id)) {
    const thread = message.thread ?? message.ts;
    byThread.set(thread, [...(byThread.get(thread) ?? []), message]);
  }
  const shown = (message: PostedMessage): ShownMessage => ({
    ts: message.ts,
    author: authorOf(message.user, setting, workbench),
    text: message.text,
    blocks: message.blocks,
    onlyYou: message.onlyFor === you.id,
    edited: message.edited,
  });
  return [...byThread]
    .map(([thread, all]) => {
      const alive = all.filter(({ deleted }) => !deleted);
      const root = alive.find(({ ts }) => ts === thread);
      const replies = alive.filter(({ ts }) => ts !== thread).map(shown);
      return {
        thread,
        root: root === undefined ? null : shown(root),
        replies,
        status: workbench.status(channel, thread),
      };
    })
    .filter(({ root, replies }) => root !== null || replies.length > 0);
}

function authorOf(user: string, setting: PageSetting, { bot }: PageWorkbench): ShownMessage['author'] {
  if (user === bot.userId) return { id: user, name: bot.name, isBot: true };
  return { id: user, name: setting.people.find(({ id }) => id === user)?.name ?? user, isBot: false };
}
