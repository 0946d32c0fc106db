import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';

const ANNA = 'U0ANNA00001';
const DM = 'D0ANNA00001';
const STATISTICS = 'C0OJSTAT001';
const SCOPES = ['chat:write', 'files:write', 'assistant:write'];

let workbench: Workbench;
let clock = Date.now();
beforeEach(async () => {
  clock = Date.now();
  workbench = await startWorkbench({ now: () => clock, scopes: SCOPES, events: [] });
});
afterEach(() => workbench.close());

const said = async (text: string, channel = STATISTICS) => (await workbench.say({ channel, user: ANNA, text })).ts;

describe('what an assistant shows', () => {
  it('a status until the answer comes, or for two minutes', async () => {
    const thread_ts = await said('fråga', DM);
    const set = (status: string) =>
      call(workbench, 'assistant.threads.setStatus', { channel_id: DM, thread_ts, status });
    expect(
      (await call(workbench, 'assistant.threads.setStatus', { channel_id: DM, thread_ts: '1.1', status: 'x' })).error,
    ).toBe('invalid_thread_ts');
    await set('söker …');
    expect(workbench.status(DM, thread_ts)).toBe('söker …');
    await call(workbench, 'chat.postMessage', { channel: DM, thread_ts, text: 'svar' });
    expect(workbench.status(DM, thread_ts)).toBe(null);
    await set('igen');
    clock += 121_000;
    expect(workbench.status(DM, thread_ts)).toBe(null);
  });

  it('prompts with both a title and a message', async () => {
    const set = (prompts: unknown) =>
      call(workbench, 'assistant.threads.setSuggestedPrompts', { channel_id: DM, prompts });
    expect((await set([])).error).toBe('invalid_arguments');
    expect((await set([{ title: 'a', message: '' }])).error).toBe('invalid_arguments');
    await set([{ title: 'a', message: 'b' }]);
    expect(workbench.suggestedPrompts(DM)).toEqual([{ title: 'a', message: 'b' }]);
  });

  it('the status of a session', async () => {
    const thread_ts = await said('fråga', DM);
    const set = (status: string) => call(workbench, 'agents.sessions.setStatus', { channel_id: DM, thread_ts, status });
    expect((await set('klar')).error).toBe('invalid_status');
    expect((await set('processing')).body).toMatchObject({ ok: true, agent_status: 'processing' });
    expect(workbench.sessionStatus(DM, thread_ts)).toBe('processing');
  });

  it('a stream that grows, stops, and dies when nothing comes', async () => {
    const thread_ts = await said('fråga', DM);
    const stream = (method: string, args: Readonly<Record<string, unknown>>) =>
      call(workbench, `chat.${method}Stream`, { channel: DM, ...args });
    expect((await call(workbench, 'chat.startStream', { channel: STATISTICS, thread_ts: await said('x') })).error).toBe(
      'missing_recipient_user_id',
    );
    const { ts } = (await stream('start', { thread_ts, markdown_text: 'ett' })).body;
    await stream('append', { ts, markdown_text: ' två' });
    await stream('stop', { ts, blocks: [{ type: 'divider' }] });
    expect(workbench.messages(DM).at(-1)).toMatchObject({ text: 'ett två', thread: thread_ts });
    expect((await stream('append', { ts, markdown_text: 'x' })).error).toBe('message_not_in_streaming_state');
    const idle = (await stream('start', { thread_ts })).body['ts'];
    clock += 301_000;
    expect((await stream('stop', { ts: idle })).error).toBe('message_not_in_streaming_state');
  });
});

describe('files', () => {
  it('are shared only when all their bytes came', async () => {
    const bytes = Buffer.from('år;värde\n2023;47\n');
    const asked = await call(workbench, 'files.getUploadURLExternal', { filename: 'ö.csv', length: bytes.length });
    const { upload_url: url, file_id: id } = asked.body as { upload_url: string; file_id: string };
    const complete = () =>
      call(workbench, 'files.completeUploadExternal', {
        files: [{ id, title: 'Öar' }],
        channel_id: STATISTICS,
        initial_comment: 'Här',
      });
    expect((await complete()).error).toBe('file_not_found');
    expect((await fetch(url, { method: 'POST', body: bytes.subarray(1) })).status).toBe(400);
    const form = new FormData();
    form.append('file', new Blob([bytes]), 'ö.csv');
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    expect((await fetch(url, { method: 'POST', body: bytes })).status).toBe(400);
    expect((await complete()).ok).toBe(true);
    expect(workbench.messages(STATISTICS)).toMatchObject([
      { text: 'Här', files: [{ id, name: 'ö.csv', title: 'Öar' }] },
    ]);
    expect(Buffer.from(workbench.file(id)?.bytes ?? []).equals(bytes)).toBe(true);
  });
});
