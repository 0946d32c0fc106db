import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Workbench } from '../../src/workbench/workbench.ts';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** An event as it is; a command's fields; an interaction's payload. */
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An address that signed posts are delivered to, which answers each as the test says: a status, or never. */
export interface Sink {
  readonly url: string;
  readonly received: readonly Received[];
  answer: (received: Received, count: number) => Answer | 'never';
  close(): Promise<void>;
}

export async function startSink(workbench: Workbench): Promise<Sink> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const one = { headers: request.headers, body, payload: read(body) };
    received.push(one);
    const answer = sink.answer(one, received.length);
    if (answer === 'never') return;
    response.writeHead(answer.status, answer.headers ?? {});
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const sink: Sink = {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/slack/events`,
    received,
    answer: () => ({ status: 200 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  workbench.deliverTo({ kind: 'http', url: sink.url });
  return sink;
}

function read(body: string): Readonly<Record<string, unknown>> {
  if (body.startsWith('{')) return JSON.parse(body);
  const fields = Object.fromEntries(new URLSearchParams(body));
  return fields['payload'] === undefined ? fields : JSON.parse(fields['payload']);
}
