import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { streamChanges } from '../../../src/workbench/page/stream-changes.ts';

it('tells once of a burst of changes, and ends when the page has left', async () => {
  let tell = (): void => {};
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const server = createServer((_request, response) =>
    streamChanges(response, {
      onChange: (listener) => {
        tell = listener;
        return end;
      },
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const stop = new AbortController();
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => (await reader?.read())?.value;
  expect(await read()).toBe('retry: 500\n\n');
  for (let i = 0; i < 100; i += 1) tell();
  expect(await read()).toBe('event: change\ndata: \n\n');
  tell();
  expect(await read()).toBe('event: change\ndata: \n\n');

  stop.abort();
  await ended;
  server.close();
});
