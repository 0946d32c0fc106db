import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench, WorkbenchOptions } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';
import { type Link, openLink } from './link.ts';

const ANNA = 'U0ANNA00001';
const DM = 'D0ANNA00001';
const STATISTICS = 'C0OJSTAT001';

let workbench: Workbench;
const links: Link[] = [];
const start = async (options: WorkbenchOptions = {}) => {
  workbench = await startWorkbench({ ackMs: 5_000, redeliverAfterMs: [0, 5], ...options });
};
const link = async (acks: boolean) => {
  const one = await openLink(workbench, acks);
  links.push(one);
  return one;
};
afterEach(async () => {
  for (const one of links.splice(0)) one.end();
  await workbench.close();
});

describe('a connection', () => {
  it('is opened once for each address that was given, and by no other', async () => {
    await start();
    const url = String((await call(workbench, 'apps.connections.open', {}, workbench.appToken)).body['url']);
    const opens = (address: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(address);
        socket.on('message', () => {
          socket.terminate();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      });
    expect(await opens(url.replace('ticket=', 'ticket=X'))).toBe(false);
    expect(await opens(url)).toBe(true);
    expect(await opens(url)).toBe(false);
  });

  it('says hello with how many there are, and is turned away when there are ten', async () => {
    await start();
    const all = [];
    for (let index = 0; index < 10; index += 1) all.push(await link(true));
    expect(all.map(({ came }) => came[0]?.['num_connections'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const eleventh = await link(true);
    expect(eleventh.came).toEqual([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    await eleventh.closed;
  });

  it('gets every payload that no other connection gets', async () => {
    await start();
    const [one, two] = [await link(true), await link(true)];
    for (let index = 0; index < 6; index += 1) await workbench.say({ channel: DM, user: ANNA, text: String(index) });
    expect([one.envelopes().length, two.envelopes().length]).toEqual([3, 3]);
  });
});

describe('an event that is not acknowledged', () => {
  it('comes again with its number and reason, the same event_id, and is given up', async () => {
    await start({ ackMs: 60 });
    const silent = await link(false);
    const said = await workbench.say({ channel: DM, user: ANNA, text: 'hej' });
    expect(said.delivered).toEqual([{ acknowledged: false, attempts: 3, ackMs: null, response: null }]);
    const came = silent.envelopes();
    expect(came.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
    expect(new Set(came.map(({ payload }) => (payload as { event_id: string }).event_id)).size).toBe(1);
    expect(new Set(came.map(({ envelope_id }) => envelope_id)).size).toBe(3);
  });

  it('is delivered again on another connection when its own is lost', async () => {
    await start();
    const lost = await link(false);
    const saying = workbench.say({ channel: DM, user: ANNA, text: 'hej' });
    await expect.poll(() => lost.envelopes().length).toBe(1);
    const next = await link(true);
    lost.end();
    expect((await saying).delivered).toMatchObject([{ acknowledged: true, attempts: 2 }]);
    expect(next.envelopes()).toMatchObject([{ retry_attempt: 1, retry_reason: 'connection_failed' }]);
  });

  it('waits for a connection as long as for an acknowledgement', async () => {
    await start();
    const saying = workbench.say({ channel: DM, user: ANNA, text: 'hej' });
    await link(true);
    expect((await saying).delivered).toMatchObject([{ acknowledged: true, attempts: 1 }]);
  });
});

describe('a command that is not acknowledged', () => {
  it('is not sent again: the person is told by Slack that it failed', async () => {
    await start({ ackMs: 60 });
    const silent = await link(false);
    const command = { name: '/kommun', text: 'Kalmar', user: ANNA, channel: STATISTICS };
    expect(await workbench.command(command)).toMatchObject({ acknowledged: false, attempts: 1 });
    expect(silent.envelopes()).toHaveLength(1);
    expect(workbench.messages(STATISTICS, ANNA)).toMatchObject([
      { user: 'USLACKBOT', text: '/kommun failed with the error "operation_timeout"', onlyFor: ANNA },
    ]);
    expect(workbench.messages(STATISTICS)).toEqual([]);
  });
});

describe('payloads', () => {
  it('look as documented', async () => {
    await start({ events: ['message.channels', 'app_mention'], scopes: ['channels:history', 'app_mentions:read'] });
    const listener = await link(true);
    const text = `<@${workbench.bot.userId}> A & B <script>`;
    const { ts } = await workbench.say({ channel: STATISTICS, user: ANNA, text });
    const events = listener.envelopes().map(({ payload }) => payload as { event: Record<string, unknown> });
    expect(events.map(({ event }) => event['type']).sort()).toEqual(['app_mention', 'message']);
    for (const payload of events) {
      expect(payload).toMatchObject({
        type: 'event_callback',
        team_id: workbench.team,
        event_id: expect.stringMatching(/^Ev[A-Z0-9]{10}$/),
        event_time: expect.any(Number),
        authorizations: [{ is_bot: true, user_id: workbench.bot.userId }],
        event: { ts, user: ANNA, text: `<@${workbench.bot.userId}> A &amp; B &lt;script&gt;`, channel: STATISTICS },
      });
    }
    const message = events.find(({ event }) => event['type'] === 'message');
    expect(message?.event).toMatchObject({ channel_type: 'channel', blocks: [{ type: 'rich_text' }] });
  });

  it('are sent for what the app subscribes to and was granted, and from channels that it is in', async () => {
    await start({ events: ['message.im', 'app_mention', 'app_home_opened'] });
    const listener = await link(true);
    const mention = `<@${workbench.bot.userId}> hej`;
    await workbench.say({ channel: 'C0UTANBOT01', user: ANNA, text: mention });
    await workbench.say({ channel: STATISTICS, user: ANNA, text: 'utan omnämnande' });
    expect(listener.envelopes()).toEqual([]);
    await workbench.say({ channel: DM, user: ANNA, text: mention });
    await workbench.openDm(ANNA);
    workbench.faults.removeScope('im:history');
    await workbench.say({ channel: DM, user: ANNA, text: 'nu utan rätt' });
    expect(
      listener.envelopes().map(({ payload }) => (payload as { event: Record<string, unknown> }).event),
    ).toMatchObject([
      { type: 'message', channel_type: 'im' },
      { type: 'app_home_opened', tab: 'messages', user: ANNA, channel: DM },
    ]);
  });

  it('of a changed and a deleted message have the one before', async () => {
    await start();
    const listener = await link(true);
    const { ts } = await workbench.say({ channel: DM, user: ANNA, text: 'fråga' });
    await workbench.editMessage(DM, ts, 'rättad');
    await workbench.deleteMessage(DM, ts);
    const events = listener.envelopes().map(({ payload }) => (payload as { event: Record<string, unknown> }).event);
    expect(events.slice(1)).toMatchObject([
      {
        subtype: 'message_changed',
        message: { text: 'rättad', ts },
        previous_message: { text: 'fråga' },
        hidden: true,
      },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'rättad' }, hidden: true },
    ]);
    await expect(async () => workbench.deleteMessage(DM, ts)).rejects.toThrow('no message');
  });

  it('of a click have the message when everybody sees it, and not when one person does', async () => {
    await start();
    const listener = await link(true);
    const button = { type: 'button', text: { type: 'plain_text', text: 'Välj' }, action_id: 'välj', value: 'v' };
    const args = { channel: STATISTICS, text: 'x', blocks: [{ type: 'actions', block_id: 'b', elements: [button] }] };
    const open = String((await call(workbench, 'chat.postMessage', args)).body['ts']);
    const shown = await call(workbench, 'chat.postEphemeral', { ...args, user: ANNA });
    const click = { channel: STATISTICS, user: ANNA, actionId: 'välj' };
    await workbench.click({ ...click, ts: open });
    await workbench.click({ ...click, ts: String(shown.body['message_ts']) });
    const [first, second] = listener.envelopes().map(({ payload }) => payload as Record<string, unknown>);
    expect(first).toMatchObject({
      type: 'block_actions',
      user: { id: ANNA, username: 'anna', team_id: workbench.team },
      container: { type: 'message', message_ts: open, channel_id: STATISTICS, is_ephemeral: false },
      message: { ts: open, bot_id: workbench.bot.botId },
      channel: { id: STATISTICS, name: 'oj-statistik' },
      actions: [{ type: 'button', action_id: 'välj', block_id: 'b', value: 'v', action_ts: expect.any(String) }],
    });
    expect(second).toMatchObject({ container: { is_ephemeral: true } });
    expect(second).not.toHaveProperty('message');
    expect(listener.envelopes().map(({ accepts_response_payload }) => accepts_response_payload)).toEqual([true, true]);
    expect(() => workbench.click({ ...click, ts: open, actionId: 'finns inte' })).toThrow('it has: välj');
    expect(() => workbench.click({ ...click, ts: String(shown.body['message_ts']), user: 'U0CILLA0001' })).toThrow();
  });

  it('of a click on feedback have which of the two it was', async () => {
    await start();
    const listener = await link(true);
    const half = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
    const element = {
      type: 'feedback_buttons',
      action_id: 'f',
      positive_button: half('bra'),
      negative_button: half('dåligt'),
    };
    const blocks = [{ type: 'context_actions', elements: [element] }];
    const ts = String((await call(workbench, 'chat.postMessage', { channel: DM, text: 'x', blocks })).body['ts']);
    await workbench.click({ channel: DM, ts, user: ANNA, actionId: 'f', value: 'dåligt' });
    const clicked = listener.envelopes().find(({ type }) => type === 'interactive');
    expect(clicked?.['payload']).toMatchObject({ actions: [{ type: 'feedback_buttons', value: 'dåligt' }] });
    expect(() => workbench.click({ channel: DM, ts, user: ANNA, actionId: 'f' })).toThrow('no feedback button');
  });
});
