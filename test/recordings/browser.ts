/** A real Chromium: the one that is installed, else the one that npm brings. */
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
  const quiet = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: quiet });
  const executablePath = await npmChromium.executablePath();
  return chromium.launch({ executablePath, args: [...npmChromium.args, ...quiet] });
}
