import { z } from 'zod';
import { ok, type Result } from '../domain/result.ts';
import { type LineProblem, parseLines } from './json-lines.ts';

const historyLine = z.object({
  /** The name of the file of questions, without its folder. */
  file: z.string(),
  sha256: z.string(),
  n: z.number(),
  right: z.number(),
  silentWrong: z.number(),
  commit: z.string(),
  /** ISO 8601, UTC. */
  when: z.string(),
});

/** One run over one file of questions, as it is kept. Counts of questions. */
export type HistoryRun = z.infer<typeof historyLine>;

/** The text of a history (JSON Lines, oldest first) → its runs; an empty one is none yet. */
export const parseHistory = (text: string): Result<readonly HistoryRun[], LineProblem> => {
  if (text.trim() === '') return ok([]);
  const parsed = parseLines(text, historyLine);
  return parsed.ok ? ok(parsed.value.map(({ value }) => value)) : parsed;
};

/** The first and the last run over exactly these questions; null when there is none. */
export const firstAndLast = (
  runs: readonly HistoryRun[],
  sha256: string,
): { readonly first: HistoryRun; readonly last: HistoryRun; readonly runs: number } | null => {
  const same = runs.filter((run) => run.sha256 === sha256);
  const [first] = same;
  const last = same.at(-1);
  return first === undefined || last === undefined ? null : { first, last, runs: same.length };
};
