import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANNA, answersTo, ask, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, lastLogged, plain, seenAfter, settled, shown } from './doing.ts';

const QUESTION = 'Hade Kalmar en kontinuitetsplan 2020?';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  let world: World;
  let events = 0;
  beforeAll(async () => {
    world = await openWorld({ transport, bot: FREELY });
  });
  afterAll(() => world.close());

  /** An event as Slack sends it, in the DM unless told otherwise. */
  const anEvent = (over: object, outer: object = {}) => {
    events += 1;
    const event = {
      type: 'message',
      channel: ANNA.dm,
      channel_type: 'im',
      user: ANNA.user,
      ts: `17000000${String(events).padStart(2, '0')}.000100`,
      text: QUESTION,
      ...over,
    };
    return {
      type: 'event_callback',
      team_id: world.workbench.team,
      event_id: `Ev${String(events).padStart(8, '0')}`,
      event,
      ...outer,
    };
  };

  test('what is delivered many times, late and out of order, is answered once', async () => {
    const { workbench } = world;
    workbench.faults.deliverTimes(3);
    workbench.faults.outOfOrder(2);
    const [one, two] = await Promise.all([
      workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION }),
      workbench.say({ channel: STATS, user: ANNA.user, text: `${mention(world)} ${QUESTION}` }),
    ]);
    workbench.faults.clear();
    await settled(world);
    expect(await answersTo(world, ANNA.dm, one.ts)).toHaveLength(1);
    expect(await answersTo(world, STATS, two.ts)).toHaveLength(1);
    expect(workbench.faults.met['deliverTimes']).toBeGreaterThan(0);
  });

  test('a redelivery after the answer gives none', async () => {
    const { ts } = await ask(world, `${mention(world)} ${QUESTION}`, { channel: STATS });
    await settled(world);
    const again = anEvent({ type: 'app_mention', channel: STATS, channel_type: undefined, ts });
    const twin = anEvent({ channel: STATS, channel_type: 'channel', ts, text: `${mention(world)} ${QUESTION}` });
    const said = await seenAfter(world, STATS, ANNA.user, async () => {
      await world.workbench.deliverEvent(again, { num: 1, reason: 'http_timeout' });
      await world.workbench.deliverEvent(twin);
      // Slack tells of the mention again when the message is edited.
      await world.workbench.deliverEvent(
        anEvent({
          type: 'app_mention',
          channel: STATS,
          ts,
          text: `${mention(world)} och 2021?`,
          edited: { ts: '1.1' },
        }),
      );
    });
    expect(said).toEqual([]);
  });

  test('an edit and a deletion give none', async () => {
    const { ts } = await ask(world, QUESTION);
    const said = await seenAfter(world, ANNA.dm, ANNA.user, async () => {
      await world.workbench.editMessage(ANNA.dm, ts, 'Vad betyder IBIC?');
      await world.workbench.deleteMessage(ANNA.dm, ts);
    });
    expect(said).toEqual([]);
  });

  test.each<[string, object]>([
    [
      'somebody joins',
      { subtype: 'channel_join', channel: STATS, channel_type: 'channel', text: '<@U1> har gått med' },
    ],
    ['a topic is set', { subtype: 'channel_topic', text: QUESTION }],
    ['a bot speaks', { bot_id: 'B0ANNAN' }],
    ['a bot speaks in its own way', { subtype: 'bot_message', bot_id: 'B0ANNAN', user: undefined }],
    [
      'a bot mentions us',
      { type: 'app_mention', channel: STATS, bot_id: 'B0ANNAN', text: `<@U0MATTSTOCK> ${QUESTION}` },
    ],
    ['we speak ourselves', { user: 'U0MATTSTOCK' }],
    ['someone is reminded', { subtype: 'reminder_add' }],
    ['a message is seen in a channel, to others', { channel: STATS, channel_type: 'channel' }],
    ['an event that we do not know', { type: 'reaction_added', reaction: 'tada' }],
  ])('%s: nothing is said, and not a word is kept', async (_, over) => {
    const before = world.workbench.calls.length;
    const { acknowledged } = await world.workbench.deliverEvent(anEvent(over));
    await settled(world);
    expect(acknowledged).toBe(true);
    expect(world.workbench.calls.slice(before).filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  test('a payload that is nothing of Slack’s is acknowledged and passed over', async () => {
    const before = world.workbench.calls.length;
    await world.workbench.deliverEvent({ type: 'event_callback', event: { type: 'message' } });
    await world.workbench.deliverInteraction('interactive', { type: 'view_submission', view: {} });
    await settled(world);
    expect(world.workbench.calls.slice(before).filter(({ method }) => method !== 'apps.connections.open')).toEqual([]);
    expect((await ask(world, QUESTION)).answer.text).toMatch(/^Ja\./);
  });

  test('what another workspace sends is dropped, and logged without its name', async () => {
    const said = await seenAfter(world, ANNA.dm, ANNA.user, async () => {
      await world.workbench.deliverEvent(anEvent({}, { team_id: 'T0GRANNEN01' }));
      const press = { action_id: 'choose:0', action_ts: '1.1', value: '{}' };
      await world.workbench.deliverInteraction('interactive', {
        type: 'block_actions',
        team: { id: 'T0GRANNEN01' },
        user: { id: 'U0FRAMMANDE' },
        channel: { id: ANNA.dm },
        container: { message_ts: '1.1' },
        actions: [press],
      });
    });
    expect(said).toEqual([]);
    expect(JSON.stringify(lastLogged(world, 'foreign-workspace'))).not.toContain('GRANNEN');
  });

  describe('in a channel shared with another workspace', () => {
    const asked = { type: 'app_mention', channel: STATS, channel_type: undefined, user: 'U0FRAMMANDE' } as const;

    test('their member is told, once, that we answer at home only', async () => {
      const parent = await world.workbench.say({ channel: STATS, user: ANNA.user, text: 'Hej alla!' });
      const guest = anEvent(
        { ...asked, ts: parent.ts, user_team: 'T0GRANNEN01', text: `${mention(world)} ${QUESTION}` },
        // The outer team is the writer's; whom it is sent to stands in `authorizations`.
        { team_id: 'T0GRANNEN01', authorizations: [{ team_id: world.workbench.team }] },
      );
      const said = await seenAfter(world, STATS, ANNA.user, () => world.workbench.deliverEvent(guest));
      expect(said.map(({ text }) => text)).toEqual([
        'Jag kan bara svara i den arbetsyta där Måttstock är installerat.',
      ]);
    });

    test('ours is answered', async () => {
      const parent = await world.workbench.say({ channel: STATS, user: ANNA.user, text: 'Hej igen!' });
      const ours = { ...asked, user: ANNA.user, user_team: world.workbench.team, ts: parent.ts };
      const said = await seenAfter(world, STATS, ANNA.user, () =>
        world.workbench.deliverEvent(anEvent({ ...ours, text: `${mention(world)} ${QUESTION}` })),
      );
      expect(said.map(({ text }) => plain(text).slice(0, 3))).toEqual(['Ja.']);
    });

    test('their member’s press is not answered either', async () => {
      const { answer } = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, { channel: STATS });
      await settled(world);
      const before = shown(world, STATS).length;
      const press = aPress(answer.ts);
      await world.workbench.deliverInteraction('interactive', press);
      await settled(world);
      expect(shown(world, STATS)).toHaveLength(before);
    });

    const aPress = (ts: string) => ({
      type: 'block_actions',
      team: { id: world.workbench.team },
      user: { id: 'U0FRAMMANDE', team_id: 'T0GRANNEN01' },
      channel: { id: STATS },
      container: { message_ts: ts },
      message: { ts, thread_ts: ts },
      actions: [{ action_id: 'over-time', action_ts: '1.1', value: '{}' }],
    });
  });
});
