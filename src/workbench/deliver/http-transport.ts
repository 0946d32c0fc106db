import { isJson, parseJson } from '../json.ts';
import { signedHeaders } from '../signature.ts';
import type { World } from '../world.ts';
import type { Parcel, Receipt, Transport } from './transport.ts';

/** Signed posts, as Slack's Events API, interactivity and slash commands make them. */
export function httpTransport(url: string, secret: string, now: () => number): Transport {
  return {
    async send(parcel, withinMs) {
      const { body, type } = encoded(parcel);
      try {
        const response = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.timeout(withinMs),
          body,
          headers: {
            'content-type': type,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            ...signedHeaders(secret, body, now()),
            ...(parcel.retry === null
              ? {}
              : { 'x-slack-retry-num': String(parcel.retry.num), 'x-slack-retry-reason': parcel.retry.reason }),
          },
        });
        const text = await response.text();
        const noRetry = response.headers.get('x-slack-no-retry') === '1';
        if (!response.ok) return { acknowledged: false, reason: 'http_error', noRetry };
        return { acknowledged: true, response: parseJson(text) ?? text };
      } catch (error) {
        return { acknowledged: false, reason: reasonOf(error), noRetry: false };
      }
    },
  };
}

function reasonOf(error: unknown): Extract<Receipt, { acknowledged: false }>['reason'] {
  return error instanceof Error && error.name === 'TimeoutError' ? 'http_timeout' : 'connection_failed';
}

function encoded(parcel: Parcel): { readonly body: string; readonly type: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (parcel.kind) {
    case 'events_api':
      return { body: JSON.stringify(parcel.payload), type: 'application/json' };
    case 'interactive':
      return { body: String(new URLSearchParams({ payload: JSON.stringify(parcel.payload) })), type: form };
    case 'slash_commands': {
      const fields = Object.entries(parcel.payload).map(([key, value]): [string, string] => [key, String(value)]);
      return { body: String(new URLSearchParams(fields)), type: form };
    }
  }
}

/** docs.slack.dev/reference/events/url_verification: the challenge must come back, as text or as JSON. */
export async function verifyUrl(url: string, world: World): Promise<boolean> {
  const challenge = world.ids.next('', 52);
  const body = JSON.stringify({ token: 'verification-token', challenge, type: 'url_verification' });
  const headers = {
    'content-type': 'application/json',
    ...signedHeaders(world.tokens.signingSecret, body, world.now()),
  };
  const response = await fetch(url, { method: 'POST', body, headers });
  const text = await response.text();
  const parsed = parseJson(text);
  return response.ok && (isJson(parsed) ? parsed['challenge'] === challenge : text === challenge);
}
