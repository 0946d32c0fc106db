/** What the page's server and its script say to each other; types only, for the script knows nothing of Node. */

export interface ViewedPerson {
  readonly id: string;
  readonly realName: string;
}

export interface ViewedChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  readonly hasBot: boolean;
}

export interface ShownMessage {
  readonly ts: string;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  readonly files: readonly string[];
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

/** What is the same for as long as the page is served. */
export interface PageSetting {
  /** Of the workspace, shown above the channels. */
  readonly title: string;
  /** Those that the app registers, with the slash: `/kommun`. */
  readonly commands: readonly string[];
}

/** All that one person sees of one channel: what `/state` answers. */
export interface PageState extends PageSetting {
  readonly bot: { readonly userId: string; readonly name: string };
  readonly people: readonly ViewedPerson[];
  readonly you: ViewedPerson;
  /** Those this person sees, their own direct messages with the bot last. */
  readonly channels: readonly ViewedChannel[];
  readonly channel: ViewedChannel;
  readonly conversations: readonly Conversation[];
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What a person can do, each a POST. */
export const ACTS = ['say', 'open-dm', 'command', 'click'] as const;
export type ActName = (typeof ACTS)[number];

/** `acknowledged` null: not known yet. The reason of a refusal can be shown. */
export type Sent =
  | { readonly ok: true; readonly acknowledged: boolean | null }
  | { readonly ok: false; readonly reason: string };
