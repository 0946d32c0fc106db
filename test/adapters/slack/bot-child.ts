import { openStateStore } from '../../../src/adapters/state/open-state.ts';
import { pseudonymiser } from '../../../src/adapters/system/pseudonym.ts';
import type { Facts, Log } from '../../../src/app/log.ts';
import { openService } from '../../../src/cli/open-service.ts';
import { startBot } from '../../../src/main.ts';
import type { BotSettings } from './bot-process.ts';

/**
 * The bot in a process of its own: `bot-child SETTINGS` (JSON). Says words with JSON on standard output: `loaded`, `ready` after "go" on
 * standard input, and `stopped` with what was logged, by name, after "stop". It ends with whoever started it, whose end closes standard input.
 */
const settings: BotSettings = JSON.parse(process.argv[2] ?? '{}');

const say = (word: string, about: unknown): void => {
  process.stdout.write(`${word} ${JSON.stringify(about)}\n`);
};

const logged: Record<string, number> = {};
const count = (what: string): void => {
  logged[what] = (logged[what] ?? 0) + 1;
};
const loud = (what: string, facts: Facts = {}): void => {
  count(what);
  if (settings.loud === true) process.stderr.write(`${what} ${JSON.stringify(facts)}\n`);
};
const log: Log = { debug: () => undefined, info: count, warn: loud, error: loud };

async function run(): Promise<() => Promise<void>> {
  const now = () => new Date();
  const service = await openService({ store: settings.store, data: settings.data, now });
  if (!service.ok) throw new Error(service.error);
  const { leaseMs, busyMs } = settings;
  const state = await openStateStore({ path: settings.state, leaseMs, busyMs });
  if (!state.ok) throw new Error(state.error.detail);
  const bot = await startBot({
    ...service.value,
    state: state.value,
    pseudonym: pseudonymiser('a key for tests'),
    log,
    config: settings.config,
    pace: { perMinute: 1_000_000, pollMs: settings.pollMs, leaseMs },
  });
  if (!bot.ok) throw new Error(bot.error);
  return async () => {
    await bot.value.stop();
    await state.value.close();
    await service.value.close();
  };
}

const told = (word: string): Promise<void> =>
  new Promise((resolve) => {
    const listen = (bytes: Buffer): void => {
      if (!bytes.toString().includes(word)) return;
      process.stdin.off('data', listen);
      resolve();
    };
    process.stdin.on('data', listen);
  });

process.stdin.on('end', () => process.exit(0));
say('loaded', process.pid);
await told('go');
const stop = await run();
say('ready', process.pid);
await told('stop');
await stop();
say('stopped', logged);
process.exit(0);
