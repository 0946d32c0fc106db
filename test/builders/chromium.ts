import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest';
import { CHROMIUM, launchChromium } from './launch-chromium.ts';

/** Opens a page in a context of its own, which is closed when the test is done. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Tests in a real Chromium. Without it they are skipped, which is printed and counted, but with `CI` set its absence is a failure.
 * The pages reach loopback only: any other request is refused, and fails the test that made it.
 */
export function describeInChromium(name: string, tests: (open: OpenPage) => void): void {
  if (existsSync(CHROMIUM)) describe(name, () => tests(browserForTests()));
  else if (process.env['CI'] !== undefined)
    describe(name, () =>
      it(`has ${CHROMIUM}`, () => {
        throw new Error(`${CHROMIUM} is missing: apt-get install chromium`);
      }),
    );
  else {
    process.stdout.write(`${CHROMIUM} is missing: skipping "${name}"\n`);
    describe.skip(name, () => tests(() => Promise.reject(new Error('no Chromium'))));
  }
}

function browserForTests(): OpenPage {
  let browser: Browser | undefined;
  const outside: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    if (outside.length > 0) throw new Error(`asked for from outside: ${outside.join(', ')}`);
  });
  return async (url, options = {}) => {
    if (browser === undefined) throw new Error('the browser is not started yet');
    const context = await browser.newContext({ locale: 'sv-SE', ...options });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(10_000);
    await context.route('**/*', (route) => {
      const asked = new URL(route.request().url());
      if (asked.hostname === '127.0.0.1' || asked.protocol === 'data:') return route.continue();
      outside.push(asked.href);
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
}
