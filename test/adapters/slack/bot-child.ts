import { openStateStore } from '../../../src/adapters/state/open-state.ts';
import { pseudonymiser } from '../../../src/adapters/system/pseudonym.ts';
import type { Facts, Log } from '../../../src/app/log.ts';
import { openService } from '../../../src/cli/open-service.ts';
import { startBot } from '../../../src/main.ts';
import type { BotSettings } from './bot-process.ts';

/**
 * The bot in a process of its own: `bot-child SETTINGS` (JSON). Says words with JSON on standard output: `opened` when its stores are open,
 * `ready` when it is connected, which it waits with for "go" on standard input, and `stopped` with how many times each thing was logged, after
 * "stop". It ends with whoever started it, whose end closes standard input.
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
  process.stderr.write(`${what} ${JSON.stringify(facts)}\n`);
};
const log: Log = { debug: () => undefined, info: count, warn: count, error: loud };

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

const { leaseMs, busyMs, pollMs } = settings;
const service = await openService({ store: settings.store, data: settings.data, now: () => new Date() });
if (!service.ok) throw new Error(service.error);
const state = await openStateStore({ path: settings.state, leaseMs, busyMs });
if (!state.ok) throw new Error(state.error.detail);
await service.value.catalogues.newest();
say('opened', process.pid);

await told('go');
const bot = await startBot({
  ...service.value,
  state: state.value,
  pseudonym: pseudonymiser('a key for tests'),
  log,
  config: settings.config,
  pace: { perMinute: 1_000_000, pollMs, leaseMs },
});
if (!bot.ok) throw new Error(bot.error);
say('ready', process.pid);

await told('stop');
await bot.value.stop();
await state.value.close();
await service.value.close();
say('stopped', logged);
process.exit(0);
