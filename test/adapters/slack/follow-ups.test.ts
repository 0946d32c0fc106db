import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANNA, answersTo, ask, BJORN, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, lastLogged, plain, seenAfter, settled, shown } from './doing.ts';

const QUESTION = 'Hade Kalmar en våldsrutin för LSS vuxen 2020?';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ transport, bot: FREELY });
  });
  afterAll(() => world.close());

  test.each([
    ['in a DM', ANNA.dm, ''],
    ['in a channel', STATS, 'mention'],
  ])('what follows %s leans on the thread, whoever asks', async (_, channel, how) => {
    const called = how === '' ? '' : `${mention(world)} `;
    const { ts, answer } = await ask(world, `${called}våldsrutin LSS vuxen riket 2023`, { channel });
    expect(plain(answer.text)).toMatch(/^47 %/);
    const user = how === '' ? ANNA.user : BJORN.user;
    const next = await ask(world, `${called}och 2022?`, { channel, user, thread: ts });
    expect(plain(next.answer.text)).toMatch(/44 %/);
    const third = await ask(world, `${called}hur har det sett ut över tid?`, { channel, user, thread: ts });
    await settled(world);
    expect(lastLogged(world, 'answered')).toMatchObject({ kind: 'trend', outcome: 'answered' });
    expect([answer, next.answer, third.answer].map((one) => one.thread)).toEqual([ts, ts, ts]);
  });

  test('a new subject in the thread takes nothing with it', async () => {
    const { ts } = await ask(world, QUESTION);
    const { answer } = await ask(world, 'Hur många kommuner hade en kontinuitetsplan 2020?', { thread: ts });
    expect(plain(answer.text)).toMatch(/^43 % av kommunerna/);
    const word = await ask(world, 'Vad betyder IBIC?', { thread: ts });
    expect(word.answer.text).toMatch(/^IBIC/);
    const after = await ask(world, 'och 2019?', { thread: ts });
    // Leaning on a definition there is no figure to ask another year of.
    expect(after.answer.text).not.toMatch(/våldsrutin|rutin inom LSS/i);
  });

  test('a follow-up outside the thread leans on nothing', async () => {
    await ask(world, QUESTION);
    await ask(world, 'och 2022?');
    await settled(world);
    expect(lastLogged(world, 'answered')).toMatchObject({ outcome: 'clarify', kind: null });
  });

  test('two questions in one message are one message', async () => {
    const { ts, answer } = await ask(world, 'Hur många hade våldsrutin LSS vuxen 2023? Vad betyder IBIC?');
    await settled(world);
    expect(await answersTo(world, ANNA.dm, ts)).toHaveLength(1);
    expect(plain(answer.text)).toMatch(/47 %[\s\S]*IBIC/);
    expect(answer.blocks.filter((block) => block['type'] === 'divider')).toHaveLength(1);
    expect(answer.blocks.filter((block) => block['type'] === 'context_actions')).toHaveLength(1);
  });

  test('people in one thread at once are answered in the order they wrote', async () => {
    const { ts } = await ask(world, QUESTION);
    const texts = ['riket då?', 'och 2021?', 'Vad betyder ISU?', 'Hur många kommuner hade en kontinuitetsplan 2020?'];
    for (const text of texts) await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text, thread: ts });
    const answers = await answersTo(world, ANNA.dm, ts, 5);
    await settled(world);
    expect(await answersTo(world, ANNA.dm, ts)).toHaveLength(5);
    expect(answers.at(-2)?.text).toMatch(/^ISU står för/);
    expect(plain(answers.at(-1)?.text ?? '')).toMatch(/^43 %/);
  });
});

describe('in a thread without our mention, where the app hears channels', () => {
  let world: World;
  let thread = '';
  beforeAll(async () => {
    const events = ['app_home_opened', 'app_mention', 'message.im', 'message.channels'];
    const scopes = ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history', 'channels:history'];
    world = await openWorld({ events, scopes, bot: FREELY });
    thread = (await ask(world, `${mention(world)} ${QUESTION}`, { channel: STATS })).ts;
  });
  afterAll(() => world.close());

  /** What the bot says to it in the thread. */
  const heard = async (text: string, user: string = BJORN.user, inThread = thread): Promise<readonly string[]> => {
    const said = await seenAfter(world, STATS, user, () =>
      world.workbench.say({ channel: STATS, user, text, thread: inThread }),
    );
    expect(said.every((message) => message.thread === inThread)).toBe(true);
    return said.map((message) => plain(message.text));
  };

  test.each<[string, RegExp]>([
    ['riket då?', /riket|kommunerna/i],
    ['och 2021?', /2021/],
    ['Vad betyder ISU?', /^ISU står för/],
    ['Hur många kommuner hade en kontinuitetsplan 2020?', /^43 %/],
  ])('%s is answered', async (text, answer) => {
    const said = await heard(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(answer);
  });

  test.each([
    'tack!',
    'Tack så mycket, det var bra!',
    'ok',
    '👍',
    'hjälp',
    'Vad bra, då tar jag med det i rapporten.',
    'Det stämmer inte med vad Kalmar sa i går',
    '2022 var ett konstigt år för oss alla',
    'Ska vi ta det på mötet på torsdag?',
    'När är deadline?',
    'Är Kalmar bra på LSS?',
    'Vem kan följa upp?',
    'Lunch?',
    `<@${ANNA.user}> hade Kalmar en kontinuitetsplan 2020?`,
    '',
  ])('%j is met with silence', async (text) => {
    expect(await heard(text)).toEqual([]);
  });

  test('nothing is said in a thread where we have not answered, nor outside threads', async () => {
    const other = await world.workbench.say({ channel: STATS, user: ANNA.user, text: 'Hur gör vi med rapporten?' });
    expect(await heard('Hade Kalmar en kontinuitetsplan 2020?', BJORN.user, other.ts)).toEqual([]);
    const before = shown(world, STATS).length;
    await world.workbench.say({ channel: STATS, user: BJORN.user, text: 'Hade Kalmar en kontinuitetsplan 2020?' });
    await settled(world);
    expect(shown(world, STATS)).toHaveLength(before);
  });

  test('a mention comes as two events and is answered once', async () => {
    const { ts } = await ask(world, `${mention(world)} Vad betyder IBIC?`, { channel: STATS });
    await settled(world);
    expect(await answersTo(world, STATS, ts)).toHaveLength(1);
  });
});
