import { upperBound95, wilson95 } from './interval.ts';
import { acceptedBy, outcomeOf } from './judge.ts';
import type { Judged } from './run.ts';
import { isOnlyBeside } from './shown-beside.ts';

/** Counts of questions. */
export interface Count {
  readonly n: number;
  readonly right: number;
  readonly silentWrong: number;
}

/** One caveat code of one question. */
export interface CaveatFault {
  readonly id: string;
  readonly code: string;
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
  /** Questions back on lines that are neither marked ambiguous nor accept one, and how many such lines there are. */
  readonly needlessClarify: { readonly n: number; readonly ids: readonly string[] };
  /** Required codes of the lines that ended as expected, which of them were missing, and forbidden codes that were shown. */
  readonly caveats: {
    readonly required: number;
    readonly forbidden: number;
    readonly missing: readonly CaveatFault[];
    readonly needless: readonly CaveatFault[];
  };
  /** Questions where a wanted figure stands only as a comparison. */
  readonly onlyBeside: readonly string[];
  /** Caveat codes that no answer showed, in the order given. */
  readonly unseenCaveats: readonly string[];
  /** Codes that a question names and that do not exist, which would be checks that are not made. */
  readonly unknownCaveats: readonly string[];
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

const needlessClarify = (judged: readonly Judged[]): Tally['needlessClarify'] => {
  const unambiguous = judged.filter(
    ({ question: { expect } }) => !expect.ambiguous && !acceptedBy(expect).includes('clarify'),
  );
  const asked = unambiguous.filter(({ answer }) => answer !== null && outcomeOf(answer) === 'clarify');
  return { n: unambiguous.length, ids: asked.map(({ question }) => question.id) };
};

const endedAsExpected = ({ question, answer }: Judged): boolean =>
  answer === null || acceptedBy(question.expect).includes(outcomeOf(answer));

const caveatCounts = (judged: readonly Judged[]): Tally['caveats'] => {
  const faults = (which: 'missing' | 'needless') =>
    judged.flatMap(({ question, verdict }) => verdict.caveats[which].map((code) => ({ id: question.id, code })));
  return {
    required: judged.filter(endedAsExpected).flatMap(({ question }) => question.expect.caveats.must).length,
    forbidden: judged.flatMap(({ question }) => question.expect.caveats.must_not).length,
    missing: faults('missing'),
    needless: faults('needless'),
  };
};

/** `caveatCodes`: every code there is. */
export const tally = (judged: readonly Judged[], caveatCodes: readonly string[]): Tally => {
  const total = count(judged);
  const seen = new Set(judged.flatMap(({ answer }) => answer?.caveats.map(({ code }) => code) ?? []));
  const named = new Set(
    judged.flatMap(({ question }) => [...question.expect.caveats.must, ...question.expect.caveats.must_not]),
  );
  return {
    total,
    phenomena: byPhenomenon(judged),
    right95: wilson95(total.right, total.n),
    silentWrongUpper95: upperBound95(total.silentWrong, total.n),
    failed: judged.filter(({ verdict }) => !verdict.right),
    aborted: judged.filter(({ answer }) => answer === null).length,
    needlessClarify: needlessClarify(judged),
    caveats: caveatCounts(judged),
    onlyBeside: judged
      .filter(({ question, answer }) => answer !== null && isOnlyBeside(question.expect, answer))
      .map(({ question }) => question.id),
    unseenCaveats: caveatCodes.filter((code) => !seen.has(code)),
    unknownCaveats: [...named].filter((code) => !caveatCodes.includes(code)),
  };
};
