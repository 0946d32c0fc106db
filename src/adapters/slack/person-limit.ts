import type { Pseudonym } from '../../app/state-ports.ts';

export interface LimitOptions {
  /** So many in a window. */
  readonly most: number;
  readonly windowMs: number;
  /** So many people are kept in mind; who has been quiet longest is forgotten first. */
  readonly people?: number;
}

/** `within`, `first` over the limit in this window (then it is said), or `over` (it has been said). */
export type Pace = 'within' | 'first' | 'over';

/** Counts what each person asks in a window of time. In this process only: another process counts its own. */
export function personLimit({ most, windowMs, people = 10_000 }: LimitOptions): (person: Pseudonym, now: number) => Pace {
  const seen = new Map<Pseudonym, { readonly from: number; count: number }>();
  return (person, now) => {
    const known = seen.get(person);
    const current = known === undefined || now - known.from >= windowMs ? { from: now, count: 0 } : known;
    current.count += 1;
    seen.delete(person);
    seen.set(person, current);
    const oldest = seen.keys().next();
    if (seen.size > people && oldest.done !== true) seen.delete(oldest.value);
    return current.count <= most ? 'within' : current.count === most + 1 ? 'first' : 'over';
  };
}
