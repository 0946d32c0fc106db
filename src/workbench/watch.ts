import type { PostedMessage } from './workbench.ts';

type Find = (test: (message: PostedMessage) => boolean) => PostedMessage | undefined;

/** Tells of changes: to whoever waits for a message, and to the page. */
export interface Watch {
  changed(message?: PostedMessage): void;
  onChange(listener: () => void): () => void;
  /** `find` looks among what is there already. */
  until(test: (message: PostedMessage) => boolean, ms: number, find: Find): Promise<PostedMessage>;
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
    until: (test, ms, find) =>
      new Promise((resolve, reject) => {
        const found = find(test);
        if (found !== undefined) return resolve(found);
        const end = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(wait);
          settle();
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`no such message within ${ms} ms; last: ${shown(find)}`))),
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

/** The last three, for whoever must see why a test waited in vain. */
function shown(find: Find): string {
  const all: PostedMessage[] = [];
  find((message) => {
    all.push(message);
    return false;
  });
  return JSON.stringify(all.slice(-3).map(({ channel, user, text }) => ({ channel, user, text })));
}
