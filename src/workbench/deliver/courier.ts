import type { FaultBook } from '../faults.ts';
import type { Json } from '../json.ts';
import type { Delivered } from '../workbench.ts';
import type { Parcel, Receipt, Transport } from './transport.ts';

export interface Courier {
  /** Events: every copy that the faults ask for, each delivered again until it is acknowledged or given up. */
  event(payload: Json, options?: { readonly inOrder?: boolean }): Promise<readonly Delivered[]>;
  /** One payload, once: interactions and commands are never delivered again. */
  once(parcel: Parcel): Promise<Delivered>;
  /** Lets go of what is held back to be out of order. */
  release(): void;
  /** Gives up on everything. */
  close(): void;
}

export interface CourierSettings {
  readonly ackMs: number;
  readonly redeliverAfterMs: readonly number[];
}

export function createCourier(transport: () => Transport, settings: CourierSettings, book: FaultBook): Courier {
  const held: (() => Promise<void>)[] = [];
  const pauses = new Set<() => void>();
  let closed = false;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        pauses.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      pauses.add(end);
      if (closed) end();
    });

  /** Last first, each when the one before it was tried: what is sent at once arrives in any order. */
  const release = async () => {
    for (const go of held.splice(0).reverse()) await go();
  };

  /** Waits for its turn among those that are held back; whoever lets go is told when `tried` says so. */
  const heldBack = (tried: Promise<void>) =>
    new Promise<void>((resolve) => {
      held.push(() => {
        resolve();
        return tried;
      });
      if (held.length < book.events.heldBack) return;
      book.meet('outOfOrder');
      void release();
    });

  const attempt = async (parcel: Parcel): Promise<{ receipt: Receipt; ms: number }> => {
    const from = performance.now();
    const receipt = await transport().send(parcel, settings.ackMs);
    return { receipt, ms: performance.now() - from };
  };

  const persist = async (payload: Json, copy: number, tried: () => void): Promise<Delivered> => {
    const first = copy === 0 ? null : { num: copy, reason: 'timeout' };
    let attempts = 0;
    let lastReason = '';
    for (const wait of [0, ...settings.redeliverAfterMs]) {
      if (attempts > 0) await pause(wait);
      if (closed) break;
      const retry = attempts === 0 ? first : { num: copy + attempts, reason: lastReason };
      attempts += 1;
      const { receipt, ms } = await attempt({ kind: 'events_api', payload, retry });
      tried();
      if (receipt.acknowledged) return { acknowledged: true, attempts, ackMs: ms, response: receipt.response };
      lastReason = receipt.reason;
      if (receipt.noRetry) break;
    }
    tried();
    return { acknowledged: false, attempts, ackMs: null, response: null };
  };

  return {
    release: () => void release(),
    async event(payload, options = {}) {
      let tried = () => {};
      if (book.events.heldBack > 1 && options.inOrder !== true) {
        await heldBack(
          new Promise((resolve) => {
            tried = resolve;
          }),
        );
      }
      if (book.events.lateMs > 0) {
        book.meet('late');
        await pause(book.events.lateMs);
      }
      if (book.events.times > 1) book.meet('deliverTimes');
      return Promise.all(Array.from({ length: book.events.times }, (_, copy) => persist(payload, copy, tried)));
    },
    async once(parcel) {
      const { receipt, ms } = await attempt(parcel);
      return receipt.acknowledged
        ? { acknowledged: true, attempts: 1, ackMs: ms, response: receipt.response }
        : { acknowledged: false, attempts: 1, ackMs: null, response: null };
    },
    close() {
      closed = true;
      void release();
      for (const end of [...pauses]) end();
    },
  };
}
