import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { call, post } from './call.ts';
import { type Sink, startSink } from './sink.ts';

const ANNA = 'U0ANNA00001';
const CILLA = 'U0CILLA0001';
const STATISTICS = 'C0OJSTAT001';

let workbench: Workbench;
let sink: Sink;
let clock = Date.now();
beforeEach(async () => {
  clock = Date.now();
  workbench = await startWorkbench({ now: () => clock, events: [] });
  sink = await startSink(workbench);
});
afterEach(async () => {
  await sink.close();
  await workbench.close();
});

const lastUrl = () => String(sink.received.at(-1)?.payload['response_url']);
const command = async (channel = STATISTICS) => {
  await workbench.command({ name: '/kommun', text: 'Kalmar', user: ANNA, channel });
  return lastUrl();
};
const texts = (user?: string) => workbench.messages(STATISTICS, user).map(({ text }) => text);
const button = { type: 'button', text: { type: 'plain_text', text: 'Dela' }, action_id: 'dela' };
const blocks = [{ type: 'actions', elements: [button] }];
const clickOn = async (ts: unknown) => {
  await workbench.click({ channel: STATISTICS, ts: String(ts), user: ANNA, actionId: 'dela' });
  return lastUrl();
};

describe('a response_url', () => {
  it('is good for five messages', async () => {
    const url = await command();
    for (let index = 1; index <= 5; index += 1) {
      expect(await post(url, { text: `nr ${index}` })).toMatchObject({ ok: true, status: 200 });
    }
    expect(await post(url, { text: 'nr 6' })).toMatchObject({ ok: false, status: 404, error: 'used_url' });
    expect(texts(ANNA)).toHaveLength(5);
  });

  it('is good for thirty minutes, and was never another', async () => {
    const url = await command();
    clock += 30 * 60_000;
    expect((await post(url, { text: 'i tid' })).ok).toBe(true);
    clock += 1;
    expect(await post(url, { text: 'för sent' })).toMatchObject({ status: 404, error: 'expired_url' });
    expect(await post(`${url}X`, { text: 'x' })).toMatchObject({ status: 404, error: 'expired_url' });
  });

  it('refuses what a message may not hold, and that costs no use', async () => {
    const url = await command();
    const wrong = [{ type: 'header', text: { type: 'plain_text', text: 'å'.repeat(151) } }];
    expect(await post(url, { text: 'x', blocks: wrong })).toMatchObject({ status: 400, error: 'invalid_blocks' });
    expect(await post(url, {})).toMatchObject({ status: 400, error: 'no_text' });
    expect(await post(url, { text: 'x', thread_ts: '1.1' })).toMatchObject({ error: 'thread_not_found' });
    for (let index = 1; index <= 5; index += 1) expect((await post(url, { text: 'bra' })).ok).toBe(true);
  });

  it('answers one person unless it is told to answer all, also where the bot is no member', async () => {
    const url = await command('C0UTANBOT01');
    await post(url, { text: 'bara du' });
    await post(url, { text: 'alla', response_type: 'in_channel' });
    expect(workbench.messages('C0UTANBOT01', CILLA).map(({ text }) => text)).toEqual(['alla']);
    expect(workbench.messages('C0UTANBOT01', ANNA)).toHaveLength(2);
  });

  it('answers in a thread', async () => {
    const { ts } = await workbench.say({ channel: STATISTICS, user: ANNA, text: 'tråd' });
    await post(await command(), { text: 'svar', response_type: 'in_channel', thread_ts: ts });
    expect(workbench.messages(STATISTICS).at(-1)).toMatchObject({ text: 'svar', thread: ts });
  });

  it('of a click replaces or removes the message that was clicked, also one that a single person sees', async () => {
    const args = { channel: STATISTICS, text: 'före', blocks };
    const open = (await call(workbench, 'chat.postMessage', args)).body['ts'];
    const shown = (await call(workbench, 'chat.postEphemeral', { ...args, user: ANNA })).body['message_ts'];
    await post(await clickOn(open), { text: 'efter', replace_original: true });
    await post(await clickOn(shown), { text: 'bara för dig', replace_original: 'true', blocks });
    expect(texts(ANNA)).toEqual(['efter', 'bara för dig']);
    expect(texts(CILLA)).toEqual(['efter']);
    const again = await clickOn(shown);
    await post(again, { delete_original: true });
    expect(workbench.messages(STATISTICS, ANNA).map(({ deleted }) => deleted)).toEqual([false, true]);
    expect(await post(again, { delete_original: true })).toMatchObject({ status: 404, error: 'message_not_found' });
  });

  it('is not remembered by its address in the calls, but by what was sent', async () => {
    await post(await command(), { text: 'svar' });
    expect(workbench.calls.at(-1)).toMatchObject({
      method: 'response_url',
      ok: true,
      args: { text: 'svar' },
      status: 200,
    });
  });
});

describe('a trigger_id', () => {
  it('opens one view within three seconds', async () => {
    const view = { type: 'modal', title: { type: 'plain_text', text: 'Varför?' }, blocks: [{ type: 'divider' }] };
    const open = (trigger_id: unknown) => call(workbench, 'views.open', { trigger_id, view });
    const fresh = async () => {
      await command();
      return sink.received.at(-1)?.payload['trigger_id'];
    };
    expect((await open('x')).error).toBe('invalid_trigger_id');
    const first = await fresh();
    expect((await open(first)).body).toMatchObject({ ok: true, view: { type: 'modal', team_id: workbench.team } });
    expect((await open(first)).error).toBe('exchanged_trigger_id');
    const late = await fresh();
    clock += 3_001;
    expect((await open(late)).error).toBe('expired_trigger_id');
  });
});

describe('what a command is acknowledged with', () => {
  it('is shown to the person, or to all', async () => {
    sink.answer = () => ({ status: 200, body: JSON.stringify({ text: 'söker …' }) });
    await command();
    sink.answer = () => ({ status: 200, body: JSON.stringify({ text: 'för alla', response_type: 'in_channel' }) });
    await command();
    sink.answer = () => ({ status: 200, body: 'bara text' });
    await command();
    sink.answer = () => ({ status: 200 });
    await command();
    expect(texts(ANNA)).toEqual(['söker …', 'för alla', 'bara text']);
    expect(texts(CILLA)).toEqual(['för alla']);
  });

  it('is nothing when the app was not granted commands: it is not asked', async () => {
    workbench.faults.removeScope('commands');
    const sent = await workbench.command({ name: '/kommun', text: '', user: ANNA, channel: STATISTICS });
    expect(sent).toMatchObject({ acknowledged: false, attempts: 0 });
    expect(sink.received).toEqual([]);
    expect(texts(ANNA)).toEqual(['/kommun is not a valid command.']);
  });
});
