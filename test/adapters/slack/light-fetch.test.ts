import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { lightFetch } from '../../../src/adapters/slack/light-fetch.ts';

let server: Server | null = null;
afterEach(async () => {
  const open = server;
  server = null;
  open?.closeAllConnections();
  await new Promise<void>((resolve) => (open === null ? resolve() : open.close(() => resolve())));
});

async function serving(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void) {
  const made = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => answer(request, body, response));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/chat.postMessage`;
}

test('nobody answers within the time: it rejects', async () => {
  const url = await serving(() => undefined);
  await expect(lightFetch(50)(url)).rejects.toMatchObject({ code: 'UND_ERR_HEADERS_TIMEOUT' });
});

test('an answer that is begun and not ended rejects too', async () => {
  const url = await serving((_, __, response) => void response.writeHead(200).write('{"ok":'));
  await expect(lightFetch(50)(url)).rejects.toMatchObject({ code: 'UND_ERR_BODY_TIMEOUT' });
});

test('nobody is there: it rejects', async () => {
  const url = await serving(() => undefined);
  server?.close();
  await expect(lightFetch(1_000)(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('what Slack refuses is told with its headers', async () => {
  const url = await serving(
    (_, __, response) => void response.writeHead(429, { 'Retry-After': '7' }).end('{"ok":false}'),
  );
  const response = await lightFetch(1_000)(url, { method: 'POST', body: 'a=b' });
  expect([response.status, response.ok, response.headers.get('retry-after')]).toEqual([429, false, '7']);
  expect(response.headers.get('x-none')).toBeNull();
  expect(await response.json()).toEqual({ ok: false });
});

test('method, headers and body are sent, and the text comes back whole', async () => {
  const url = await serving((request, body, response) => {
    response.end(JSON.stringify([request.method, request.headers['authorization'], body, 'å'.repeat(50_000)]));
  });
  const response = await lightFetch(1_000)(new URL(url), {
    method: 'POST',
    headers: { Authorization: 'Bearer x' },
    body: 'text=%C3%A5',
  });
  expect(await response.json()).toEqual(['POST', 'Bearer x', 'text=%C3%A5', 'å'.repeat(50_000)]);
  expect([...response.headers.entries()].map(([name]) => name)).toContain('content-length');
  expect(response.url).toBe(url);
});
