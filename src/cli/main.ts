#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { linesOf } from '../adapters/system/stdin-lines.ts';
import { pseudonymKeyPath, statePath, storePath } from '../adapters/system/store-path.ts';
import { untilStopped } from '../adapters/system/until-stopped.ts';
import { readConfig } from '../config.ts';
import { run } from './program.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { env, platform, stdin, stdout, stderr } = process;
const config = readConfig(env);
const around = { env, platform, home: homedir() };
const state = statePath(undefined, around);

try {
  await run(process.argv.slice(2), {
    root,
    data: config.data ?? join(root, 'data'),
    storePath: (flag) => storePath(flag, around),
    statePath: state,
    keyPath: pseudonymKeyPath(state, around),
    env,
    nodeVersion: process.version,
    untilStopped,
    now: () => new Date(),
    lines: () => (stdin.isTTY ? null : linesOf(stdin)),
    output: {
      out: (text) => stdout.write(text),
      err: (text) => stderr.write(text),
      exitWith: (code) => {
        process.exitCode = code;
      },
    },
  });
} catch (cause) {
  const id = randomBytes(3).toString('hex');
  stderr.write(
    `Något gick fel i Måttstock (fel-id ${id}). Frågan är inte orsaken. Kör igen med MATTSTOCK_DEBUG=1 för detaljer.\n`,
  );
  if (config.debug) stderr.write(`${id} ${inspect(cause)}\n`);
  process.exitCode = 1;
}
