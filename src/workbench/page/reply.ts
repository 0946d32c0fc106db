import type { ServerResponse } from 'node:http';
import { POLICY } from './document.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly content: string;
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  type: 'application/json',
  content: JSON.stringify(value),
});

/** The reason can be shown to a person. */
export const refusal = (status: number, reason: string): Reply => json(status, { ok: false, reason });

export function reply(response: ServerResponse, { status, type, content }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(content);
}
