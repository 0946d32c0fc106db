import type { Claimed, Finished, Inbox } from '../../app/state-ports.ts';

/** One delivery that is ours to do now. */
export interface Work {
  readonly claimed: Claimed;
  /** False when another process has taken over: then nothing more may be posted. */
  stillOurs(): Promise<boolean>;
  /** Notes that it is done, once; what comes after is passed over. */
  finish(finished: Finished): Promise<void>;
  readonly finished: boolean;
}

export interface WorkDeps {
  readonly inbox: Inbox;
  readonly worker: string;
  readonly leaseMs: number;
  readonly now: () => number;
}

/** Under so much of the lease left, it is prolonged before anything is posted. */
const ENOUGH = 0.5;

export function workOn(
  claimed: Claimed,
  { inbox, worker, leaseMs, now }: WorkDeps,
): Work & { prolong(): Promise<boolean> } {
  let leaseFrom = now();
  let ours = true;
  let finished = false;
  const prolong = async (): Promise<boolean> => {
    if (!ours || finished) return ours;
    const at = now();
    ours = await inbox.renew(claimed.id, worker, at);
    leaseFrom = at;
    return ours;
  };
  return {
    claimed,
    prolong,
    stillOurs: async () => (now() - leaseFrom < leaseMs * ENOUGH ? ours : prolong()),
    async finish(as) {
      if (finished) return;
      finished = true;
      ours = await inbox.finish(claimed.id, worker, as, now());
    },
    get finished() {
      return finished;
    },
  };
}
