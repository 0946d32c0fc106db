import type { ThreadMemory } from '../../app/ports.ts';

/** Threads of one run of the terminal: gone when it ends. The oldest is forgotten first. */
export function memoryThreads(most = 10_000): ThreadMemory {
  const last = new Map<string, ReturnType<ThreadMemory['last']>>();
  return {
    last: (conversation) => last.get(conversation) ?? null,
    remember(conversation, query) {
      last.delete(conversation);
      last.set(conversation, query);
      const oldest = last.keys().next();
      if (last.size > most && oldest.done !== true) last.delete(oldest.value);
    },
  };
}
