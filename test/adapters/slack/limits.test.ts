import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANNA, ask, BJORN, mention, openWorld, STATS, type World } from './bot.ts';
import { pressing, seenAfter, settled, shown } from './doing.ts';

const ENOUGH = 'Du har frågat mycket på kort tid. Vänta någon minut och fråga igen, så svarar jag.';
const QUESTION = 'Vad betyder IBIC?';

let world: World;
beforeEach(async () => {
  world = await openWorld({ bot: { pace: { perMinute: 3 } } });
});
afterEach(() => world.close());

const texts = (channel: string, user: string): readonly string[] => shown(world, channel, user).map(({ text }) => text);

test('questions beyond the limit are met with one friendly word, then silence; another person is not hindered', async () => {
  for (let i = 0; i < 6; i += 1) await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: QUESTION });
  await settled(world);
  expect(texts(ANNA.dm, ANNA.user)).toHaveLength(4);
  expect(texts(ANNA.dm, ANNA.user).filter((text) => text === ENOUGH)).toHaveLength(1);
  const { answer } = await ask(world, QUESTION, { channel: BJORN.dm, user: BJORN.user });
  expect(answer.text).toMatch(/^IBIC/);
});

test('commands too, and only the asker sees it', async () => {
  for (let i = 0; i < 6; i += 1)
    await world.workbench.command({ name: '/kommun', text: 'riket 2023', user: ANNA.user, channel: STATS });
  await settled(world);
  const mine = shown(world, STATS, ANNA.user);
  expect(mine.map(({ onlyFor }) => onlyFor)).toEqual(Array.from({ length: 4 }, () => ANNA.user));
  expect(mine.filter(({ text }) => text === ENOUGH)).toHaveLength(1);
  const command = { name: '/kommun', text: 'riket 2023', user: BJORN.user, channel: STATS };
  const said = await seenAfter(world, STATS, BJORN.user, () => world.workbench.command(command));
  expect(said.map(({ text }) => text.slice(0, 9))).toEqual(['Lägesbild']);
});

test('presses too, whispered', async () => {
  const asked = async (text: string) => {
    const { answer } = await ask(world, `${mention(world)} ${text}`, { channel: STATS, user: BJORN.user });
    await settled(world);
    return answer;
  };
  const [one, two] = [await asked('våldsrutin LSS vuxen riket 2023'), await asked('våldsrutin LSS barn riket 2023')];
  const pressed = async (message: typeof one, id: string, user: string = ANNA.user): Promise<readonly string[]> =>
    (await seenAfter(world, STATS, user, pressing(world, message, id, { user }))).map(({ text }) => text);
  for (const [message, id] of [
    [one, 'method'],
    [one, 'over-time'],
    [two, 'method'],
  ] as const)
    expect(await pressed(message, id)).not.toContain(ENOUGH);
  expect(await pressed(two, 'over-time')).toEqual([ENOUGH]);
  expect(shown(world, STATS, ANNA.user).find(({ text }) => text === ENOUGH)).toMatchObject({
    onlyFor: ANNA.user,
    thread: two.thread,
  });
  const command = { name: '/kommun', text: 'riket', user: ANNA.user, channel: STATS };
  expect(await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command))).toEqual([]);
  // Björn's own press is answered, where Anna's was not.
  expect(await pressed(two, 'over-time', BJORN.user)).toEqual([expect.stringContaining('LSS-barn, riket')]);
});
