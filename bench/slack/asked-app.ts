import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { PostedMessage } from '../../src/workbench/workbench.ts';
import type { ChildSettings } from './child.ts';

/** What Slack has as the answer, and milliseconds from when the question was written until then. */
interface Answered {
  readonly ms: number;
  readonly answer: PostedMessage;
}

/** An app in a process of its own, and the stand-in for Slack that it is connected to, in this one. */
export interface AskedApp {
  /** Rejects when there is no answer within a minute. */
  ask(question: string): Promise<Answered>;
  /** The process's own memory, in MB. */
  megabytes(): Promise<number>;
  close(): Promise<void>;
}

const CHILD = fileURLToPath(new URL('child.js', import.meta.url));
const PERSON = { channel: 'D0ANNA00001', user: 'U0ANNA00001' } as const;
const PATIENCE_MS = 60_000;
/** The stand-in looks through what it remembers; it is made to forget before that costs. */
const REMEMBERED_CALLS = 200;

export async function startAskedApp(
  told: Pick<ChildSettings, 'kind' | 'folder' | 'data' | 'answers'>,
): Promise<AskedApp> {
  await mkdir(told.folder, { recursive: true });
  const workbench = await startWorkbench();
  const { apiUrl, botToken, appToken } = workbench;
  const child = fork(CHILD, [JSON.stringify({ ...told, apiUrl, botToken, appToken } satisfies ChildSettings)]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const heard = (): Promise<unknown> =>
    Promise.race([
      new Promise((resolve) => child.once('message', resolve)),
      ended.then(() => Promise.reject(new Error(`${told.kind} ended`))),
    ]);
  await heard();
  await workbench.connected();
  let waiting = 0;
  return {
    async ask(question) {
      if (waiting === 0 && workbench.calls.length > REMEMBERED_CALLS) workbench.forget();
      waiting += 1;
      let ts: string | null = null;
      let start = Number.NaN;
      let ms = Number.NaN;
      const answer = workbench.until((message) => {
        if (Number.isNaN(start)) return false;
        // The first message from then on is the question itself, written at once.
        ts ??= message.ts;
        if (message.thread !== ts) return false;
        ms = performance.now() - start;
        return true;
      }, PATIENCE_MS);
      start = performance.now();
      const asked = workbench.say({ ...PERSON, text: question });
      const answered = { answer: await answer, ms };
      await asked;
      waiting -= 1;
      return answered;
    },
    async megabytes() {
      child.send('memory');
      return Number(await heard()) / 2 ** 20;
    },
    async close() {
      child.send('stop');
      await ended;
      await workbench.close();
    },
  };
}
