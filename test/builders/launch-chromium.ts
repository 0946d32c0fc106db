import { type Browser, chromium } from 'playwright-core';

/** Debian's; nothing is downloaded. */
export const CHROMIUM = '/usr/bin/chromium';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });
