import type { CallFault, FaultBook } from './faults.ts';
import { isJson, type Json, parseJson, textField } from './json.ts';
import { findMethod } from './methods/all-methods.ts';
import { type Reply, refused } from './methods/method.ts';
import { answerResponseUrl } from './response-url.ts';
import type { Event, World } from './world.ts';

/** What goes back over HTTP, how late, and which events it caused. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly slowMs: number;
  readonly events: readonly Event[];
}

/** Arguments that Slack reads as JSON text when they come in a form. */
const NESTED = new Set(['blocks', 'attachments', 'metadata', 'view', 'prompts', 'loading_messages', 'files', 'chunks']);

/** One call of a method. `args` is null when its JSON could not be read. */
export function answerCall(
  call: { readonly method: string; readonly args: Json | null; readonly authorization: string },
  book: FaultBook,
  world: World,
): ApiAnswer {
  if (call.args === null) return record(call.method, {}, book.take(call.method), () => refused('invalid_json'), world);
  const args = Object.fromEntries(Object.entries(call.args).map(([key, value]) => [key, decoded(key, value)]));
  const answer = record(
    call.method,
    args,
    book.take(call.method),
    () => perform(call.method, args, call.authorization, world),
    world,
  );
  return { ...answer, headers: { ...scopeHeaders(call.method, args, world), ...answer.headers } };
}

/** One post to a response_url; unlike a method it tells of errors in the HTTP status too. */
export function answerResponse(id: string, args: Json | null, book: FaultBook, world: World): ApiAnswer {
  const run = () => (args === null ? refused('invalid_payload') : answerResponseUrl(id, args, world));
  const answer = record('response_url', args ?? {}, book.take('response_url'), run, world);
  if (answer.status !== 200 || answer.body['ok'] === true) return answer;
  return { ...answer, status: GONE.has(textField(answer.body, 'error')) ? 404 : 400 };
}

const GONE = new Set(['expired_url', 'used_url', 'message_not_found']);

function record(method: string, args: Json, fault: CallFault, perform: () => Reply, world: World): ApiAnswer {
  const answer = overruled(fault, perform);
  const { token: _token, ...shown } = args;
  world.calls.push({
    at: world.now(),
    method,
    args: shown,
    status: answer.status,
    ok: answer.body['ok'] === true,
    error: textField(answer.body, 'error') || null,
  });
  return { ...answer, slowMs: fault.slowMs };
}

function overruled(fault: CallFault, perform: () => Reply): Omit<ApiAnswer, 'slowMs'> {
  switch (fault.outcome.kind) {
    case 'none':
      return asHttp(perform());
    case 'rate-limit':
      return asHttp({ ...refused('ratelimited'), retryAfter: fault.outcome.retryAfterSeconds });
    case 'platform-error':
      return asHttp(refused(fault.outcome.error));
    case 'server-error': {
      const { status, accepted } = fault.outcome;
      const events = accepted ? asHttp(perform()).events : [];
      return { status, headers: {}, body: { ok: false, error: 'internal_error' }, events };
    }
  }
}

function asHttp(reply: Reply): Omit<ApiAnswer, 'slowMs'> {
  if (reply.ok) return { status: 200, headers: {}, body: { ok: true, ...reply.body }, events: reply.events };
  const body = { ok: false, error: reply.error, ...reply.body };
  return reply.retryAfter === undefined
    ? { status: 200, headers: {}, body, events: [] }
    : { status: 429, headers: { 'retry-after': String(reply.retryAfter) }, body, events: [] };
}

function perform(name: string, args: Json, authorization: string, world: World): Reply {
  const method = findMethod(name);
  if (method === undefined) return refused('unknown_method', { req_method: name });
  const refusal = tokenFault(authorization.replace(/^Bearer\s+/i, '') || textField(args, 'token'), method.token, world);
  if (refusal !== null) return refused(refusal);
  const needed = method.scopes(args, world);
  if (needed.length > 0 && !needed.some((scope) => world.scopes.has(scope))) {
    return refused('missing_scope', { needed: needed.join(','), provided: [...world.scopes].join(',') });
  }
  return method.run(args, world);
}

function tokenFault(token: string, kind: 'bot' | 'app', world: World): string | null {
  if (token === '') return 'not_authed';
  const { bot, app, revoked } = world.tokens;
  if (token !== bot && token !== app) return 'invalid_auth';
  if (revoked && token === bot) return 'token_revoked';
  return token === (kind === 'bot' ? bot : app) ? null : 'not_allowed_token_type';
}

function scopeHeaders(name: string, args: Json, world: World): Readonly<Record<string, string>> {
  const accepted = findMethod(name)?.scopes(args, world) ?? [];
  return { 'x-oauth-scopes': [...world.scopes].join(','), 'x-accepted-oauth-scopes': accepted.join(',') };
}

function decoded(key: string, value: unknown): unknown {
  if (!NESTED.has(key) || typeof value !== 'string') return value;
  const parsed = parseJson(value);
  return isJson(parsed) || Array.isArray(parsed) ? parsed : value;
}
