import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { servePage } from '../../src/workbench/page/serve.ts';
import { ANNA, BJORN, openWorld, STATS } from '../adapters/slack/bot.ts';
import { launchChromium } from '../builders/launch-chromium.ts';
import { ROOT } from '../cli/run-child.ts';
import { addressOf, composer } from '../workbench/page/visit.ts';
import { smallPng } from './small-png.ts';

/** `npm run pictures`: the real bot on the page, as docs/ shows it. Look at them before they are committed. */
interface Shot {
  readonly name: string;
  readonly person: typeof ANNA | typeof BJORN;
  readonly channel: string;
  readonly options: BrowserContextOptions;
  /** Ends when what is to be seen is there. */
  readonly act: (page: Page) => Promise<void>;
}

const WIDE = { viewport: { width: 1_200, height: 900 } };
const NARROW = { viewport: { width: 320, height: 640 } };

const SHOTS: readonly Shot[] = [
  {
    name: 'provyta',
    person: ANNA,
    channel: ANNA.dm,
    options: WIDE,
    async act(page) {
      await say(page, 'Hade Kalmar en kontinuitetsplan för LSS-boenden 2020?');
      await page.getByText('43 % av kommunerna').waitFor();
    },
  },
  {
    name: 'lagesbild',
    person: ANNA,
    channel: STATS,
    options: WIDE,
    async act(page) {
      await say(page, '/kommun Kalmar LSS');
      await page.getByText('Bara du ser det här').waitFor();
    },
  },
  {
    name: 'mobil',
    person: ANNA,
    channel: ANNA.dm,
    options: NARROW,
    act: (page) => page.getByText('43 % av kommunerna').waitFor(),
  },
  {
    name: 'morkt',
    person: BJORN,
    channel: BJORN.dm,
    options: { ...WIDE, colorScheme: 'dark' },
    async act(page) {
      await say(page, 'Hur många kommuner har en rutin vid våld mot vuxna inom LSS?');
      await page.getByText('47 % av kommunerna').waitFor();
      await page.getByRole('button', { name: /^Svara i tråd/ }).click();
      await page.keyboard.type('och 2022?\n');
      await page.getByText('44 % av kommunerna').waitFor();
    },
  },
];

async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

const world = await openWorld({ page: await servePage({ commands: ['/kommun'] }) });
const browser = await launchChromium();
for (const { name, person, channel, options, act } of SHOTS) {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options });
  const page = await context.newPage();
  await page.goto(addressOf(world.workbench, channel, person.user));
  await act(page);
  // Without a cursor that blinks in some pictures and not in others.
  await page.evaluate('document.activeElement.blur()');
  const picture = smallPng(await page.screenshot({ animations: 'disabled' }));
  await writeFile(join(ROOT, 'docs', `${name}.png`), picture);
  process.stdout.write(`docs/${name}.png: ${Math.ceil(picture.length / 1_024)} kB\n`);
  await context.close();
}
await browser.close();
await world.close();
