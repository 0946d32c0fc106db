import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indicatorId } from '../../../src/domain/indicator.ts';
import { idsOf } from '../../../src/query/query.ts';
import type { PostedMessage } from '../../../src/workbench/workbench.ts';
import { aValueQuery } from '../../builders/query.ts';
import { ANNA, ask, mention, openWorld, STATS, type World } from './bot.ts';
import { FREELY, lastLogged, plain, pressing, seenAfter, settled, words } from './doing.ts';
import { releaseInto, withoutIndicator, withShare } from './other-data.ts';

const ROUTINE = 'valdsrutin-lss-vuxen';

describe('after a new release', () => {
  let world: World;
  let answer: PostedMessage;
  beforeEach(async () => {
    world = await openWorld({ bot: FREELY });
    answer = (await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, { channel: STATS })).answer;
    await settled(world);
  });
  afterEach(() => world.close());

  test('a figure that changed is told with both, and a question asked anew says nothing of it', async () => {
    await releaseInto(world, (bundle) => withShare(bundle, ROUTINE, 2023, 48));
    const [said] = await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
    expect(plain(said?.text ?? '')).toMatch(/Ändrat sedan knappen skapades\n[\s\S]*47 % → 48 % \(2023\)/);
    expect(words(said ?? answer)).toMatch(/47 % → 48 %/);
    const anew = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, { channel: STATS });
    expect(plain(anew.answer.text)).toMatch(/^48 %/);
    expect(anew.answer.text).not.toMatch(/Ändrat/);
  });

  test('an indicator that is gone is said to be, by its name, to the one who pressed', async () => {
    await releaseInto(world, (bundle) => withoutIndicator(bundle, ROUTINE));
    const [said] = await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
    expect(said).toMatchObject({ onlyFor: ANNA.user, thread: answer.thread });
    expect(said?.text).toMatch(/finns inte längre i Måttstock: ”Våldsrutin, LSS vuxen”/);
    expect(lastLogged(world, 'button')).toEqual({ why: 'gone' });
  });

  test('nothing is said when nothing that was asked about changed', async () => {
    await releaseInto(world, (bundle) => withShare(bundle, 'valdsrutin-lss-barn', 2023, 99));
    const [said] = await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
    expect(plain(said?.text ?? '')).toMatch(/47 %/);
    expect(said?.text).not.toMatch(/Ändrat/);
  });

  test('what was answered before the release is answered again when it has changed', async () => {
    await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
    await releaseInto(world, (bundle) => withShare(bundle, ROUTINE, 2023, 48));
    const [method] = await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'method'));
    expect(method?.text).toMatch(/^Metod och förbehåll/);
    const next = await ask(world, `${mention(world)} hur har det sett ut över tid?`, {
      channel: STATS,
      thread: answer.thread ?? '',
    });
    expect(plain(next.answer.text)).toMatch(/2023: 48 %/);
  });

  test('a share tells everybody what changed since it was shown to one', async () => {
    const command = { name: '/kommun', text: 'riket LSS 2023', user: ANNA.user, channel: STATS };
    const [mine] = await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command));
    await releaseInto(world, (bundle) => withShare(bundle, ROUTINE, 2023, 48));
    const said = await seenAfter(world, STATS, ANNA.user, pressing(world, mine ?? answer, 'share'));
    const shared = said.find(({ onlyFor }) => onlyFor === null);
    expect(plain(shared?.text ?? '')).toMatch(/47 % → 48 % \(2023\)/);
  });
});

describe('a button of another program', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ bot: FREELY });
  });
  afterAll(() => world.close());

  /** A message that the bot wrote long ago, with this button. */
  const anOldMessage = async (action_id: string, value: string): Promise<PostedMessage> => {
    const { ts } = await world.workbench.say({ channel: STATS, user: ANNA.user, text: 'Förr' });
    const element = { type: 'button', action_id, value, text: { type: 'plain_text', text: 'Tryck' } };
    await fetch(`${world.workbench.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.workbench.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        channel: STATS,
        thread_ts: ts,
        text: 'Svar',
        blocks: [{ type: 'actions', elements: [element] }],
      }),
    });
    return world.workbench.until((message) => message.thread === ts && message.text === 'Svar');
  };
  const pressed = async (action_id: string, value: string): Promise<readonly PostedMessage[]> => {
    const message = await anOldMessage(action_id, value);
    return seenAfter(world, STATS, ANNA.user, pressing(world, message, action_id));
  };
  const NOT_OURS = 'Den här knappen känner jag inte igen. Ställ frågan i ord, så svarar jag.';
  const NEWER = 'Knappen hör till en annan version av Måttstock. Ställ frågan i ord, så svarar jag.';

  test.each<[string, string, string, string]>([
    ['nobody knows', 'export', 'x', NOT_OURS],
    ['has a name that only begins like ours', 'chooser', '{}', NOT_OURS],
    ['carries nothing readable', 'choose:0', 'not json', NOT_OURS],
    ['carries another shape', 'over-time', '{"v":1}', NOT_OURS],
    ['carries SQL', 'choose:0', `{"v":1,"asOf":1,"kept":"' OR 1=1 --"}`, NOT_OURS],
    ['is of a later version', 'choose:0', '{"v":2,"query":{}}', NEWER],
    ['shares, of a later version', 'share', '{"v":2}', NEWER],
    ['judges, of a later version', 'feedback', '{"v":9,"verdict":"meh"}', NEWER],
    ['judges without sense', 'feedback-reason:1', '[]', NOT_OURS],
  ])('that %s: a calm word to the one who pressed', async (_, action, value, answer) => {
    const said = await pressed(action, value);
    expect(said.map(({ text, onlyFor }) => ({ text, onlyFor }))).toEqual([{ text: answer, onlyFor: ANNA.user }]);
    expect(world.lines.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a query kept under its name is asked, and one that is gone is said to be', async () => {
    const id = 'f00'.padEnd(64, '0');
    const value = JSON.stringify({ v: 1, asOf: 1, kept: id });
    expect((await pressed('choose:0', value)).map(({ text }) => text)).toEqual([
      'Frågan bakom knappen sparas inte längre. Ställ den i ord, så svarar jag.',
    ]);
    const query = aValueQuery({ indicators: idsOf([indicatorId(ROUTINE)]) });
    await world.state.queries.keep([{ id, query }], Date.now());
    expect((await pressed('choose:0', value)).map(({ onlyFor }) => onlyFor)).toEqual([null]);
    expect(lastLogged(world, 'answered')).toMatchObject({ via: 'click', kind: 'value' });
  });

  test('a store that never had the button’s version says that it can’t tell what changed', async () => {
    const query = aValueQuery({ indicators: idsOf([indicatorId(ROUTINE)]) });
    const [said] = await pressed('choose:0', JSON.stringify({ v: 1, asOf: 900, query }));
    expect(said?.text).toMatch(/Databasen är en annan än när knappen skapades/);
  });
});
