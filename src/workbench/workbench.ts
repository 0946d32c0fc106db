import type { IncomingMessage, ServerResponse } from 'node:http';

/** A stand-in for Slack on loopback: what the product's tests, benchmarks and `npm run try` talk to instead of Slack. It shares no module with the product. */
export interface Workbench {
  /** Ends in `/api/`: the Web API, and `apps.connections.open` for Socket Mode. */
  readonly apiUrl: string;
  /** Where the page is served: http://127.0.0.1:PORT/ */
  readonly pageUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: string;
  /** `name` as in `@mattstock`, `realName` as people see it. */
  readonly bot: {
    readonly userId: string;
    readonly botId: string;
    readonly name: string;
    readonly realName: string;
  };
  readonly people: readonly Person[];
  /** Every Web API and response_url call that was made, in order, with what it was answered. */
  readonly calls: readonly Call[];
  /** Deliveries go over Socket Mode to whoever is connected, or, once told, as signed HTTP posts. */
  deliverTo(target: { readonly kind: 'socket' } | { readonly kind: 'http'; readonly url: string }): void;
  /** Resolves when an app is connected over Socket Mode. */
  connected(): Promise<void>;

  // What people do. Each resolves when it was delivered and acknowledged, or its last delivery was given up.
  /** A message in a channel or DM; `thread` makes it a reply. `<@BOT>` in the text also delivers `app_mention`. */
  say(message: Say): Promise<{ readonly ts: string; readonly delivered: readonly Delivered[] }>;
  /** Opens the bot's Messages tab: `app_home_opened`. */
  openDm(user: string): Promise<readonly Delivered[]>;
  /** `/kommun Kalmar`. */
  command(command: {
    readonly name: string;
    readonly text: string;
    readonly user: string;
    readonly channel: string;
  }): Promise<Delivered>;
  /** Clicks the element with this action_id (of the block with this block_id, if told) in a message the person can see. */
  click(click: Click): Promise<Delivered>;
  deleteMessage(channel: string, ts: string): Promise<readonly Delivered[]>;
  /** A person changes a message they wrote: `message_changed`. */
  editMessage(channel: string, ts: string, text: string): Promise<readonly Delivered[]>;
  /** Sends `url_verification` to the HTTP address, as Slack does when an address is saved; true when the challenge came back. */
  verifyUrl(): Promise<boolean>;
  /** Delivers an events_api payload as it is (unknown types, redelivery, another workspace). */
  deliverEvent(
    payload: Readonly<Record<string, unknown>>,
    retry?: { readonly num: number; readonly reason: string },
  ): Promise<Delivered>;
  /** An event as Slack sends it, with an event_id of its own, for `deliverEvent`. */
  asPayload(event: Readonly<Record<string, unknown>> & { readonly type: string }): Readonly<Record<string, unknown>>;
  /** Delivers an interactive or slash command payload as it is. */
  deliverInteraction(
    kind: 'interactive' | 'slash_commands',
    payload: Readonly<Record<string, unknown>>,
  ): Promise<Delivered>;

  // What people see.
  channels(): readonly Channel[];
  /** Messages of a channel, oldest first, replies after their parent; with `user`, also those shown only to that person. */
  messages(channel: string, user?: string): readonly PostedMessage[];
  suggestedPrompts(channel: string): readonly { readonly title: string; readonly message: string }[];
  /** Every `assistant.threads.setStatus` that is not cleared, by channel and thread. */
  status(channel: string, thread: string): string | null;
  /** `agents.sessions.setStatus`: the last status that was set, by channel and thread. */
  sessionStatus(channel: string, thread: string): string | null;
  /** Every file whose upload was completed, as it was sent. */
  file(id: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Resolves with the first message that satisfies the test, now or later (a changed one counts again); rejects after `ms` (10 000 unless told). */
  until(test: (message: PostedMessage) => boolean, ms?: number): Promise<PostedMessage>;
  /** Tells of every change, for the page. The returned function ends it. */
  onChange(listener: () => void): () => void;

  // What goes wrong.
  readonly faults: Faults;
  /** Forgets calls and messages, for runs of many thousands; what is under way goes on. */
  forget(): void;
  close(): Promise<void>;
}

export interface Person {
  readonly id: string;
  /** As in `@anna`. */
  readonly name: string;
  readonly realName: string;
}

export interface Say {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly thread?: string;
}

export interface Click {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly actionId: string;
  readonly blockId?: string;
  /** For elements with several values (feedback_buttons): which one. */
  readonly value?: string;
}

/** `acknowledged` false: nobody took it within Slack's three seconds, after the redeliveries that Slack makes for events. */
export interface Delivered {
  readonly acknowledged: boolean;
  readonly attempts: number;
  readonly ackMs: number | null;
  /** What the app answered in the acknowledgement, if anything. */
  readonly response: unknown;
}

export interface Call {
  readonly at: number;
  /** `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly ok: boolean;
  readonly error: string | null;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'private' | 'im';
  /** False: the bot is not a member, and posting gives `not_in_channel`. */
  readonly hasBot: boolean;
  /** Whose DM with the bot it is; null for channels. */
  readonly person: string | null;
  /** True: posting gives `is_archived`. */
  readonly archived: boolean;
}

export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | null;
  /** Slack's user id of who wrote it; the bot's own for its messages. */
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  /** The only person who sees it; null when everybody does. */
  readonly onlyFor: string | null;
  readonly edited: boolean;
  /** True: nobody sees it any more; its text and blocks are empty. */
  readonly deleted: boolean;
  readonly files?: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** Each holds until it is used up or cleared. Counted so that a test can see that its fault was met. */
export interface Faults {
  /** The next `times` calls of the method are answered 429 with Retry-After. */
  rateLimit(method: string, times: number, retryAfterSeconds: number): void;
  /** The next `times` calls are answered with this HTTP status. `accepted`: the call took effect all the same. */
  serverError(method: string, times: number, options?: { readonly status?: number; readonly accepted?: boolean }): void;
  /** The next `times` calls are answered `ok: false` with this error. */
  platformError(method: string, error: string, times: number): void;
  /** The next `times` calls are answered only after so many milliseconds. */
  slow(method: string, times: number, ms: number): void;
  /** Every event from now on is delivered so many times. */
  deliverTimes(times: number): void;
  /** Holds back events and delivers them in reversed order, `count` at a time. */
  outOfOrder(count: number): void;
  /** Events are delivered only after so many milliseconds. */
  late(ms: number): void;
  /** Closes every socket; the app is expected to connect again. `announce` sends Slack's `disconnect` first. */
  dropConnections(options?: { readonly announce?: boolean }): void;
  /** The server is gone for so many milliseconds and then comes back on the same port, with what it remembered. */
  restart(ms: number): Promise<void>;
  /** The token is no longer valid: `token_revoked` for every call. */
  revokeToken(): void;
  /** The scope is not granted: methods that need it answer `missing_scope`. */
  removeScope(scope: string): void;
  /** How many times faults were met, by method. */
  readonly met: Readonly<Record<string, number>>;
  clear(): void;
}

export interface WorkbenchOptions {
  /** 0 takes a free port. */
  readonly port?: number;
  readonly seed?: number;
  /** How many posts a second and channel are accepted after a short burst; null turns Slack's limit off (the default: tests and benchmarks set their own). */
  readonly postsPerSecond?: number | null;
  /** How long Slack waits for an acknowledgement, in milliseconds (3 000). */
  readonly ackMs?: number;
  /** When events are delivered again, in milliseconds after the last try (Slack: at once, 1 min, 5 min). Tests shorten it. */
  readonly redeliverAfterMs?: readonly number[];
  /** The clock, in milliseconds since 1970; a test moves it past an expiry. */
  readonly now?: () => number;
  /** What the bot was granted; those of the manifest unless told. */
  readonly scopes?: readonly string[];
  /** The event types that the app subscribes to: `app_home_opened`, `app_mention` and `message.im` unless told. */
  readonly events?: readonly string[];
  /** May serve any path but /api, /response, /upload and the socket; true when it took the request. */
  readonly page?: PageHandler;
}

export type PageHandler = (request: IncomingMessage, response: ServerResponse, workbench: Workbench) => boolean;
