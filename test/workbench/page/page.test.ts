import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Workbench } from '../../../src/workbench/workbench.ts';
import { describeInChromium } from '../../builders/chromium.ts';
import { type ScriptedApp, startScriptedApp } from './scripted-app.ts';
import { ALLMANT, ANNAS, addressOf, BJORN, button, composer, focused, startWithPage, UTAN_BOT } from './visit.ts';

let workbench: Workbench;
let app: ScriptedApp;

beforeEach(async () => {
  workbench = await startWithPage();
  app = await startScriptedApp(workbench);
});
afterEach(async () => {
  await app.stop();
  await workbench.close();
});

describeInChromium('when something is wrong, the page', (open) => {
  it('says so when the app takes nothing', async () => {
    await app.stop();
    const page = await open(workbench.pageUrl);
    await composer(page).fill('Hur många?');
    await composer(page).press('Enter');
    await page.getByText('Måttstock tog inte emot meddelandet. Är appen igång?').waitFor();
    await composer(page).fill('/kommun Kalmar');
    await composer(page).press('Enter');
    await page.getByText('/kommun misslyckades: Måttstock svarade inte.').waitFor();
  });

  it('gives back what was written when it was not sent', async () => {
    const page = await open(workbench.pageUrl);
    const field = composer(page);
    await field.fill('x'.repeat(12_001));
    await field.press('Enter');
    await page.getByText('Meddelandet är för långt: högst 12 000 tecken.').waitFor();
    expect(await field.inputValue()).toHaveLength(12_001);
  });

  it.each([
    [' ', 'Skriv något först.'],
    ['/okänt', 'Kommandot /okänt finns inte. Det som finns: /kommun.'],
  ])('does not send %j', async (text, reason) => {
    const page = await open(workbench.pageUrl);
    await composer(page).fill(text);
    await button(page, 'Skicka').click();
    await page.getByText(reason).waitFor();
    expect(await focused(page)).toBe('Meddelande till Måttstock');
    expect(workbench.messages(ANNAS)).toEqual([]);
  });

  it('has no commands in a thread', async () => {
    await workbench.say({ channel: ALLMANT, user: BJORN, text: 'hej' });
    const page = await open(addressOf(workbench, ALLMANT));
    await page.getByRole('button', { name: /^Svara i tråd/ }).click();
    await page.keyboard.type('/kommun Kalmar\n');
    await page.getByText('Kommandon fungerar inte i trådar. Skriv /kommun i kanalen i stället.').waitFor();
  });

  it('tells that nobody listens in a channel without the app', async () => {
    const page = await open(addressOf(workbench, UTAN_BOT));
    await page.getByText('Måttstock är inte med i den här kanalen').waitFor();
  });

  it('shows the text of a message that it can not draw, and the other messages', async () => {
    await workbench.say({ channel: ALLMANT, user: BJORN, text: 'före' });
    await workbench.say({ channel: ALLMANT, user: BJORN, text: 'i klartext' });
    const page = await open('about:blank');
    await page.route('**/state?*', async (route) => {
      const response = await route.fetch();
      const state = await response.json();
      state.conversations[1].root.blocks = [{ type: 'rich_text', elements: 7 }];
      await route.fulfill({ response, json: state });
    });
    await page.goto(addressOf(workbench, ALLMANT));
    await page.getByText('i klartext').waitFor();
    await page.getByText('före').waitFor();
  });

  it('goes back to what there is when its address names what there is not', async () => {
    const page = await open(addressOf(workbench, 'C1', 'U1'));
    await page.getByRole('heading', { name: 'Måttstock', level: 1 }).waitFor();
  });

  it('tells that the server is gone, and catches up when it is back', async () => {
    await app.stop();
    const page = await open(addressOf(workbench, ALLMANT));
    await composer(page).waitFor();
    const back = workbench.faults.restart(1_500);
    await page.getByText('Förbindelsen med servern är bruten').waitFor();
    await composer(page).fill('medan den är borta');
    await composer(page).press('Enter');
    await expect.poll(() => composer(page).inputValue()).toBe('medan den är borta');
    await back;
    await workbench.say({ channel: ALLMANT, user: BJORN, text: 'här igen' });
    await page.getByText('här igen').waitFor();
    await page.getByText('Förbindelsen med servern är bruten').waitFor({ state: 'detached' });
  });
});

describeInChromium('on the page, somebody', (open) => {
  it('asks, sees that Måttstock works, and gets the answer in a thread', async () => {
    const page = await open(workbench.pageUrl);
    await composer(page).fill('Hur många? (vänta)');
    await composer(page).press('Enter');
    await page.getByText('Måttstock letar …').waitFor();
    expect(await composer(page).inputValue()).toBe('');
    expect(await focused(page)).toBe('Meddelande till Måttstock');
    app.release();
    const answer = page.getByRole('article', { name: /^Måttstock/ });
    await answer.getByText('47 % av kommunerna').waitFor();
    await page.getByText('Måttstock letar …').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Meddelande till Måttstock');

    await answer.getByRole('cell', { name: '65 %' }).waitFor();
    await answer.getByRole('rowheader', { name: 'Äldreomsorg' }).waitFor();
    await answer.getByRole('columnheader', { name: '2023' }).waitFor();
    expect(await answer.getByRole('listitem').allInnerTexts()).toEqual([
      'Källan skriver ”knappt hälften” & har avrundat.',
      'Rutin betyder en skriftlig och beslutad rutin.',
    ]);
    const source = answer.getByRole('link', { name: 'Socialstyrelsen (öppnas i en ny flik)' });
    expect(await source.getAttribute('href')).toBe('https://www.socialstyrelsen.se/');
  });

  it('asks one of the suggested questions', async () => {
    const page = await open(workbench.pageUrl);
    await button(page, 'Vad betyder IBIC?').click();
    await page.getByRole('article', { name: /^Anna/ }).getByText('Vad betyder IBIC?').waitFor();
    expect(await focused(page)).toBe('Meddelande till Måttstock');
    await page.getByRole('article', { name: /^Måttstock/ }).waitFor();
  });

  it('presses a button of the answer, and follows up in its thread', async () => {
    await workbench.say({ channel: ANNAS, user: 'U0ANNA00001', text: 'Hur många?' });
    const page = await open(workbench.pageUrl);
    await button(page, 'Över tid').click();
    await page.getByText('Över tid: 41 %').waitFor();
    expect(await focused(page)).toBe('Över tid');

    await page.getByRole('button', { name: /^Svara i tråd/ }).click();
    expect(await focused(page)).toMatch(/^Svar i tråden, Anna Andersson \d\d:\d\d$/);
    await page.keyboard.type('Och i Kalmar?\n');
    await page.getByText('Och i Kalmar?').waitFor();
    await expect.poll(() => page.getByRole('article', { name: /^Måttstock/ }).count()).toBe(3);
    const [root, ...replies] = workbench.messages(ANNAS);
    expect(replies.map(({ thread }) => thread)).toEqual(replies.map(() => root?.ts));
    expect(await focused(page)).toMatch(/^Svar i tråden/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^Svara i tråd,/);
  });

  it('mentions Måttstock in a channel', async () => {
    const page = await open(addressOf(workbench, ALLMANT));
    await button(page, 'Infoga @Måttstock').click();
    await page.keyboard.type('hur många & <vilka>?\n');
    await page.getByRole('article', { name: /^Anna/ }).getByText('@Måttstock hur många & <vilka>?').waitFor();
    await page.getByRole('article', { name: /^Måttstock/ }).waitFor();
    const [mine] = workbench.messages(ALLMANT);
    expect(mine?.text).toBe(`<@${workbench.bot.userId}> hur många &amp; &lt;vilka&gt;?`);
  });

  it('asks for a snapshot that nobody else sees, and shares it by hand', async () => {
    const page = await open(addressOf(workbench, ALLMANT));
    await composer(page).fill('/kommun Kalmar');
    await composer(page).press('Enter');
    const own = page.getByRole('article', { name: /^Måttstock/ }).filter({ hasText: 'Bara du ser det här' });
    await own.getByRole('heading', { name: 'Lägesbild av Kalmar' }).waitFor();
    expect(await page.getByRole('button', { name: /^Svara i tråd/ }).count()).toBe(0);

    await page.getByRole('combobox', { name: 'Du är' }).selectOption('Björn Berg');
    await page.getByText('Här är inga meddelanden än.').waitFor();
    await page.getByRole('combobox', { name: 'Du är' }).selectOption('Anna Andersson');

    const dialog = page.getByRole('dialog', { name: 'Dela i kanalen?' });
    const share = button(own, 'Dela i kanalen');
    await share.click();
    await button(dialog, 'Avbryt').click();
    await share.click();
    await dialog.press('Escape');
    expect(workbench.messages(ALLMANT)).toEqual([]);
    await share.click();
    await button(dialog, 'Dela').click();
    await page.getByText('Delad lägesbild').waitFor();
    await own.getByText('Lägesbilden är delad.').waitFor();
    // The button is gone: the focus stays with its message.
    await expect.poll(() => focused(page)).toMatch(/^Måttstock \d\d:\d\d$/);
    expect(workbench.messages(ALLMANT, BJORN).map(({ text }) => text)).toEqual(['Delad lägesbild']);
  });

  it('says what they think of an answer', async () => {
    await workbench.say({ channel: ANNAS, user: 'U0ANNA00001', text: 'Hur många?' });
    const page = await open(workbench.pageUrl);
    const bad = page.getByRole('button', { name: 'Dåligt svar' });
    expect(await bad.getAttribute('aria-pressed')).toBe('false');
    await bad.click();
    await page.getByText('Tack för ditt omdöme.').waitFor();
    expect([await bad.getAttribute('aria-pressed'), app.feedback]).toEqual(['true', ['bad']]);
    expect(await page.getByRole('button', { name: 'Bra svar' }).getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    [1_200, 800],
    [320, 640],
  ])('sees the end of a short message and the beginning of a tall one at %i × %i', async (width, height) => {
    const page = await open(addressOf(workbench, ALLMANT), { viewport: { width, height } });
    const box = async (text: string) => {
      const message = page.getByRole('article').filter({ hasText: text });
      await message.waitFor();
      return message.boundingBox();
    };
    for (let i = 0; i < 9; i += 1) await workbench.say({ channel: ALLMANT, user: BJORN, text: `Kort ${String(i)}` });
    const short = await box('Kort 8');
    expect((short?.y ?? height) + (short?.height ?? 0)).toBeLessThanOrEqual(height);
    await workbench.say({ channel: ALLMANT, user: BJORN, text: `Början${'\nrad'.repeat(60)}` });
    const tall = await box('Början');
    expect(tall?.y).toBeGreaterThanOrEqual(0);
    expect(tall?.y).toBeLessThan(height / 2);
  });

  it('is somebody else, also after the page is loaded again', async () => {
    await workbench.say({ channel: ANNAS, user: 'U0ANNA00001', text: 'Annas fråga' });
    const page = await open(workbench.pageUrl);
    await page.getByText('Annas fråga').waitFor();
    await page.getByRole('combobox', { name: 'Du är' }).selectOption('Björn Berg');
    await page.getByText('Här är inga meddelanden än.').waitFor();
    await button(page, '#allmänt').click();
    await page.getByRole('heading', { name: '#allmänt', level: 1 }).waitFor();
    await page.reload();
    await composer(page).fill('Från Björn');
    await composer(page).press('Enter');
    await page.getByRole('article', { name: /^Björn Berg/ }).waitFor();
    expect(workbench.messages(ALLMANT).map(({ user }) => user)).toEqual([BJORN]);
  });
});
