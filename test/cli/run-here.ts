import { join } from 'node:path';
import { run, type World } from '../../src/cli/program.ts';
import { SHIPPED } from '../way/service.ts';
import { captured } from './captured.ts';
import { type Ran, ROOT } from './run-child.ts';

/** A command in this process, with stores in `folder`, nothing of this process's environment, and everything it writes. */
export async function runHere(folder: string, args: readonly string[], over: Partial<World> = {}): Promise<Ran> {
  const ran = { code: 0, out: '', err: '' };
  await run(args, {
    root: ROOT,
    data: SHIPPED,
    storePath: (flag) => flag ?? join(folder, 'store.sqlite'),
    statePath: join(folder, 'state.sqlite'),
    keyPath: join(folder, 'pseudonym.key'),
    env: {},
    nodeVersion: process.version,
    untilStopped: () => Promise.resolve('SIGTERM'),
    now: () => new Date('2025-11-01T12:00:00Z'),
    lines: () => null,
    output: captured(ran),
    ...over,
  });
  return ran;
}
