import { z } from 'zod';
import { ok, type Result } from '../domain/result.ts';
import { wilson95 } from './interval.ts';
import { type LineProblem, parseLines } from './json-lines.ts';

const retrievalLine = z.object({ id: z.string(), question: z.string(), ids: z.array(z.string()).min(1).readonly() });

/** A question and the ids of the indicators that answer it, any of which is a hit. */
export type RetrievalQuestion = z.infer<typeof retrievalLine>;

/** Question → ids of indicators, best first. */
export type Retriever = (question: string) => readonly string[];

/** Shares 0–1: one of the right ids first, or among the five first. Times are milliseconds for one question. */
export interface RetrievalScore {
  readonly n: number;
  readonly hit1: number;
  readonly hit5: number;
  /** Wilson's 95 % intervals of the two. */
  readonly interval1: readonly [low: number, high: number];
  readonly interval5: readonly [low: number, high: number];
  readonly p50: number;
  readonly p99: number;
}

/** Question lines (JSON Lines) → questions, in order. Fails at the first line that is not one. */
export const parseRetrievalQuestions = (text: string): Result<readonly RetrievalQuestion[], LineProblem> => {
  const lines = parseLines(text, retrievalLine);
  return lines.ok ? ok(lines.value.map(({ value }) => value)) : lines;
};

/** The smallest value that at least the given share of the sorted values does not exceed. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** `now`: a clock in milliseconds. */
export const evaluateRetrieval = (
  questions: readonly RetrievalQuestion[],
  retrieve: Retriever,
  now: () => number,
): RetrievalScore => {
  const tries = questions.map(({ question, ids }) => {
    const start = now();
    const found = retrieve(question);
    return { rank: found.findIndex((id) => ids.includes(id)), ms: now() - start };
  });
  const times = tries.map(({ ms }) => ms).sort((a, b) => a - b);
  const n = tries.length;
  const within = (limit: number): number => tries.filter(({ rank }) => rank >= 0 && rank < limit).length;
  return {
    n,
    hit1: within(1) / n,
    hit5: within(5) / n,
    interval1: wilson95(within(1), n),
    interval5: wilson95(within(5), n),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
};
