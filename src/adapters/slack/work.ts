import type { Claimed, Finished, Inbox } from '../../app/state-ports.ts';

/** One delivery that is ours to do now. */
export interface Work {
  readonly claimed: Claimed;
  /** False when another process has taken over, or when it was given back: then nothing more may be posted. */
  stillOurs(): Promise<boolean>;
  /** Notes that it is done, once; what comes after is passed over. What was posted must not be posted again, so a store that fails is asked until it answers, or the process stops. */
  finish(finished: Finished): Promise<void>;
  readonly finished: boolean;
}

/** What the loop does with it, beside doing it. */
export interface HeldWork extends Work {
  /** Prolongs the lease. */
  prolong(): Promise<void>;
  /** Nothing more is posted from now on, and a store that fails is not waited for. */
  letGo(): void;
}

export interface WorkDeps {
  readonly inbox: Inbox;
  readonly worker: string;
  readonly leaseMs: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** The store failed. */
  readonly troubled: (cause: unknown) => void;
}

/** Under so much of the lease left, it is prolonged before anything is posted. */
const ENOUGH = 0.5;
/** How often a store that fails is asked again to note what is done. */
const AGAIN_MS = 500;

export function workOn(claimed: Claimed, deps: WorkDeps): HeldWork {
  const { inbox, worker, leaseMs, now, sleep, troubled } = deps;
  let leaseFrom = now();
  let ours = true;
  let finished = false;
  const prolong = async (): Promise<void> => {
    if (!ours) return;
    const at = now();
    if (await inbox.renew(claimed.id, worker, at)) leaseFrom = at;
    else ours = false;
  };
  return {
    claimed,
    prolong,
    letGo() {
      ours = false;
    },
    async stillOurs() {
      if (ours && now() - leaseFrom >= leaseMs * ENOUGH) await prolong();
      return ours;
    },
    async finish(as) {
      if (finished) return;
      finished = true;
      for (;;) {
        try {
          await inbox.finish(claimed.id, worker, as, now());
          ours = false;
          return;
        } catch (cause) {
          if (!ours) throw cause;
          troubled(cause);
          await sleep(AGAIN_MS);
        }
      }
    },
    get finished() {
      return finished;
    },
  };
}
