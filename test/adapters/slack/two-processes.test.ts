import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStateStore } from '../../../src/adapters/state/open-state.ts';
import { startWorkbench } from '../../../src/workbench/start.ts';
import type { PostedMessage, Workbench } from '../../../src/workbench/workbench.ts';
import { drawn, seeded } from '../../way/seeded.ts';
import { SHIPPED } from '../../way/service.ts';
import { ANNA, STATS, slackConfig } from './bot.ts';
import { type BotProcesses, bundleBot } from './bot-process.ts';
import type { Payload } from './deliveries.ts';
import { anyOf, type Conversation, PLACES, writeQuestions } from './many-questions.ts';

const QUESTIONS = 2_000;
const DELIVERIES = 10_000;
/** These come when everything has been answered. */
const LATE = 1_000;
const AMOUNTS = { threads: 100, inThread: 8, shuffled: 20, alone: 1_200, deliveries: DELIVERIES - LATE } as const;
/** Conversations that something is being delivered to at a time. */
const AT_ONCE = 16;
const MOST_RETRIES = 20;

let bots: BotProcesses;
let workbench: Workbench;
beforeAll(async () => {
  bots = await bundleBot();
  workbench = await startWorkbench({ events: [] });
});
afterAll(async () => {
  await bots.close();
  await workbench.close();
});

test(`${DELIVERIES} deliveries of ${QUESTIONS} questions to two processes give ${QUESTIONS} answers, in order inside each thread`, {
  timeout: 180_000,
}, async () => {
  const chance = seeded(20_261_122);
  const conversations = await writeQuestions(workbench, AMOUNTS, chance);
  const state = join(bots.folder, 'state.sqlite');
  const settings = { store: join(bots.folder, 'store.sqlite'), state, data: SHIPPED, config: slackConfig(workbench) };
  const pace = { leaseMs: 10_000, pollMs: 100, busyMs: 10_000 };
  const processes = await Promise.all([0, 1].map(() => bots.start({ ...settings, ...pace })));
  for (const one of processes) await one.go();

  const mixed = drawn(conversations, conversations.length, chance);
  const early = await deliver(mixed.map(({ steps }) => steps));
  while (posted().length < QUESTIONS) await pause(20);
  const asked = conversations.flatMap(({ questions }) => questions);
  const again = Array.from({ length: LATE }, () => [[anyOf(anyOf(asked, chance).payloads, chance)]]);
  expect(early + (await deliver(again))).toBe(DELIVERIES);

  const logs = [];
  for (const one of processes) logs.push(await one.stop());
  const answered = logs.map((log) => log['answered'] ?? 0);
  process.stderr.write(`${DELIVERIES} deliveries, answered by each process: ${answered.join(' and ')}\n`);
  expect(Math.min(...answered)).toBeGreaterThan(QUESTIONS / 10);
  expect(await unfinished(state)).toBe(0);
  expect(posted()).toHaveLength(QUESTIONS);
  expect(asked).toHaveLength(QUESTIONS);
  const said = byThread([...workbench.messages(STATS), ...workbench.messages(ANNA.dm)]);
  expect(conversations.flatMap((each) => wrong(each, said.get(each.thread) ?? []))).toEqual([]);
});

const posted = () => workbench.calls.filter((call) => call.method === 'chat.postMessage' && call.ok);

/** How many were delivered. What is not acknowledged in time is delivered again, as Slack does. */
async function deliver(conversations: readonly (readonly (readonly Payload[])[])[]): Promise<number> {
  const left = [...conversations];
  let count = 0;
  const courier = async (): Promise<void> => {
    for (let steps = left.pop(); steps !== undefined; steps = left.pop()) {
      for (const step of steps) {
        await Promise.all(step.map(deliverUntilTaken));
        count += step.length;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, courier));
  return count;
}

async function deliverUntilTaken(payload: Payload): Promise<void> {
  for (let num = 0; ; num += 1) {
    const retry = num === 0 ? undefined : { num, reason: 'timeout' };
    if ((await workbench.deliverEvent(payload, retry)).acknowledged) return;
    if (num === MOST_RETRIES) throw new Error('a delivery was never acknowledged');
  }
}

async function unfinished(path: string): Promise<number> {
  const opened = await openStateStore({ path });
  if (!opened.ok) throw new Error(opened.error.detail);
  const backlog = await opened.value.inbox.backlog();
  await opened.value.close();
  return backlog.unfinished;
}

function byThread(messages: readonly PostedMessage[]): ReadonlyMap<string, readonly PostedMessage[]> {
  const threads = new Map<string, PostedMessage[]>();
  for (const message of messages) {
    if (message.user !== workbench.bot.userId) continue;
    const thread = message.thread ?? message.ts;
    threads.set(thread, [...(threads.get(thread) ?? []), message]);
  }
  return threads;
}

/** What was answered in a thread where it was not these questions, each once, in this order. */
function wrong({ thread, questions }: Conversation, answers: readonly PostedMessage[]): readonly string[] {
  const said = answers.map(({ text }) => PLACES.find((place) => text.startsWith(place)) ?? text).join(', ');
  const expected = questions.map(({ place }) => place).join(', ');
  return said === expected ? [] : [`${thread}: ${said}; not ${expected}`];
}
