import { hostname } from 'node:os';
import { healthRoutes, serveHealth } from './adapters/health/health.ts';
import { readiness } from './adapters/health/readiness.ts';
import { openSlack, type Pace, USUAL_PACE } from './adapters/slack/open-slack.ts';
import type { ConverseDeps } from './app/converse.ts';
import { faultFacts, type Log } from './app/log.ts';
import type { StateStore } from './app/state-ports.ts';
import type { SlackConfig } from './config.ts';
import { ok, type Result } from './domain/result.ts';

/** Everything the long-lived process is made of, opened by the caller, who also closes it. */
export interface BotWorld extends ConverseDeps {
  readonly state: StateStore;
  readonly pseudonym: (team: string, id: string) => string;
  readonly log: Log;
  readonly config: SlackConfig;
  /** What differs from `USUAL_PACE`: tests and benchmarks. */
  readonly pace?: Partial<Pace>;
}

export interface Bot {
  /** Where Slack's HTTP requests and the health probes are answered; null when nowhere. */
  readonly port: number | null;
  stop(): Promise<void>;
}

const SWEEP_MS = 60 * 60_000;
/** So long the text of an answered question may remain in the write-ahead log. */
const SCRUB_MS = 10_000;

/** Connects to Slack and answers until stopped. The error is Slack's own code: a token or scope to mend. Rejects when a port is taken. */
export async function startBot(world: BotWorld): Promise<Result<Bot, string>> {
  const { config, state, log, clock } = world;
  const now = () => clock.now().getTime();
  let connected = () => false;
  const routes = healthRoutes(() => readiness({ ...world, connected: () => connected(), now }));
  const { transport, host, port } = config;
  const slack = await openSlack(
    {
      ...USUAL_PACE,
      ...world.pace,
      botToken: config.botToken,
      apiUrl: config.apiUrl,
      worker: `${hostname()}-${process.pid}-${now()}`,
      transport: transport.kind === 'socket' ? transport : { ...transport, host, port: port ?? 0, routes },
    },
    { ...world, now },
  );
  if (!slack.ok) return slack;
  connected = slack.value.connected;
  const health = transport.kind === 'socket' && port !== null ? await serveHealth(routes, { host, port }) : null;
  const sweep = () =>
    state.personal.sweep(now()).then(
      (removed) => log.info('swept', { removed }),
      (cause: unknown) => log.error('not-swept', faultFacts(cause)),
    );
  const scrub = () => state.personal.scrub().catch((cause: unknown) => log.error('not-scrubbed', faultFacts(cause)));
  await sweep();
  const timers = [setInterval(sweep, SWEEP_MS), setInterval(scrub, SCRUB_MS)];
  return ok({
    port: slack.value.port ?? health?.port ?? null,
    async stop() {
      timers.forEach(clearInterval);
      await health?.close();
      await slack.value.stop();
      await scrub();
    },
  });
}
