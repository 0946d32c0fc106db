import type { Faults } from './workbench.ts';

/** What befalls the next call of a method. */
export interface CallFault {
  readonly slowMs: number;
  readonly outcome:
    | { readonly kind: 'none' }
    | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
    | { readonly kind: 'server-error'; readonly status: number; readonly accepted: boolean }
    | { readonly kind: 'platform-error'; readonly error: string };
}

/** What befalls events on their way. */
export interface EventFaults {
  times: number;
  lateMs: number;
  heldBack: number;
}

export interface FaultBook {
  /** Takes what is due for this call and counts it as met. */
  take(method: string): CallFault;
  readonly events: EventFaults;
  meet(name: string): void;
}

/** What the faults reach into: sockets, the port, the token, and the events that are held back. */
export interface FaultReach {
  dropConnections(announce: boolean): number;
  restart(ms: number): Promise<void>;
  revokeToken(): void;
  removeScope(scope: string): void;
  /** The token and the scopes as they were granted. */
  grantAgain(): void;
  /** Lets everything go that was held back. */
  release(): void;
}

type Outcome = CallFault['outcome'];

export function createFaults(reach: FaultReach): { readonly faults: Faults; readonly book: FaultBook } {
  const outcomes = new Map<string, Outcome[]>();
  const slow = new Map<string, number[]>();
  const events: EventFaults = { times: 1, lateMs: 0, heldBack: 1 };
  const met: Record<string, number> = {};
  const meet = (name: string) => {
    met[name] = (met[name] ?? 0) + 1;
  };
  const plan = (method: string, times: number, outcome: Outcome) => {
    outcomes.set(method, [...(outcomes.get(method) ?? []), ...Array.from({ length: times }, () => outcome)]);
  };
  const book: FaultBook = {
    events,
    meet,
    take(method) {
      const slowMs = slow.get(method)?.shift() ?? 0;
      const outcome = outcomes.get(method)?.shift() ?? { kind: 'none' };
      if (slowMs > 0 || outcome.kind !== 'none') meet(method);
      return { slowMs, outcome };
    },
  };
  const faults: Faults = {
    met,
    rateLimit: (method, times, retryAfterSeconds) => plan(method, times, { kind: 'rate-limit', retryAfterSeconds }),
    serverError: (method, times, options = {}) =>
      plan(method, times, {
        kind: 'server-error',
        status: options.status ?? 500,
        accepted: options.accepted ?? false,
      }),
    platformError: (method, error, times) => plan(method, times, { kind: 'platform-error', error }),
    slow: (method, times, ms) => {
      slow.set(method, [...(slow.get(method) ?? []), ...Array.from({ length: times }, () => ms)]);
    },
    deliverTimes: (times) => {
      events.times = times;
    },
    outOfOrder: (count) => {
      events.heldBack = count;
      if (count <= 1) reach.release();
    },
    late: (ms) => {
      events.lateMs = ms;
    },
    dropConnections: (options = {}) => {
      if (reach.dropConnections(options.announce ?? false) > 0) meet('dropConnections');
    },
    restart: (ms) => {
      meet('restart');
      return reach.restart(ms);
    },
    revokeToken: () => reach.revokeToken(),
    removeScope: (scope) => reach.removeScope(scope),
    clear: () => {
      outcomes.clear();
      slow.clear();
      Object.assign(events, { times: 1, lateMs: 0, heldBack: 1 });
      reach.grantAgain();
      reach.release();
    },
  };
  return { faults, book };
}
