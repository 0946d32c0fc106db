import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a probe is told: whether it may send questions here, and how old the data are. No secrets, no names. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
  readonly storeVersion: number | null;
  /** The newest measure year, and when its release was read in; null when there is none. */
  readonly newestYear: number | null;
  readonly dataRetrieved: string | null;
  readonly unfinished: number | null;
  readonly oldestUnfinishedSeconds: number | null;
}

export interface HealthRoute {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/** `/healthz`: the process runs. `/readyz`: it can answer; 503 with the failing check when it can't. */
export function healthRoutes(readiness: () => Promise<Readiness>): readonly HealthRoute[] {
  return [
    { path: '/healthz', method: 'GET', handler: (_, response) => send(response, 200, { alive: true }) },
    {
      path: '/readyz',
      method: 'GET',
      handler: (_, response) => {
        readiness().then(
          (told) => send(response, told.ready ? 200 : 503, told),
          () => send(response, 503, { ready: false }),
        );
      },
    },
  ];
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** A server for the routes alone, where Slack's own requests come another way (Socket Mode). Rejects when the port is taken. */
export async function serveHealth(
  routes: readonly HealthRoute[],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const route = routes.find((one) => one.path === path && one.method === request.method);
    if (route === undefined) send(response, 404, { error: 'not found' });
    else route.handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
