import { isJson, type Json } from '../json.ts';
import type { Event, World } from '../world.ts';

/** What a method answers: Slack's JSON without `ok`, and the events that it caused. */
export type Reply = Done | Refusal;

export interface Done {
  readonly ok: true;
  readonly body: Json;
  readonly events: readonly Event[];
}

export interface Refusal {
  readonly ok: false;
  readonly error: string;
  readonly body: Json;
  readonly retryAfter?: number;
}

export interface Method {
  readonly token: 'bot' | 'app';
  /** Any one of these must be granted; none when it is empty. */
  readonly scopes: (args: Json, world: World) => readonly string[];
  readonly run: (args: Json, world: World) => Reply;
}

export function done(body: Json = {}, events: readonly Event[] = []): Done {
  return { ok: true, body, events };
}

export function refused(error: string, body: Json = {}): Refusal {
  return { ok: false, error, body };
}

/** The arguments themselves are wrong: `[ERROR] missing required field: user`. */
export function badArguments(...messages: readonly string[]): Refusal {
  return refused('invalid_arguments', {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}

export function method(
  scopes: readonly string[] | Method['scopes'],
  run: Method['run'],
  token: Method['token'] = 'bot',
): Method {
  return { token, run, scopes: typeof scopes === 'function' ? scopes : () => scopes };
}

/** `files: [{ id }]` and the like, when the argument may be left out. */
export function records(value: unknown): readonly Json[] | null {
  return Array.isArray(value) && value.every(isJson) ? value : null;
}
