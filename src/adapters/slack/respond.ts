import type { SlackMessage } from '../../render/block-kit.ts';

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
}

const TRIES = 3;
const TIMEOUT_MS = 5_000;
/** What Slack asks us to wait is waited, up to this. */
const LONGEST_WAIT_MS = 5_000;

/** The address took no reply: it is used up, too old, or Slack is away. */
class ReplyError extends Error {
  override readonly name = 'ReplyError';
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`the reply was not taken: ${code}`, options);
    this.code = code;
  }
}

/** Sends, and tries again a few times when Slack is busy or away. Rejects with `ReplyError`. */
export async function respondTo(url: string, reply: Reply, { fetch, sleep }: RespondDeps): Promise<void> {
  let last = new ReplyError('never-tried');
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const result = await send(url, reply, fetch);
    if (result === null) return;
    last = result.error;
    if (result.waitMs === null) break;
    if (attempt < TRIES) await sleep(Math.min(result.waitMs, LONGEST_WAIT_MS));
  }
  throw last;
}

async function send(
  url: string,
  { message, to, replace = false, thread }: Reply,
  post: typeof fetch,
): Promise<{ readonly error: ReplyError; readonly waitMs: number | null } | null> {
  const body = {
    response_type: to === 'one' ? 'ephemeral' : 'in_channel',
    replace_original: replace,
    text: message.text,
    blocks: message.blocks,
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
    if (response.ok) return null;
    const again = response.status === 429 || response.status >= 500;
    const asked = Number(response.headers.get('retry-after') ?? '1') * 1_000;
    return { error: new ReplyError(`http-${response.status}`), waitMs: again ? asked : null };
  } catch (cause) {
    return { error: new ReplyError('no-connection', { cause }), waitMs: 500 };
  }
}
