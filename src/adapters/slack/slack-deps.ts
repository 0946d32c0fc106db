import type { ConverseDeps } from '../../app/converse.ts';
import type { Log } from '../../app/log.ts';
import type { StateStore } from '../../app/state-ports.ts';
import type { Prompt } from '../../render/prompt-phrases.ts';
import type { SlackClient } from './calls.ts';
import type { Pseudonymise } from './delivery.ts';
import type { Stored } from './durable-receiver.ts';
import type { InTurn } from './in-turn.ts';
import type { RespondDeps } from './respond.ts';
import type { Work } from './work.ts';

/** All that answering in Slack needs. */
export interface SlackDeps extends ConverseDeps {
  readonly state: StateStore;
  readonly pseudonym: Pseudonymise;
  readonly now: () => number;
  readonly log: Log;
  /** What one person may ask in a minute. */
  readonly perMinute: number;
  /** Our own user, by whose mention we know that we are spoken to. */
  readonly botUser: string;
  /** Examples of what the store can answer now; at most four. */
  readonly prompts: () => Promise<readonly Prompt[]>;
  readonly inTurn: InTurn;
  /** For replies to commands and clicks. */
  readonly replies: RespondDeps;
}

/** What one listener is given: the stored delivery, who does it, and Slack's client. */
export interface Taken {
  readonly stored: Stored;
  readonly work: Work;
  readonly client: SlackClient;
}
