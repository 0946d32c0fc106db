import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Workbench } from '../../../src/workbench/workbench.ts';
import { describeInChromium } from '../../builders/chromium.ts';
import { type ScriptedApp, startScriptedApp } from './scripted-app.ts';
import { ALLMANT, ANNA, addressOf, BJORN, button, composer, startWithPage } from './visit.ts';

let workbench: Workbench;
let app: ScriptedApp;

beforeAll(async () => {
  workbench = await startWithPage();
  app = await startScriptedApp(workbench);
});
beforeEach(() => workbench.forget());
afterAll(async () => {
  await app.stop();
  await workbench.close();
});

const SMALL = { viewport: { width: 1_200, height: 640 } };
const says = (text: string) => workbench.say({ channel: ALLMANT, user: BJORN, text });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: new RegExp(`${text}$`) });

/** Whether it is where somebody looks, not only in the page. */
const inSight = (page: Page, text: string): Promise<boolean> =>
  article(page, text).evaluate((element: { getBoundingClientRect(): { top: number; bottom: number } }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= 640;
  });

describeInChromium('who reads', (open) => {
  it('goes back to the channel before with the button of the browser, and forth again', async () => {
    const page = await open(workbench.pageUrl);
    await heading(page, 'Måttstock');
    await button(page, '#allmänt').click();
    await heading(page, '#allmänt');
    const person = page.getByRole('combobox', { name: 'Du är' });
    await person.selectOption('Björn Berg');
    await expect.poll(() => person.inputValue()).toBe(BJORN);
    await page.goBack();
    await expect.poll(() => person.inputValue()).toBe(ANNA);
    await page.goBack();
    await heading(page, 'Måttstock');
    await page.goForward();
    await heading(page, '#allmänt');
  });

  it('among fifty messages sees the last, and stays further up while others talk, but not when asking', async () => {
    for (let i = 1; i <= 50; i += 1) await says(`rad ${String(i)}`);
    const page = await open(addressOf(workbench, ALLMANT), SMALL);
    await article(page, 'rad 50').waitFor();
    await expect.poll(() => inSight(page, 'rad 50')).toBe(true);
    // The messages scroll, and the page around them stays.
    expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBe(640);
    await says('rad 51');
    await article(page, 'rad 51').waitFor();
    await expect.poll(() => inSight(page, 'rad 51')).toBe(true);

    await article(page, 'rad 3').evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
    await expect.poll(() => inSight(page, 'rad 3')).toBe(true);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    await says('rad 52');
    await article(page, 'rad 52').waitFor();
    expect([await inSight(page, 'rad 3'), await inSight(page, 'rad 52')]).toEqual([true, false]);

    const asked = says(`<@${workbench.bot.userId}> hur många? (vänta)`);
    await page.getByText('Måttstock letar …').waitFor();
    expect(await inSight(page, 'rad 3')).toBe(true);
    app.release();
    await asked;

    await composer(page).fill('min rad');
    await composer(page).press('Enter');
    await article(page, 'min rad').waitFor();
    await expect.poll(() => inSight(page, 'min rad')).toBe(true);
  });

  it('and writes in a thread keeps sight of it while something is said elsewhere', async () => {
    for (let i = 1; i <= 30; i += 1) await says(`rad ${String(i)}`);
    const page = await open(addressOf(workbench, ALLMANT), SMALL);
    await page
      .getByRole('button', { name: /^Svara i tråd/ })
      .nth(29)
      .click();
    await page.keyboard.type('halvskri');
    for (let i = 31; i <= 45; i += 1) await says(`rad ${String(i)}`);
    await article(page, 'rad 45').waitFor();
    expect(await inSight(page, 'rad 30')).toBe(true);
    await page.keyboard.type('vet\n');
    await article(page, 'halvskrivet').waitFor();
    await expect.poll(() => inSight(page, 'halvskrivet')).toBe(true);
  });

  it('with colours of their own sees which channel it is', async () => {
    const page = await open(addressOf(workbench, ALLMANT), { forcedColors: 'active' });
    await composer(page).waitFor();
    const edge = (name: string): Promise<unknown> =>
      page.evaluate(
        `getComputedStyle([...document.querySelectorAll('.channels button')].find((one) => one.textContent.includes('${name}'))).borderLeftColor`,
      );
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await edge('#oj-statistik')).toBe(paper);
    expect(await edge('#allmänt')).not.toBe(paper);
  });
});
