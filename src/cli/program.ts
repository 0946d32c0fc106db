import { Command, CommanderError } from 'commander';
import { CAVEAT_PHRASES } from '../render/caveat-phrases.ts';
import { type AskDeps, askJson, registerAsk } from './ask-command.ts';
import { commitOf } from './commit-of.ts';
import { registerDoctor } from './doctor-command.ts';
import { registerErase } from './erase-command.ts';
import { registerEval } from './eval-command.ts';
import { registerExport } from './export-command.ts';
import { existingPseudonyms, openPseudonyms } from './open-pseudonyms.ts';
import { openService } from './open-service.ts';
import { openState } from './open-state.ts';
import type { Output } from './output.ts';
import { registerSnapshot } from './snapshot-command.ts';
import { registerStart, type StartDeps } from './start-command.ts';

/** The world that the commands run in; `main` gives the real one. */
export interface World {
  readonly root: string;
  readonly data: string;
  /** The store's path, with or without the flag. */
  readonly storePath: (flag: string | undefined) => string;
  /** The path of the state store, or the address of its database. */
  readonly statePath: string;
  /** The key of people's pseudonyms, made when it is missing. */
  readonly keyPath: string;
  readonly env: StartDeps['env'];
  readonly nodeVersion: string;
  readonly untilStopped: StartDeps['untilStopped'];
  readonly now: () => Date;
  readonly lines: AskDeps['lines'];
  readonly output: Output;
}

/** Runs one command line. Every expected fault ends in a Swedish sentence and exit code 1. */
export async function run(argv: readonly string[], world: World): Promise<void> {
  const program = new Command('mattstock')
    .description('Svarar på frågor om Öppna jämförelser: siffran, jämförelsen, mätåret, förbehållen och källan.')
    .option('--store <fil>', 'databasens plats (annars MATTSTOCK_STORE eller användarens datamapp)')
    .option('--data <mapp>', 'uppgifterna som läses in (annars MATTSTOCK_DATA eller de medföljande)')
    .helpOption('-h, --help', 'visa den här hjälpen')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.output.out(inSwedish(text)),
      writeErr: (text) => world.output.err(inSwedish(text)),
    });
  const open = () => {
    const options = program.opts<{ store?: string; data?: string }>();
    return openService({ store: world.storePath(options.store), data: options.data ?? world.data, now: world.now });
  };
  registerAsk(program, { open, lines: world.lines, output: world.output });
  registerSnapshot(program, { open, output: world.output });
  registerEval(program, {
    root: world.root,
    now: () => performance.now(),
    stamp: async () => ({ commit: await commitOf(world.root), when: world.now().toISOString() }),
    output: world.output,
    open: async () => {
      const service = await open();
      if (!service.ok) return service;
      const ask = (conversation: string, question: string) =>
        askJson({ id: '1', conversation, question }, service.value);
      return { ok: true, value: { ask, caveatCodes: Object.keys(CAVEAT_PHRASES), close: service.value.close } };
    },
  });
  const { env, output } = world;
  const slack = { env, open, openState: () => openState(world.statePath), output };
  registerStart(program, {
    ...slack,
    pseudonyms: ({ pseudonymKey }) => openPseudonyms(pseudonymKey, world.keyPath),
    untilStopped: world.untilStopped,
  });
  registerDoctor(program, { ...slack, nodeVersion: world.nodeVersion, now: () => world.now().getTime() });
  const person = {
    statePath: world.statePath,
    openState: slack.openState,
    pseudonyms: () => existingPseudonyms(env.MATTSTOCK_PSEUDONYM_KEY || null, world.keyPath),
    output,
  };
  registerErase(program, person);
  registerExport(program, person);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    world.output.exitWith(cause.exitCode === 0 ? 0 : 1);
  }
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Att ange:',
};

/** The library writes its errors in English. */
const inSwedish = (text: string): string =>
  text
    .replace(/^error: unknown option '(.*)'/, 'Okänd flagga: $1. Se mattstock --help.')
    .replace(/^error: unknown command '(.*)'/, 'Okänt kommando: $1. Se mattstock --help.')
    .replace(/^error: option '(.*)' argument missing/, 'Flaggan $1 saknar värde.')
    .replace(/\[options\]/g, '[flaggor]')
    .replace(/\[command\]/g, '[kommando]')
    .replace(/^error: too many arguments.*/, 'För många argument. Se mattstock --help.');
