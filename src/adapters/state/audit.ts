import type { Knex } from 'knex';
import type { Audit, AuditEntry } from '../../app/state-ports.ts';
import type { Database } from './database.ts';

const INSERT = `INSERT INTO audit (at, team, person, via, kind, outcome, reason, releases, as_of, latency_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export async function insertAudit(db: Knex, entry: AuditEntry): Promise<void> {
  const { at, team, person, via, kind, outcome, reason, releases, asOf, latencyMs } = entry;
  // A clock may be read in parts of milliseconds; the column is whole.
  const whole = Math.round(latencyMs);
  await db.raw(INSERT, [at, team, person, via, kind, outcome, reason, JSON.stringify(releases), asOf, whole]);
}

export const auditOver = ({ knex }: Database): Audit => ({ record: (entry) => insertAudit(knex, entry) });
