import { type Conversation, converse } from '../app/converse.ts';
import type { Service } from './open-service.ts';

/** So many threads of one run are remembered; the oldest is forgotten first. */
const MOST = 10_000;

/** A message in one of the conversations of this run. They are gone when the program ends. */
export async function converseInRun(message: string, conversation: string, service: Service): Promise<Conversation> {
  const { leaning } = service;
  const said = await converse(message, leaning.get(conversation) ?? null, service);
  leaning.delete(conversation);
  if (said.leaning !== null) leaning.set(conversation, said.leaning);
  const oldest = leaning.keys().next();
  if (leaning.size > MOST && oldest.done !== true) leaning.delete(oldest.value);
  return said;
}
