import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench, WorkbenchOptions } from '../../src/workbench/workbench.ts';
import { call, post } from './call.ts';

const ANNA = 'U0ANNA00001';
const DM = 'D0ANNA00001';
const STATISTICS = 'C0OJSTAT001';
const BROAD = [
  ...['chat:write', 'channels:history', 'channels:read', 'groups:read', 'im:history', 'im:write', 'im:read'],
  ...['users:read', 'team:read', 'reactions:write', 'files:write', 'assistant:write', 'commands'],
];

let workbench: Workbench;
let clock = Date.now();
const start = async (options: WorkbenchOptions = {}) => {
  workbench = await startWorkbench({ now: () => clock, ...options });
};
beforeEach(async () => {
  clock = Date.now();
  await start({ scopes: BROAD, events: [] });
});
afterEach(() => workbench.close());

const said = async (text: string, channel = STATISTICS) => (await workbench.say({ channel, user: ANNA, text })).ts;
const posted = async (args: Readonly<Record<string, unknown>>) => {
  const answer = await call(workbench, 'chat.postMessage', { channel: STATISTICS, ...args });
  expect(answer.error).toBe('');
  return String(answer.body['ts']);
};

describe('who may call', () => {
  it('nobody without a token, nobody with another token, and each token only what it is for', async () => {
    expect((await call(workbench, 'auth.test', {}, '')).error).toBe('not_authed');
    expect((await call(workbench, 'auth.test', {}, 'xoxb-fel')).error).toBe('invalid_auth');
    expect((await call(workbench, 'auth.test', {}, workbench.appToken)).error).toBe('not_allowed_token_type');
    expect((await call(workbench, 'apps.connections.open')).error).toBe('not_allowed_token_type');
    expect((await call(workbench, 'apps.connections.open', {}, workbench.appToken)).ok).toBe(true);
  });

  it('takes the token in the body as well, and does not remember it', async () => {
    const answer = await post(`${workbench.apiUrl}auth.test`, { token: workbench.botToken });
    expect(answer.body).toMatchObject({ ok: true, user_id: workbench.bot.userId, team_id: workbench.team });
    expect(JSON.stringify(workbench.calls)).not.toContain(workbench.botToken);
  });

  it('says which scope is missing, and what was granted', async () => {
    await workbench.close();
    await start({ events: [] });
    const answer = await call(workbench, 'conversations.replies', { channel: STATISTICS, ts: '1.1' });
    expect(answer.body).toMatchObject({ error: 'missing_scope', needed: 'channels:history' });
    expect(answer.body['provided']).toBe('app_mentions:read,assistant:write,chat:write,commands,im:history');
    expect(answer.headers.get('x-oauth-scopes')).toBe(answer.body['provided']);
    expect(answer.headers.get('x-accepted-oauth-scopes')).toBe('channels:history');
    for (const method of [
      'users.info',
      'team.info',
      'reactions.add',
      'files.getUploadURLExternal',
      'conversations.open',
    ]) {
      expect((await call(workbench, method)).error).toBe('missing_scope');
    }
  });

  it('knows no other methods, and no broken JSON', async () => {
    expect((await call(workbench, 'chat.postMessages')).error).toBe('unknown_method');
    expect((await call(workbench, 'toString')).error).toBe('unknown_method');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${workbench.botToken}` };
    const broken = await fetch(`${workbench.apiUrl}auth.test`, { method: 'POST', headers, body: '{"a":' });
    expect(await broken.json()).toMatchObject({ ok: false, error: 'invalid_json' });
  });
});

describe('chat.postMessage', () => {
  const refusals: readonly [string, Readonly<Record<string, unknown>>, string][] = [
    ['no channel', { channel: '', text: 'x' }, 'channel_not_found'],
    ['an unknown channel', { channel: 'C0OKAND0001', text: 'x' }, 'channel_not_found'],
    ['a channel that the bot is not in', { channel: 'C0UTANBOT01', text: 'x' }, 'not_in_channel'],
    ['an archived channel', { channel: 'C0ARKIV0001', text: 'x' }, 'is_archived'],
    ['nothing', {}, 'no_text'],
    ['blanks', { text: ' \n' }, 'no_text'],
    ['no blocks and no text', { blocks: [] }, 'no_text'],
    ['blocks that are no JSON', { blocks: '[{' }, 'invalid_blocks_format'],
    ['blocks in an object', { blocks: { blocks: [] } }, 'invalid_blocks_format'],
    ['both kinds of text', { text: 'x', markdown_text: 'x' }, 'markdown_text_conflict'],
    ['a thread that is not', { text: 'x', thread_ts: '1700000000.000001' }, 'thread_not_found'],
    [
      'an image of a file that is not',
      { blocks: [{ type: 'image', alt_text: 'x', slack_file: { id: 'F1' } }] },
      'invalid_blocks',
    ],
  ];

  it.each(refusals)('refuses %s', async (_name, args, error) => {
    const answer = await call(workbench, 'chat.postMessage', { channel: STATISTICS, ...args });
    expect(answer).toMatchObject({ ok: false, error, status: 200 });
    expect(workbench.messages(STATISTICS)).toEqual([]);
  });

  it('tells what is wrong with blocks as Slack does', async () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'å'.repeat(3_001) } }];
    const answer = await call(workbench, 'chat.postMessage', { channel: STATISTICS, text: 'x', blocks });
    expect(answer.body).toMatchObject({
      error: 'invalid_blocks',
      errors: ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: { messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'] },
    });
  });

  it('posts with a name, to a person, in a thread by a reply of it, and with unfurling off', async () => {
    const parent = await said('fråga');
    const reply = await posted({ channel: '#oj-statistik', text: 'svar', thread_ts: parent, unfurl_links: false });
    await posted({ text: 'svar 2', thread_ts: reply });
    expect(workbench.messages(STATISTICS).map(({ thread }) => thread)).toEqual([null, parent, parent]);
    expect((await call(workbench, 'chat.postMessage', { channel: ANNA, text: 'hej' })).body['channel']).toBe(DM);
  });

  it('gives every message a ts of its own, later than the one before', async () => {
    clock = 1_800_000_000_000;
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => posted({ text: `nr ${index}` })));
    clock -= 60_000;
    all.push(await posted({ text: 'klockan gick tillbaka' }));
    const sorted = workbench.messages(STATISTICS).map(({ ts }) => ts);
    expect(new Set(all).size).toBe(21);
    expect(sorted).toEqual([...all].sort());
    expect(sorted[0]).toMatch(/^1800000000\.\d{6}$/);
    expect(sorted.at(-1)).toBe(all.at(-1));
  });

  it('waits for room in the channel when Slack limits posts', async () => {
    await workbench.close();
    await start({ postsPerSecond: 1, events: [] });
    const answers = [];
    for (let index = 0; index < 6; index += 1) {
      answers.push(await call(workbench, 'chat.postMessage', { channel: STATISTICS, text: String(index) }));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.headers.get('retry-after')).toBe('1');
    expect((await call(workbench, 'chat.postMessage', { channel: DM, text: 'annan kanal' })).status).toBe(200);
    clock += 1_000;
    expect((await call(workbench, 'chat.postMessage', { channel: STATISTICS, text: 'nu' })).status).toBe(200);
  });
});

describe('messages that change', () => {
  it('are not changed when they are gone, another person wrote them, or only one person sees them', async () => {
    const theirs = await said('deras');
    const own = await posted({ text: 'egen' });
    const shown = await call(workbench, 'chat.postEphemeral', { channel: STATISTICS, user: ANNA, text: 'bara du' });
    for (const method of ['chat.update', 'chat.delete']) {
      const at = (ts: unknown) => call(workbench, method, { channel: STATISTICS, ts, text: 'ny' });
      expect((await at('1.1')).error).toBe('message_not_found');
      expect((await at(shown.body['message_ts'])).error).toBe('message_not_found');
      expect((await at(theirs)).error).toBe(method === 'chat.update' ? 'cant_update_message' : 'cant_delete_message');
      expect((await call(workbench, method, { channel: 'C0OKAND0001', ts: own })).error).toBe('channel_not_found');
    }
    expect((await call(workbench, 'chat.delete', { channel: STATISTICS, ts: own })).ok).toBe(true);
    expect((await call(workbench, 'chat.update', { channel: STATISTICS, ts: own, text: 'ny' })).error).toBe(
      'message_not_found',
    );
    expect((await call(workbench, 'chat.postMessage', { channel: STATISTICS, thread_ts: own, text: 'x' })).error).toBe(
      'thread_not_found',
    );
    expect(workbench.messages(STATISTICS).find(({ ts }) => ts === own)).toMatchObject({
      deleted: true,
      text: '',
      blocks: [],
    });
  });

  it('keep their blocks only when no text is given, and are marked as edited only by text', async () => {
    const blocks = [{ type: 'divider' }];
    const ts = await posted({ text: 'ett', blocks });
    const now = () => workbench.messages(STATISTICS).find((message) => message.ts === ts);
    await call(workbench, 'chat.update', {
      channel: STATISTICS,
      ts,
      blocks: [{ type: 'divider' }, { type: 'divider' }],
    });
    expect(now()).toMatchObject({ text: 'ett', edited: false });
    expect(now()?.blocks).toHaveLength(2);
    await call(workbench, 'chat.update', { channel: STATISTICS, ts, text: 'två' });
    expect(now()).toMatchObject({ text: 'två', blocks: [], edited: true });
    expect((await call(workbench, 'chat.update', { channel: STATISTICS, ts })).error).toBe('no_text');
    expect((await call(workbench, 'chat.update', { channel: STATISTICS, ts, text: '' })).error).toBe('no_text');
  });
});

describe('chat.postEphemeral', () => {
  it('shows the message to one person, and to nobody who is not there', async () => {
    const send = (args: Readonly<Record<string, unknown>>) =>
      call(workbench, 'chat.postEphemeral', { channel: STATISTICS, text: 'bara du', ...args });
    expect((await send({})).error).toBe('invalid_arguments');
    expect((await send({ user: 'U0OKAND0001' })).error).toBe('user_not_in_channel');
    expect((await send({ user: 'U0CILLA0001', channel: DM })).error).toBe('user_not_in_channel');
    const shown = await send({ user: ANNA });
    expect(workbench.messages(STATISTICS, ANNA)).toMatchObject([{ ts: shown.body['message_ts'], onlyFor: ANNA }]);
    expect(workbench.messages(STATISTICS, 'U0CILLA0001')).toEqual([]);
    const thread_ts = shown.body['message_ts'];
    expect((await call(workbench, 'chat.postMessage', { channel: STATISTICS, text: 'x', thread_ts })).error).toBe(
      'cannot_reply_to_message',
    );
    expect((await call(workbench, 'chat.getPermalink', { channel: STATISTICS, message_ts: thread_ts })).error).toBe(
      'message_not_found',
    );
  });
});

describe('reading a channel', () => {
  it('gives a thread, oldest first, and a page at a time; never what one person alone was shown', async () => {
    const parent = await said('fråga');
    await posted({ text: 'ett', thread_ts: parent });
    await posted({ text: 'två', thread_ts: parent });
    await call(workbench, 'chat.postEphemeral', { channel: STATISTICS, user: ANNA, text: 'x', thread_ts: parent });
    const read = (args: Readonly<Record<string, unknown>>) =>
      call(workbench, 'conversations.replies', { channel: STATISTICS, ts: parent, ...args });
    const whole = await read({});
    expect(whole.body['messages']).toMatchObject([
      { text: 'fråga' },
      { text: 'ett', bot_id: workbench.bot.botId },
      { text: 'två' },
    ]);
    const first = await read({ limit: 2 });
    expect(first.body).toMatchObject({ has_more: true, response_metadata: { next_cursor: 'next:2' } });
    expect((await read({ limit: 2, cursor: 'next:2' })).body['messages']).toMatchObject([{ text: 'två' }]);
    expect((await read({ ts: '1.1' })).error).toBe('thread_not_found');
    expect((await call(workbench, 'conversations.history', { channel: STATISTICS })).body['messages']).toHaveLength(1);
    expect((await call(workbench, 'conversations.history', { channel: 'C0UTANBOT01' })).error).toBe('not_in_channel');
    const link = await call(workbench, 'chat.getPermalink', { channel: STATISTICS, message_ts: parent });
    expect(link.body['permalink']).toBe(
      `https://exempelkommun.slack.com/archives/${STATISTICS}/p${parent.replace('.', '')}`,
    );
  });

  it('tells of channels and people', async () => {
    const channel = await call(workbench, 'conversations.info', { channel: DM });
    expect(channel.body['channel']).toMatchObject({ is_im: true, user: ANNA });
    expect((await call(workbench, 'conversations.open', { users: ANNA })).body['channel']).toEqual({ id: DM });
    expect((await call(workbench, 'users.info', { user: ANNA })).body['user']).toMatchObject({ is_bot: false });
    expect((await call(workbench, 'users.info', { user: 'U1' })).error).toBe('user_not_found');
    expect((await call(workbench, 'team.info')).body['team']).toMatchObject({ name: 'Exempelkommun' });
    const react = { channel: STATISTICS, timestamp: await said('hej'), name: 'eyes' };
    expect((await call(workbench, 'reactions.add', react)).ok).toBe(true);
    expect((await call(workbench, 'reactions.add', react)).error).toBe('already_reacted');
  });
});
