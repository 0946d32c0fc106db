import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phraseMessage } from '../../../src/render/slack-phrases.ts';
import { seeded } from '../../way/seeded.ts';
import { ANNA } from './bot.ts';
import { type BotProcesses, bundleBot } from './bot-process.ts';
import { type Lane, openLane } from './kill-lane.ts';

const MOMENTS = 100;
const LANES = 2;
/** How long Slack's answers are held up, so that there is a while to be killed in. */
const SLOW_MS = 120;

/** Where the kill is aimed: before the event is stored, after, while working, when Slack has taken the answer and we have not heard, or anywhere. */
const WINDOWS = ['unstored', 'stored', 'working', 'accepted', 'anywhere'] as const;
type Window = (typeof WINDOWS)[number];

interface Outcome {
  /** At the kill: in the inbox, noted as done, and answers that Slack had taken. */
  readonly stored: boolean;
  readonly noted: boolean;
  readonly accepted: number;
  /** Answers in the end. */
  readonly posted: number;
}

let bots: BotProcesses;
const lanes: Lane[] = [];
beforeAll(async () => {
  bots = await bundleBot();
  for (let n = 0; n < LANES; n += 1) lanes.push(await openLane(bots, `lane-${n}`));
}, 120_000);
afterAll(async () => {
  for (const lane of lanes) await lane.close();
  await bots.close();
});

/** Side by side, for a bot needs a second to be replaced. */
async function inLanes<T, R>(work: readonly T[], each: (lane: Lane, one: T) => Promise<R>): Promise<readonly R[]> {
  const left = [...work];
  const results: R[] = [];
  const runs = lanes.map(async (lane) => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) results.push(await each(lane, one));
  });
  await Promise.all(runs);
  return results;
}

test(`kill -9 at ${MOMENTS} moments between receipt and answer: nothing lost, and twice only what Slack had taken and we had not noted`, {
  timeout: 900_000,
}, async () => {
  const chance = seeded(20_261_123);
  const moments = Array.from({ length: MOMENTS }, (_, n) => ({
    window: WINDOWS[n % WINDOWS.length] ?? 'anywhere',
    share: chance(1_000) / 1_000,
  }));
  const outcomes = await inLanes(moments, (lane, { window, share }) => killWhileAsking(lane, window, share));
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const unstored = count(({ stored }) => !stored);
  const working = count(({ stored, accepted }) => stored && accepted === 0);
  const unnoted = count(({ accepted, noted }) => accepted > 0 && !noted);
  const twice = count(({ posted }) => posted > 1);
  process.stderr.write(
    `kill -9 at ${outcomes.length} moments: ${unstored} before it was stored, ${working} before Slack had taken the answer, ${unnoted} before we noted that, ${count(({ noted }) => noted)} after; answered twice: ${twice}\n`,
  );
  expect(outcomes).toHaveLength(MOMENTS);
  expect(outcomes.filter(({ posted }) => posted === 0)).toEqual([]);
  const expected = ({ accepted, noted }: Outcome): number => (accepted > 0 && !noted ? 2 : 1);
  expect(outcomes.filter((outcome) => outcome.posted !== expected(outcome))).toEqual([]);
  for (const reached of [unstored, working, unnoted]) expect(reached).toBeGreaterThanOrEqual(MOMENTS / 10);
});

/** Asks, kills, and lets the next bot take over until all is answered. */
async function killWhileAsking(lane: Lane, window: Window, share: number): Promise<Outcome> {
  const { workbench } = lane;
  workbench.forget();
  workbench.faults.slow('assistant.threads.setStatus', 1, SLOW_MS);
  workbench.faults.slow('chat.postMessage', 1, SLOW_MS);
  const before = (await lane.inbox()).length;
  const unlock = window === 'unstored' ? await lane.lock() : null;
  const asked = workbench.say({ channel: ANNA.dm, user: ANNA.user, text: 'Vilket län ligger Kalmar i?' });
  await aim(lane, window, share, asked);
  const row = (await lane.kill())[before];
  await unlock?.();
  // What was sent before the kill has reached Slack by now.
  await pause(20);
  const accepted = posts(lane);
  workbench.faults.clear();
  await lane.replace();
  await asked;
  await lane.settled(before + 1);
  return {
    stored: row !== undefined,
    noted: row !== undefined && row['finished_at'] !== null,
    accepted,
    posted: posts(lane),
  };
}

/** Waits for a moment in the window. */
async function aim(lane: Lane, window: Window, share: number, asked: Promise<unknown>): Promise<void> {
  switch (window) {
    case 'unstored':
      return pause(share * 20);
    case 'stored':
      await asked;
      return pause(share * 3);
    case 'working':
      await lane.called('assistant.threads.setStatus');
      return pause(share * SLOW_MS);
    case 'accepted':
      await lane.called('chat.postMessage');
      return pause(share * SLOW_MS);
    case 'anywhere':
      return pause(share * SLOW_MS * 3);
  }
}

const posts = ({ workbench }: Lane): number =>
  workbench.calls.filter((call) => call.method === 'chat.postMessage' && call.ok).length;

const LOST = phraseMessage('lost-command').text;

/** What only the person sees: answers, and that it was lost. */
const whispers = ({ workbench }: Lane): readonly string[] =>
  workbench.messages(ANNA.dm, ANNA.user).flatMap(({ onlyFor, text }) => (onlyFor === ANNA.user ? [text] : []));

test('a command that is killed in the middle is never answered twice, and the person is told once that it was lost', {
  timeout: 300_000,
}, async () => {
  const outcomes = await inLanes([0, 0, 0, 0.3, 0.6, 0.9], async (lane, share) => {
    const { workbench } = lane;
    workbench.forget();
    workbench.faults.slow('response_url', 1, SLOW_MS);
    const before = (await lane.inbox()).length;
    await workbench.command({ name: '/kommun', text: 'Kalmar', user: ANNA.user, channel: ANNA.dm });
    // Killed when it has just been acknowledged, or when Slack has taken the answer.
    if (share > 0) await lane.called('response_url');
    await pause(share * SLOW_MS);
    const row = (await lane.kill())[before];
    workbench.faults.clear();
    await pause(20);
    const answered = whispers(lane).length;
    await lane.replace();
    await lane.settled(before + 1);
    const said = whispers(lane);
    expect(said.slice(0, answered)).not.toContain(LOST);
    expect(said.slice(answered)).toEqual(row?.['finished_at'] === null ? [LOST] : []);
    return { answered, lost: said.length - answered };
  });
  process.stderr.write(
    `commands killed: ${outcomes.length}, answered ${outcomes.filter(({ answered }) => answered > 0).length}, told that it was lost ${outcomes.filter(({ lost }) => lost > 0).length}\n`,
  );
  for (const { answered } of outcomes) expect(answered).toBeLessThanOrEqual(1);
  expect(outcomes.some(({ lost }) => lost === 1)).toBe(true);
  expect(outcomes.some(({ answered }) => answered === 0)).toBe(true);
});

test('a click too', { timeout: 300_000 }, async () => {
  const outcomes = await inLanes([0, 0, 0.3, 0.6], async (lane, share) => {
    const { workbench } = lane;
    workbench.forget();
    const rows = (await lane.inbox()).length;
    const { ts } = await workbench.say({
      channel: ANNA.dm,
      user: ANNA.user,
      text: 'Hur många kommuner hade en rutin vid våld mot vuxna inom LSS vuxen 2023?',
    });
    const answer = await workbench.until((message) => message.thread === ts, 60_000);
    await lane.settled(rows + 1);
    const before = posts(lane);
    workbench.faults.slow('chat.postMessage', 1, SLOW_MS);
    await workbench.click({ channel: ANNA.dm, ts: answer.ts, user: ANNA.user, actionId: 'over-time' });
    if (share > 0) await lane.called('chat.postMessage', before + 1);
    await pause(share * SLOW_MS);
    const row = (await lane.kill())[rows + 1];
    workbench.faults.clear();
    await pause(20);
    const answered = posts(lane) - before;
    await lane.replace();
    await lane.settled(rows + 2);
    expect(whispers(lane)).toEqual(row?.['finished_at'] === null ? [LOST] : []);
    expect(posts(lane) - before).toBe(answered);
    return { answered, lost: whispers(lane).length };
  });
  for (const { answered } of outcomes) expect(answered).toBeLessThanOrEqual(1);
  expect(outcomes.some(({ lost }) => lost === 1)).toBe(true);
});
