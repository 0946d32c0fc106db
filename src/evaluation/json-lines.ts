import type { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';

/** What is wrong with a file of JSON lines. `line` counts from 1; null when it is the whole file. `message` is Swedish. */
export interface LineProblem {
  readonly line: number | null;
  readonly message: string;
}

export interface ParsedLine<T> {
  readonly line: number;
  readonly value: T;
}

const parseJson = (text: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('raden är inte giltig JSON');
  }
};

const describe = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.join('.');
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  if (field === '') return 'raden är inte ett JSON-objekt';
  return missing ? `fältet ${field} saknas` : `fältet ${field}: ${issue.message}`;
};

/** One JSON value a line, blank lines skipped; fails at the first line that doesn't fit, and when there is none. */
export const parseLines = <T>(text: string, schema: z.ZodType<T>): Result<readonly ParsedLine<T>[], LineProblem> => {
  const parsed: ParsedLine<T>[] = [];
  for (const [index, row] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (row.trim() === '') continue;
    const line = index + 1;
    const json = parseJson(row);
    if (!json.ok) return err({ line, message: json.error });
    const value = schema.safeParse(json.value, { reportInput: true });
    if (!value.success) {
      const issue = value.error.issues[0];
      return err({ line, message: issue === undefined ? 'raden passar inte' : describe(issue) });
    }
    parsed.push({ line, value: value.data });
  }
  return parsed.length === 0 ? err({ line: null, message: 'filen har inga rader' }) : ok(parsed);
};
