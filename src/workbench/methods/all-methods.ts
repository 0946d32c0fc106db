import { ASSISTANT } from './assistant.ts';
import { AUTH } from './auth.ts';
import { CHAT } from './chat.ts';
import { CONVERSATIONS } from './conversations.ts';
import { FILES } from './files.ts';
import type { Method } from './method.ts';
import { PEOPLE_METHODS } from './people.ts';
import { STREAMS } from './streams.ts';
import { VIEWS } from './views.ts';

const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...ASSISTANT,
    ...AUTH,
    ...CHAT,
    ...CONVERSATIONS,
    ...FILES,
    ...PEOPLE_METHODS,
    ...STREAMS,
    ...VIEWS,
  }),
);

/** The methods that the stand-in knows; every other is `unknown_method`. */
export function findMethod(name: string): Method | undefined {
  return METHODS.get(name);
}
