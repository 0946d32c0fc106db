import { WebSocket } from 'ws';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';

type Json = Readonly<Record<string, unknown>>;

/** One Socket Mode connection by hand: what came over it, and what goes back. */
export interface Link {
  /** Everything that came, `hello` first. */
  readonly came: readonly Json[];
  readonly envelopes: () => readonly Json[];
  /** Acknowledges each envelope at once, or not at all. */
  acks: boolean;
  readonly closed: Promise<void>;
  end(): void;
}

export async function openLink(workbench: Workbench, acks: boolean): Promise<Link> {
  const opened = await call(workbench, 'apps.connections.open', {}, workbench.appToken);
  const socket = new WebSocket(String(opened.body['url']));
  const came: Json[] = [];
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as Json;
      came.push(message);
      resolve();
      const id = message['envelope_id'];
      if (link.acks && id !== undefined) socket.send(JSON.stringify({ envelope_id: id, payload: { ok: 'ja' } }));
    });
  });
  const link: Link = {
    came,
    acks,
    closed,
    envelopes: () => came.filter((message) => message['envelope_id'] !== undefined),
    end: () => socket.terminate(),
  };
  await greeted;
  return link;
}
