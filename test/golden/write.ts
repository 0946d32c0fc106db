import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GOLDEN_FILES, goldenOf } from './golden.ts';
import { openGolden } from './open-golden.ts';

/** `npm run golden` tells which golden files the program would write otherwise; `npm run golden -- --write` writes them. */
const write = process.argv.includes('--write');
const { deps, close } = await openGolden();
let different = 0;
for (const entry of await readdir(import.meta.dirname, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(import.meta.dirname, entry.name);
  const made = await goldenOf(await readFile(join(folder, 'question.txt'), 'utf8'), deps);
  for (const file of GOLDEN_FILES) {
    const path = join(folder, file);
    const text = `${JSON.stringify(made[file], null, 2)}\n`;
    const before = await readFile(path, 'utf8').catch(() => null);
    if (before === text) continue;
    different += 1;
    process.stdout.write(`${write ? 'written' : 'differs'}: ${entry.name}/${file}\n`);
    if (write) await writeFile(path, text);
  }
}
await close();
if (different > 0 && !write) process.exitCode = 1;
