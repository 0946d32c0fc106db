import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { servePage } from '../../../src/workbench/page/serve.ts';
import { startWorkbench } from '../../../src/workbench/start.ts';
import type { Workbench } from '../../../src/workbench/workbench.ts';

export const [ANNA, BJORN] = ['U0ANNA00001', 'U0BJORN0001'];
export const [ALLMANT, UTAN_BOT, ANNAS] = ['C0ALLMANT01', 'C0UTANBOT01', 'D0ANNA00001'];

let bundled: ReturnType<typeof servePage> | undefined;

/** The stand-in with its page; what nobody acknowledges is given up at once. The page is bundled once for all tests of a file. */
export async function startWithPage(): Promise<Workbench> {
  bundled ??= servePage({ commands: ['/kommun'] });
  return startWorkbench({ page: await bundled, ackMs: 1_000, redeliverAfterMs: [] });
}

export const addressOf = (workbench: Workbench, channel: string, person = ANNA): string =>
  `${workbench.pageUrl}?${new URLSearchParams({ person, kanal: channel })}`;

export const composer = (page: Page): Locator => page.getByRole('textbox', { name: /^Meddelande till / });

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** What axe-core finds, a line each: rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** The widest that anything is: the page must not scroll sideways. */
export const widthOf = (page: Page): Promise<number> =>
  page.evaluate('document.scrollingElement.scrollWidth') as Promise<number>;

/** Accessible name or text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const at = document.activeElement;
    const label = at.labels?.[0]?.textContent;
    return (label ?? at.getAttribute('aria-label') ?? at.textContent ?? '').trim() || at.tagName;
  })()`) as Promise<string>;

/** Presses the key until what has the focus is called so; throws after forty presses. */
export async function pressUntil(page: Page, key: 'Tab' | 'Shift+Tab', name: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`${key} never came to ${name}, only to: ${passed.join(' | ')}`);
}
