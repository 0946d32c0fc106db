import type { Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../app/log.ts';

/** Bolt's own messages in our log: their kind and length, not their words, for they may quote what a person wrote. */
export function boltLogger(log: Log, level: LogLevel): Logger {
  let current = level;
  const told =
    (severity: 'info' | 'warn' | 'error') =>
    (...parts: readonly unknown[]) => {
      const [first] = parts;
      const fault = parts.find((part) => part instanceof Error);
      log[severity]('bolt', { said: typeof first === 'string' ? known(first) : null, fault: fault?.name ?? null });
    };
  return {
    debug: () => undefined,
    info: told('info'),
    warn: told('warn'),
    error: told('error'),
    setLevel(next) {
      current = next;
    },
    getLevel: () => current,
    setName: () => undefined,
  };
}

/** The beginning of Bolt's own sentence, up to where it begins to quote. */
const known = (text: string): string => (/^[A-Za-z0-9 ,.'/()-]{1,80}/.exec(text)?.[0] ?? '').trim();
