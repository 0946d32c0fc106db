import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, parseJson, textField } from '../json.ts';
import { APP_ID } from '../workspace.ts';
import type { World } from '../world.ts';
import type { Parcel, Receipt, Transport } from './transport.ts';

/** docs.slack.dev/apis/events-api/using-socket-mode: "up to 10 open WebSocket connections". */
const MOST_CONNECTIONS = 10;
const PING_EVERY_MS = 5_000;

export interface SocketMode extends Transport {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connected(): Promise<void>;
  /** Closes every socket, with Slack's `disconnect` first when it is announced. Returns how many there were. */
  drop(announce: boolean): number;
  close(): void;
}

interface Waiting {
  readonly connection: WebSocket;
  readonly settle: (receipt: Receipt) => void;
}

export function createSocketMode(world: World): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const connections: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  const arrivals = new Set<() => void>();
  const pending = new Set<(receipt: Receipt) => void>();
  let turn = 0;

  const leave = (connection: WebSocket) => {
    const at = connections.indexOf(connection);
    if (at >= 0) connections.splice(at, 1);
    for (const entry of [...waiting.values()]) {
      if (entry.connection === connection) entry.settle(unacknowledged('connection_failed'));
    }
  };

  const arrive = (connection: WebSocket) => {
    if (connections.length >= MOST_CONNECTIONS) {
      connection.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      connection.close();
      return;
    }
    connections.push(connection);
    connection.on('error', () => connection.terminate());
    connection.on('close', () => leave(connection));
    connection.on('message', (data) => {
      const message = parseJson(String(data));
      if (!isJson(message)) return;
      const id = textField(message, 'envelope_id');
      const entry = waiting.get(id);
      entry?.settle({ acknowledged: true, response: message['payload'] ?? null });
    });
    connection.send(JSON.stringify(hello(connections.length)));
    connection.ping();
    for (const told of arrivals) told();
    arrivals.clear();
  };

  const pinging = setInterval(() => {
    for (const connection of connections) connection.ping();
  }, PING_EVERY_MS);
  pinging.unref();

  return {
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', world.origin).searchParams.get('ticket') ?? '';
      if (!world.tickets.delete(ticket)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, arrive);
    },
    connected: () =>
      connections.length > 0 ? Promise.resolve() : new Promise((resolve) => arrivals.add(() => resolve())),
    send: (parcel, withinMs) =>
      new Promise((resolve) => {
        const id = world.ids.uuid();
        const settle = (receipt: Receipt) => {
          clearTimeout(timer);
          arrivals.delete(post);
          pending.delete(settle);
          waiting.delete(id);
          resolve(receipt);
        };
        const post = () => {
          turn = (turn + 1) % connections.length;
          const connection = connections[turn];
          if (connection === undefined) return;
          waiting.set(id, { connection, settle });
          connection.send(JSON.stringify(envelope(id, parcel)));
        };
        const timer = setTimeout(() => settle(unacknowledged('timeout')), withinMs);
        pending.add(settle);
        if (connections.length > 0) post();
        else arrivals.add(post);
      }),
    drop(announce) {
      const dropped = [...connections];
      for (const connection of dropped) {
        if (announce) connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        leave(connection);
        if (announce) connection.close(1000);
        else connection.terminate();
      }
      return dropped.length;
    },
    close() {
      clearInterval(pinging);
      for (const connection of [...connections]) {
        leave(connection);
        connection.terminate();
      }
      for (const settle of [...pending]) settle(unacknowledged('connection_failed'));
      server.close();
    },
  };
}

function unacknowledged(reason: string): Receipt {
  return { acknowledged: false, reason, noRetry: false };
}

function hello(connections: number) {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: APP_ID },
    debug_info: { host: 'workbench', build_number: 1, approximate_connection_time: 18_060 },
  };
}

function envelope(id: string, parcel: Parcel) {
  return {
    envelope_id: id,
    type: parcel.kind,
    accepts_response_payload: parcel.kind !== 'events_api',
    payload: parcel.payload,
    ...(parcel.kind === 'events_api'
      ? { retry_attempt: parcel.retry?.num ?? 0, retry_reason: parcel.retry?.reason ?? '' }
      : {}),
  };
}
