import type { Claimed, Inbox } from '../../app/state-ports.ts';
import { within } from './within.ts';
import { type HeldWork, type Work, workOn } from './work.ts';

/** Does what the inbox holds: a conversation's deliveries one after the other, conversations side by side. */
export interface WorkLoop {
  readonly name: string;
  /** Whether one more may be begun now. */
  hasRoom(): boolean;
  /** Begins what was claimed when it was received. */
  begin(claimed: Claimed): void;
  /** Something waits in the inbox. */
  wake(): void;
  running(): number;
  /** Begins nothing more, waits for what runs, and gives back what is not done in time. */
  stop(graceMs: number): Promise<void>;
}

export interface WorkLoopOptions {
  readonly inbox: Inbox;
  readonly name: string;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly leaseMs: number;
  /** So many conversations at a time; commands and clicks come on top. */
  readonly most: number;
  /** How often the inbox is asked for what other processes left behind. */
  readonly pollMs: number;
  /** Does it and finishes it. What it throws is handed to `failed`. */
  readonly perform: (work: Work) => Promise<void>;
  /** What follows from a fault: again at a time, or null when it was given up (and finished). */
  readonly failed: (work: Work, cause: unknown) => Promise<number | null>;
  /** The store itself failed: nothing is lost, it will be claimed again. */
  readonly troubled: (cause: unknown) => void;
}

export function startWork(options: WorkLoopOptions): WorkLoop {
  const { inbox, name, now, leaseMs, most, pollMs, perform, failed, troubled } = options;
  const running = new Map<string, { readonly work: HeldWork; readonly done: Promise<void> }>();
  let events = 0;
  let stopping = false;
  let filling: Promise<void> | null = null;
  /** Something may wait that could not be claimed yet: its conversation was busy, or there was no room. */
  let waiting = true;
  let woken = false;

  const hasRoom = () => !stopping && events < most;

  async function run(work: HeldWork): Promise<void> {
    const lease = setInterval(() => work.prolong().catch(troubled), leaseMs / 3);
    try {
      await perform(work);
      await work.finish({ as: 'done', leaning: null, audit: null });
    } catch (cause) {
      // What was done is not done again, whatever became of the note.
      if (work.finished) throw cause;
      const at = await failed(work, cause);
      if (at !== null) {
        await inbox.release(work.claimed.id, name, at);
        waiting = true;
      }
    } finally {
      clearInterval(lease);
    }
  }

  function begin(claimed: Claimed): void {
    const work = workOn(claimed, { ...options, worker: name });
    const counted = claimed.kind === 'event' ? 1 : 0;
    events += counted;
    const done = run(work)
      .catch(troubled)
      .finally(() => {
        events -= counted;
        running.delete(claimed.id);
        if (waiting) fill();
      });
    running.set(claimed.id, { work, done });
  }

  function fill(): void {
    if (stopping || filling !== null) return;
    filling = claimAll()
      .catch(troubled)
      .finally(() => {
        filling = null;
      });
  }

  async function claimAll(): Promise<void> {
    do {
      woken = false;
      for (let claimed = await next(); claimed !== null; claimed = await next()) {
        // Our own, whose lease ran out unnoticed: it goes on, with the new one.
        if (!running.has(claimed.id)) begin(claimed);
      }
    } while (woken && hasRoom());
    waiting = woken || events > 0;
  }

  const next = async (): Promise<Claimed | null> => (hasRoom() ? inbox.claim(name, now()) : null);

  /** A command or click can't be done again: it stays ours until its lease has run out, should it still come to its end. */
  async function giveBack(work: HeldWork): Promise<void> {
    work.letGo();
    if (work.claimed.kind === 'event' && !work.finished) await inbox.release(work.claimed.id, name, now());
  }

  const poll = setInterval(fill, pollMs);
  fill();

  return {
    name,
    hasRoom,
    begin,
    running: () => running.size,
    wake() {
      waiting = true;
      woken = true;
      fill();
    },
    async stop(graceMs) {
      stopping = true;
      clearInterval(poll);
      await filling;
      await within(graceMs, Promise.all([...running.values()].map(({ done }) => done)));
      for (const { work } of running.values()) await giveBack(work);
    },
  };
}
