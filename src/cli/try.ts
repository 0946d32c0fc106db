#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinoLog } from '../adapters/log/pino-log.ts';
import { openMemoryState } from '../adapters/state/open-state.ts';
import { pseudonymiser } from '../adapters/system/pseudonym.ts';
import { storePath } from '../adapters/system/store-path.ts';
import { untilStopped } from '../adapters/system/until-stopped.ts';
import { converse } from '../app/converse.ts';
import { readConfig } from '../config.ts';
import { startBot } from '../main.ts';
import { newestRound } from '../query/catalogue.ts';
import { renderTurn } from '../render/render-turn.ts';
import { messageText } from '../render/text.ts';
import { servePage } from '../workbench/page/serve.ts';
import { startWorkbench } from '../workbench/start.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { openService, type Service } from './open-service.ts';

const EXAMPLE = 'Hur många kommuner har en rutin vid våld mot vuxna inom LSS?';
const PORT = 3300;
const LAST_PORT = 65_535;
/** In use by another program, or kept for the system's own. */
const TAKEN: ReadonlySet<unknown> = new Set(['EADDRINUSE', 'EACCES']);

const { env, platform, stdout, stderr } = process;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** `npm run try`: the real bot, a stand-in for Slack, and a page on this computer that looks like a workspace. Nothing leaves the computer. */
async function main(): Promise<void> {
  const wanted = env['PORT'] ?? String(PORT);
  if (!/^\d+$/u.test(wanted) || Number(wanted) > LAST_PORT)
    return fail(`PORT är ”${wanted}”, men ska vara ett heltal från 0 till 65\u00a0535.`);
  const service = await openService({
    store: storePath(undefined, { env, platform, home: homedir() }),
    data: readConfig(env).data ?? join(root, 'data'),
    now: () => new Date(),
  });
  if (!service.ok) return fail(service.error);
  const workbench = await openWorkspace(Number(wanted));
  const state = await openMemoryState();
  const bot = await startBot({
    ...service.value,
    state,
    pseudonym: pseudonymiser(randomBytes(32).toString('base64url')),
    log: pinoLog('silent'),
    config: {
      botToken: workbench.botToken,
      transport: { kind: 'socket', appToken: workbench.appToken },
      apiUrl: workbench.apiUrl,
      host: '127.0.0.1',
      port: null,
      logLevel: 'silent',
      pseudonymKey: null,
    },
  });
  if (bot.ok) {
    await workbench.connected();
    const greeting = await welcome(service.value, workbench, Number(wanted));
    // From the moment that it says how it is ended, it can be.
    const stopped = untilStopped();
    stdout.write(greeting);
    await stopped;
    await bot.value.stop();
  } else fail(`Arbetsytan startade inte (${bot.error}).`);
  await workbench.close();
  await state.close();
  await service.value.close();
}

/** At the usual port, so that the address is the same next time; at any free one when that is taken. */
async function openWorkspace(port: number): Promise<Workbench> {
  const page = await servePage({ commands: ['/kommun'] });
  try {
    return await startWorkbench({ port, page });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && TAKEN.has(error.code))) throw error;
    return startWorkbench({ port: 0, page });
  }
}

async function welcome(service: Service, { pageUrl }: Workbench, wanted: number): Promise<string> {
  const { turns, catalogue } = await converse(EXAMPLE, null, service);
  const answer = turns.map((turn) => messageText(renderTurn(turn, catalogue))).join('\n\n');
  const retrieved = [...catalogue.releases.values()].map((release) => release.retrieved).sort();
  const elsewhere = wanted !== 0 && new URL(pageUrl).port !== String(wanted);
  return [
    'Måttstock, provyta på den här datorn. Inget lämnar datorn.',
    '',
    `Uppgifter: ${catalogue.indicators.size}\u00a0indikatorer, undersökningar till och med ${newestRound(catalogue)}, hämtade ${retrieved.at(-1) ?? '–'}.`,
    '',
    `Exempel: ${EXAMPLE}`,
    ...answer.split('\n').map((line) => `  ${line}`.trimEnd()),
    '',
    ...(elsewhere ? [`Port ${wanted} är upptagen, så sidan har fått en annan.`] : []),
    `Öppna ${pageUrl} i en webbläsare. Avsluta med Ctrl+C.`,
    '',
  ].join('\n');
}

function fail(message: string): void {
  stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main();
