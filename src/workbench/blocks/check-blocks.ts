import type { Json } from '../json.ts';

/** What Slack says is wrong with blocks, and where. */
export interface BlockFault {
  readonly problem: string;
  readonly pointer: string;
}

export function checkBlocks(_blocks: readonly Json[]): readonly BlockFault[] {
  return [];
}
