import type { Command } from 'commander';
import type { StateStore } from '../app/state-ports.ts';
import { readSlackConfig, type SlackConfig, type SlackEnvironment } from '../config.ts';
import type { Result } from '../domain/result.ts';
import type { Service } from './open-service.ts';
import type { Output } from './output.ts';

export interface StartDeps {
  readonly env: SlackEnvironment;
  readonly open: () => Promise<Result<Service, string>>;
  readonly openState: () => Promise<Result<StateStore, string>>;
  /** The names of people in the state store, under a key. */
  readonly pseudonyms: (config: SlackConfig) => Promise<Result<(team: string, id: string) => string, string>>;
  /** Resolves when the process is told to end. */
  readonly untilStopped: () => Promise<string>;
  readonly output: Output;
}

/** `mattstock start`: connects to Slack and answers until told to end. */
export function registerStart(program: Command, deps: StartDeps): void {
  program
    .command('start')
    .description('anslut till Slack och svara tills programmet avslutas')
    .action(() => start(deps));
}

const fail = ({ output }: StartDeps, message: string): void => {
  output.err(`${message}\n`);
  output.exitWith(1);
};

async function start(deps: StartDeps): Promise<void> {
  const config = readSlackConfig(deps.env);
  if (!config.ok) return fail(deps, missing(config.error));
  const service = await deps.open();
  if (!service.ok) return fail(deps, service.error);
  try {
    const state = await deps.openState();
    if (!state.ok) return fail(deps, state.error);
    try {
      await run(config.value, service.value, state.value, deps);
    } finally {
      await state.value.close();
    }
  } finally {
    await service.value.close();
  }
}

async function run(config: SlackConfig, service: Service, state: StateStore, deps: StartDeps): Promise<void> {
  const pseudonym = await deps.pseudonyms(config);
  if (!pseudonym.ok) return fail(deps, pseudonym.error);
  // Slack's packages take a second to load, which a question in the terminal should not wait for.
  const [{ startBot }, { pinoLog }] = await Promise.all([import('../main.ts'), import('../adapters/log/pino-log.ts')]);
  const log = pinoLog(config.logLevel);
  // Listened for from now on, so that nothing that comes while it starts is cut off.
  const told = deps.untilStopped();
  const bot = await startBot({ ...service, state, pseudonym: pseudonym.value, log, config });
  if (!bot.ok) return fail(deps, refused(bot.error));
  log.info('stopping', { why: await told });
  await bot.value.stop();
}

const missing = (faults: readonly string[]): string =>
  [
    'Måttstock kan inte ansluta till Slack:',
    ...faults.map((fault) => `• ${fault}`),
    '',
    'Prova utan Slack, nyckel och nät: npm run try',
  ].join('\n');

const refused = (code: string): string =>
  `Slack säger nej (${code}). Kör mattstock doctor för att se vad som behöver åtgärdas.`;
