import { afterEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench, WorkbenchOptions } from '../../src/workbench/workbench.ts';
import { type EchoApp, startEchoApp } from './echo-app.ts';

const ANNA = 'U0ANNA00001';
const CILLA = 'U0CILLA0001';
const ANNAS_DM = 'D0ANNA00001';
const STATISTICS = 'C0OJSTAT001';

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of running.splice(0).reverse()) await each.stop();
});

async function both(socket: boolean, options: WorkbenchOptions = {}): Promise<{ workbench: Workbench; app: EchoApp }> {
  const workbench = await startWorkbench({ redeliverAfterMs: [0, 10], ...options });
  running.push({ stop: () => workbench.close() });
  const app = await startEchoApp(workbench, socket);
  running.push(app);
  if (socket) await workbench.connected();
  return { workbench, app };
}

describe.each([
  ['Socket Mode', true],
  ['signed HTTP', false],
])('a real Bolt app over %s', (_name, socket) => {
  it('answers a message in a DM, and is told of its own message', async () => {
    const { workbench, app } = await both(socket);
    const said = await workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'hej' });
    expect(said.delivered).toMatchObject([{ acknowledged: true, attempts: 1 }]);
    const echo = await workbench.until((message) => message.text === 'eko: hej');
    expect(echo).toMatchObject({ user: workbench.bot.userId, channel: ANNAS_DM, thread: null, onlyFor: null });
    await expect.poll(() => app.bodies.length).toBe(2);
    expect(app.bodies[1]).toMatchObject({ event: { bot_id: workbench.bot.botId, ts: echo.ts } });
    expect(app.errors).toEqual([]);
  });

  it('answers a mention in its thread', async () => {
    const { workbench } = await both(socket);
    const text = `<@${workbench.bot.userId}> hur många?`;
    const said = await workbench.say({ channel: STATISTICS, user: ANNA, text });
    const answer = await workbench.until((message) => message.text.startsWith('omnämnd'));
    expect(answer.thread).toBe(said.ts);
    expect(workbench.messages(STATISTICS).map(({ ts }) => ts)).toEqual([said.ts, answer.ts]);
  });

  it('answers a command to one person only, and shares it when that person clicks', async () => {
    const { workbench } = await both(socket);
    const sent = await workbench.command({ name: '/eko', text: 'Örebro & Å', user: ANNA, channel: STATISTICS });
    expect(sent.acknowledged).toBe(true);
    const shown = await workbench.until((message) => message.text === 'kommando: Örebro & Å');
    expect(shown.onlyFor).toBe(ANNA);
    expect(workbench.messages(STATISTICS)).toEqual([]);
    expect(workbench.messages(STATISTICS, CILLA)).toEqual([]);
    expect(workbench.messages(STATISTICS, ANNA)).toHaveLength(1);
    await workbench.click({ channel: STATISTICS, ts: shown.ts, user: ANNA, actionId: 'dela' });
    await workbench.until((message) => message.ts === shown.ts && message.deleted);
    expect(workbench.messages(STATISTICS).map(({ text, onlyFor }) => ({ text, onlyFor }))).toEqual([
      { text: 'delat', onlyFor: null },
    ]);
  });

  it('answers a click in a message', async () => {
    const { workbench } = await both(socket);
    await workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'hej' });
    const echo = await workbench.until((message) => message.text === 'eko: hej');
    const click = { channel: ANNAS_DM, ts: echo.ts, user: ANNA, actionId: 'klicka' };
    expect((await workbench.click(click)).acknowledged).toBe(true);
    await workbench.until((message) => message.text === `klickad av ${ANNA}`);
  });
});

describe('a real Bolt app that does not do well', () => {
  it('does not start with another token', async () => {
    const workbench = await startWorkbench();
    running.push({ stop: () => workbench.close() });
    await expect(startEchoApp(workbench, true, 'xoxb-fel')).rejects.toThrow('invalid_auth');
    expect(workbench.calls.map(({ method, error }) => [method, error])).toEqual([['auth.test', 'invalid_auth']]);
  });

  it.each([
    ['Socket Mode', true],
    ['signed HTTP', false],
  ])('is told again over %s of what it did not acknowledge', async (_name, socket) => {
    const { workbench, app } = await both(socket, { ackMs: 1_000 });
    app.holds = 1;
    const said = await workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'hej' });
    expect(said.delivered).toMatchObject([{ acknowledged: true, attempts: 2 }]);
    expect(app.retries.slice(0, 2)).toEqual([0, 1]);
  });

  it('connects again when Slack announces that it closes the connection', async () => {
    const { workbench } = await both(true);
    workbench.faults.dropConnections({ announce: true });
    await workbench.connected();
    await workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'igen' });
    await workbench.until(({ text }) => text === 'eko: igen');
  });

  it('connects again when Slack was gone', async () => {
    const { workbench } = await both(true, { ackMs: 5_000 });
    const back = workbench.faults.restart(100);
    const saying = workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'under tiden' });
    await back;
    expect((await saying).delivered).toMatchObject([{ acknowledged: true }]);
    await workbench.until(({ text }) => text === 'eko: under tiden');
  });

  it('is heard when it posts what Slack refuses', async () => {
    const { workbench, app } = await both(true);
    workbench.faults.platformError('chat.postMessage', 'is_archived', 1);
    await workbench.say({ channel: ANNAS_DM, user: ANNA, text: 'hej' });
    await expect.poll(() => app.errors).toEqual([expect.stringContaining('is_archived')]);
  });
});
