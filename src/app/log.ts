import { codeOf } from './fault-code.ts';

/** What the log may hold: a name for what happened, and facts without words or names of people. */
export interface Log {
  debug(what: string, facts?: Facts): void;
  info(what: string, facts?: Facts): void;
  warn(what: string, facts?: Facts): void;
  error(what: string, facts?: Facts): void;
}

export type Facts = Readonly<Record<string, unknown>>;

/** A fault without its message, which may quote what a person wrote: its name, its code and where it happened. */
export function faultFacts(cause: unknown): Facts {
  if (!(cause instanceof Error)) return { fault: typeof cause };
  const where = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  const deeper = cause.cause === undefined ? {} : { cause: faultFacts(cause.cause) };
  return { fault: cause.name, code: codeOf(cause) || null, where, ...deeper };
}
