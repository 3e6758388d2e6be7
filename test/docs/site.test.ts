/** The guides as pages: each link leads somewhere, nothing is loaded from elsewhere, and everybody can read them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';

const site = mkdtempSync(join(tmpdir(), 'site-test-'));
execFileSync(process.execPath, ['docs/site/build.ts', site]);
const pages = readdirSync(site, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .sort();
const texts = new Map(pages.map((page) => [page, readFileSync(join(site, page), 'utf8')]));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
});

test('README, changelog, CONTRIBUTING and every Markdown page of docs/ have one', () => {
  const sources = readdirSync('docs', { recursive: true }).filter((file) => String(file).endsWith('.md'));
  expect(pages.length).toBe(sources.length + 3);
  expect(pages).toEqual(
    expect.arrayContaining(['index.html', 'changelog.html', 'contributing.html', 'guides.html']),
  );
});

test('every decision is in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((file) => /^\d/.test(file));
  expect(decisions.length).toBeGreaterThan(5);
  expect(decisions.filter((file) => !list.includes(`(${file})`))).toEqual([]);
});

test.each(pages)('every link of %s leads somewhere', (page) => {
  const text = texts.get(page) ?? '';
  const links = [...text.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  const wrong = links.filter((link) => {
    if (/^(https:|data:)/.test(link)) return false;
    const [path = '', fragment] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    // The reference is rendered by the other half of `npm run docs`.
    if (file === 'reference.html') return false;
    if (!existsSync(join(site, file))) return true;
    return fragment !== undefined && texts.get(file)?.includes(` id="${fragment}"`) !== true;
  });
  expect(wrong).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 390])(
    '%i pixels wide, axe has no serious finding and nothing is cut off',
    async (width) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      for (const file of [
        'index.html',
        'place-orders.html',
        'the-order.html',
        'decisions/0007-releases.html',
      ]) {
        await page.goto(pathToFileURL(join(site, file)).href);
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } };
          return (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations;
        });
        const told = violations.map(({ id, impact, nodes }) => `${file} ${impact} ${id} ${nodes[0]?.html}`);
        expect(told.filter((line) => / (serious|critical) /.test(line))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
      await context.close();
    },
  );
});
