import { AUTH } from './auth.ts';
import { CHAT } from './chat.ts';
import type { Method } from './method.ts';

const METHODS: ReadonlyMap<string, Method> = new Map(Object.entries({ ...AUTH, ...CHAT }));

export function findMethod(name: string): Method | undefined {
  return METHODS.get(name);
}
