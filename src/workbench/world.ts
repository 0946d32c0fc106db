import { createIds, type Ids } from './ids.ts';
import type { Json } from './json.ts';
import { createMessages, type Messages } from './messages.ts';
import { createPostLimit, type PostLimit } from './post-limit.ts';
import type { Call, Channel, PostedMessage, WorkbenchOptions } from './workbench.ts';
import { CHANNELS, DEFAULT_SCOPES } from './workspace.ts';

/** Everything that the workspace remembers. The methods of the Web API read and change it; what they cause is told in their reply. */
export interface World {
  readonly ids: Ids;
  readonly now: () => number;
  readonly channels: readonly Channel[];
  readonly messages: Messages;
  readonly scopes: Set<string>;
  readonly tokens: { readonly bot: string; readonly app: string; readonly signingSecret: string; revoked: boolean };
  readonly prompts: Map<string, readonly { readonly title: string; readonly message: string }[]>;
  readonly statuses: Map<string, { readonly text: string; readonly at: number }>;
  readonly titles: Map<string, string>;
  readonly sessions: Map<string, string>;
  readonly reactions: Set<string>;
  /** Messages that are being streamed, and when something last came. */
  readonly streams: Map<string, number>;
  readonly files: Map<string, WorkspaceFile>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly triggers: Map<string, { readonly at: number; used: boolean }>;
  /** Sockets that were promised and are not open yet. */
  readonly tickets: Set<string>;
  readonly calls: Call[];
  readonly posts: PostLimit;
  /** Tells the page of a change that is not a message. */
  readonly changed: () => void;
  /** `http://127.0.0.1:PORT` while it listens. */
  origin: string;
}

export interface WorkspaceFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly title: string;
  readonly bytes: Uint8Array | null;
  readonly shared: boolean;
}

export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message whose element was clicked; null for a command. */
  readonly original: { readonly ts: string; readonly ephemeral: boolean } | null;
  readonly at: number;
  uses: number;
}

export function createWorld(options: WorkbenchOptions, changed: (message?: PostedMessage) => void): World {
  const now = options.now ?? Date.now;
  const ids = createIds(options.seed ?? 1, now);
  return {
    ids,
    now,
    channels: CHANNELS,
    messages: createMessages(changed),
    scopes: new Set(options.scopes ?? DEFAULT_SCOPES),
    tokens: {
      bot: `xoxb-workbench-${ids.next('', 16)}`,
      app: `xapp-1-workbench-${ids.next('', 16)}`,
      signingSecret: ids.next('', 32).toLowerCase(),
      revoked: false,
    },
    prompts: new Map(),
    statuses: new Map(),
    titles: new Map(),
    sessions: new Map(),
    reactions: new Set(),
    streams: new Map(),
    files: new Map(),
    responseUrls: new Map(),
    triggers: new Map(),
    tickets: new Set(),
    calls: [],
    posts: createPostLimit(options.postsPerSecond ?? null, now),
    changed: () => changed(),
    origin: '',
  };
}

export function threadKey(channel: string, thread: string): string {
  return `${channel}:${thread}`;
}

export function findChannel(world: World, named: string): Channel | undefined {
  const name = named.replace(/^#/, '');
  return world.channels.find(
    (channel) =>
      channel.id === named ||
      (channel.person !== null && channel.person === named) ||
      (channel.kind !== 'im' && channel.name === name),
  );
}

export function rememberResponseUrl(url: Omit<ResponseUrl, 'at' | 'uses'>, world: World): string {
  const id = world.ids.next('R', 14);
  world.responseUrls.set(id, { ...url, at: world.now(), uses: 0 });
  return `${world.origin}/response/${id}`;
}

/** Good for one view within three seconds. */
export function rememberTrigger(world: World): string {
  const id = `${world.ids.next('', 13)}.${world.ids.next('', 10)}`.toLowerCase();
  world.triggers.set(id, { at: world.now(), used: false });
  return id;
}

export type Event = Json & { readonly type: string };
