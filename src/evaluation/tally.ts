import { upperBound95, wilson95 } from './interval.ts';
import type { Judged } from './run.ts';

/** Counts of questions. */
export interface Count {
  readonly n: number;
  readonly right: number;
  readonly silentWrong: number;
}

/** What a run showed. Shares are 0–1; bounds are at 95 %: two-sided for right, one-sided upper for silent-wrong. */
export interface Tally {
  readonly total: Count;
  /** In the order in which the phenomena first appear. */
  readonly phenomena: ReadonlyMap<string, Count>;
  readonly right95: readonly [low: number, high: number];
  readonly silentWrongUpper95: number;
  readonly failed: readonly Judged[];
  readonly aborted: number;
  /** Caveat codes that no answer showed, in the order given. */
  readonly unseenCaveats: readonly string[];
}

const count = (judged: readonly Judged[]): Count => ({
  n: judged.length,
  right: judged.filter(({ verdict }) => verdict.right).length,
  silentWrong: judged.filter(({ verdict }) => verdict.silentWrong).length,
});

const byPhenomenon = (judged: readonly Judged[]): ReadonlyMap<string, Count> => {
  const names = new Set(judged.map(({ question }) => question.phenomenon));
  return new Map(
    [...names].map((name) => [name, count(judged.filter(({ question }) => question.phenomenon === name))]),
  );
};

/** `caveatCodes`: every code there is. */
export const tally = (judged: readonly Judged[], caveatCodes: readonly string[]): Tally => {
  const total = count(judged);
  const seen = new Set(judged.flatMap(({ answer }) => answer?.caveats.map(({ code }) => code) ?? []));
  return {
    total,
    phenomena: byPhenomenon(judged),
    right95: wilson95(total.right, total.n),
    silentWrongUpper95: upperBound95(total.silentWrong, total.n),
    failed: judged.filter(({ verdict }) => !verdict.right),
    aborted: judged.filter(({ answer }) => answer === null).length,
    unseenCaveats: caveatCodes.filter((code) => !seen.has(code)),
  };
};
