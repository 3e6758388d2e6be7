/** `npm start` as a person meets it: the mock, the page to try orders on and the docs on one port, and nothing left when it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';

const program = spawn(process.execPath, ['src/start.ts', '--port', '0']);
let errors = '';
program.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
let browser: Browser;
let mock = '';
beforeAll(async () => {
  let said = '';
  await new Promise<void>((ready) => {
    program.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ctrl-C')) ready();
    });
  });
  mock = / {2}mock +(\S+)/.exec(said)?.[1] ?? '';
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  program.kill();
});

test('each kind of page is drawn, without an error and without a request that leaves', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  page.setDefaultTimeout(120_000);
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(mock)) wrong.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', ({ message }) => wrong.push(message));
  for (const [path, words] of Object.entries({
    '': 'Order contract',
    'the-order.html': 'The order',
    'scenarios/': 'Scenarios',
    'scenarios/placeorder-limit-buy.html': 'limit order',
    'reference/order.html': 'Order',
    'reference.html': 'Place Order',
  })) {
    await page.goto(`${mock}/docs/${path}`);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words }).first().waitFor();
  }
  await page.goto(`${mock}/docs/`);
  await page.locator('html.dark').waitFor();
  await page.locator('.VPNavBarSearch button').first().click();
  await page.locator('.VPLocalSearchBox input').fill('trailing stop');
  await page
    .locator('.VPLocalSearchBox .result')
    .filter({ hasText: /trailing stop/i })
    .first()
    .click();
  await page.locator('h1').waitFor();
  expect([...wrong, errors]).toEqual(['']);
  await page.goto(`${mock}/docs/nowhere.html`);
  await page.getByText('No page has this address').waitFor();
  await page.getByRole('link', { name: 'Try an order' }).first().click();
  await page.waitForURL(`${mock}/`);
  await page.close();
});

test.each([
  ['the-order.md', 'text/markdown', '# The order'],
  ['llms.txt', 'text/plain', '# Order contract'],
  ['openapi.yaml', 'text/yaml', 'openapi: 3.1'],
])('%s is served as a file', async (path, type, words) => {
  const response = await fetch(`${mock}/docs/${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(type)]);
  expect((await response.text()).startsWith(words)).toBe(true);
});

test.each(['package.json', 'src/start.ts', '.git'])(
  'the server of the docs shows nobody %s of the project',
  async (file) => {
    const response = await fetch(`${mock}/docs/@fs${resolve(file)}`);
    expect(response.status).toBe(403);
  },
);

test('when it ends, it leaves nothing behind', async () => {
  // What is refused says where the files lie that are not.
  const refused = await (await fetch(`${mock}/docs/@fs${resolve('package.json')}`)).text();
  const folder = /\S+\.site\/\w+/.exec(refused)?.[0] ?? '';
  expect(existsSync(folder)).toBe(true);
  program.kill('SIGHUP');
  expect(await once(program, 'exit')).toEqual([0, null]);
  await expect.poll(() => existsSync(folder)).toBe(false);
});
