import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SlackConfig } from '../../../src/config.ts';
import { type Child, startChild } from '../sqlite/child.ts';

/** What a bot in a process of its own is told. Times in milliseconds. */
export interface BotSettings {
  readonly store: string;
  readonly state: string;
  readonly data: string;
  readonly config: SlackConfig;
  readonly leaseMs: number;
  readonly pollMs: number;
  readonly busyMs: number;
}

export interface BotProcess extends Child {
  /** Connects; resolves when it listens. */
  go(): Promise<void>;
  /** Stops as it does when it is told to end; how many times each thing was logged. */
  stop(): Promise<Readonly<Record<string, number>>>;
  kill(): Promise<void>;
}

/** Starts bots from one bundle: read from hundreds of files it takes four times as long to start, and a hundred are killed. */
export interface BotProcesses {
  readonly folder: string;
  /** Resolves when the stores are open. */
  start(settings: BotSettings): Promise<BotProcess>;
  /** Ends every process that still runs, and takes the folder away. */
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Compiled for the machine, or drivers of databases that are not at hand. */
const NOT_BUNDLED = 'sqlite3 better-sqlite3 pg pg-query-stream pg-native mysql mysql2 mariadb oracledb tedious'.split(
  ' ',
);
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(ROOT)});`;

export async function bundleBot(): Promise<BotProcesses> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-bots-'));
  const program = join(folder, 'bot-child.mjs');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: [fileURLToPath(new URL('bot-child.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: [...NOT_BUNDLED, ...NOT_BUNDLED.map((name) => `${name}/*`)],
    banner: { js: REQUIRE },
    logLevel: 'silent',
  });
  const running = new Set<Child>();
  return {
    folder,
    async start(settings) {
      const child = startChild(process.execPath, [program, JSON.stringify(settings)]);
      running.add(child);
      void child.ended.then(() => running.delete(child));
      const hear = async (word: string): Promise<unknown> => {
        const heard = await child.heard(word);
        if (heard === null) throw new Error(`the bot ended before "${word}": ${(await child.ended).stderr}`);
        return heard;
      };
      await hear('opened');
      return {
        ...child,
        async go() {
          child.process.stdin.write('go\n');
          await hear('ready');
        },
        async stop() {
          child.process.stdin.write('stop\n');
          const logged = await hear('stopped');
          await child.ended;
          return logged as Readonly<Record<string, number>>;
        },
        async kill() {
          child.process.kill('SIGKILL');
          await child.ended;
        },
      };
    },
    async close() {
      for (const child of running) child.process.kill('SIGKILL');
      await Promise.all([...running].map((child) => child.ended));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
