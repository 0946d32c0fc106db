import { setTimeout as sleep } from 'node:timers/promises';
import { App, LogLevel, webApi } from '@slack/bolt';
import { faultFacts } from '../../app/log.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { failureMessage } from '../../render/slack-phrases.ts';
import { boltLogger } from './bolt-logger.ts';
import type { SlackClient } from './calls.ts';
import { durably, storedBody } from './durable-receiver.ts';
import { inTurn } from './in-turn.ts';
import { knownPrompts } from './known-prompts.ts';
import { lightFetch } from './light-fetch.ts';
import { errorId, giveUpFatal, isFatal, onFailure } from './on-failure.ts';
import { openReceiver, type Transport } from './open-receiver.ts';
import { slackProblem } from './problem.ts';
import { registerListeners } from './register-listeners.ts';
import type { RespondDeps } from './respond.ts';
import { sayFailed, sayLost } from './say-lost.ts';
import type { SlackDeps } from './slack-deps.ts';
import { within } from './within.ts';
import type { Work } from './work.ts';
import { startWork } from './worker.ts';

export interface SlackOptions extends Pace {
  readonly botToken: string;
  readonly transport: Transport;
  /** Null is Slack itself. */
  readonly apiUrl: string | null;
  /** One name for each running process. */
  readonly worker: string;
}

/** How the inbox is worked through. */
export interface Pace {
  /** How long a claim holds, and how often the inbox is asked for what others left behind, in milliseconds. */
  readonly leaseMs: number;
  readonly pollMs: number;
  /** Conversations at a time, and what one person may ask in a minute. */
  readonly most: number;
  readonly perMinute: number;
  /** What runs when the process is told to end gets so long, in milliseconds. */
  readonly graceMs: number;
}

/** What holds unless a test or a benchmark says otherwise. */
export const USUAL_PACE: Pace = { leaseMs: 20_000, pollMs: 500, most: 16, perMinute: 20, graceMs: 10_000 };

export interface RunningSlack {
  /** The port with HTTP; null with Socket Mode. */
  readonly port: number | null;
  /** Whether Slack can reach us now. */
  connected(): boolean;
  /** Takes nothing more, waits for what runs, and gives back what is not done in time. */
  stop(): Promise<void>;
}

/** Slack's answer may take so long; a reply that is late is tried again by the inbox. */
const CALL_TIMEOUT_MS = 10_000;
/** 5xx and lost connections are tried again at once; rate limits are waited out by the inbox, so that nobody stands behind them. */
const RETRIES = { retries: 2, minTimeout: 200, maxTimeout: 1_000, factor: 2 };

/** Connects and begins to answer. The error is Slack's own code: a token or a scope that someone must mend. */
export async function openSlack(
  options: SlackOptions,
  deps: Omit<SlackDeps, 'perMinute' | 'botUser' | 'replies' | 'prompts' | 'inTurn'>,
): Promise<Result<RunningSlack, string>> {
  const { log, now, state } = deps;
  const logger = boltLogger(log, LogLevel.INFO);
  const clientOptions = {
    fetch: lightFetch(CALL_TIMEOUT_MS),
    retryConfig: RETRIES,
    rejectRateLimitedCalls: true,
    ...(options.apiUrl === null ? {} : { slackApiUrl: options.apiUrl }),
  };
  const client = new webApi.WebClient(options.botToken, { ...clientOptions, logger });
  const identity = await identify(client);
  if (!identity.ok) return identity;
  const { teamId, botUserId, botId } = identity.value;

  const replies: RespondDeps = {
    fetch,
    sleep,
    blocksRefused: (why) => log.error('blocks-refused', { why }),
  };
  const opened = openReceiver(options.transport, clientOptions, logger, log);
  const receiver = durably(opened.receiver, {
    inbox: state.inbox,
    loop: () => loop,
    pseudonym: deps.pseudonym,
    botUser: botUserId,
    now,
    isOurs: ({ team }) => team === teamId,
    unstored: async (stored, cause) => {
      const id = errorId();
      log.error('not-stored', { id, ...faultFacts(cause) });
      await sayFailed(stored, failureMessage(id), replies, log);
    },
    log,
  });
  const app = new App({
    receiver,
    authorize: () => Promise.resolve({ botToken: options.botToken, botUserId, botId, teamId }),
    clientOptions,
    logger,
    convoStore: false,
  });
  app.error((error) => Promise.reject(error));
  await state.workspaces.seen(teamId, now());
  registerListeners(app, {
    ...deps,
    perMinute: options.perMinute,
    botUser: botUserId,
    replies,
    inTurn: inTurn(),
    prompts: knownPrompts(deps),
  });

  const failing = { ...deps, client, replies, botUser: botUserId };
  const perform = async (work: Work): Promise<void> => {
    if (isFatal(work)) return giveUpFatal(work, failing);
    const stored = storedBody(work.claimed);
    // A command or click that someone else began and did not finish can't be done again.
    if (work.claimed.kind === 'interaction' && work.claimed.attempt > 1)
      return sayLost(stored, work, replies, log, now());
    await app.processEvent({ body: stored.payload, ack: () => Promise.resolve(), customProperties: { work, stored } });
  };
  const troubled = (cause: unknown): void => log.error('inbox', faultFacts(cause));
  const { worker: name, leaseMs, pollMs, most } = options;
  const loop = startWork({
    inbox: state.inbox,
    name,
    now,
    sleep,
    leaseMs,
    most,
    pollMs,
    perform,
    failed: (work, cause) => onFailure(work, cause, failing),
    troubled,
  });

  const { graceMs } = options;
  const stop = async (): Promise<void> => {
    // A connection that somebody keeps open is not waited for without end.
    await within(
      graceMs,
      opened.stop().then(() => receiver.settled(), troubled),
    );
    await loop.stop(graceMs);
    log.info('stopped');
  };
  const port = await portOf(opened.start());
  if (!port.ok) {
    await stop();
    return port;
  }
  log.info('connected', { transport: options.transport.kind, port: port.value });
  return ok({ port: port.value, connected: opened.connected, stop });
}

/** What Slack refuses is told by its code; a port that is taken is a surprise. */
async function portOf(starting: Promise<number | null>): Promise<Result<number | null, string>> {
  try {
    return ok(await starting);
  } catch (cause) {
    const problem = slackProblem(cause);
    if (problem === null) throw cause;
    return err(problem.why);
  }
}

interface Identity {
  readonly teamId: string;
  readonly botUserId: string;
  readonly botId: string;
}

/** Whose token it is. Waits for a Slack that is away; what only people can mend is told. */
async function identify(client: SlackClient): Promise<Result<Identity, string>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { team_id, user_id, bot_id } = await client.auth.test();
      if (team_id === undefined || user_id === undefined || bot_id === undefined) return err('not_a_bot_token');
      return ok({ teamId: team_id, botUserId: user_id, botId: bot_id });
    } catch (cause) {
      const problem = slackProblem(cause);
      if (problem === null) throw cause;
      if (problem.kind !== 'again' || attempt >= 5) return err(problem.why);
      await sleep(Math.min(problem.afterMs, 5_000));
    }
  }
}
