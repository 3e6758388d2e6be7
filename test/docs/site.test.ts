/** The site: each link leads somewhere, nothing is loaded from elsewhere, everybody can read it, and its search finds. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteConfig } from '../../docs/site/config.ts';
import { editLinks } from '../../docs/site/sources.ts';
import { header } from '../../docs/site/menu.ts';
import manifest from '../../package.json' with { type: 'json' };
import { buildPage } from '../../src/page/build.ts';
import { axeOn } from '../axe.ts';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { scratch } from '../scratch.ts';
import { staticFiles } from '../static-files.ts';

const BASE = '/x/docs/';
const site = scratch();
execFileSync(process.execPath, ['docs/site/build.ts', '--base', `https://host.example${BASE}`, site], {
  stdio: 'pipe',
});
const pages = readdirSync(site, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort();
const texts = new Map(pages.map((page) => [page, readFileSync(join(site, page), 'utf8')]));
const ofVitePress = pages.filter((page) => page !== 'reference.html');

const server = createServer(staticFiles(site, BASE));
let browser: Browser;
let address: string;
beforeAll(async () => {
  address = await listening(server);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test('README, changelog, CONTRIBUTING and every Markdown page of docs/ have a page, and stand in the menu', () => {
  const guides = readdirSync('docs', { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('site/') && !file.endsWith('README.md'))
    .map((file) => file.replace(/md$/, 'html'));
  const expected = [
    ...guides,
    'readme.html',
    'changelog.html',
    'contributing.html',
    'guides.html',
    'decisions.html',
  ];
  expect(pages).toEqual(expect.arrayContaining(expected));
  const front = texts.get('index.html') ?? '';
  const menu = texts.get('guides.html') ?? '';
  const missing = expected.filter(
    (page) => !page.startsWith('decisions/') && !menu.includes(`href="${BASE}${page}"`),
  );
  expect(missing).toEqual([]);
  expect(front).toContain(`href="${BASE}place-orders.html"`);
});

test('every decision is in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((file) => /^\d/.test(file));
  expect(decisions.length).toBeGreaterThan(5);
  expect(decisions.filter((file) => !list.includes(`(${file})`))).toEqual([]);
});

test('every link of every page leads somewhere, and every anchor stands there', () => {
  const wrong = ofVitePress.flatMap((page) => {
    const links = [...(texts.get(page) ?? '').matchAll(/ (?:href|src)="([^"]+)"/g)].map(
      ([, link = '']) => link,
    );
    return links.filter((link) => !leads(page, link)).map((link) => `${page}: ${link}`);
  });
  expect([...new Set(wrong)]).toEqual([]);
  expect(ofVitePress.length).toBeGreaterThan(150);
});

function leads(page: string, link: string): boolean {
  // The example page is served by `npm start` only.
  if (/^(?:https?:|data:)/.test(link)) return !link.startsWith(address);
  const [path = '', fragment] = link.replaceAll('&amp;', '&').split('#');
  const whole =
    path === '' ? posix.join(BASE, page) : posix.resolve(posix.join(BASE, posix.dirname(page)), path);
  if (!`${whole}/`.startsWith(BASE)) return false;
  const inside =
    path.endsWith('/') || `${whole}/` === BASE
      ? posix.join(`${whole}/`.slice(BASE.length), 'index.html')
      : whole.slice(BASE.length);
  if (!existsSync(join(site, inside)) || !statSync(join(site, inside)).isFile()) return false;
  return (
    fragment === undefined ||
    fragment === '' ||
    texts.get(inside)?.includes(` id="${decodeURIComponent(fragment)}"`) === true
  );
}

test('one header stands over guides, reference and example page, and leads to the example where that is served', async () => {
  const linksOf = (nav: RegExp, text = '', page: string) =>
    [...(nav.exec(text)?.[0] ?? '').matchAll(/<a [^>]*href="([^"]+)"/g)]
      .map(([, link = '']) => new URL(link, `http://host${BASE}${page}`).pathname.replace(/^\/docs\//, BASE))
      .filter((link) => !link.includes('openapi'));
  const guides = linksOf(/<header class="VPNav[^]*?<\/nav>/, texts.get('guides.html'), 'guides.html');
  const nav = /<nav[^]*?<\/nav>/;
  expect(guides.length).toBeGreaterThan(5);
  expect(guides.filter((link) => !leads('guides.html', link))).toEqual([]);
  expect(linksOf(nav, texts.get('reference.html'), 'reference.html')).toEqual(guides);
  const example = linksOf(nav, await buildPage(), '');
  expect(example.filter((link) => link !== '/')).toEqual(guides);
  expect(example).toContain('/');
  const served = header({ base: BASE, besideExample: true }) as { link: string }[];
  expect(served.map(({ link }) => new URL(`/docs${link}`, address).pathname)).toContain('/');
});

test('a page links to its source as soon as package.json names a real repository, and never to a placeholder', async () => {
  const { repository } = manifest;
  const edits = await editLinks(repository.url.replace('/OWNER/', '/somebody/'));
  expect(edits.get('guides')).toBe(
    'https://github.com/somebody/tradestation-order-contract/edit/main/docs/README.md',
  );
  expect([...edits.values()].filter((url) => !existsSync(url.replace(/.*\/edit\/main\//, '')))).toEqual([]);
  expect([...edits.keys()].filter((path) => !pages.includes(`${path}.html`))).toEqual([]);
  const real = !repository.url.includes('/OWNER/');
  expect(/<a [^>]*edit-link-button/.test(texts.get('guides.html') ?? '')).toBe(real);
  expect([...texts].filter(([, text]) => /href="[^"]*\/OWNER\//.test(text)).map(([page]) => page)).toEqual(
    [],
  );
  const told = new Map([['guides', { title: '', description: '', edit: edits.get('guides') }]]);
  const config = siteConfig({ base: BASE, besideExample: false }, '', told);
  const page = { relativePath: 'guides.md', title: '', description: '', frontmatter: {} };
  const sent = await config.transformPageData?.(page as never, {} as never);
  expect(page.frontmatter).toMatchObject({ editLink: true });
  expect(config.themeConfig?.editLink?.pattern).toBe(':path');
  expect(sent).toMatchObject({ filePath: edits.get('guides') });
});

test('a refused order says why, an exchange leads to its page, and a link is named by the title of its page', () => {
  expect(texts.get('the-order.html')).toMatch(
    /Refused<\/p>\s*<p>LimitPrice must be one of .* for OrderType /,
  );
  // Exchanges that only tests have, which the rules name, have no page.
  const [errors = ''] = (texts.get('errors.html') ?? '').split('id="what-a-finding-says"');
  const named = [...errors.matchAll(/<td[^>]*>(?:<a href="[^"]+">)?<code>placeOrder/g)].map(([cell]) => cell);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((cell) => !cell.includes('<a '))).toEqual([]);
  expect(texts.get('guides.html')).not.toMatch(/>[\w-]+\.md<\/a>/);
});

test('on paper there is no menu, what is folded is open, and no line of code is cut off', async () => {
  const page = await browser.newPage({ viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const file of ['place-orders.html', 'reference/order.html']) {
    await page.goto(`${address}${BASE}${file}`, { waitUntil: 'networkidle' });
    for (const menu of ['.VPNav', '.VPLocalNav', '.VPSidebar', '.VPDocFooter'])
      expect(await page.locator(menu).isVisible(), menu).toBe(false);
    const cut = await page
      .locator('.vp-doc pre')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(cut, file).toBe(0);
  }
  expect(await page.locator('details p').first().isVisible()).toBe(true);
  await page.close();
});

test('every page says what it is about, and stands beside its Markdown', () => {
  const wrong = ofVitePress
    .filter((page) => page !== '404.html')
    .filter((page) => {
      const text = texts.get(page) ?? '';
      return !/<title>[^<]+<\/title>/.test(text) || !existsSync(join(site, page.replace(/html$/, 'md')));
    });
  expect(wrong).toEqual([]);
});

test('every page has a card for those who link to it', () => {
  const names = ['og:title', 'og:description', 'og:image'];
  const wrong = ofVitePress
    .filter((page) => page !== '404.html')
    .flatMap((page) =>
      names
        .filter((name) => !new RegExp(`property="${name}" content="[^"]+"`).test(texts.get(page) ?? ''))
        .map((name) => `${page} ${name}`),
    );
  expect(wrong).toEqual([]);
  expect(texts.get('index.html')).toContain(`content="https://host.example${BASE}card.png"`);
});

test('wrong arguments are reported in one line', () => {
  const build = (...args: string[]) =>
    spawnSync(process.execPath, ['docs/site/build.ts', ...args], { encoding: 'utf8' });
  expect(build('--unknown')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: "docs: Unknown option '--unknown'\n",
  });
  expect(build('--base', 'x').stderr).toMatch(/^docs: expected --base with a path .* received x\n$/);
});

test.each([
  'card.png',
  'openapi.yaml',
  'openapi.json',
  'sitemap.xml',
  'robots.txt',
  'favicon.svg',
  'llms.txt',
  'llms-full.txt',
])('%s is served', (file) => {
  expect(statSync(join(site, file)).size).toBeGreaterThan(20);
});

test('llms.txt calls each page by its title, and not by a comment of a program in it', () => {
  expect(readFileSync(join(site, 'llms.txt'), 'utf8')).toMatch(/^- \[Order contract\]\(\S*index\.md\)/m);
});

const KINDS = [
  'index.html',
  'the-order.html',
  'errors.html',
  'scenarios/index.html',
  'scenarios/placeorder-at-the-close.html',
  'scenarios/refused.html',
  'reference/index.html',
  'reference/placeorderjsonp.html',
  'reference/order.html',
  'nowhere.html',
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 390])('%i pixels wide, axe finds nothing and nothing is cut off', async (width) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const found: string[] = [];
    for (const file of KINDS) {
      await page.goto(`${address}${BASE}${file}`, { waitUntil: 'networkidle' });
      found.push(...(await axeOn(page)).violations.map((line) => `${file} ${line}`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(
        width,
      );
    }
    expect(found).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
    await context.close();
  });
});

test.each([767, 768, 960, 1023, 1024])(
  '%i pixels wide, each link of the header is reached',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${address}${BASE}guides.html`, { waitUntil: 'networkidle' });
    const button = page.getByRole('button', { name: 'mobile navigation' });
    if (await button.isVisible()) await button.click();
    const links = page.locator('.VPNavBarMenu a:visible, .VPNavScreenMenu a:visible');
    await links.first().waitFor();
    const ends = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(3);
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  },
);

test('its policy lets its own scripts run and nothing else, and the search finds', async () => {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto(`${address}${BASE}`, { waitUntil: 'networkidle' });
  expect(refused).toEqual([]);
  await page.locator('.VPNavBarSearch button').first().click();
  await page.locator('.VPLocalSearchBox input').fill('trailing stop');
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  expect(await page.locator('.VPLocalSearchBox .result').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/trailing stop/i)]),
  );
  expect(refused).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await expect.poll(() => refused.length).toBe(1);
  await page.close();
});
