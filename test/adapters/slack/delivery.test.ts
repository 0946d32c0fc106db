import { expect, it } from 'vitest';
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
