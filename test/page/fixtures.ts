/** What the tests and the picture of the example page share: a real Chromium, and the mock with the page. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../launch-browser.ts';
import { contract } from '../../src/contract/index.ts';
import type { Mock } from '../../src/mock/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { examplePage } from '../../src/page/index.ts';

export interface Served {
  readonly browser: Browser;
  readonly mock: Mock;
  readonly stop: () => Promise<void>;
}

export async function servePage(port = 0): Promise<Served> {
  const mock = await startMock({ port }, examplePage(contract.document));
  const browser = await launchBrowser();
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
  await card(page, name).getByRole('button', { name: /^Send/ }).click();
  await card(page, name).locator('.wire > *').first().waitFor();
}
