import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inFolder, ROOT } from './run-child.ts';

/** Written when the program ends: the packages that it has loaded. */
const TELL = `data:text/javascript,${encodeURIComponent(`
import module from 'node:module';
process.on('exit', () => {
  const names = Object.keys(module._cache).flatMap((file) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(file)?.[1] ?? []);
  process.stderr.write('packages ' + JSON.stringify([...new Set(names)]) + '\\n');
});`)}`;

async function packagesOf(args: readonly string[], store: string): Promise<readonly string[]> {
  const program = ['--import', 'tsx', '--import', TELL, join(ROOT, 'src/cli/main.ts'), ...args];
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', MATTSTOCK_STORE: store };
  const { stderr } = await promisify(execFile)(process.execPath, program, { cwd: ROOT, env });
  return JSON.parse(/packages (.*)/.exec(stderr)?.[1] ?? 'null');
}

test('a question in the terminal loads what it needs, and nothing of Slack’s, the state store’s or the log’s', () =>
  inFolder(async (folder) => {
    const loaded = await packagesOf(['ask', 'Vilket län ligger Kalmar i?'], join(folder, 'store.sqlite'));
    expect(loaded).toEqual(expect.arrayContaining(['commander', 'sqlite3']));
    expect(loaded.filter((name) => /^(@slack\/|knex$|pino|undici$|ws$)/.test(name))).toEqual([]);
  }));
