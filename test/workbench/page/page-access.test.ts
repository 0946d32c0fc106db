import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workbench } from '../../../src/workbench/workbench.ts';
import { describeInChromium } from '../../builders/chromium.ts';
import { type ScriptedApp, startScriptedApp } from './scripted-app.ts';
import {
  ALLMANT,
  ANNA,
  ANNAS,
  addressOf,
  BJORN,
  button,
  composer,
  focused,
  pressUntil,
  startWithPage,
  violations,
  widthOf,
} from './visit.ts';

let workbench: Workbench;
let app: ScriptedApp;

/** A DM and a channel with everything in them: an answer, a thread, work under way, and what only one person sees. */
beforeAll(async () => {
  workbench = await startWithPage();
  app = await startScriptedApp(workbench);
  await workbench.openDm(ANNA);
  await workbench.say({ channel: ANNAS, user: ANNA, text: 'Hur många kommuner har en rutin vid våld?' });
  await workbench.until(({ channel, blocks }) => channel === ANNAS && blocks.length > 0);
  await workbench.say({ channel: ANNAS, user: ANNA, text: 'Och sedan? (vänta)' });
  await workbench.say({ channel: ALLMANT, user: BJORN, text: `<@${workbench.bot.userId}> ${'långtord'.repeat(30)}` });
  await workbench.until(({ channel, blocks }) => channel === ALLMANT && blocks.length > 0);
  await workbench.command({ name: '/kommun', text: 'Kalmar', user: ANNA, channel: ALLMANT });
  await workbench.until(({ onlyFor }) => onlyFor === ANNA);
});
afterAll(async () => {
  app.release();
  await app.stop();
  await workbench.close();
});

const drawn = (page: Page) =>
  page
    .getByRole('article', { name: /^Måttstock/ })
    .first()
    .waitFor();

describeInChromium('everybody', (open) => {
  it.each([
    ['light', 1_200],
    ['dark', 1_200],
    ['light', 320],
    ['dark', 320],
  ] as const)('in %s at %i pixels meets nothing that axe-core knows to be in the way', async (colorScheme, width) => {
    const options = { colorScheme, viewport: { width, height: 640 } };
    const dm = await open(addressOf(workbench, ANNAS), options);
    await drawn(dm);
    await dm.getByText('Förslag på frågor').click();
    await dm
      .getByRole('button', { name: /^Svara i tråd/ })
      .first()
      .click();
    await dm.keyboard.type('/okänt\n');
    await dm.getByText('Kommandot /okänt finns inte.').waitFor();
    expect(await violations(dm)).toEqual([]);

    const channel = await open(addressOf(workbench, ALLMANT), options);
    await drawn(channel);
    expect(await violations(channel)).toEqual([]);
    await button(channel, 'Dela i kanalen').click();
    expect(await violations(channel)).toEqual([]);
  });

  it.each([
    [320, 640],
    [320, 256],
    [640, 400],
  ])('at %i × %i pixels reads without scrolling sideways', async (width, height) => {
    for (const where of [ANNAS, ALLMANT]) {
      const page = await open(addressOf(workbench, where), { viewport: { width, height } });
      await drawn(page);
      await page
        .getByRole('button', { name: /^Svara i tråd/ })
        .first()
        .click();
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    }
  });

  it('who makes the letters twice as large still reads without scrolling sideways', async () => {
    const page = await open(addressOf(workbench, ALLMANT), { viewport: { width: 640, height: 640 } });
    await drawn(page);
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    expect(await widthOf(page)).toBeLessThanOrEqual(640);
  });

  it('on a narrow page finds the channels behind a button', async () => {
    const page = await open(addressOf(workbench, ANNAS), { viewport: { width: 320, height: 640 } });
    const toggle = button(page, 'Kanaler');
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    expect(await button(page, '#oj-statistik').isVisible()).toBe(false);
    await toggle.click();
    await button(page, '#oj-statistik').click();
    await page.getByRole('heading', { name: '#oj-statistik', level: 1 }).waitFor();
    expect([await toggle.getAttribute('aria-expanded'), await focused(page)]).toEqual(['false', 'Kanaler']);
  });

  it('manages with the keyboard alone, and sees where the focus is', async () => {
    const page = await open(addressOf(workbench, 'D0CILLA0001', 'U0CILLA0001'));
    await composer(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hoppa till meddelandefältet');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Meddelande till Måttstock');
    await page.keyboard.type('Hur många?\n');
    await drawn(page);
    await pressUntil(page, 'Shift+Tab', 'Dåligt svar');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outline');
    expect(outline).toMatch(/ solid 3px$/);
    await page.keyboard.press('Space');
    await page.getByText('Tack för ditt omdöme.').waitFor();
    await pressUntil(page, 'Shift+Tab', 'Över tid');
    await page.keyboard.press('Enter');
    await page.getByText('Över tid: 41 %').waitFor();
    await pressUntil(page, 'Shift+Tab', '#allmänt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '#allmänt', level: 1 }).waitFor();
    await pressUntil(page, 'Tab', 'Meddelande till #allmänt');
    await page.keyboard.type('/kommun Kalmar\n');
    await page.getByText('Bara du ser det här').waitFor();
    expect(await focused(page)).toBe('Meddelande till #allmänt');
    await pressUntil(page, 'Shift+Tab', 'Du är');
    await page.keyboard.press('ArrowUp');
    await page.getByText('Bara du ser det här').waitFor({ state: 'detached' });
  });

  it('who listens is told of new messages, in Swedish, by landmarks and headings', async () => {
    const page = await open(addressOf(workbench, ALLMANT));
    await drawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    const log = page.getByRole('log', { name: 'Meddelanden i #allmänt' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    await page.getByRole('main').waitFor();
    await page.getByRole('banner').waitFor();
    await page.getByRole('navigation', { name: 'Kanaler' }).waitFor();
    expect(await button(page, '#allmänt').getAttribute('aria-current')).toBe('page');
    const headings = await page.getByRole('heading').allInnerTexts();
    expect(headings).toEqual([
      '#allmänt',
      'Meddelanden',
      'Björn Berg',
      'Måttstock',
      'Måttstock',
      'Lägesbild av Kalmar',
    ]);
    expect(await page.title()).toBe('#allmänt – Exempelkommun');
    await workbench.say({ channel: ALLMANT, user: BJORN, text: 'något nytt' });
    await log.getByText('något nytt').waitFor();
  });

  it('who wants no motion gets none', async () => {
    // A status that no answer follows is taken away after two minutes, which a slow machine may have used by now.
    await workbench.say({ channel: ANNAS, user: ANNA, text: 'Och nu? (vänta)' });
    const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await open(addressOf(workbench, ANNAS), { reducedMotion });
      await page.getByText('Måttstock letar …').first().waitFor();
      return page.evaluate('getComputedStyle(document.querySelector(".dots")).animationName');
    };
    expect([await moves('no-preference'), await moves('reduce')]).toEqual(['breathe', 'none']);
  });

  it('is shown the words for a picture that lies elsewhere, which is not fetched', async () => {
    const page = await open('about:blank');
    await page.route('**/state?*', async (route) => {
      const response = await route.fetch();
      const state = await response.json();
      const url = 'https://example.org/kurva.png';
      state.conversations[0].root.blocks = [
        { type: 'image', image_url: url, alt_text: 'En kurva' },
        { type: 'markdown', text: `![Utanför](${url})` },
      ];
      await route.fulfill({ response, json: state });
    });
    await page.goto(addressOf(workbench, ALLMANT));
    await page.getByText('Bild: En kurva').waitFor();
  });
});
