import type { webApi } from '@slack/bolt';
import { request } from 'undici';

type FetchFunction = webApi.FetchFunction;
type FetchResponse = Awaited<ReturnType<FetchFunction>>;

/**
 * What Slack's client asks of `fetch`, over the same package's `request`: fetch builds streams and signals around answers of a few hundred
 * bytes, which is a fifth of all the work that an answer costs. An answer that takes longer than `timeoutMs` rejects.
 */
export const lightFetch =
  (timeoutMs: number): FetchFunction =>
  async (url, { method = 'GET', headers = {}, body, signal } = {}) => {
    if (body instanceof FormData) return fetch(url, { method, headers, body, signal: signal ?? null });
    const answer = await request(url, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      body: body ?? null,
      signal: signal ?? null,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    return responseOf(String(url), answer.statusCode, answer.headers, await answer.body.text());
  };

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function responseOf(url: string, status: number, headers: Headers, text: string): FetchResponse {
  const one = (value: string | string[] | undefined): string | null =>
    value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
  return {
    url,
    status,
    ok: status >= 200 && status < 300,
    statusText: '',
    headers: {
      get: (name) => one(headers[name.toLowerCase()]),
      entries: () => Object.entries(headers).map(([name, value]): [string, string] => [name, one(value) ?? '']),
    },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
