import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isJson, type Json, parseJson } from './json.ts';

/** An HTTP server on loopback that can go away and come back on the same port. */
export interface Listener {
  listen(port: number): Promise<number>;
  /** Closes the port and every connection to it. */
  shut(): Promise<void>;
}

export function createListener(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): Listener {
  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  server.on('upgrade', upgrade);
  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The bytes of an upload: the body itself, or the one file of a form. */
export async function readUpload(request: IncomingMessage): Promise<Uint8Array> {
  const body = await readBody(request);
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(request.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.indexOf(`\r\n--${boundary}`, start);
  return end < 0 ? body : body.subarray(start, end);
}

/** The arguments of a call, from its query and its body: a form or JSON. Null: the JSON cannot be read. */
export function readArguments(request: IncomingMessage, body: Buffer, query: URLSearchParams): Json | null {
  const fromQuery = Object.fromEntries(query);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    const parsed = body.length === 0 ? {} : parseJson(body.toString('utf8'));
    return isJson(parsed) ? { ...fromQuery, ...parsed } : null;
  }
  return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
