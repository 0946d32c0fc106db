import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedMessage } from '../../../src/workbench/workbench.ts';
import { ANNA, BJORN, buttonsOf, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, lastLogged, plain, pressing, seenAfter, settled, shown, words } from './doing.ts';

/** Slack's clock stands still, so that two presses are close to each other. */
const START = Date.now();
const WITHOUT_BOT = 'C0UTANBOT01';

describe.each<TransportKind>(['socket', 'http'])('/kommun over %s', (transport) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ transport, bot: FREELY, slackNow: () => START });
  });
  afterAll(() => world.close());

  /** What the asker is shown, and nobody else. */
  const asked = async (text: string, channel: string = STATS): Promise<PostedMessage> => {
    const command = { name: '/kommun', text, user: ANNA.user, channel };
    const [answer, ...more] = await seenAfter(world, channel, ANNA.user, () => world.workbench.command(command));
    if (answer === undefined) throw new Error('no answer');
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ onlyFor: ANNA.user, thread: null });
    return answer;
  };

  test.each<[string, string, RegExp]>([
    ['a municipality', 'Kalmar', /^Lägesbild för Kalmar: 23 indikatorer/],
    ['with an area and a year, in small letters', 'kalmar lss 2020', /^Lägesbild för Kalmar 2020, LSS/],
    ['by its code', '0880', /^Lägesbild för Kalmar/],
    ['the country', 'riket', /^Lägesbild för riket/],
    ['with signs of mrkdwn around it', '*Kalmar* `2020`', /^Lägesbild för Kalmar 2020/],
    ['without figures', 'Nybro', /^Här finns inga uppgifter om Nybro/],
    ['unknown', 'Qqqqqqqq', /^Jag hittar ingen svensk kommun och inget län som heter ”Qqqqqqqq”/],
    ['empty', '', /^Vilken kommun gäller det\? Skriv till exempel ”\/kommun Kalmar”/],
    ['a call on everybody', '<!channel>', /^Vilken kommun gäller det\?/],
    ['help', 'hjälp', /^Vilken kommun gäller det\?/],
  ])('%s', async (_, text, answer) => {
    const said = await asked(text);
    expect(plain(said.text)).toMatch(answer);
    expect(JSON.stringify(said)).not.toMatch(/<[!@#]/);
  });

  test.each<[string, string, RegExp]>([
    ['misspelt', 'Kalmra', /^Jag hittar ingen plats som heter ”Kalmra”. Menar du/],
    ['ambiguous', 'Kalmar och Växjö', /^Det finns flera platser som passar/],
    ['with a word that is none of ours', 'Växjö; <script>', /^Jag kunde inte läsa ”script”/],
    ['with several years', 'Kalmar 2019–2021', /^Jag kunde inte läsa ”2019–2021”/],
  ])('%s: choices, and choosing shows it in the same place', async (_, text, answer) => {
    const unclear = await asked(text);
    expect(plain(unclear.text)).toMatch(answer);
    expect(buttonsOf(unclear)).toContain('choose:0');
    const chosen = await seenAfter(world, STATS, ANNA.user, pressing(world, unclear, 'choose:0'));
    expect(chosen.map(({ ts, onlyFor }) => ({ ts, onlyFor }))).toEqual([{ ts: unclear.ts, onlyFor: ANNA.user }]);
    expect(plain(chosen[0]?.text ?? '')).toMatch(/^(Lägesbild för|Här finns inga uppgifter om)/);
    expect(buttonsOf(chosen[0] ?? unclear)).toContain('share');
  });

  test('is shared by the asker’s hand alone, once, whole, and marked with who', async () => {
    const mine = await asked('Kalmar LSS 2020');
    expect(shown(world, STATS, BJORN.user).map(({ ts }) => ts)).not.toContain(mine.ts);
    const said = await seenAfter(world, STATS, BJORN.user, pressing(world, mine, 'share', { times: 2 }));
    expect(said).toHaveLength(1);
    const [shared] = said;
    expect(shared).toMatchObject({ onlyFor: null, thread: null });
    expect(plain(shared?.text ?? '')).toMatch(/^Delat av anna\n\nLägesbild för Kalmar 2020, LSS/);
    // Nobody is called upon by it.
    expect(JSON.stringify(shared)).not.toMatch(/<[!@#]/);
    expect(words(shared ?? mine)).toMatch(
      /Delat av anna.*Lägesbild för Kalmar 2020.*Våldsrutin, LSS vuxen: Nej.*Källa/,
    );
    expect(buttonsOf(shared ?? mine)).toEqual(['method', 'feedback']);
    const instead = await world.workbench.until(({ ts, text }) => ts === mine.ts && text !== mine.text);
    expect(instead.text).toBe('Delat. Nu ser alla här svaret.');
    await settled(world);
    expect(lastLogged(world, 'answered')).toMatchObject({ via: 'click', kind: 'snapshot' });
  });

  test('method of what only I saw is for me too', async () => {
    const mine = await asked('Kalmar LSS 2020');
    const [method] = await seenAfter(world, STATS, ANNA.user, pressing(world, mine, 'method'));
    expect(method).toMatchObject({ onlyFor: ANNA.user, thread: null });
    expect(buttonsOf(method ?? mine)).toEqual(['share-method']);
  });

  test.each([
    ['a channel where we are no member', WITHOUT_BOT],
    ['a DM', ANNA.dm],
  ])('works in %s, and is shared there', async (_, channel) => {
    const mine = await asked('Kalmar LSS 2020', channel);
    const said = await seenAfter(world, channel, 'nobody', pressing(world, mine, 'share'));
    expect(said.map(({ text }) => plain(text).slice(0, 14))).toEqual(['Delat av anna\n']);
  });

  test('goes without a fault', () => {
    expect(world.lines.filter(({ severity }) => severity === 'warn' || severity === 'error')).toEqual([]);
  });
});
