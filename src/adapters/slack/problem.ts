import { z } from 'zod';

/**
 * Why a call to Slack did not go well, by what follows from it.
 * `again`: later, at the earliest after so many milliseconds. `blocks`: the message without its blocks. `gone`: the place to answer is no longer there.
 * `setup`: a token or scope that someone must mend.
 */
export type SlackProblem =
  | { readonly kind: 'again'; readonly afterMs: number; readonly why: string }
  | { readonly kind: 'blocks' | 'gone' | 'setup'; readonly why: string };

const Coded = z.object({
  code: z.string(),
  retryAfter: z.number().optional(),
  statusCode: z.number().optional(),
  data: z.object({ error: z.string(), needed: z.string().optional() }).optional(),
});

const GONE = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'message_not_found',
  'thread_not_found',
  'user_not_found',
  'user_not_in_channel',
  'cannot_reply_to_message',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
]);
const SETUP = new Set([
  'missing_scope',
  'token_revoked',
  'token_expired',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'no_permission',
  'ekm_access_denied',
  'team_access_not_granted',
  'org_login_required',
  'not_allowed_token_type',
]);
/** The message may be taken without its blocks: the text says the same. */
export const BLOCKS_REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
]);
const AGAIN = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

/** What Slack says to wait, it is given; where it says nothing, this. */
const WAIT_MS = 1_000;

/** Null: not Slack's fault. */
export function slackProblem(cause: unknown): SlackProblem | null {
  const coded = Coded.safeParse(cause);
  if (!coded.success) return null;
  const { code, retryAfter, statusCode, data } = coded.data;
  switch (code) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'again', afterMs: (retryAfter ?? 1) * 1_000, why: 'ratelimited' };
    case 'slack_webapi_http_error':
      return { kind: 'again', afterMs: WAIT_MS, why: `http ${statusCode ?? ''}` };
    case 'slack_webapi_request_error':
      return { kind: 'again', afterMs: WAIT_MS, why: 'no connection' };
    case 'slack_webapi_platform_error':
      return platformProblem(data?.error ?? 'unknown', data?.needed);
    default:
      return null;
  }
}

function platformProblem(error: string, needed: string | undefined): SlackProblem {
  if (AGAIN.has(error)) return { kind: 'again', afterMs: WAIT_MS, why: error };
  if (BLOCKS_REFUSED.has(error)) return { kind: 'blocks', why: error };
  if (SETUP.has(error)) return { kind: 'setup', why: needed === undefined ? error : `${error} (${needed})` };
  // What Slack refuses for a reason we don't know is refused the next time too.
  return { kind: 'gone', why: GONE.has(error) ? error : `refused: ${error}` };
}
