import type { Knex } from 'knex';
import type { Audit, AuditEntry } from '../../app/state-ports.ts';
import type { Database } from './database.ts';

export async function insertAudit(db: Knex, { asOf, latencyMs, releases, ...entry }: AuditEntry): Promise<void> {
  await db('audit').insert({
    ...entry,
    releases: JSON.stringify(releases),
    as_of: asOf,
    // A clock may be read in parts of milliseconds; the column is whole.
    latency_ms: Math.round(latencyMs),
  });
}

export const auditOver = ({ knex }: Database): Audit => ({ record: (entry) => insertAudit(knex, entry) });
