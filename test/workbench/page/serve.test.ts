import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage } from '../../../src/workbench/page/serve.ts';
import { startWorkbench } from '../../../src/workbench/start.ts';
import type { Workbench } from '../../../src/workbench/workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  const page = await servePage({ commands: ['/kommun'], patienceMs: 2_000 });
  workbench = await startWorkbench({ page, ackMs: 20, redeliverAfterMs: [] });
});
afterAll(() => workbench.close());

const [ANNA, BJORN] = ['U0ANNA00001', 'U0BJORN0001'];
const [ALLMANT, ANNAS, BJORNS] = ['C0ALLMANT01', 'D0ANNA00001', 'D0BJORN0001'];

const at = (path: string): URL => new URL(path, workbench.pageUrl);
const origin = (): string => at('/').origin;

interface Posted {
  readonly status: number;
  readonly body: unknown;
}

async function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Posted> {
  const response = await fetch(at(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** fetch sets Host by itself. */
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(at('/state'), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

describe('what is refused', () => {
  it.each(['/finns-inte', '/client/main.tsx', '/page.js.map', '/say/'])('GET %s is not found', async (path) => {
    expect((await fetch(at(path))).status).toBe(404);
  });

  it('the wrong method', async () => {
    expect((await fetch(at('/say'))).status).toBe(405);
    expect((await post('/state', {})).status).toBe(405);
  });

  it.each(['example.org', '127.0.0.1.example.org', '10.0.0.1:80'])('the name %s', async (host) => {
    expect(await statusFor(host)).toBe(403);
  });

  it.each(['https://example.org', 'http://127.0.0.1:1', 'null', ''])('a post from %j', async (from) => {
    const before = workbench.messages(ALLMANT).length;
    const { status, body } = await post('/say', { user: ANNA, channel: ALLMANT, text: 'hej' }, { origin: from });
    expect([status, body]).toEqual([403, { ok: false, reason: 'Begäran kom inte från sidan.' }]);
    expect(workbench.messages(ALLMANT)).toHaveLength(before);
  });

  it.each<[string, string, unknown, string]>([
    ['/say', 'no JSON', '{', 'Begäran är inte giltig JSON.'],
    ['/say', 'nothing', '', 'Begäran är inte giltig JSON.'],
    ['/say', 'a list', [], 'Begäran är inte ett JSON-objekt.'],
    ['/say', 'too much', { text: 'x'.repeat(70_000) }, 'Begäran är för stor.'],
    ['/say', 'nobody', { channel: ALLMANT, text: 'hej' }, 'Okänd person (user).'],
    ['/say', 'somebody else', { user: 'U1', channel: ALLMANT, text: 'hej' }, 'Okänd person (user).'],
    ['/say', 'nowhere', { user: ANNA, text: 'hej' }, 'Okänd kanal (channel).'],
    ['/say', 'an archived channel', { user: ANNA, channel: 'C0ARKIV0001', text: 'hej' }, 'Okänd kanal (channel).'],
    ['/say', 'another person’s DM', { user: ANNA, channel: BJORNS, text: 'hej' }, 'Okänd kanal (channel).'],
    ['/say', 'no text', { user: ANNA, channel: ALLMANT }, 'Meddelandet är tomt (text).'],
    ['/say', 'a text that is none', { user: ANNA, channel: ALLMANT, text: 7 }, 'Meddelandet är tomt (text).'],
    ['/say', 'blanks', { user: ANNA, channel: ALLMANT, text: ' \n' }, 'Meddelandet är tomt (text).'],
    [
      '/say',
      'a long text',
      { user: ANNA, channel: ALLMANT, text: 'x'.repeat(12_001) },
      'Meddelandet är för långt: högst 12 000 tecken.',
    ],
    ['/say', 'no thread', { user: ANNA, channel: ALLMANT, text: 'hej', thread: '1.2' }, 'Tråden finns inte (thread).'],
    ['/open-dm', 'nobody', {}, 'Okänd person (user).'],
    [
      '/command',
      'an unknown command',
      { user: ANNA, channel: ALLMANT, name: '/x' },
      'Kommandot finns inte: /x (name).',
    ],
    ['/click', 'no message', { user: ANNA, channel: ALLMANT, actionId: 'a' }, 'Meddelandet finns inte (ts).'],
  ])('POST %s with %s', async (path, _what, body, reason) => {
    expect(await post(path, body)).toEqual({ status: 400, body: { ok: false, reason } });
  });

  it('a click on what is not there, in the stand-in’s words', async () => {
    const { ts } = await workbench.say({ channel: ALLMANT, user: ANNA, text: 'hej' });
    const { status, body } = await post('/click', { user: ANNA, channel: ALLMANT, ts, actionId: 'a' });
    expect([status, body]).toEqual([400, { ok: false, reason: expect.stringContaining('no element a') }]);
    const nameless = await post('/click', { user: ANNA, channel: ALLMANT, ts });
    expect(nameless.body).toEqual({ ok: false, reason: 'Knappen saknar id (actionId).' });
  });

  it.each(['user=U1', `user=${ANNA}&channel=C1`, `user=${ANNA}&channel=${BJORNS}`])(
    'the state of %s',
    async (query) => {
      expect((await fetch(at(`/state?${query}`))).status).toBe(400);
    },
  );
});

describe('what is served', () => {
  it.each([
    ['/', 'text/html'],
    ['/page.js', 'text/javascript'],
    ['/page.css', 'text/css'],
    ['/page.svg', 'image/svg+xml'],
  ])('GET %s', async (path, type) => {
    const response = await fetch(at(path));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('the state: whose, where, and only what that person sees', async () => {
    const first: unknown = await (await fetch(at('/state'))).json();
    expect(first).toMatchObject({
      title: 'Exempelkommun',
      commands: ['/kommun'],
      bot: { userId: workbench.bot.userId, name: 'Måttstock' },
      you: { id: ANNA },
      channel: { id: ANNAS },
    });
    const björns = await (await fetch(at(`/state?user=${BJORN}&channel=${ALLMANT}`))).json();
    const ids = (björns as { channels: readonly { id: string }[] }).channels.map(({ id }) => id);
    expect(ids).toContain(BJORNS);
    expect(ids).not.toContain(ANNAS);
    expect(ids).not.toContain('C0ARKIV0001');
  });

  it('a thread under its message, and without it when it was deleted', async () => {
    const say = (text: string, thread?: string) =>
      post('/say', { user: ANNA, channel: 'C0LEDNING01', text, ...(thread === undefined ? {} : { thread }) });
    await say('@Måttstock & fråga');
    const [root] = workbench.messages('C0LEDNING01');
    await say('svar', root?.ts);
    const conversations = async () =>
      ((await (await fetch(at('/state?channel=C0LEDNING01'))).json()) as { conversations: unknown }).conversations;
    const replies = [{ text: 'svar', author: { name: 'Anna Andersson', isBot: false } }];
    expect(await conversations()).toMatchObject([
      { thread: root?.ts, root: { text: `<@${workbench.bot.userId}> &amp; fråga` }, replies },
    ]);
    await workbench.deleteMessage('C0LEDNING01', root?.ts ?? '');
    expect(await conversations()).toMatchObject([{ root: null, replies }]);
  });

  it('whether the app took it', async () => {
    // No app is connected: a mention is not taken, and what the app does not subscribe to need not be.
    const mention = await post('/say', { user: ANNA, channel: ALLMANT, text: '@Måttstock hej' });
    expect(mention).toEqual({ status: 200, body: { ok: true, acknowledged: false } });
    const plain = await post('/say', { user: ANNA, channel: ALLMANT, text: 'hej' });
    expect(plain).toEqual({ status: 200, body: { ok: true, acknowledged: true } });
    const command = await post('/command', { user: ANNA, channel: ALLMANT, name: '/kommun', text: 'Kalmar' });
    expect(command).toEqual({ status: 200, body: { ok: true, acknowledged: false } });
  });

  it('word of every change', async () => {
    const stop = new AbortController();
    const response = await fetch(at('/changes'), { signal: stop.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('retry: 500\n\n');
    await workbench.say({ channel: ALLMANT, user: ANNA, text: 'hej' });
    expect((await reader?.read())?.value).toMatch(/^event: change\ndata: \n\n/);
    stop.abort();
  });
});

it('does not wait for an app that does not answer', async () => {
  const page = await servePage({ commands: [], patienceMs: 10 });
  const waiting = await startWorkbench({ page, ackMs: 5_000, redeliverAfterMs: [] });
  const url = new URL('/say', waiting.pageUrl);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url.origin },
    body: JSON.stringify({ user: ANNA, channel: ANNAS, text: 'hej' }),
  });
  expect(await response.json()).toEqual({ ok: true, acknowledged: null });
  await waiting.close();
});
