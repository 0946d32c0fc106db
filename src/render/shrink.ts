import type { SlackBlock } from './block-kit.ts';
import { LIMITS, MESSAGE_WEIGHT } from './limits.ts';
import { weight } from './weight.ts';

/** Each try has this share of the room of the one before. */
const STEP = 0.85;
/** With less room than this every part is down to its least, and nothing more can be won. */
const LEAST_ROOM = 100;

/** What `make` gives with the most room that `fits`; the last try stands when none does. */
export function shrink<T>(make: (room: number) => T, fits: (made: T) => boolean, from: number): T {
  let made = make(from);
  for (let room = from * STEP; !fits(made) && room > LEAST_ROOM; room *= STEP) made = make(Math.floor(room));
  return made;
}

export const blocksFit = (blocks: readonly SlackBlock[]): boolean =>
  blocks.length <= LIMITS.blocksPerMessage && weight(blocks) <= MESSAGE_WEIGHT;
