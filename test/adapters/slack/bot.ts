import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStateStore } from '../../../src/adapters/state/open-state.ts';
import { pseudonymiser } from '../../../src/adapters/system/pseudonym.ts';
import type { Facts, Log } from '../../../src/app/log.ts';
import type { StateStore } from '../../../src/app/state-ports.ts';
import { openService, type Service } from '../../../src/cli/open-service.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { type Bot, type BotWorld, startBot } from '../../../src/main.ts';
import { startWorkbench } from '../../../src/workbench/start.ts';
import type { PostedMessage, Workbench, WorkbenchOptions } from '../../../src/workbench/workbench.ts';
import { SHIPPED } from '../../way/service.ts';

export interface LoggedLine {
  readonly severity: keyof Log;
  readonly what: string;
  readonly facts: Facts;
}

/** The log as a list, for tests that read it. */
export function listLog(): { readonly log: Log; readonly lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at =
    (severity: keyof Log) =>
    (what: string, facts: Facts = {}) =>
      void lines.push({ severity, what, facts });
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

export type TransportKind = 'socket' | 'http';

export const slackConfig = (workbench: Workbench, transport: TransportKind = 'socket'): SlackConfig => ({
  botToken: workbench.botToken,
  transport:
    transport === 'socket'
      ? { kind: 'socket', appToken: workbench.appToken }
      : { kind: 'http', signingSecret: workbench.signingSecret },
  apiUrl: workbench.apiUrl,
  host: '127.0.0.1',
  port: transport === 'http' ? 0 : null,
  logLevel: 'silent',
  pseudonymKey: null,
});

export interface World {
  readonly workbench: Workbench;
  readonly service: Service;
  readonly state: StateStore;
  readonly lines: LoggedLine[];
  readonly folder: string;
  /** Starts the bot again, as after a restart. */
  restart(over?: Partial<BotWorld>): Promise<void>;
  stopBot(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions extends Omit<WorkbenchOptions, 'now'> {
  readonly transport?: TransportKind;
  readonly data?: string;
  readonly now?: () => Date;
  /** The stand-in's clock, in milliseconds. */
  readonly slackNow?: () => number;
  readonly bot?: Partial<BotWorld>;
}

/** Quick in what production does slowly: leases, polls, redeliveries. */
const QUICK = { leaseMs: 2_000, pollMs: 20 } as const;

/** The whole bot in this process, over the stand-in, on stores of its own. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { transport = 'socket', data = SHIPPED, now = () => new Date(), bot: over = {}, slackNow, ...rest } = options;
  const bench = slackNow === undefined ? rest : { ...rest, now: slackNow };
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-slack-'));
  const workbench = await startWorkbench({ redeliverAfterMs: [0, 50, 100], ...bench });
  const opened = await openService({ store: join(folder, 'store.sqlite'), data, now });
  if (!opened.ok) throw new Error(opened.error);
  const service = opened.value;
  const stored = await openStateStore({ path: join(folder, 'state.sqlite'), leaseMs: QUICK.leaseMs });
  if (!stored.ok) throw new Error(stored.error.detail);
  const state = stored.value;
  const { log, lines } = listLog();
  let bot: Bot | null = null;
  const world: World = {
    workbench,
    service,
    state,
    lines,
    folder,
    async restart(again = {}) {
      await bot?.stop();
      const config = slackConfig(workbench, transport);
      const started = await startBot({
        ...service,
        state,
        pseudonym: pseudonymiser('a key for tests'),
        log,
        config,
        ...over,
        pace: { ...QUICK, ...over.pace, ...again.pace },
        ...again,
      });
      if (!started.ok) throw new Error(started.error);
      bot = started.value;
      if (transport === 'socket') await workbench.connected();
      else workbench.deliverTo({ kind: 'http', url: `http://127.0.0.1:${bot.port}/slack/events` });
    },
    async stopBot() {
      await bot?.stop();
      bot = null;
    },
    async close() {
      await bot?.stop();
      await workbench.close();
      await state.close();
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await world.restart();
  return world;
}

/** The people and places of the stand-in's workspace. */
export const ANNA = { user: 'U0ANNA00001', dm: 'D0ANNA00001' } as const;
export const BJORN = { user: 'U0BJORN0001', dm: 'D0BJORN0001' } as const;
export const STATS = 'C0OJSTAT001';
export const mention = (world: World): string => `<@${world.workbench.bot.userId}>`;

/** What the bot answered in the thread of a message: waits for so many answers. */
export async function answersTo(
  world: World,
  channel: string,
  ts: string,
  count = 1,
): Promise<readonly PostedMessage[]> {
  const { workbench } = world;
  const answers = () =>
    workbench
      .messages(channel)
      .filter((message) => message.thread === ts && message.user === workbench.bot.userId && !message.deleted);
  await workbench.until(() => answers().length >= count);
  return answers();
}

/** Asks and waits for the answer. */
export async function ask(
  world: World,
  text: string,
  { channel = ANNA.dm, user = ANNA.user, thread }: { channel?: string; user?: string; thread?: string } = {},
): Promise<{ readonly ts: string; readonly answer: PostedMessage }> {
  const before = thread === undefined ? 0 : (await answersTo(world, channel, thread, 0)).length;
  const said = await world.workbench.say({ channel, user, text, ...(thread === undefined ? {} : { thread }) });
  const answers = await answersTo(world, channel, thread ?? said.ts, before + 1);
  const answer = answers[before];
  if (answer === undefined) throw new Error('no answer');
  return { ts: said.ts, answer };
}

/** The action ids of a message's buttons, in order. */
export const buttonsOf = (message: PostedMessage): readonly string[] => {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('action_id' in value && typeof value.action_id === 'string') found.push(value.action_id);
      Object.values(value).forEach(walk);
    }
  };
  walk(message.blocks);
  return found;
};
