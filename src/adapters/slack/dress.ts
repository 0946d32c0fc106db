import { createHash } from 'node:crypto';
import type { Turn } from '../../answer/turn.ts';
import type { Catalogue } from '../../query/catalogue.ts';
import { type PostableMessage, turnBlocks } from '../../render/blocks.ts';
import type { Audience } from '../../render/turn-buttons.ts';

/** The name under which a query too long for a button is kept. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Turns → a message with its buttons, and the queries to keep before it is posted. */
export const dressed = (
  turns: readonly Turn[],
  catalogue: Catalogue,
  audience: Audience,
  changed: readonly string[] = [],
): PostableMessage => turnBlocks(turns, catalogue, { audience, hash: hashText, changed });
