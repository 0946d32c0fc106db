import type { Migration } from './migration.ts';

/** Times are milliseconds since 1970. A person is a pseudonym. JSON is text, parsed on the way in. */
export const FIRST: Migration = {
  name: '0001-first',
  statements: ({ integer, serial, strict }) => [
    // free_from: when it may be claimed; 0 when it waits, the end of the lease when it is claimed, a later moment when it was given back.
    // worker: who has claimed it. recent: how many this person had sent in the last minute when it came, this one counted.
    `CREATE TABLE inbox (
      seq ${serial},
      id TEXT NOT NULL UNIQUE,
      twin TEXT UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('event', 'interaction')),
      conversation TEXT NOT NULL,
      person TEXT NOT NULL,
      body TEXT,
      received_at ${integer} NOT NULL,
      recent ${integer} NOT NULL,
      attempt ${integer} NOT NULL,
      worker TEXT,
      free_from ${integer} NOT NULL,
      outcome TEXT CHECK (outcome IN ('done', 'failed')),
      finished_at ${integer},
      CHECK ((finished_at IS NULL) = (outcome IS NULL)),
      CHECK ((finished_at IS NULL) = (body IS NOT NULL))
    ) ${strict}`,
    'CREATE INDEX inbox_unfinished ON inbox (seq) WHERE finished_at IS NULL',
    'CREATE INDEX inbox_conversation ON inbox (conversation, seq) WHERE finished_at IS NULL',
    'CREATE INDEX inbox_person ON inbox (person, received_at)',
    `CREATE TABLE thread (
      conversation TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      query TEXT NOT NULL,
      changed_at ${integer} NOT NULL
    ) ${strict}`,
    'CREATE INDEX thread_person ON thread (person)',
    `CREATE TABLE kept_query (
      id TEXT PRIMARY KEY,
      query TEXT NOT NULL,
      kept_at ${integer} NOT NULL
    ) ${strict}`,
    `CREATE TABLE audit (
      seq ${serial},
      at ${integer} NOT NULL,
      team TEXT NOT NULL,
      person TEXT NOT NULL,
      via TEXT NOT NULL,
      kind TEXT,
      outcome TEXT NOT NULL,
      reason TEXT,
      releases TEXT NOT NULL,
      as_of ${integer} NOT NULL,
      latency_ms ${integer} NOT NULL
    ) ${strict}`,
    'CREATE INDEX audit_person ON audit (person)',
    `CREATE TABLE feedback (
      person TEXT NOT NULL,
      message TEXT NOT NULL,
      at ${integer} NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('good', 'bad')),
      reason TEXT,
      query TEXT,
      as_of ${integer} NOT NULL,
      PRIMARY KEY (person, message)
    ) ${strict}`,
    `CREATE TABLE workspace (
      team TEXT PRIMARY KEY,
      seen_at ${integer} NOT NULL
    ) ${strict}`,
    // One row, written to find out whether the store can be written.
    `CREATE TABLE heartbeat (
      one ${integer} PRIMARY KEY CHECK (one = 1),
      beats ${integer} NOT NULL
    ) ${strict}`,
    'INSERT INTO heartbeat (one, beats) VALUES (1, 0)',
  ],
};
