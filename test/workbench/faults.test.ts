import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';
import { openLink } from './link.ts';
import { type Sink, startSink } from './sink.ts';

const ANNA = 'U0ANNA00001';
const DM = 'D0ANNA00001';
const STATISTICS = 'C0OJSTAT001';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench({ ackMs: 5_000, redeliverAfterMs: [0, 50], events: ['message.im'] });
});
afterEach(() => workbench.close());

const postTo = (text = 'hej') => call(workbench, 'chat.postMessage', { channel: STATISTICS, text });

describe('faults of calls', () => {
  it('rateLimit: 429 with Retry-After, so many times, and nothing is posted', async () => {
    workbench.faults.rateLimit('chat.postMessage', 2, 7);
    expect((await call(workbench, 'auth.test')).ok).toBe(true);
    const answers = [await postTo(), await postTo(), await postTo()];
    expect(answers.map(({ status, error }) => [status, error])).toEqual([
      [429, 'ratelimited'],
      [429, 'ratelimited'],
      [200, ''],
    ]);
    expect(answers[0]?.headers.get('retry-after')).toBe('7');
    expect(workbench.messages(STATISTICS)).toHaveLength(1);
    expect(workbench.faults.met).toEqual({ 'chat.postMessage': 2 });
    expect(workbench.calls.map(({ status, ok, error }) => [status, ok, error]).slice(1)).toEqual([
      [429, false, 'ratelimited'],
      [429, false, 'ratelimited'],
      [200, true, null],
    ]);
  });

  it('serverError: the call is lost, or it took effect and only the answer is an error', async () => {
    workbench.faults.serverError('chat.postMessage', 1);
    workbench.faults.serverError('chat.postMessage', 1, { status: 503, accepted: true });
    expect((await postTo('borta')).status).toBe(500);
    expect(workbench.messages(STATISTICS)).toEqual([]);
    expect((await postTo('framme')).status).toBe(503);
    expect(workbench.messages(STATISTICS)).toMatchObject([{ text: 'framme' }]);
  });

  it('platformError: ok false with that error', async () => {
    workbench.faults.platformError('chat.postMessage', 'fatal_error', 1);
    expect(await postTo()).toMatchObject({ status: 200, ok: false, error: 'fatal_error' });
    expect((await postTo()).ok).toBe(true);
  });

  it('slow: takes effect at once and answers later', async () => {
    workbench.faults.slow('chat.postMessage', 1, 1_000);
    const answered: string[] = [];
    const slow = postTo('långsam').then(() => answered.push('långsam'));
    await workbench.until(({ text }) => text === 'långsam');
    await postTo('snabb').then(() => answered.push('snabb'));
    await slow;
    expect(answered).toEqual(['snabb', 'långsam']);
    expect(workbench.faults.met).toEqual({ 'chat.postMessage': 1 });
  });

  it('revokeToken and removeScope hold for every call until they are cleared', async () => {
    workbench.faults.removeScope('chat:write');
    expect(await postTo()).toMatchObject({ error: 'missing_scope' });
    workbench.faults.revokeToken();
    expect((await postTo()).error).toBe('token_revoked');
    expect((await call(workbench, 'auth.test')).error).toBe('token_revoked');
    expect((await call(workbench, 'apps.connections.open', {}, workbench.appToken)).ok).toBe(true);
    workbench.faults.clear();
    expect((await postTo()).ok).toBe(true);
  });

  it('clear takes away what was planned', async () => {
    workbench.faults.rateLimit('chat.postMessage', 5, 1);
    workbench.faults.slow('chat.postMessage', 5, 60_000);
    workbench.faults.clear();
    expect((await postTo()).ok).toBe(true);
    expect(workbench.faults.met).toEqual({});
  });
});

describe('faults of events', () => {
  let sink: Sink;
  beforeEach(async () => {
    sink = await startSink(workbench);
  });
  afterEach(() => sink.close());
  const say = (text: string) => workbench.say({ channel: DM, user: ANNA, text });
  const heard = () => sink.received.map(({ payload }) => (payload['event'] as { text: string }).text);

  it('deliverTimes: the same event so many times, and each is told of', async () => {
    workbench.faults.deliverTimes(3);
    expect((await say('hej')).delivered).toHaveLength(3);
    expect(heard()).toEqual(['hej', 'hej', 'hej']);
    expect(new Set(sink.received.map(({ payload }) => payload['event_id'])).size).toBe(1);
    expect(sink.received.map(({ headers }) => headers['x-slack-retry-num']).sort()).toEqual(['1', '2', undefined]);
  });

  it('outOfOrder: held back and let go in reversed order', async () => {
    workbench.faults.outOfOrder(3);
    const all = [say('1'), say('2')];
    expect(heard()).toEqual([]);
    all.push(say('3'), say('4'));
    await Promise.all(all.slice(0, 3));
    expect(heard()).toEqual(['3', '2', '1']);
    workbench.faults.clear();
    await all[3];
    expect(heard().at(-1)).toBe('4');
    expect(workbench.faults.met).toEqual({ outOfOrder: 1 });
  });

  it('late: nothing comes before its time', async () => {
    workbench.faults.late(700);
    const saying = say('sen');
    workbench.faults.late(0);
    await say('i tid');
    await saying;
    expect(heard()).toEqual(['i tid', 'sen']);
    expect(workbench.faults.met).toEqual({ late: 1 });
  });
});

describe('faults of connections', () => {
  it('dropConnections: with a word before or without, and what was not acknowledged comes again', async () => {
    const first = await openLink(workbench, false);
    const saying = workbench.say({ channel: DM, user: ANNA, text: 'hej' });
    await expect.poll(() => first.envelopes().length).toBe(1);
    workbench.faults.dropConnections({ announce: true });
    await first.closed;
    expect(first.came.at(-1)).toEqual({ type: 'disconnect', reason: 'refresh_requested' });
    const second = await openLink(workbench, true);
    expect((await saying).delivered).toMatchObject([{ acknowledged: true, attempts: 2 }]);
    workbench.faults.dropConnections();
    await second.closed;
    expect(second.came.at(-1)).not.toHaveProperty('reason');
    expect(workbench.faults.met).toEqual({ dropConnections: 2 });
  });

  it('restart: gone, and back on the same port with what it remembered', async () => {
    const link = await openLink(workbench, true);
    await postTo('före');
    const back = workbench.faults.restart(700);
    await link.closed;
    await expect(postTo()).rejects.toThrow();
    await back;
    expect(workbench.messages(STATISTICS)).toMatchObject([{ text: 'före' }]);
    expect((await postTo('efter')).ok).toBe(true);
  });
});

describe('the end', () => {
  it('gives up on what is under way', async () => {
    const saying = workbench.say({ channel: DM, user: ANNA, text: 'ingen hör' });
    const waiting = expect(workbench.until(({ text }) => text === 'aldrig')).rejects.toThrow('closed');
    await workbench.close();
    expect((await saying).delivered).toMatchObject([{ acknowledged: false }]);
    await waiting;
  });

  it('until says what was there when it gives up, and onChange tells of every change', async () => {
    let changes = 0;
    const end = workbench.onChange(() => {
      changes += 1;
    });
    await postTo('det som finns');
    await expect(workbench.until(({ text }) => text === 'aldrig', 5)).rejects.toThrow('det som finns');
    expect(changes).toBe(1);
    end();
    await postTo();
    expect(changes).toBe(1);
    workbench.forget();
    expect([workbench.calls.length, workbench.messages(STATISTICS).length]).toEqual([0, 0]);
  });
});
