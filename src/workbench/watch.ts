import type { PostedMessage } from './workbench.ts';

/** Tells of changes: to whoever waits for a message, and to the page. */
export interface Watch {
  changed(message?: PostedMessage): void;
  onChange(listener: () => void): () => void;
  until(
    test: (message: PostedMessage) => boolean,
    ms: number,
    there: () => readonly PostedMessage[],
  ): Promise<PostedMessage>;
  close(): void;
}

export function createWatch(): Watch {
  const listeners = new Set<() => void>();
  const waiting = new Set<(message: PostedMessage | null) => void>();
  return {
    changed(message) {
      if (message !== undefined) for (const wait of [...waiting]) wait(message);
      for (const listener of [...listeners]) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    until: (test, ms, there) =>
      new Promise((resolve, reject) => {
        const found = there().find(test);
        if (found !== undefined) return resolve(found);
        const end = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(wait);
          settle();
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`no such message within ${ms} ms; last: ${shown(there())}`))),
          ms,
        );
        const wait = (message: PostedMessage | null) => {
          if (message === null) end(() => reject(new Error('the workbench was closed')));
          else if (test(message)) end(() => resolve(message));
        };
        waiting.add(wait);
      }),
    close() {
      for (const wait of [...waiting]) wait(null);
    },
  };
}

function shown(messages: readonly PostedMessage[]): string {
  return JSON.stringify(messages.slice(-3).map(({ channel, user, text }) => ({ channel, user, text })));
}
