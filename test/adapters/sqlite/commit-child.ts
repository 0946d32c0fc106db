import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { manyReadings } from './many-readings.ts';

/**
 * A real process that commits a release: `commit-child.ts PATH READINGS VALUE SHA [UID]`. Says "begin" just before and "done" just after,
 * each with what it knows as JSON, then stays until standard input closes. A problem is told on standard output, with exit code 1.
 */
const [path = '', count = '0', value = '0', sha = '', uid] = process.argv.slice(2);

const say = (word: string, about: unknown): void => {
  process.stdout.write(`${word} ${JSON.stringify(about)}\n`);
};

if (uid !== undefined) {
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}

const opened = await openStore({ path, mode: 'write' });
if (!opened.ok) {
  say('problem', opened.error);
  process.exitCode = 1;
} else {
  const { access, store, writer } = opened.value;
  const bundle = manyReadings(Number(count), Number(value), sha);
  say('begin', { access, version: await store.version() });
  const outcome = await writer?.commit(bundle, '2025-11-01T12:00:00Z');
  if (outcome?.ok === false) process.exitCode = 1;
  say('done', outcome ?? null);
  process.stdin.resume();
  process.stdin.on('end', () => void opened.value.close());
}
