import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scorer and questions that are shared between projects; they lie beside the checkout, not in it. */
export const SHARED_EVAL = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/eval');

/** Why the shared scorer can't be run here, or null. */
export const whyNoScorer = (): string | null => {
  if (!existsSync(join(SHARED_EVAL, 'score.py'))) return `${SHARED_EVAL}/score.py finns inte`;
  return spawnSync('python3', ['--version']).status === 0 ? null : 'python3 finns inte';
};

/** Runs a Python program with the scorer imported as `score`, `given` as its input, and reads the JSON that it prints. */
export const withScorer = (program: string, given: unknown): unknown => {
  const source = `import sys, json; sys.path.insert(0, ${JSON.stringify(SHARED_EVAL)}); import score\n${program}`;
  const run = spawnSync('python3', ['-B', '-c', source], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
};
