import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../app/log.ts';

/** One line of JSON for each thing that happens, on standard output unless told otherwise. Keys that could hold words or tokens are taken out, should one slip in. */
export function pinoLog(level: string, to?: DestinationStream): Log {
  const options = {
    level,
    base: { service: 'mattstock' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: [...UNTOLD, ...UNTOLD.map((key) => `*.${key}`)], remove: true },
  };
  const log = to === undefined ? pino(options) : pino(options, to);
  const at =
    (severity: 'debug' | 'info' | 'warn' | 'error') =>
    (what: string, facts: object = {}) => {
      log[severity](facts, what);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const UNTOLD = ['text', 'question', 'user', 'name', 'message', 'body', 'payload', 'token', 'blocks', 'response_url'];
