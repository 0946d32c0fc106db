const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** Ids as Slack writes them, the same for the same seed; and timestamps that are unique and rise. */
export interface Ids {
  /** `Ev08ABCDEFGH`: the prefix and `length` capitals and digits. */
  next(prefix: string, length?: number): string;
  /** `1767225600.000001`: seconds since 1970, six digits more. Never the same twice, never lower than before. */
  ts(): string;
  uuid(): string;
}

export function createIds(seed: number, now: () => number): Ids {
  const random = mulberry32(seed);
  let last = 0;
  const pick = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  return {
    next: (prefix, length = 9) => `${prefix}${pick(LETTERS, length)}`,
    ts() {
      last = Math.max(last + 1, now() * 1000);
      const text = String(last).padStart(16, '0');
      return `${text.slice(0, -6)}.${text.slice(-6)}`;
    },
    uuid() {
      const hex = pick('0123456789abcdef', 32);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
