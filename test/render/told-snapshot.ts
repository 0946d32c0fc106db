import type { QueryOf } from '../../src/query/query.ts';
import type { Message } from '../../src/render/message.ts';
import { renderTurn } from '../../src/render/render-turn.ts';
import { messageText } from '../../src/render/text.ts';
import { aCatalogue } from '../builders/query.ts';
import { askSnapshot, type Facts, THREE } from '../builders/snapshot.ts';
import { expectWellFormed } from './well-formed.ts';

/** What a person is told of a snapshot; every line is well formed. */
export function toldSnapshot(query: Partial<QueryOf<'snapshot'>>, facts: Facts, over = THREE): Message {
  const message = renderTurn(askSnapshot(query, facts, over), aCatalogue(over));
  for (const line of messageText(message).split('\n')) if (line !== '') expectWellFormed(line.trim());
  return message;
}
