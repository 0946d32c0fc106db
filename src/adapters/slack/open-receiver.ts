import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CustomRoute, HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../app/log.ts';
import { faultFacts } from '../../app/log.ts';
import { SkewError } from './durable-receiver.ts';
import { keepConnected } from './keep-connected.ts';

export type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
      /** Answered on the same port: health. */
      readonly routes: readonly CustomRoute[];
    };

export interface OpenedReceiver {
  readonly receiver: Receiver;
  /** Begins to take deliveries; the port with HTTP, null with Socket Mode. */
  start(): Promise<number | null>;
  connected(): boolean;
  /** Takes no more deliveries. */
  stop(): Promise<void>;
}

/** Bolt's own receivers, with one difference: what was not taken in is not acknowledged, so that Slack delivers it again. */
export function openReceiver(
  transport: Transport,
  clientOptions: { readonly slackApiUrl?: string },
  logger: Logger,
  log: Log,
): OpenedReceiver {
  const refused = (cause: unknown) => log.error('not-taken-in', faultFacts(cause));
  if (transport.kind === 'socket') {
    const receiver = new SocketModeReceiver({
      appToken: transport.appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions },
      processEventErrorHandler: async ({ error }) => {
        refused(error);
        return false;
      },
    });
    const connection = keepConnected(receiver.client, log);
    return {
      receiver,
      connected: connection.connected,
      async start() {
        await connection.start();
        return null;
      },
      async stop() {
        connection.stop();
        await receiver.stop();
      },
    };
  }
  const receiver = new HTTPReceiver({
    signingSecret: transport.signingSecret,
    logger,
    customRoutes: [...transport.routes],
    customPropertiesExtractor: ({ headers }) => ({ slackTimestamp: Number(headers['x-slack-request-timestamp']) }),
    dispatchErrorHandler: async ({ response }) => end(response, 404),
    processEventErrorHandler: async ({ error, response }) => {
      refused(error);
      end(response, error instanceof SkewError ? 401 : 500);
      return false;
    },
  });
  let listening = false;
  return {
    receiver,
    connected: () => listening,
    async start() {
      const server = await receiver.start({ host: transport.host, port: transport.port });
      listening = true;
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : transport.port;
    },
    async stop() {
      listening = false;
      await receiver.stop();
    },
  };
}

function end(response: ServerResponse<IncomingMessage>, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status);
  response.end();
}
