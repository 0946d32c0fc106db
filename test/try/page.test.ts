import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { servePage } from '../../src/workbench/page/serve.ts';
import { ANNA, ask, BJORN, mention, openWorld, STATS, type World } from '../adapters/slack/bot.ts';
import { describeInChromium } from '../builders/chromium.ts';
import { addressOf, button, composer, focused, pressUntil, violations, widthOf } from '../workbench/page/visit.ts';

const VIOLENCE = 'Hur många kommuner har en rutin vid våld mot vuxna inom LSS?';
const PLAN = 'Hade Kalmar en kontinuitetsplan för LSS-boenden 2020?';
const UNCLEAR = 'Hur många har en rutin?';
const SOURCE = /^Käll(a|or):$/;
const PRIVATE = 'Bara du ser det här';

let world: World;
beforeAll(async () => {
  world = await openWorld({
    page: await servePage({ commands: ['/kommun'] }),
    // Many people's questions in one minute, asked by a few.
    bot: { pace: { perMinute: 1_000 } },
  });
});
beforeEach(() => world.workbench.forget());
afterAll(() => world.close());

const dm = ({ user, dm: channel }: typeof ANNA | typeof BJORN = ANNA) => addressOf(world.workbench, channel, user);
const channel = ({ user }: typeof ANNA | typeof BJORN = ANNA) => addressOf(world.workbench, STATS, user);

async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

const answers = (page: Page) => page.getByRole('article', { name: /^Måttstock/ });
const onlyMine = (page: Page) => answers(page).filter({ hasText: PRIVATE });
const reply = (page: Page) => page.getByRole('textbox', { name: /^Svar i tråden/ });

describeInChromium('with the real bot, what can not be answered', (open) => {
  it('is said calmly, with what exists, and the figure of another place is not shown', async () => {
    const page = await open(dm());
    await say(page, 'Hur såg det ut i Ankeborg 2023?');
    await answers(page).getByText('Ankeborg').first().waitFor();
    expect(await answers(page).first().textContent()).not.toMatch(/\d\s?%/);
  });

  it('is declined with what can be asked instead', async () => {
    const page = await open(dm());
    await say(page, 'Vad tycker du om Kalmar?');
    await answers(page).getByText('Jag kan inte bedöma vad som är bra eller dåligt').waitFor();
    expect(await answers(page).getByText(SOURCE).count()).toBe(0);
  });

  it('is told to who writes the command without a municipality, or with one that does not exist', async () => {
    const page = await open(channel());
    await say(page, '/kommun');
    await onlyMine(page).getByText('Vilken kommun gäller det?').waitFor();
    await say(page, '/kommun Ankeborg');
    await expect.poll(() => onlyMine(page).count()).toBe(2);
    await onlyMine(page).getByText('Ankeborg').first().waitFor();
    expect(world.workbench.messages(STATS)).toEqual([]);
  });

  it('is shown as it was written, whatever was written', async () => {
    const page = await open(dm());
    const odd = '🙂 <b>fet</b> & *stjärna* <!channel> `kod`\nrad två';
    await say(page, odd);
    await answers(page).first().waitFor();
    const mine = page.getByRole('article', { name: /^Anna/ });
    expect(await mine.textContent()).toContain('🙂 <b>fet</b> & stjärna <!channel> kod');
    await say(page, 'å'.repeat(11_999));
    await expect.poll(() => answers(page).count()).toBe(2);
  });
});

describeInChromium('with the real bot, somebody', (open) => {
  it('asks in a direct message, and sees the figure, what to think of and the source', async () => {
    const page = await open(dm());
    await say(page, VIOLENCE);
    await answers(page).getByText('47 % av kommunerna hade 2023').waitFor();
    for (const part of ['Att tänka på', 'Så tolkade jag frågan:', 'Källa:'])
      await answers(page).getByText(part, { exact: true }).waitFor();
    expect(await focused(page)).toBe('Meddelande till Måttstock');
    expect(world.workbench.messages(ANNA.dm)).toHaveLength(2);
  });

  it('is asked back, chooses with the keyboard, and gets the answer in the thread', async () => {
    const page = await open(dm());
    await say(page, UNCLEAR);
    await answers(page).getByText('Vilken menar du?').waitFor();
    await pressUntil(page, 'Shift+Tab', 'Rutin för information om SIP, LSS, riket, senaste mätåret');
    await page.keyboard.press('Enter');
    await expect.poll(() => answers(page).count()).toBe(2);
    await answers(page).nth(1).getByText(SOURCE).waitFor();
    const [root, ...said] = world.workbench.messages(ANNA.dm);
    expect(said.map(({ thread }) => thread)).toEqual([root?.ts, root?.ts]);
    expect(await focused(page)).toBe('Rutin för information om SIP, LSS, riket, senaste mätåret');
  });

  it('follows up in the thread with a few words', async () => {
    const page = await open(dm());
    await say(page, VIOLENCE);
    await answers(page).first().waitFor();
    await page.getByRole('button', { name: /^Svara i tråd/ }).click();
    await page.keyboard.type('och 2022?\n');
    await answers(page).nth(1).getByText('Omkring 44 % av kommunerna hade 2022').waitFor();
    expect(await reply(page).inputValue()).toBe('');
  });

  it('sees the same over time, and in a channel the whole method without disturbing others', async () => {
    const { ts } = await ask(world, `${mention(world)} ${VIOLENCE}`, { channel: STATS });
    const page = await open(channel());
    await button(page, 'Metod och alla förbehåll, visas bara för dig').click();
    await onlyMine(page).getByText('Metod och förbehåll för svaret om').waitFor();
    await button(page, 'Över tid: samma uppgift år för år').click();
    await expect.poll(() => answers(page).count()).toBe(3);
    expect(world.workbench.messages(STATS).map(({ thread }) => thread)).toEqual([null, ts, ts]);
  });

  it('gets a snapshot that nobody else sees, and shares it by hand', async () => {
    const [anna, bjorn] = [await open(channel()), await open(channel(BJORN))];
    await say(anna, '/kommun Kalmar');
    await onlyMine(anna).getByText('Lägesbild för Kalmar').waitFor();
    await world.workbench.say({ channel: STATS, user: ANNA.user, text: 'Nu händer det något.' });
    await bjorn.getByText('Nu händer det något.').waitFor();
    expect(await bjorn.getByText('Lägesbild för Kalmar').count()).toBe(0);

    await button(onlyMine(anna), 'Dela i kanalen, så att alla där ser svaret').click();
    await bjorn.getByText('Delat av Anna').waitFor();
    await answers(bjorn).getByText('Lägesbild för Kalmar').waitFor();
    await onlyMine(anna).getByText('Delat. Nu ser alla här svaret.').waitFor();
    expect(await bjorn.getByText(PRIVATE).count()).toBe(0);
  });

  it('says that an answer was bad, and why', async () => {
    const page = await open(dm(BJORN));
    await say(page, PLAN);
    const bad = button(page, 'Dåligt svar, säg vad som var fel');
    await bad.click();
    await page.getByText('Vad var det som inte var bra?').waitFor();
    expect(await bad.getAttribute('aria-pressed')).toBe('true');
    await button(page, 'Ett förbehåll saknas').click();
    await page.getByText('Tack, det är noterat.').waitFor();
    expect(await page.getByText('Vad var det som inte var bra?').count()).toBe(0);
  });

  it('asks what is suggested, each of which is answered', async () => {
    const page = await open(dm(BJORN));
    const suggestions = page.locator('.prompts').getByRole('button');
    await suggestions.first().waitFor();
    const count = await suggestions.count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let i = 0; i < count; i += 1) {
      if (i > 0) await page.getByText('Förslag på frågor').click();
      await suggestions.nth(i).click();
      await expect.poll(() => answers(page).count()).toBe(i + 1);
      await answers(page).nth(i).getByText(SOURCE).waitFor();
    }
  });

  it('mentions Måttstock in a channel, where everybody sees the answer in its thread', async () => {
    const [anna, bjorn] = [await open(channel()), await open(channel(BJORN))];
    await button(anna, 'Infoga @Måttstock').click();
    await anna.keyboard.type(`${PLAN}\n`);
    await answers(bjorn).getByText('Ja. Kalmar hade 2020').waitFor();
    const [mine, ...said] = world.workbench.messages(STATS);
    expect(said.map(({ thread }) => thread)).toEqual([mine?.ts]);
  });

  it('goes on writing while answers come, and every question is answered once', async () => {
    const page = await open(dm());
    for (const question of [VIOLENCE, PLAN, UNCLEAR, 'Vad står ISU för?']) await say(page, question);
    await composer(page).fill('halvskriv');
    await expect.poll(() => answers(page).count()).toBe(4);
    expect([await composer(page).inputValue(), await focused(page)]).toEqual([
      'halvskriv',
      'Meddelande till Måttstock',
    ]);
  });

  it.each([
    ['light', 1_200],
    ['dark', 1_200],
    ['light', 320],
    ['dark', 320],
  ] as const)('in %s at %i pixels can use a real answer and a real snapshot', async (colorScheme, width) => {
    for (const question of [PLAN, UNCLEAR]) await ask(world, `${mention(world)} ${question}`, { channel: STATS });
    await world.workbench.command({ name: '/kommun', text: 'Kalmar LSS', user: ANNA.user, channel: STATS });
    const page = await open(channel(), { colorScheme, viewport: { width, height: 640 } });
    await onlyMine(page).getByText('Lägesbild för Kalmar').waitFor();
    expect(await answers(page).count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
  });
});
