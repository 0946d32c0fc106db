import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { alternate, percentile, ratio, type Samples, type Side, type Spread, type Timing, timing } from '../measure.ts';
import { type AskedApp, startAskedApp } from './asked-app.ts';
import type { ChildSettings } from './child.ts';

/** Milliseconds from a question in Slack to its posted answer, beside a bare Bolt app with the same calls; all over the same stand-in on loopback. */
export interface SlackResult {
  /** One question at a time. */
  readonly bot: Timing;
  readonly bareBolt: Timing;
  readonly ratio: { readonly p50: Spread; readonly p99: Spread };
  /** Asked at a fixed pace, whether or not the one before was answered; from the scheduled time. */
  readonly openLoop: { readonly bot: OpenLoop; readonly bareBolt: OpenLoop };
  /** MB of the bot's process after so many questions. */
  readonly memory: { readonly after1000: number; readonly after10000: number; readonly ratio: number };
}

export interface OpenLoop {
  readonly questions: number;
  readonly seconds: number;
  readonly lost: number;
  readonly p50: number;
  readonly p99: number;
}

/** Times that each question is asked in a round: enough for a 99th percentile. */
const REPEATS = 9;
const OPEN_QUESTIONS = 500;
const OPEN_SECONDS = 10;
const MANY = 10_000;
const FEW = 1_000;
/** As many as the bot works on at a time. */
const AT_ONCE = 16;

export interface SlackBench {
  readonly folder: string;
  readonly data: string;
  readonly questions: readonly string[];
  readonly rounds: number;
  readonly say: (text: string) => void;
}

export async function measureSlack({ folder, data, questions, rounds, say }: SlackBench): Promise<SlackResult> {
  say('slack: one at a time');
  const bot = await startAskedApp({ kind: 'bot', folder: join(folder, 'bot'), data, answers: {} });
  const answers: Record<string, ChildSettings['answers'][string]> = {};
  for (const question of questions) {
    const { answer } = await bot.ask(question);
    answers[question] = { text: answer.text, blocks: answer.blocks };
  }
  const bare = await startAskedApp({ kind: 'bare', folder: join(folder, 'bare'), data, answers });
  const taken = await alternate([side('bot', bot, questions), side('bare', bare, questions)], rounds);
  const of = (name: string): readonly Samples[] => taken.get(name) ?? [];
  say('slack: at a fixed pace');
  const openLoop = { bareBolt: await askAtPace(bare, questions), bot: await askAtPace(bot, questions) };
  await bare.close();
  await bot.close();
  say(`slack: ${MANY} questions`);
  const memory = await measureMemory({ folder, data, questions });
  return {
    bot: timing(of('bot')),
    bareBolt: timing(of('bare')),
    ratio: { p50: ratio(of('bot'), of('bare'), 0.5), p99: ratio(of('bot'), of('bare'), 0.99) },
    openLoop,
    memory,
  };
}

const side = (name: string, app: AskedApp, questions: readonly string[]): Side => ({
  name,
  round: async () => {
    const samples: number[] = [];
    for (let again = 0; again < REPEATS; again += 1) {
      for (const question of questions) samples.push((await app.ask(question)).ms);
    }
    return samples;
  },
});

async function askAtPace(app: AskedApp, questions: readonly string[]): Promise<OpenLoop> {
  const from = performance.now();
  const answered: number[] = [];
  const asked: Promise<void>[] = [];
  for (let n = 0; n < OPEN_QUESTIONS; n += 1) {
    const due = (n * OPEN_SECONDS * 1000) / OPEN_QUESTIONS;
    const early = due - (performance.now() - from);
    if (early > 0) await sleep(early);
    const late = performance.now() - from - due;
    const question = questions[n % questions.length] ?? '';
    asked.push(
      app.ask(question).then(
        ({ ms }) => void answered.push(ms + late),
        () => undefined,
      ),
    );
  }
  await Promise.all(asked);
  return {
    questions: OPEN_QUESTIONS,
    seconds: OPEN_SECONDS,
    lost: OPEN_QUESTIONS - answered.length,
    p50: percentile(answered, 0.5),
    p99: percentile(answered, 0.99),
  };
}

async function measureMemory({
  folder,
  data,
  questions,
}: Pick<SlackBench, 'folder' | 'data' | 'questions'>): Promise<SlackResult['memory']> {
  const bot = await startAskedApp({ kind: 'bot', folder: join(folder, 'memory'), data, answers: {} });
  let asked = 0;
  const askUntil = async (most: number): Promise<void> => {
    const person = async (): Promise<void> => {
      while (asked < most) {
        asked += 1;
        await bot.ask(questions[asked % questions.length] ?? '');
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, person));
  };
  await askUntil(FEW);
  const after1000 = await bot.megabytes();
  await askUntil(MANY);
  const after10000 = await bot.megabytes();
  await bot.close();
  return { after1000, after10000, ratio: after10000 / after1000 };
}
