import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANNA, ask, buttonsOf, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, lastLogged, plain, settled } from './doing.ts';
import { emptyData } from './other-data.ts';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ transport, bot: FREELY });
  });
  afterAll(() => world.close());

  test('opening the DM suggests questions, and each is answered', async () => {
    const { workbench } = world;
    await workbench.openDm(ANNA.user);
    await settled(world);
    const prompts = workbench.suggestedPrompts(ANNA.dm);
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.length).toBeLessThanOrEqual(4);
    for (const { message } of prompts) {
      await ask(world, message);
      await settled(world);
      expect(lastLogged(world, 'answered'), message).toMatchObject({ outcome: 'answered' });
    }
  });

  test.each(['', 'hjälp', 'Hjälp!', '?', 'hej', 'Vad kan du?'])('%j to us gets help with examples', async (text) => {
    const { answer } = await ask(world, `${mention(world)} ${text}`, { channel: STATS });
    expect(answer.text).toMatch(/^Hej! Jag svarar på frågor om Öppna jämförelser/);
    const examples = [...answer.text.matchAll(/^• (.+)$/gm)].map(([, example]) => example ?? '');
    expect(examples.length).toBeGreaterThan(0);
    expect(buttonsOf(answer)).toEqual([]);
  });

  test('the examples of the help are answered', async () => {
    const { answer } = await ask(world, 'hjälp');
    for (const [, example = ''] of answer.text.matchAll(/^• (.+)$/gm)) {
      await ask(world, example);
      await settled(world);
      expect(lastLogged(world, 'answered'), example).toMatchObject({ outcome: 'answered' });
    }
  });

  test.each([
    ['Tack!', /^Varsågod!/],
    ['Tack så mycket, det var bra!', /^Varsågod!/],
    ['ok', /^Fråga gärna/],
    ['👍', /^Fråga gärna/],
  ])('%s is taken for what it is, and the thread still leans on the answer before it', async (text, reply) => {
    const { ts } = await ask(world, 'våldsrutin LSS vuxen riket 2023');
    const { answer } = await ask(world, text, { thread: ts });
    expect(answer.text).toMatch(reply);
    const next = await ask(world, 'och 2022?', { thread: ts });
    expect(plain(next.answer.text)).toMatch(/44 %/);
  });
});

describe('a store that has nothing to suggest', () => {
  test('opening the DM suggests nothing, and help is given without examples', async () => {
    const world = await openWorld({ data: await emptyData() });
    try {
      await world.workbench.openDm(ANNA.user);
      await settled(world);
      expect(world.workbench.suggestedPrompts(ANNA.dm)).toEqual([]);
      const { answer } = await ask(world, 'hjälp');
      expect(answer.text).toMatch(/^Hej!/);
      expect(answer.text).not.toContain('•');
      expect(world.lines.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
