import type { CatalogueSource } from '../../app/converse.ts';
import type { IndicatorStore } from '../../app/ports.ts';
import type { StateStore } from '../../app/state-ports.ts';
import { newestRound } from '../../query/catalogue.ts';
import type { Readiness } from './health.ts';

export interface ReadinessDeps {
  readonly store: IndicatorStore;
  readonly catalogues: CatalogueSource;
  readonly state: StateStore;
  readonly connected: () => boolean;
  readonly now: () => number;
}

/** Can a question be stored, understood and answered right now? Never rejects: what fails is named. */
export async function readiness({ catalogues, state, connected, now }: ReadinessDeps): Promise<Readiness> {
  const [catalogue, ping, backlog] = await Promise.allSettled([
    catalogues.newest(),
    state.ping(),
    state.inbox.backlog(),
  ]);
  const known = catalogue.status === 'fulfilled' ? catalogue.value : null;
  const hasData = known !== null && known.indicators.size > 0;
  const checks = {
    store: hasData ? 'ok' : 'failed',
    state: ping.status === 'fulfilled' && backlog.status === 'fulfilled' ? 'ok' : 'failed',
    slack: connected() ? 'ok' : 'failed',
  } as const;
  const retrieved = known === null ? [] : [...known.releases.values()].map((release) => release.retrieved).sort();
  const waiting = backlog.status === 'fulfilled' ? backlog.value : null;
  return {
    ready: Object.values(checks).every((check) => check === 'ok'),
    checks,
    storeVersion: known?.asOf ?? null,
    newestYear: hasData ? newestRound(known) : null,
    dataRetrieved: retrieved.at(-1) ?? null,
    unfinished: waiting?.unfinished ?? null,
    oldestUnfinishedSeconds: waiting?.oldest == null ? null : Math.max(0, Math.round((now() - waiting.oldest) / 1000)),
  };
}
