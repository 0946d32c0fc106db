/** Milliseconds that repeated runs of one thing took, in the order they ran. */
export type Samples = readonly number[];

/** One side of a comparison: does its work once and tells how long each part of it took. */
export interface Side {
  readonly name: string;
  round(): Promise<Samples>;
}

/** A figure over the rounds: the median and the extremes, in the unit of what was measured. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Timing {
  readonly p50: Spread;
  readonly p99: Spread;
  readonly samples: number;
}

/** The value below which `share` of the samples lie (nearest rank); NaN when there are none. */
export function percentile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function spread(values: readonly number[]): Spread {
  return { median: percentile(values, 0.5), lowest: Math.min(...values), highest: Math.max(...values) };
}

/** Percentiles of each round, then their spread over the rounds: a slow minute on the machine shows as spread and not as a slower program. */
export function timing(rounds: readonly Samples[]): Timing {
  const of = (share: number): Spread => spread(rounds.map((round) => percentile(round, share)));
  return { p50: of(0.5), p99: of(0.99), samples: rounds.reduce((sum, round) => sum + round.length, 0) };
}

/** How many times slower `a` is than `b`, round by round, at one percentile. */
export function ratio(a: readonly Samples[], b: readonly Samples[], share: number): Spread {
  return spread(a.map((round, i) => percentile(round, share) / percentile(b[i] ?? [], share)));
}

/** Runs the sides in turn, and in the opposite order every other round, so that neither always goes first. One round more than asked for is run and thrown away. */
export async function alternate(
  sides: readonly Side[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Samples[]>> {
  const taken = new Map<string, Samples[]>(sides.map((side) => [side.name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
      const samples = await side.round();
      if (round > 0) taken.get(side.name)?.push(samples);
    }
  }
  return taken;
}

/** Milliseconds that the work took; its result is dropped. */
export async function clocked(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
