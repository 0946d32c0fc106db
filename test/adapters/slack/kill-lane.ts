import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openHandle, READ_WRITE_CREATE, type Row } from '../../../src/adapters/sqlite/handle.ts';
import { startWorkbench } from '../../../src/workbench/start.ts';
import type { Workbench } from '../../../src/workbench/workbench.ts';
import { SHIPPED } from '../../way/service.ts';
import { slackConfig } from './bot.ts';
import type { BotProcess, BotProcesses, BotSettings } from './bot-process.ts';

/** A workspace with its state store, a bot that is killed again and again, and one that stands ready to take its place. */
export interface Lane {
  readonly workbench: Workbench;
  /** Rows of the inbox, as another process sees them. */
  inbox(): Promise<readonly Row[]>;
  /** Until the inbox has so many rows and none is unfinished. */
  settled(rows: number): Promise<void>;
  /** Until Slack has been called so many times. */
  called(method: string, times?: number): Promise<void>;
  /** Nobody else can write to the state store until the returned function is called. */
  lock(): Promise<() => Promise<void>>;
  /** Kills the bot with -9; what was in the inbox then. */
  kill(): Promise<readonly Row[]>;
  /** Connects the one that stands ready, and readies another. */
  replace(): Promise<void>;
  close(): Promise<void>;
}

/** Slack's redeliveries, quick and many: a bot that is being replaced is waited for. */
const REDELIVER_MS = Array.from({ length: 400 }, () => 50);
const LEASE_MS = 400;

const PATIENCE_MS = 90_000;

async function until(test: () => Promise<boolean>, what: string): Promise<void> {
  const from = performance.now();
  while (!(await test())) {
    if (performance.now() - from > PATIENCE_MS) throw new Error(`never came: ${what}`);
    await pause(2);
  }
}

export async function openLane(bots: BotProcesses, name: string): Promise<Lane> {
  const folder = join(bots.folder, name);
  await mkdir(folder);
  const workbench = await startWorkbench({ redeliverAfterMs: REDELIVER_MS });
  const state = join(folder, 'state.sqlite');
  const settings: BotSettings = {
    store: join(folder, 'store.sqlite'),
    state,
    data: SHIPPED,
    config: slackConfig(workbench),
    leaseMs: LEASE_MS,
    pollMs: 20,
    busyMs: 30_000,
  };
  let bot: BotProcess = await bots.start(settings);
  await bot.go();
  let spare = bots.start(settings);
  const looking = await openHandle(state, READ_WRITE_CREATE, 30_000);
  const inbox = () => looking.exclusive((session) => session.all('SELECT * FROM inbox ORDER BY seq'));
  const callsOf = (method: string): number =>
    workbench.calls.filter((call) => call.method === method && call.ok).length;
  return {
    workbench,
    inbox,
    settled: (rows) =>
      until(async () => {
        const all = await inbox();
        return all.length >= rows && all.every((row) => row['finished_at'] !== null);
      }, `${rows} rows, all finished`),
    called: (method, times = 1) => until(async () => callsOf(method) >= times, `${times} calls of ${method}`),
    async lock() {
      const handle = await openHandle(state, READ_WRITE_CREATE, 30_000);
      await handle.exclusive((session) => session.once('BEGIN IMMEDIATE'));
      return async () => {
        await handle.exclusive((session) => session.once('ROLLBACK'));
        await handle.close();
      };
    },
    async kill() {
      await bot.kill();
      return inbox();
    },
    async replace() {
      bot = await spare;
      await bot.go();
      spare = bots.start(settings);
    },
    async close() {
      // One that is still opening its stores.
      await spare.catch(() => undefined);
      await looking.close();
      await workbench.close();
    },
  };
}
