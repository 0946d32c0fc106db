import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/adapters/slack/delivery.ts';
import { payloadOf } from '../../../src/adapters/slack/payload.ts';

const TEAM = 'T0ONE';
const ANNA = 'U0ANNA';
const DEPS = { pseudonym: (team: string, id: string) => `${team.length}-${id.length}`, botUser: 'U0BOT' };
const event = { type: 'message', user: ANNA, channel: 'D1', channel_type: 'im', ts: '1.1', text: 'Hej' };
const BODIES: readonly (readonly [what: string, body: unknown])[] = [
  ['a question', { type: 'event_callback', team_id: TEAM, event_id: 'Ev1', event }],
  [
    'a command',
    {
      command: '/kommun',
      team_id: TEAM,
      user_id: ANNA,
      channel_id: 'C1',
      response_url: 'https://x',
      trigger_id: '1.2',
    },
  ],
  [
    'a click',
    {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: ANNA },
      channel: { id: 'C1' },
      container: { message_ts: '1.1' },
      actions: [{ action_id: 'a', action_ts: '2.2' }],
    },
  ],
];

// The row of a delivery stays for days after its body is gone.
it.each(BODIES)('%s is stored under names that hold no person’s id', (_what, body) => {
  const taken = deliveryOf(payloadOf(body), DEPS);
  expect(taken?.origin.user).toBe(ANNA);
  expect(taken?.delivery.person).toBe('5-6');
  expect(JSON.stringify(taken?.delivery)).not.toContain(ANNA);
});

/** A press on a button, at this time of Slack's. */
const aPress = (action_ts: string, over: object = {}, action: object = {}) =>
  payloadOf({
    type: 'block_actions',
    team: { id: TEAM },
    user: { id: ANNA },
    channel: { id: 'C1' },
    container: { message_ts: '1.1' },
    actions: [{ action_id: 'over-time', action_ts, value: '{}', ...action }],
    ...over,
  });
const twinOf = (seen: ReturnType<typeof payloadOf>) => deliveryOf(seen, DEPS)?.delivery.twin;

describe('a press', () => {
  const first = twinOf(aPress('1000.5'));
  it('again at once by the same person is the same', () => {
    expect(first).toEqual(expect.any(String));
    expect(twinOf(aPress('1001.5'))).toBe(first);
  });
  it.each<[string, ReturnType<typeof payloadOf>]>([
    ['later', aPress('1005.5')],
    ['by another', aPress('1000.5', { user: { id: 'U0BENGTSSON' } })],
    ['on another message', aPress('1000.5', { container: { message_ts: '1.2' } })],
    ['on another button', aPress('1000.5', {}, { action_id: 'method' })],
    ['with another value', aPress('1000.5', {}, { value: '{"v":1}' })],
  ])('%s is another', (_, seen) => {
    expect(twinOf(seen)).not.toBe(first);
  });
  it('without a readable time has no twin, and belongs to its thread though only one person sees it', () => {
    expect(twinOf(aPress('now'))).toBeNull();
    const inThread = aPress('1.1', { container: { message_ts: '1.5', thread_ts: '1.2', is_ephemeral: true } });
    expect(deliveryOf(inThread, DEPS)?.delivery.conversation).toBe(`${TEAM}:C1:1.2`);
  });
});

describe('what is for us', () => {
  const taken = (over: object, outer: object = {}) =>
    deliveryOf(
      payloadOf({ type: 'event_callback', team_id: TEAM, event_id: 'Ev1', event: { ...event, ...over }, ...outer }),
      DEPS,
    );
  const inChannel = { channel: 'C1', channel_type: 'channel' };
  it.each<[string, object, boolean]>([
    ['a DM', {}, true],
    ['a file with a question in a DM', { subtype: 'file_share' }, true],
    ['a mention', { ...inChannel, type: 'app_mention' }, true],
    ['a message that mentions us', { ...inChannel, text: 'hej <@U0BOT>' }, true],
    ['a reply in a thread', { ...inChannel, thread_ts: '1.0' }, true],
    ['talk in a channel', inChannel, false],
    ['a bot’s mention', { ...inChannel, type: 'app_mention', bot_id: 'B1' }, false],
    ['our own message', { user: 'U0BOT' }, false],
    ['an edit', { subtype: 'message_changed' }, false],
    ['a message without a writer', { user: undefined }, false],
    ['the DM is opened', { type: 'app_home_opened', tab: 'messages' }, true],
  ])('%s: %j', (_, over, expected) => {
    expect(taken(over) !== null).toBe(expected);
  });
  it('is of the workspace that it was sent to, though its writer is of another', () => {
    const sent = taken({}, { team_id: 'T0OTHER', authorizations: [{ team_id: TEAM }] });
    expect(sent?.origin.team).toBe(TEAM);
    expect(taken({}, { authorizations: [{ team_id: null }] })?.origin.team).toBe(TEAM);
  });
});
