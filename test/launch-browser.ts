/**
 * A real Chromium: the one that is installed, else the one that npm brings, without the switches which that one recommends:
 * they put the same-origin policy out of force.
 */
import { existsSync } from 'node:fs';
import npmChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    executablePath: installed ?? (await npmChromium.executablePath()),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
