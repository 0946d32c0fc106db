import type { Output } from '../../src/cli/output.ts';

/** What a command writes and how it ends, kept in `ran`. */
export const captured = (ran: { out: string; err: string; code: number | null }): Output => ({
  out: (text) => {
    ran.out += text;
  },
  err: (text) => {
    ran.err += text;
  },
  exitWith: (code) => {
    ran.code = code;
  },
});
