import type { Json } from './json.ts';
import type { PostedMessage } from './workbench.ts';

/** What the workspace remembers of a message: what people see, and who may change it. */
export interface StoredMessage extends PostedMessage {
  readonly fromBot: boolean;
  readonly metadata: Json | null;
}

export interface Messages {
  /** Puts a message in, or in place of the one with the same channel and ts. */
  put(message: StoredMessage): void;
  get(channel: string, ts: string): StoredMessage | undefined;
  /** Oldest first, in the order of their ts. */
  list(channel: string): readonly StoredMessage[];
  /** The first that satisfies the test, channel by channel. */
  find(test: (message: StoredMessage) => boolean): StoredMessage | undefined;
  forget(): void;
}

export function createMessages(onPut: (message: PostedMessage) => void): Messages {
  const byChannel = new Map<string, Map<string, StoredMessage>>();
  return {
    put(message) {
      const channel = byChannel.get(message.channel) ?? new Map<string, StoredMessage>();
      byChannel.set(message.channel, channel);
      channel.set(message.ts, message);
      onPut(message);
    },
    get: (channel, ts) => byChannel.get(channel)?.get(ts),
    list: (channel) => [...(byChannel.get(channel)?.values() ?? [])],
    find(test) {
      for (const channel of byChannel.values()) {
        for (const message of channel.values()) if (test(message)) return message;
      }
      return undefined;
    },
    forget: () => byChannel.clear(),
  };
}

/** Oldest first, replies after their parent; with `user`, also those shown only to that person. */
export function asSeen(messages: readonly StoredMessage[], user: string | undefined): readonly PostedMessage[] {
  const visible = messages.filter((message) => message.onlyFor === null || message.onlyFor === user);
  const replies = new Map<string, StoredMessage[]>();
  for (const message of visible) {
    if (message.thread === null) continue;
    const thread = replies.get(message.thread);
    if (thread === undefined) replies.set(message.thread, [message]);
    else thread.push(message);
  }
  const parents = new Set(visible.filter((message) => message.thread === null).map((message) => message.ts));
  return visible.flatMap((message) => {
    if (message.thread === null) return [message, ...(replies.get(message.ts) ?? [])];
    return parents.has(message.thread) ? [] : [message];
  });
}

/** Nobody sees it any more; that it was there is remembered. */
export function asDeleted(message: StoredMessage): StoredMessage {
  return { ...message, text: '', blocks: [], files: [], metadata: null, deleted: true };
}
