import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, ratio, type Samples, type Spread, type Timing, timing } from '../measure.ts';
import { type AskedApp, startAskedApp } from './asked-app.ts';
import type { ChildSettings } from './child.ts';

/** Milliseconds from a question in Slack to its posted answer, beside a bare Bolt app with the same calls; all over the same stand-in on loopback. */
export interface SlackResult {
  /** One question at a time, a little apart. */
  readonly bot: Timing;
  readonly bareBolt: Timing;
  readonly ratio: { readonly p50: Spread; readonly p99: Spread };
  /** Asked at a fixed pace, whether or not the one before was answered; from the scheduled time. */
  readonly openLoop: { readonly bot: OpenLoop; readonly bareBolt: OpenLoop };
  /** MB of the bot's process after so many questions: the median over the thousand that follow, for the engine lets its memory rise and fall. */
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
const REPEATS = 13;
/** So that what an app does after it has posted is not counted as the next question's. */
const APART_MS = 5;
const OPEN_QUESTIONS = 500;
const OPEN_SECONDS = 10;
const MANY = 10_000;
const FEW = 1_000;
/** Memory is looked at so many times over so many questions. */
const OVER = 1_000;
const LOOKS = 20;
/** Until the engine has compiled what runs often; the bot has had its ten thousand by then. */
const WARM = 2_000;

export interface SlackBench {
  readonly folder: string;
  readonly data: string;
  readonly questions: readonly string[];
  readonly rounds: number;
  readonly say: (text: string) => void;
}

export async function measureSlack({ folder, data, questions, rounds, say }: SlackBench): Promise<SlackResult> {
  const bot = await startAskedApp({ kind: 'bot', folder: join(folder, 'bot'), data, answers: {} });
  const answers: Record<string, ChildSettings['answers'][string]> = {};
  for (const question of questions) {
    const { answer } = await bot.ask(question);
    answers[question] = { text: answer.text, blocks: answer.blocks };
  }
  say(`slack: ${MANY} questions`);
  await askMany(bot, questions, FEW);
  const after1000 = await memoryOver(bot, questions);
  await askMany(bot, questions, MANY - FEW - OVER);
  const after10000 = await memoryOver(bot, questions);
  const bare = await startAskedApp({ kind: 'bare', folder: join(folder, 'bare'), data, answers });
  await askMany(bare, questions, WARM);
  say('slack: one at a time');
  const taken = await askInTurn(bot, bare, questions, rounds);
  say('slack: at a fixed pace');
  const openLoop = { bareBolt: await askAtPace(bare, questions), bot: await askAtPace(bot, questions) };
  await bare.close();
  await bot.close();
  return {
    bot: timing(taken.bot),
    bareBolt: timing(taken.bare),
    ratio: { p50: ratio(taken.bot, taken.bare, 0.5), p99: ratio(taken.bot, taken.bare, 0.99) },
    openLoop,
    memory: { after1000, after10000, ratio: after10000 / after1000 },
  };
}

/** Question by question in turn, so that whatever else the machine does meets both alike. */
async function askInTurn(
  bot: AskedApp,
  bare: AskedApp,
  questions: readonly string[],
  rounds: number,
): Promise<{ readonly bot: readonly Samples[]; readonly bare: readonly Samples[] }> {
  const taken: { readonly bot: Samples[]; readonly bare: Samples[] } = { bot: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    const samples: { readonly bot: number[]; readonly bare: number[] } = { bot: [], bare: [] };
    const ask = async (app: AskedApp, into: number[], question: string): Promise<void> => {
      into.push((await app.ask(question)).ms);
      await sleep(APART_MS);
    };
    for (let again = 0; again < REPEATS; again += 1) {
      for (const question of questions) {
        if (again % 2 === 0) await ask(bot, samples.bot, question);
        await ask(bare, samples.bare, question);
        if (again % 2 === 1) await ask(bot, samples.bot, question);
      }
    }
    taken.bot.push(samples.bot);
    taken.bare.push(samples.bare);
  }
  return taken;
}

async function memoryOver(app: AskedApp, questions: readonly string[]): Promise<number> {
  const megabytes: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await askMany(app, questions, OVER / LOOKS);
    megabytes.push(await app.megabytes());
  }
  return percentile(megabytes, 0.5);
}

/** One after the other; with many at a time the engine lets garbage grow old, and memory says more of that than of what is kept. */
async function askMany(app: AskedApp, questions: readonly string[], count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await app.ask(questions[n % questions.length] ?? '');
}

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
