import type { Workbench } from '../../src/workbench/workbench.ts';

/** What a method answered, with its HTTP status and headers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly error: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Calls a method the way WebClient does: a form, nested arguments as JSON text, the token in a header. */
export async function call(
  workbench: Workbench,
  method: string,
  args: Readonly<Record<string, unknown>> = {},
  token: string = workbench.botToken,
): Promise<Answer> {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(args)) {
    form.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return read(
    await fetch(`${workbench.apiUrl}${method}`, {
      method: 'POST',
      body: form,
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    }),
  );
}

export async function post(url: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read(response: Response): Promise<Answer> {
  const body = (await response.json()) as Record<string, unknown>;
  const { status, headers } = response;
  return { status, headers, ok: body['ok'] === true, error: String(body['error'] ?? ''), body };
}
