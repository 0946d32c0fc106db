import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedMessage } from '../../../src/workbench/workbench.ts';
import { ANNA, ask, BJORN, buttonsOf, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, lastLogged, type Pressing, plain, pressing, seenAfter, settled, shown, words } from './doing.ts';

const UNCLEAR = 'Hur är det med överenskommelser i Kalmar?';
/** Slack's clock stands still unless it is moved, so that presses in one test are close to each other. */
const START = Date.now();
/** A municipality without riket beside, and one with more years than one. */
const ALONE = 'Har Kalmar brukarinflytandesamordnare?';
const SERIES = 'Hade Kalmar en rutin för att pröva arbete eller praktik 2019?';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  let world: World;
  let later = 0;
  beforeAll(async () => {
    world = await openWorld({ transport, bot: FREELY, slackNow: () => START + later });
  });
  afterAll(() => world.close());

  /** Asks in a channel or the DM. */
  const asked = async (text: string, channel: string): Promise<PostedMessage> =>
    (await ask(world, channel === STATS ? `${mention(world)} ${text}` : text, { channel })).answer;

  const press = (message: PostedMessage, id: string, options: Pressing = {}) =>
    seenAfter(world, message.channel, options.user ?? ANNA.user, pressing(world, message, id, options));

  test.each([
    ['the DM', ANNA.dm, ANNA.user],
    ['a channel, by whoever presses', STATS, BJORN.user],
  ])('choosing goes on with the question in %s, and the next message leans on it', async (_, channel, user) => {
    const unclear = await asked(UNCLEAR, channel);
    const [said, ...more] = await press(unclear, 'choose:0', { user });
    expect(more).toEqual([]);
    expect(said).toMatchObject({ thread: unclear.thread, onlyFor: null });
    expect(said?.text).toMatch(/^Nej\. Kalmar hade 2019 ingen överenskommelse/);
    await settled(world);
    expect(lastLogged(world, 'answered')).toMatchObject({ via: 'click', kind: 'value', outcome: 'answered' });
    const next = await ask(world, `${channel === STATS ? mention(world) : ''} hur har det sett ut över tid?`, {
      channel,
      ...(unclear.thread === null ? {} : { thread: unclear.thread }),
    });
    await settled(world);
    expect(lastLogged(world, 'answered')).toMatchObject({ kind: 'trend' });
    expect(next.answer.text).toMatch(/Försäkringskassan/);
  });

  test('over time, riket beside and the place’s snapshot come in the thread', async () => {
    const series = await asked(SERIES, STATS);
    const [overTime] = await press(series, 'over-time', { user: BJORN.user });
    expect(overTime).toMatchObject({ thread: series.thread, onlyFor: null });
    expect(overTime?.text).toMatch(/2017: Ja[\s\S]*2018: Nej[\s\S]*2019: Ja/);
    expect(buttonsOf(overTime ?? series)).not.toContain('over-time');
    const answer = await asked(ALONE, STATS);
    const [beside] = await press(answer, 'compare-country');
    expect(beside).toMatchObject({ thread: answer.thread, onlyFor: null });
    expect(plain(beside?.text ?? '')).toMatch(/Kalmar[\s\S]*riket/);
    const [whole] = await press(answer, 'snapshot');
    expect(whole).toMatchObject({ thread: answer.thread, onlyFor: null });
    expect(whole?.text).toMatch(/^Lägesbild för Kalmar/);
  });

  test('method is for the one who asks, who may share it in the thread', async () => {
    const answer = await asked(ALONE, STATS);
    const [method] = await press(answer, 'method', { user: BJORN.user });
    expect(method).toMatchObject({ onlyFor: BJORN.user, thread: answer.thread });
    expect(method?.text).toMatch(/^Metod och förbehåll för svaret om ”Brukarinflytandesamordnare”; Kalmar/);
    const said = await press(method ?? answer, 'share-method', { user: BJORN.user });
    const shared = said.find(({ onlyFor }) => onlyFor === null);
    expect(shared?.thread).toBe(answer.thread);
    expect(shared?.text).toMatch(/^Delat av björn\n\nMetod och förbehåll/);
    expect(buttonsOf(shared ?? answer)).toEqual([]);
    // What only Björn saw then says so, and can't be shared again.
    const instead = await world.workbench.until(
      (message) => message.ts === method?.ts && /Delat\. /.test(message.text),
    );
    expect(instead).toMatchObject({ onlyFor: BJORN.user, text: 'Delat. Nu ser alla här svaret.' });
    expect(buttonsOf(instead)).toEqual([]);
  });

  test('in a DM the method stays in the thread: there is nobody to share it with', async () => {
    const answer = await asked(ALONE, ANNA.dm);
    const [method] = await press(answer, 'method');
    expect(method).toMatchObject({ onlyFor: null, thread: answer.thread });
    expect(buttonsOf(method ?? answer)).toEqual([]);
  });

  test('a good answer is thanked for, a bad one asked about, in whispers', async () => {
    const answer = await asked(ALONE, STATS);
    const values = [...words(answer).matchAll(/"value":"((?:[^"\\]|\\.)*verdict(?:[^"\\]|\\.)*)"/g)].map(([, value]) =>
      String(JSON.parse(`"${value}"`)),
    );
    const [good = '', bad = ''] = values;
    const [thanks] = await press(answer, 'feedback', { value: good });
    expect(thanks).toMatchObject({ onlyFor: ANNA.user, thread: answer.thread, text: 'Tack! Det är bra att veta.' });
    const [why] = await press(answer, 'feedback', { value: bad, user: BJORN.user });
    expect(why).toMatchObject({ onlyFor: BJORN.user });
    expect(buttonsOf(why ?? answer)).toHaveLength(5);
    const noted = await press(why ?? answer, 'feedback-reason:0', { user: BJORN.user });
    expect(noted.map(({ ts, text }) => ({ ts, text }))).toEqual([{ ts: why?.ts, text: 'Tack, det är noterat.' }]);
    expect(world.lines.filter(({ what }) => what === 'feedback').map(({ facts }) => facts)).toMatchObject([
      { verdict: 'good', reason: null, kind: 'value' },
      { verdict: 'bad', reason: null },
      { verdict: 'bad', reason: 'wrong-figure' },
    ]);
  });

  describe('pressed twice', () => {
    test.each([
      ['over-time', SERIES],
      ['compare-country', ALONE],
      ['snapshot', ALONE],
      ['method', ALONE],
      ['choose:0', UNCLEAR],
    ])('%s is answered once', async (id, question) => {
      const answer = await asked(question, STATS);
      const said = await press(answer, id, { times: 3 });
      expect(said).toHaveLength(1);
    });

    test('by two people at once, there is one answer, and one is told so', async () => {
      const answer = await asked(SERIES, STATS);
      const pressed = () =>
        Promise.all([pressing(world, answer, 'over-time')(), pressing(world, answer, 'over-time', BJORN)()]);
      const said = await seenAfter(world, STATS, 'nobody', pressed);
      expect(said).toHaveLength(1);
      const whispers = [ANNA.user, BJORN.user].flatMap((user) =>
        shown(world, STATS, user).filter(({ onlyFor, thread }) => onlyFor === user && thread === answer.thread),
      );
      expect(whispers.map(({ text }) => text)).toEqual(['Svaret finns redan i tråden.']);
    });

    test('at different moments: told that the answer is there, until something else was asked', async () => {
      const answer = await asked(SERIES, STATS);
      expect(await press(answer, 'over-time')).toHaveLength(1);
      later += 60_000;
      const told = await press(answer, 'over-time', { user: BJORN.user });
      expect(told.map(({ text, onlyFor }) => ({ text, onlyFor }))).toEqual([
        { text: 'Svaret finns redan i tråden.', onlyFor: BJORN.user },
      ]);
      await ask(world, `${mention(world)} Vad betyder IBIC?`, { channel: STATS, thread: answer.thread ?? '' });
      await settled(world);
      later += 60_000;
      expect((await press(answer, 'over-time')).map(({ onlyFor }) => onlyFor)).toEqual([null]);
    });
  });
});

test('a press while the thread’s question is being answered waits for nobody, and both come', async () => {
  const world = await openWorld({ bot: FREELY });
  try {
    const { ts, answer } = await ask(world, SERIES);
    await settled(world);
    world.workbench.faults.slow('chat.postMessage', 1, 300);
    const before = shown(world, ANNA.dm).length;
    await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: 'Vad betyder ISU?', thread: ts });
    await pressing(world, answer, 'over-time')();
    await settled(world);
    expect(shown(world, ANNA.dm)).toHaveLength(before + 2);
    expect(world.lines.filter(({ severity }) => severity === 'error')).toEqual([]);
  } finally {
    await world.close();
  }
});

test('buttons work after a restart', async () => {
  const world = await openWorld({ bot: FREELY });
  try {
    const unclear = (await ask(world, UNCLEAR)).answer;
    await settled(world);
    await world.restart(FREELY);
    const [chosen] = await seenAfter(world, ANNA.dm, ANNA.user, pressing(world, unclear, 'choose:1'));
    expect(chosen?.text).toMatch(/^Ja\. Kalmar hade 2021/);
    expect(chosen?.text).not.toMatch(/Ändrat sedan/);
  } finally {
    await world.close();
  }
});
