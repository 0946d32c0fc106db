import type { AuditOutcome } from '../../app/audit-entry.ts';
import type { AuditEntry } from '../../app/state-ports.ts';
import type { SlackDeps } from './slack-deps.ts';
import type { Work } from './work.ts';

/** The audit's line about a delivery that ended now. */
export function auditLine(
  ended: AuditOutcome,
  { team, via }: { readonly team: string; readonly via: AuditEntry['via'] },
  { claimed }: Work,
  { now, pseudonym }: Pick<SlackDeps, 'now' | 'pseudonym'>,
): AuditEntry {
  const at = now();
  return {
    at,
    team: pseudonym(team, ''),
    person: claimed.person,
    via,
    ...ended,
    latencyMs: at - claimed.receivedAt,
  };
}
