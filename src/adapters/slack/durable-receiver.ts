import type { Receiver, ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';
import { faultFacts, type Log } from '../../app/log.ts';
import type { Claimed, Delivery, Inbox } from '../../app/state-ports.ts';
import { type DeliveryDeps, deliveryOf, type Origin } from './delivery.ts';
import { payloadOf } from './payload.ts';
import type { WorkLoop } from './worker.ts';

/** A stored delivery: Slack's own body, and who it came from. */
const Stored = z.object({
  origin: z.object({ team: z.string(), user: z.string(), channel: z.string() }),
  payload: z.record(z.string(), z.unknown()),
});
export type Stored = z.output<typeof Stored>;

/** What was stored in this process a moment ago needs not be read back. */
const FRESH = new WeakMap<Claimed, Stored>();

export const storedBody = (claimed: Claimed): Stored => FRESH.get(claimed) ?? Stored.parse(JSON.parse(claimed.body));

export interface IntakeDeps extends DeliveryDeps {
  readonly inbox: Inbox;
  readonly loop: () => WorkLoop;
  readonly now: () => number;
  /** The workspace that the token belongs to; what comes from another is not for us. */
  readonly isOurs: (origin: Origin) => boolean;
  /** A command or click that could not be stored: it is acknowledged all the same, and the person told. */
  readonly unstored: (stored: Stored, cause: unknown) => Promise<void>;
  readonly log: Log;
}

/** Seconds that Slack's own time stamp may differ from our clock, both ways. Bolt checks only that it is not too old. */
const SKEW_S = 300;

/** The request's time stamp is too far from our clock: it is refused as a forged one. */
export class SkewError extends Error {
  override readonly name = 'SkewError';
}

/**
 * A receiver whose deliveries are in the inbox before they are acknowledged, whatever way they came; the loop then performs what the inbox holds.
 * An event that can't be stored is not acknowledged, so Slack delivers it again.
 */
export function durably(receiver: Receiver, deps: IntakeDeps): DurableReceiver {
  const taking = new Set<Promise<void>>();
  const processEvent = (event: ReceiverEvent): Promise<void> => {
    const taken = takeIn(event, deps).finally(() => taking.delete(taken));
    taking.add(taken);
    return taken;
  };
  return {
    init: (app) => receiver.init(Object.create(app, { processEvent: { value: processEvent } })),
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
    async settled() {
      await Promise.allSettled(taking);
    },
  };
}

export interface DurableReceiver extends Receiver {
  /** What has come is stored, and begun where it could be. */
  settled(): Promise<void>;
}

async function takeIn(event: ReceiverEvent, deps: IntakeDeps): Promise<void> {
  const at = deps.now();
  const stamp = event.customProperties?.['slackTimestamp'];
  if (typeof stamp === 'number' && Math.abs(at / 1000 - stamp) > SKEW_S) throw new SkewError('the time stamp is off');
  const taken = deliveryOf(payloadOf(event.body), deps);
  if (taken === null || !deps.isOurs(taken.origin)) {
    // Nothing of it is kept; Slack is told that it arrived.
    if (taken !== null) deps.log.warn('foreign-workspace', { team: deps.pseudonym(taken.origin.team, '') });
    await event.ack();
    return;
  }
  const { origin } = taken;
  const stored: Stored = { origin, payload: event.body };
  const delivery: Delivery = { ...taken.delivery, body: JSON.stringify(stored) };
  const loop = deps.loop();
  const replayable = delivery.kind === 'event';
  try {
    const room = !replayable || loop.hasRoom();
    const received = await deps.inbox.receive(delivery, { worker: loop.name, room }, at);
    // Stored: it is done even when Slack is not told, and known again when Slack delivers it again.
    await event.ack().catch((cause: unknown) => deps.log.warn('not-acknowledged', faultFacts(cause)));
    if (received.kind === 'claimed') {
      const claimed = { ...delivery, attempt: 1, receivedAt: at, recent: received.recent };
      FRESH.set(claimed, stored);
      loop.begin(claimed);
    } else if (received.kind === 'waiting') loop.wake();
    else deps.log.info('duplicate', { retry: event.retryNum ?? 0 });
  } catch (cause) {
    if (replayable) throw cause;
    await event.ack().catch(() => undefined);
    await deps.unstored(stored, cause);
  }
}
