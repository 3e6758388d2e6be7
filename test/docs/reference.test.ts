/** The reference as a page: it needs nothing from outside, and everybody can read it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundled from '../../generated/openapi.json' with { type: 'json' };
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { axeOn } from '../axe.ts';
import { places } from '../../src/contract/openapi.ts';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { buildReference, openReference } from './page.ts';

const contract = bundled as unknown as OpenApiDocument;
const { file, remove } = buildReference();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  remove();
});

/** The page that was opened last, and what it asked for. */
let page: Page;
const requests: string[] = [];

async function open(scheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: WIDE, bypassCSP: true });
  page = await context.newPage();
  requests.length = 0;
  page.on('request', (request) => requests.push(request.url()));
  await openReference(page, file);
}

const WIDE = { width: 1280, height: 900 };

test('no button copies the document as shaped for reading, and the contract is linked', async () => {
  await open('light');
  const actions = page.locator('[data-testid="page-actions"]');
  expect(await actions.count()).toBeGreaterThan(0);
  expect(await actions.getByRole('button').count()).toBe(0);
  const bar = page.getByRole('navigation', { name: 'Site' });
  expect(await bar.getByRole('link', { name: 'openapi' }).allInnerTexts()).toEqual([
    'openapi.yaml',
    'openapi.json',
  ]);
});

test('the links of the menu lead there in a new tab too, the keyboard opens the search, and sources are folded', async () => {
  await open('light');
  const links = page.locator('.menu-content li').locator('xpath=ancestor::a');
  const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(2);
  const other = await page.context().newPage();
  await openReference(other, addresses.at(-1) ?? '');
  await expect.poll(() => other.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  await other.close();
  await page.getByRole('button', { name: /^Search/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByPlaceholder('Search docs...').waitFor();
  await page.keyboard.press('Escape');
  expect(
    await page
      .locator('p', { hasText: /^(?:Source|Assumption)\b/ })
      .first()
      .isVisible(),
  ).toBe(false);
});

describe('nothing leaves the page', () => {
  test('served', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(file));
    });
    const address = `${await listening(server)}/docs`;
    const served = await browser.newPage();
    const asking: string[] = [];
    served.on('request', (request) => asking.push(request.url()));
    await openReference(served, address);
    expect(asking.filter(leaves)).toEqual([address]);
    expect(asked).toEqual(['/docs']);
    server.closeAllConnections();
    server.close();
  });

  test('and a policy refuses what a later version of Redoc might fetch', () => {
    const [, policy = ''] =
      /Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|connect-src|self/);
  });
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  beforeAll(() => open(scheme));

  test.each([WIDE, { width: 390, height: 844 }])('$width pixels wide, axe finds nothing', async (size) => {
    await page.setViewportSize(size);
    expect((await axeOn(page)).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });

  test('its colours are those that were asked for', async () => {
    const background = await page.evaluate(() => {
      const drawn = document.querySelector('#redoc > div:not([hidden])');
      return drawn ? getComputedStyle(drawn).backgroundColor : '';
    });
    const [red = -1] = background.match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128 ? 'light' : 'dark').toBe(scheme);
    await page.setViewportSize(WIDE);
  });

  test('opened as a file, it requests only itself, however it is used', async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Escape');
    const copy = page.getByRole('button', { name: 'Copy' }).first();
    await copy.hover();
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      window.scrollTo(0, 0);
    });
    await page.waitForLoadState('networkidle');
    expect(requests.filter(leaves)).toEqual([pathToFileURL(file).href]);
  });
});

/** What a page makes of itself leaves no trace elsewhere. */
function leaves(url: string): boolean {
  return !/^(data|blob):/.test(url);
}

describe('to read', () => {
  test('every operation is there without a click, for a search in the page too', async () => {
    const text = await page.evaluate(() => document.body.innerText);
    for (const { operation, path } of places(contract)) {
      expect(text).toContain((operation as unknown as { summary: string }).summary);
      expect(text).toContain(path);
    }
  });

  test('an example says whether the vendor printed it or it was made', async () => {
    const [first, ...others] = await examplesOf(page);
    expect(first).toMatch(/^Printed by the vendor: /);
    expect(others.length).toBeGreaterThan(10);
    const operation = places(contract)[0]?.operation as unknown as {
      requestBody: { content: Record<string, { examples?: Record<string, { description: string }> }> };
    };
    const { examples = {} } = operation.requestBody.content['application/json'] ?? {};
    const made = Object.values(examples).filter(({ description }) => description.includes('made'));
    expect([first, ...others].filter((name) => name?.startsWith('Made: '))).toHaveLength(made.length);
    expect([first, ...others].every((name) => /^(Made|Printed by the vendor): /.test(name ?? ''))).toBe(true);
  });

  test('on paper it is light, without the menu, and complete', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.documentElement.className)).toBe('light');
    expect(await page.locator('.menu-content').isVisible()).toBe(false);
    const fields = page.locator('.schema-property-item');
    expect(await fields.count()).toBeGreaterThan(50);
    for (const field of await fields.all()) expect(await field.isVisible()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.evaluate(() => document.documentElement.className)).toBe('dark');
    await page.emulateMedia({ media: null });
  });

  test('the keyboard reaches the statuses of an answer', async () => {
    const tab = page.getByRole('tab', { name: '200', exact: true }).first();
    await tab.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const selected = page.getByRole('tab', { selected: true }).first();
    expect(await selected.innerText()).not.toBe('200');
  });
});

test('the keyboard opens each menu of samples, chooses in it, and leaves it', async () => {
  await open('light');
  const menus = page.locator('button[aria-haspopup="menu"][aria-label]');
  expect(await menus.count()).toBeGreaterThan(3);
  for (const menu of await menus.all()) {
    const before = await menu.innerText();
    await menu.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => items.count()).toBe(0);
    await page.keyboard.press('Enter');
    // What was chosen in one menu is chosen in its neighbours as well.
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    await page.keyboard.press('ArrowUp');
    if ((await focused()) === before) await page.keyboard.press('ArrowUp');
    const chosen = await focused();
    expect(chosen).not.toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(() => menu.innerText()).toBe(chosen);
    await expect.poll(() => items.count()).toBe(0);
    expect(await menu.evaluate((one) => one === document.activeElement)).toBe(true);
  }
});

/** The names of the request examples, as the menu lists them. */
async function examplesOf(page: Page): Promise<string[]> {
  const menu = page.locator('button[aria-label^="Example"]').first();
  await menu.click();
  const names = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
}
