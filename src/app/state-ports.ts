import type { StoreVersion } from '../domain/release.ts';
import type { FeedbackReason } from '../query/feedback-value.ts';
import type { Query } from '../query/query.ts';

/** Milliseconds since 1970, UTC. */
export type Millis = number;

/** A person or workspace as the state store knows them: an HMAC of Slack's id, never the id itself. */
export type Pseudonym = string;

/**
 * Something that Slack delivered, to be stored before it is acknowledged.
 * `event` can be done again after a crash. `interaction` (command, click) cannot: its trigger and its reply address die; when it was lost, the person is told.
 */
export interface Delivery {
  /** The same for every delivery of the same thing: team and event id, or what makes a click one. */
  readonly id: string;
  /** Another name of the same thing: a mention also comes as a message, with the same team, channel and ts. Null when there is none. */
  readonly twin: string | null;
  readonly kind: 'event' | 'interaction';
  /** Order is kept inside it: team, channel and thread. */
  readonly conversation: string;
  readonly person: Pseudonym;
  /** What is needed to do the work (JSON). Gone when the work is done. */
  readonly body: string;
}

/** `claimed`: ours to do now. `waiting`: stored; something earlier of its conversation is unfinished, or the caller had no room. `duplicate`: known already. */
export interface Received {
  readonly kind: 'claimed' | 'waiting' | 'duplicate';
  /** How many deliveries this person has made in the last minute, this one counted. */
  readonly recent: number;
}

export interface Claimed {
  readonly id: string;
  readonly kind: Delivery['kind'];
  readonly conversation: string;
  readonly person: Pseudonym;
  readonly body: string;
  /** 1 the first time; more after a crash or a failed try. */
  readonly attempt: number;
  readonly receivedAt: Millis;
  /** As in `Received`, when it came. */
  readonly recent: number;
}

/** Who does the work: one name for each running process. */
export type Worker = string;

/** What is kept when a piece of work is done: one transaction with the note that it is done. */
export interface Finished {
  /** `failed`: given up, and said so where it could be said. */
  readonly as: 'done' | 'failed';
  /** What the conversation's next message leans on; null leaves what was there. */
  readonly leaning: Query | null;
  readonly audit: AuditEntry | null;
}

/**
 * Deliveries, each done once. A claim holds for a lease, which is renewed while the work goes on; when it has run out, another process may claim.
 * Inside a conversation at most one is claimed at a time, the oldest first. `interaction`s wait for nobody and nobody waits for them.
 * Every method is one transaction; rejects only on surprises (disk full, database gone).
 */
export interface Inbox {
  /** Stores the delivery unless its id or twin is known. `room`: the caller would do it at once if nothing stands before it. */
  receive(delivery: Delivery, by: { readonly worker: Worker; readonly room: boolean }, now: Millis): Promise<Received>;
  /** The oldest one that may be done now, or null. */
  claim(worker: Worker, now: Millis): Promise<Claimed | null>;
  /** Prolongs the lease. False when it is no longer ours: then nothing more may be posted. */
  renew(id: string, worker: Worker, now: Millis): Promise<boolean>;
  /** False when it was no longer ours: nothing is kept. The body is deleted. */
  finish(id: string, worker: Worker, finished: Finished, now: Millis): Promise<boolean>;
  /** Gives it back, to be claimed again at `notBefore` or later. */
  release(id: string, worker: Worker, notBefore: Millis): Promise<void>;
  /** Unfinished ones, and when the oldest of them came; null when there is none. */
  backlog(): Promise<{ readonly unfinished: number; readonly oldest: Millis | null }>;
}

/** What a conversation's next message leans on: a query, never a text. Kept for 30 days. */
export interface Threads {
  last(conversation: string): Promise<Query | null>;
}

/** Queries too long for a button, by the hash of their canonical form. */
export interface KeptQueries {
  keep(queries: readonly { readonly id: string; readonly query: Query }[], now: Millis): Promise<void>;
  /** Null when it was never kept, or is too old. A query that this version can't read is null too. */
  find(id: string): Promise<Query | null>;
}

/** One answer that was given: what kind, how it ended and on which data. No text and no name. */
export interface AuditEntry {
  readonly at: Millis;
  readonly team: Pseudonym;
  readonly person: Pseudonym;
  readonly via: 'question' | 'command' | 'click';
  /** The query's kind; null when there was none. */
  readonly kind: Query['kind'] | null;
  readonly outcome: 'answered' | 'clarify' | 'no-data' | 'declined' | 'failed';
  readonly reason: string | null;
  readonly releases: readonly string[];
  readonly asOf: StoreVersion;
  /** From receipt to posted answer. */
  readonly latencyMs: number;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
}

/** What a person thought of an answer. A reason comes after the verdict, when it is negative and the person gives one. */
export interface Feedback {
  readonly at: Millis;
  readonly person: Pseudonym;
  /** The message judged: team, channel and ts, as an HMAC. One verdict for each person and message; the last counts. */
  readonly message: string;
  readonly verdict: 'good' | 'bad';
  readonly reason: FeedbackReason | null;
  readonly query: Query | null;
  readonly asOf: StoreVersion;
}

export interface FeedbackStore {
  record(feedback: Feedback): Promise<void>;
}

/** How long things are kept, in days: finished deliveries (to know a second delivery again), threads, audit and feedback, kept queries. */
export const RETENTION_DAYS = { inbox: 7, threads: 30, audit: 180, feedback: 180, queries: 400 } as const;

/** The rights of the person: everything kept about one pseudonym, and its end. */
export interface PersonalData {
  /** One readable object for each row, by table. */
  exportPerson(person: Pseudonym): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>;
  /** Rows removed, by table. What is unfinished is removed too. */
  erasePerson(person: Pseudonym): Promise<Readonly<Record<string, number>>>;
  /** What was deleted, and the text of what is done, can no longer be found in the store's files. Cheap when there is nothing. */
  scrub(): Promise<void>;
  /** Removes what is older than `RETENTION_DAYS`. */
  sweep(now: Millis): Promise<Readonly<Record<string, number>>>;
}

/** Slack workspaces that have been heard from, by Slack's own ids: an erasure needs them to know whose pseudonyms to look for. */
export interface Workspaces {
  /** Told once for each workspace and process is enough. */
  seen(team: string, now: Millis): Promise<void>;
  all(): Promise<readonly string[]>;
}

/** Why the state store can't be used. `detail` is for the log and the terminal, never for Slack. `path` holds no password. */
export interface StateProblem {
  readonly code: 'newer-store' | 'corrupt' | 'unreadable' | 'not-writable' | 'full' | 'busy' | 'unreachable';
  readonly path: string;
  readonly detail: string;
}

/** All that the long-lived process remembers, behind one door. */
export interface StateStore {
  readonly inbox: Inbox;
  readonly threads: Threads;
  readonly queries: KeptQueries;
  readonly audit: Audit;
  readonly feedback: FeedbackStore;
  readonly personal: PersonalData;
  readonly workspaces: Workspaces;
  /** Rejects when the store can't be read or written. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
