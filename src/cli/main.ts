#!/usr/bin/env node
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linesOf } from '../adapters/system/stdin-lines.ts';
import { storePath } from '../adapters/system/store-path.ts';
import { readConfig } from '../config.ts';
import { run } from './program.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { env, platform, stdin, stdout, stderr } = process;
const config = readConfig(env);

try {
  await run(process.argv.slice(2), {
    root,
    data: config.data ?? join(root, 'data'),
    storePath: (flag) => storePath(flag, { env, platform, home: homedir() }),
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
  stderr.write('Något gick fel i Måttstock. Det är inte frågans fel; felet finns i loggen nedan.\n');
  stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exitCode = 1;
}
