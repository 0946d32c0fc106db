import type { Claimed, Delivery, Millis, Received, Worker } from '../../../src/app/state-ports.ts';
import { LEASE } from './backends.ts';

interface Row extends Delivery {
  readonly receivedAt: Millis;
  readonly recent: number;
  worker: Worker | null;
  freeFrom: Millis;
  attempt: number;
  finished: boolean;
}

/** What an inbox should do, in the plainest words there are: a list in the order of arrival. */
export function inboxModel() {
  const rows: Row[] = [];
  const blocked = (row: Pick<Row, 'kind' | 'conversation'>, before: number): boolean =>
    row.kind === 'event' &&
    rows.some(
      (other, n) => n < before && !other.finished && other.kind === 'event' && other.conversation === row.conversation,
    );
  const ours = (id: string, worker: Worker): Row | undefined =>
    rows.find((row) => row.id === id && row.worker === worker && !row.finished);
  return {
    receive(delivery: Delivery, by: { readonly worker: Worker; readonly room: boolean }, now: Millis): Received {
      const recent = rows.filter((row) => row.person === delivery.person && row.receivedAt > now - 60_000).length;
      const known = rows.some((row) => row.id === delivery.id || (row.twin !== null && row.twin === delivery.twin));
      if (known) return { kind: 'duplicate', recent };
      const claimed = by.room && !blocked(delivery, rows.length);
      rows.push({
        ...delivery,
        receivedAt: now,
        recent: recent + 1,
        worker: claimed ? by.worker : null,
        freeFrom: claimed ? now + LEASE : 0,
        attempt: claimed ? 1 : 0,
        finished: false,
      });
      return { kind: claimed ? 'claimed' : 'waiting', recent: recent + 1 };
    },
    claim(worker: Worker, now: Millis): Claimed | null {
      const row = rows.find((one, n) => !one.finished && one.freeFrom <= now && !blocked(one, n));
      if (row === undefined) return null;
      row.worker = worker;
      row.freeFrom = now + LEASE;
      row.attempt += 1;
      const { id, kind, conversation, person, body, attempt, receivedAt, recent } = row;
      return { id, kind, conversation, person, body, attempt, receivedAt, recent };
    },
    renew(id: string, worker: Worker, now: Millis): boolean {
      const row = ours(id, worker);
      if (row !== undefined) row.freeFrom = now + LEASE;
      return row !== undefined;
    },
    finish(id: string, worker: Worker): boolean {
      const row = ours(id, worker);
      if (row !== undefined) Object.assign(row, { finished: true, worker: null });
      return row !== undefined;
    },
    release(id: string, worker: Worker, notBefore: Millis): void {
      const row = ours(id, worker);
      if (row !== undefined) Object.assign(row, { worker: null, freeFrom: notBefore });
    },
    backlog() {
      const unfinished = rows.filter((row) => !row.finished);
      return { unfinished: unfinished.length, oldest: unfinished[0]?.receivedAt ?? null };
    },
  };
}
