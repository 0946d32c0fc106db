import type { AuditEntry, Delivery, Feedback, Finished } from '../../../../src/app/state-ports.ts';
import { storeVersion } from '../../../../src/domain/release.ts';
import { aValueQuery } from '../../../builders/query.ts';

export const ANNA = 'pseudonym-of-anna';
export const BO = 'pseudonym-of-bo';
export const PEOPLE = [ANNA, BO];

/** A moment; the tests count from it. */
export const T0 = 1_763_800_000_000;
export const DAY = 86_400_000;

export const HERE = { worker: 'here', room: true };
export const FULL = { worker: 'here', room: false };

export const aDelivery = (id: string, over: Partial<Delivery> = {}): Delivery => ({
  id,
  twin: null,
  kind: 'event',
  conversation: 'T1:C1:1.1',
  person: ANNA,
  body: JSON.stringify({ text: 'Hade Kalmar en kontinuitetsplan 2020?' }),
  ...over,
});

export const anAuditEntry = (over: Partial<AuditEntry> = {}): AuditEntry => ({
  at: T0,
  team: 'pseudonym-of-team',
  person: ANNA,
  via: 'question',
  kind: 'value',
  outcome: 'answered',
  reason: null,
  releases: ['oj-2023-lss', 'oj-2022-lss'],
  asOf: storeVersion(3),
  latencyMs: 12,
  ...over,
});

export const aFeedback = (over: Partial<Feedback> = {}): Feedback => ({
  at: T0,
  person: ANNA,
  message: 'pseudonym-of-message',
  verdict: 'good',
  reason: null,
  query: aValueQuery(),
  asOf: storeVersion(3),
  ...over,
});

export const DONE: Finished = { as: 'done', leaning: null, audit: null };
