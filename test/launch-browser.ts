/**
 * Starts the Chromium of the tests, without the switches that `@sparticuz/chromium` recommends: they put the same-origin policy out of
 * force.
 */
import { chromium, type Browser } from 'playwright-core';
import { readyBrowser } from './ready-browser.ts';

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await readyBrowser(),
    timeout: 120_000,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
