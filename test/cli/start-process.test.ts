import { execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { openStateStore } from '../../src/adapters/state/open-state.ts';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench, WorkbenchOptions } from '../../src/workbench/workbench.ts';
import { ANNA } from '../adapters/slack/bot.ts';
import { type Asked, messagePayload } from '../adapters/slack/deliveries.ts';
import { inFolder, ROOT } from './run-child.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Started {
  readonly workbench: Workbench;
  readonly pid: number;
  /** Lines of its log with this message. */
  logged(what: string): readonly Record<string, unknown>[];
  /** Tells it to end; its exit code. */
  terminate(): Promise<number | null>;
  unfinished(): Promise<number>;
}

/** `mattstock start` as it is run in production, in a process of its own, over the stand-in. */
async function started(
  folder: string,
  env: (workbench: Workbench) => Readonly<Record<string, string>>,
  options: WorkbenchOptions = {},
): Promise<Started> {
  const workbench = await startWorkbench(options);
  closing.push(() => workbench.close());
  const state = join(folder, 'state.sqlite');
  const program = [process.execPath, '--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'start'];
  // A write beyond the file size limit is to fail, not to end the process by a signal.
  const child = spawn('bash', ['-c', `trap '' XFSZ; exec "$0" "$@"`, ...program], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      MATTSTOCK_STORE: join(folder, 'store.sqlite'),
      MATTSTOCK_STATE: state,
      SLACK_API_URL: workbench.apiUrl,
      SLACK_BOT_TOKEN: workbench.botToken,
      ...env(workbench),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  closing.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const lines: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  const logged = (what: string) => lines.filter((line) => line['msg'] === what);
  const begun = await Promise.race([
    ended.then(() => false),
    until(() => logged('connected').length > 0).then(() => true),
  ]);
  if (!begun) throw new Error(`it ended: ${JSON.stringify(lines)}`);
  return {
    workbench,
    pid: child.pid ?? 0,
    logged,
    terminate() {
      child.kill('SIGTERM');
      return ended;
    },
    async unfinished() {
      const opened = await openStateStore({ path: state });
      if (!opened.ok) throw new Error(opened.error.detail);
      const { unfinished } = await opened.value.inbox.backlog();
      await opened.value.close();
      return unfinished;
    },
  };
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await pause(10);
}

const bySocket = ({ appToken }: Workbench) => ({ SLACK_APP_TOKEN: appToken });
const byHttp = ({ signingSecret }: Workbench) => ({
  SLACK_SIGNING_SECRET: signingSecret,
  MATTSTOCK_HOST: '127.0.0.1',
  MATTSTOCK_PORT: '0',
});
const QUESTION = 'Vilket län ligger Kalmar i?';
const posts = ({ calls }: Workbench) => calls.filter(({ method }) => method === 'chat.postMessage');

describe('mattstock start', () => {
  test('told to end while it answers: posts what it has begun, notes it, and ends with 0', () =>
    inFolder(async (folder) => {
      const bot = await started(folder, bySocket);
      const { workbench } = bot;
      workbench.faults.slow('assistant.threads.setStatus', 1, 500);
      workbench.faults.slow('chat.postMessage', 1, 500);
      await workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION });
      expect(await bot.terminate()).toBe(0);
      expect(posts(workbench).map(({ ok }) => ok)).toEqual([true]);
      expect(await bot.unfinished()).toBe(0);
      expect(bot.logged('stopped')).toHaveLength(1);
    }));

  test('a full disk: the event is not acknowledged, and answered when there is room', () =>
    inFolder(async (folder) => {
      const redeliverAfterMs = Array.from({ length: 300 }, () => 100);
      const bot = await started(folder, bySocket, { redeliverAfterMs, ackMs: 1_000 });
      const { workbench } = bot;
      const limit = (bytes: string) => execFileSync('prlimit', [`--pid=${bot.pid}`, `--fsize=${bytes}:`]);
      limit('0');
      const asked = workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION });
      await until(() => bot.logged('not-taken-in').length > 1);
      expect(posts(workbench)).toEqual([]);
      limit('unlimited');
      const { ts, delivered } = await asked;
      expect(delivered.map(({ acknowledged }) => acknowledged)).toEqual([true]);
      await workbench.until(({ thread }) => thread === ts, 30_000);
      expect(await bot.terminate()).toBe(0);
      expect(posts(workbench)).toHaveLength(1);
      expect(await bot.unfinished()).toBe(0);
    }));

  test('HTTP: a signature that is too old, too new or wrong is refused and nothing of it stored; one within five minutes is taken', () =>
    inFolder(async (folder) => {
      const bot = await started(folder, byHttp);
      const { workbench } = bot;
      const url = `http://127.0.0.1:${bot.logged('connected')[0]?.['port']}/slack/events`;
      const asked: Asked[] = [];
      for (let n = 0; n < 6; n += 1) {
        const { ts } = await workbench.say({ channel: 'C0OJSTAT001', user: ANNA.user, text: QUESTION });
        asked.push({ channel: 'C0OJSTAT001', kind: 'im', user: ANNA.user, ts, thread: null, text: QUESTION });
      }
      const send = async (n: number, minutes: number, secret: string, bodyTail = ''): Promise<number> => {
        const [one] = asked.slice(n);
        if (one === undefined) throw new Error('no such message');
        const body = JSON.stringify(messagePayload(one, n, workbench));
        const stamp = String(Math.floor(Date.now() / 1000) + minutes * 60);
        const signed = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
        const headers = {
          'content-type': 'application/json',
          'x-slack-request-timestamp': stamp,
          'x-slack-signature': `v0=${signed}`,
        };
        return (await fetch(url, { method: 'POST', headers, body: `${body}${bodyTail}` })).status;
      };
      const right = workbench.signingSecret;
      expect(await send(0, -6, right)).toBe(401);
      expect(await send(1, 6, right)).toBe(401);
      expect(await send(2, 0, 'a-secret-that-is-another')).toBe(401);
      expect(await send(3, 0, right, ' ')).toBe(401);
      expect(await send(4, -4, right)).toBe(200);
      expect(await send(5, 4, right)).toBe(200);
      await until(() => posts(workbench).length >= 2);
      expect(await bot.terminate()).toBe(0);
      expect(
        posts(workbench)
          .map(({ args }) => args['thread_ts'])
          .sort(),
      ).toEqual([asked[4]?.ts, asked[5]?.ts].sort());
    }));
});
