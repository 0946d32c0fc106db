import type { Knex } from 'knex';
import type { Audit, AuditEntry } from '../../app/state-ports.ts';
import type { Database } from './database.ts';

export const AUDIT_COLUMNS = 'at, team, person, via, kind, outcome, reason, releases, as_of, latency_ms';

export function auditCells(entry: AuditEntry): readonly (string | number | null)[] {
  const { at, team, person, via, kind, outcome, reason, releases, asOf, latencyMs } = entry;
  // A clock may be read in parts of milliseconds; the column is whole.
  const whole = Math.round(latencyMs);
  return [at, team, person, via, kind, outcome, reason, JSON.stringify(releases), asOf, whole];
}

const INSERT = `INSERT INTO audit (${AUDIT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export async function insertAudit(db: Knex, entry: AuditEntry): Promise<void> {
  await db.raw(INSERT, [...auditCells(entry)]);
}

export const auditOver = ({ knex }: Database): Audit => ({ record: (entry) => insertAudit(knex, entry) });
