/** What the tests and the picture of the example page share: a real Chromium, and the mock with the page. */
import { existsSync } from 'node:fs';
import npmChromium from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { contract } from '../../src/contract/index.ts';
import { startMock, type Mock } from '../../src/mock/index.ts';
import { examplePage } from '../../src/page/index.ts';

export interface Served {
  readonly browser: Browser;
  readonly mock: Mock;
  readonly stop: () => Promise<void>;
}

export async function servePage(port = 0): Promise<Served> {
  const mock = await startMock({ port, handle: examplePage(contract.document) });
  const browser = await launch();
  return {
    browser,
    mock,
    stop: async () => {
      await browser.close();
      await mock.close();
    },
  };
}

export const TRANSPORTS = ['JSON', 'XML', 'JSONP'] as const;

/** The card of a transport. */
export const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

/** Presses the button of a transport, and waits for the record of the wire. */
export async function send(page: Page, name: string): Promise<void> {
  await card(page, name).getByRole('button').click();
  await card(page, name).locator('.wire > *').first().waitFor();
}

/** The browser that is installed, else the one of npm: without its switches, since they put the same-origin policy out of force. */
async function launch(): Promise<Browser> {
  const installed = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const executablePath =
    installed.find((path) => path !== undefined && existsSync(path)) ?? (await npmChromium.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}
