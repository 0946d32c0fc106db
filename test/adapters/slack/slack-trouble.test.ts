import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pseudonymiser } from '../../../src/adapters/system/pseudonym.ts';
import { startBot } from '../../../src/main.ts';
import { ANNA, ask, listLog, mention, openWorld, STATS, slackConfig, type World } from './bot.ts';
import { FREELY, lastLogged, plain, pressing, seenAfter, settled, shown } from './doing.ts';

const QUESTION = 'Vad betyder IBIC?';

let world: World;
beforeAll(async () => {
  world = await openWorld({ bot: FREELY });
});
beforeEach(() => {
  world.lines.length = 0;
  world.workbench.forget();
});
afterEach(() => world.workbench.faults.clear());
afterAll(() => world.close());

const say = (text = QUESTION, channel: string = ANNA.dm) =>
  world.workbench.say({ channel, user: ANNA.user, text: channel === STATS ? `${mention(world)} ${text}` : text });
const posts = () => world.workbench.calls.filter(({ method }) => method === 'chat.postMessage');
const severe = () => world.lines.filter(({ severity }) => severity === 'error').map(({ what }) => what);

describe('a place that is gone', () => {
  test('the question is deleted before the answer comes: a line in the log, and no other try', async () => {
    world.workbench.faults.slow('assistant.threads.setStatus', 1, 200);
    const { ts } = await say();
    await world.workbench.deleteMessage(ANNA.dm, ts);
    await settled(world);
    expect(lastLogged(world, 'slack-refused')).toMatchObject({ why: 'thread_not_found', attempt: 1 });
    expect(shown(world, ANNA.dm)).toEqual([]);
    expect(posts()).toHaveLength(1);
    expect(severe()).toEqual([]);
  });

  test.each(['is_archived', 'not_in_channel', 'channel_not_found', 'restricted_action', 'brand_new_error'])(
    '%s: the same, and the next question is answered',
    async (error) => {
      world.workbench.faults.platformError('chat.postMessage', error, 1);
      await say(QUESTION, STATS);
      await settled(world);
      expect(String(lastLogged(world, 'slack-refused')['why'])).toContain(error);
      expect(posts()).toHaveLength(1);
      expect((await ask(world, QUESTION)).answer.text).toMatch(/^IBIC/);
      expect(severe()).toEqual([]);
    },
  );
});

describe('a token or scope that someone must mend', () => {
  // What is taken away here stays away.
  const shared = { world };
  beforeEach(async () => {
    shared.world = world;
    world = await openWorld({ bot: FREELY });
  });
  afterEach(async () => {
    await world.close();
    world = shared.world;
  });

  test.each(['chat:write', 'assistant:write'])('%s taken away: told in the log, by name', async (scope) => {
    world.workbench.faults.removeScope(scope);
    await world.workbench.openDm(ANNA.user);
    await say();
    await settled(world);
    const { why, mend } = lastLogged(world, 'slack-refused');
    expect(why).toBe(`missing_scope (${scope})`);
    expect(mend).toBe('mattstock doctor');
    // Without `assistant:write` there are no prompts, and answers all the same.
    expect(shown(world, ANNA.dm)).toHaveLength(scope === 'assistant:write' ? 1 : 0);
  });

  test('the token is revoked while running: told, nothing falls, and commands still reach their asker', async () => {
    world.workbench.faults.revokeToken();
    await say();
    await settled(world);
    expect(lastLogged(world, 'slack-refused')).toMatchObject({ why: 'token_revoked', mend: 'mattstock doctor' });
    const command = { name: '/kommun', text: 'Kalmar', user: ANNA.user, channel: STATS };
    const said = await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command));
    expect(said.map(({ text }) => text.slice(0, 9))).toEqual(['Lägesbild']);
  });

  test('the token is revoked at the start: Slack’s own code is given, and nothing is left running', async () => {
    await world.stopBot();
    world.workbench.faults.revokeToken();
    const { service, state, workbench } = world;
    const pseudonym = pseudonymiser('k');
    const config = slackConfig(workbench);
    const started = await startBot({ ...service, state, pseudonym, log: listLog().log, config });
    expect(started).toEqual({ ok: false, error: 'token_revoked' });
  });

  test('Slack tells that we are uninstalled, and that tokens are revoked: noted', async () => {
    for (const event of [{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { bot: ['U0MATTSTOCK'] } }])
      await world.workbench.deliverEvent({
        type: 'event_callback',
        team_id: world.workbench.team,
        event_id: `Ev${event.type}`,
        event,
      });
    await settled(world);
    expect(world.lines.map(({ what }) => what)).toEqual(expect.arrayContaining(['uninstalled', 'tokens-revoked']));
  });
});

describe('blocks that Slack will not have', () => {
  test('an answer is its text alone', async () => {
    world.workbench.faults.platformError('chat.postMessage', 'invalid_blocks', 1);
    const { answer } = await ask(world, QUESTION);
    expect(answer.blocks).toEqual([]);
    expect(answer.text).toMatch(/^IBIC[\s\S]*Källa:/);
    expect(lastLogged(world, 'blocks-refused')).toEqual({ why: 'invalid_blocks' });
  });

  test('a reply to a command too', async () => {
    world.workbench.faults.platformError('response_url', 'invalid_blocks', 1);
    const command = { name: '/kommun', text: 'riket 2023', user: ANNA.user, channel: STATS };
    const said = await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command));
    expect(said.map(({ text, blocks }) => [plain(text).slice(0, 9), blocks])).toEqual([['Lägesbild', []]]);
    expect(lastLogged(world, 'blocks-refused')).toEqual({ why: 'invalid_blocks' });
  });
});

describe('an address for replies that takes no more', () => {
  test.each(['used_url', 'expired_url'])('%s: one calm line in the log', async (error) => {
    world.workbench.faults.platformError('response_url', error, 9);
    await world.workbench.command({ name: '/kommun', text: 'Kalmar', user: ANNA.user, channel: STATS });
    await settled(world);
    expect(lastLogged(world, 'reply-refused')).toMatchObject({ why: error, attempt: 1 });
    expect(world.workbench.calls.filter(({ method }) => method === 'response_url')).toHaveLength(1);
    expect(severe()).toEqual([]);
  });

  test('Slack is away for a moment: the reply comes', async () => {
    world.workbench.faults.serverError('response_url', 1, { status: 503 });
    const command = { name: '/kommun', text: 'riket 2023', user: ANNA.user, channel: STATS };
    const said = await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command));
    expect(said).toHaveLength(1);
  });

  test('a press is told in the thread all the same, where the answer belongs to everybody', async () => {
    const { answer } = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, { channel: STATS });
    await settled(world);
    world.workbench.faults.platformError('response_url', 'expired_url', 9);
    const said = await seenAfter(world, STATS, 'nobody', pressing(world, answer, 'over-time'));
    expect(said).toHaveLength(1);
  });
});

describe('the status', () => {
  test('is no reason that an answer is late or missing, and is taken away when it comes after', async () => {
    world.workbench.faults.slow('assistant.threads.setStatus', 1, 1_600);
    const { ts, answer } = await ask(world, QUESTION);
    expect(answer.text).toMatch(/^IBIC/);
    const statuses = () =>
      world.workbench.calls.filter(({ method }) => method === 'assistant.threads.setStatus').map(({ args }) => args);
    expect(statuses()).toHaveLength(1);
    while (statuses().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(statuses().at(-1)).toMatchObject({ status: '', thread_ts: ts });
    world.workbench.faults.platformError('assistant.threads.setStatus', 'not_allowed', 1);
    expect((await ask(world, QUESTION)).answer.text).toMatch(/^IBIC/);
  });

  test('is shown while we work, and gone with the answer', async () => {
    const { ts } = await ask(world, QUESTION);
    await settled(world);
    const sent = world.workbench.calls.map(({ method, args }) => [method, args['status'] ?? null, args['thread_ts']]);
    expect(
      sent.filter(([method]) => method === 'assistant.threads.setStatus' || method === 'chat.postMessage'),
    ).toEqual([
      ['assistant.threads.setStatus', 'söker i Öppna jämförelser …', ts],
      ['chat.postMessage', null, ts],
    ]);
    expect(world.workbench.status(ANNA.dm, ts)).toBeNull();
  });
});
