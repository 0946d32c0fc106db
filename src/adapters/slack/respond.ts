import { z } from 'zod';
import type { SlackMessage } from '../../render/block-kit.ts';
import { BLOCKS_REFUSED } from './problem.ts';

/** To a response_url: five uses, thirty minutes (Slack's rule). */
export interface Reply {
  readonly message: SlackMessage;
  readonly to: 'one' | 'channel';
  /** The message that held the button is replaced. */
  readonly replace?: boolean;
  readonly thread?: string;
}

export interface RespondDeps {
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** Slack would not have the blocks; the text was sent without them. */
  readonly blocksRefused: (why: string) => void;
}

const TRIES = 3;
const TIMEOUT_MS = 5_000;
/** What Slack asks us to wait is waited, up to this. */
const LONGEST_WAIT_MS = 5_000;

/** The address took no reply: it is used up, too old, or Slack is away. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError';
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`the reply was not taken: ${code}`, options);
    this.code = code;
  }
}

/** Why a reply was not taken, and when it may be tried again; null: never. */
interface Refusal {
  readonly error: ReplyError;
  readonly waitMs: number | null;
}

/** Sends, and tries again a few times when Slack is busy or away, and without blocks that Slack will not have. Rejects with `ReplyError`. */
export async function respondTo(url: string, reply: Reply, deps: RespondDeps): Promise<void> {
  let last = new ReplyError('never-tried');
  let blocks: SlackMessage['blocks'] | undefined = reply.message.blocks;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const refusal = await send(url, reply, blocks, deps.fetch);
    if (refusal === null) return;
    last = refusal.error;
    if (blocks !== undefined && BLOCKS_REFUSED.has(last.code)) {
      deps.blocksRefused(last.code);
      blocks = undefined;
      continue;
    }
    if (refusal.waitMs === null) break;
    if (attempt < TRIES) await deps.sleep(Math.min(refusal.waitMs, LONGEST_WAIT_MS));
  }
  throw last;
}

async function send(
  url: string,
  { message, to, replace = false, thread }: Reply,
  blocks: SlackMessage['blocks'] | undefined,
  post: typeof fetch,
): Promise<Refusal | null> {
  const body = {
    response_type: to === 'one' ? 'ephemeral' : 'in_channel',
    replace_original: replace,
    text: message.text,
    blocks,
    unfurl_links: false,
    unfurl_media: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  try {
    const response = await post(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const told = errorIn(await response.text());
    if (response.ok && told === null) return null;
    const again = response.status === 429 || response.status >= 500;
    const asked = Number(response.headers.get('retry-after') ?? '1') * 1_000;
    return { error: new ReplyError(told ?? `http-${response.status}`), waitMs: again ? asked : null };
  } catch (cause) {
    return { error: new ReplyError('no-connection', { cause }), waitMs: 500 };
  }
}

/** Slack tells the error as JSON, as a bare word, or by the status alone; only what looks like a code of Slack's is taken. */
function errorIn(body: string): string | null {
  if (/^[a-z_]{3,60}$/.test(body) && body !== 'ok') return body;
  try {
    return Refused.parse(JSON.parse(body)).error;
  } catch {
    return null;
  }
}

const Refused = z.object({ ok: z.literal(false), error: z.string().regex(/^[a-z_]{3,60}$/) });
