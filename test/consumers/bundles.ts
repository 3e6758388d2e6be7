/** A page of a consumer, bundled by esbuild and by Vite and opened in Chromium. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { staticFiles } from '../static-files.ts';
import { said } from './check.ts';
import { fixture, write } from './project.ts';
import { tried } from './rows.ts';
import { run } from './shell.ts';
import { ENV, tool, versionOf } from './tools.ts';

/** What page.js makes of the title; see there. */
const SAID = 'placed 207887693 placed placed /TradeAction';
const PAGE = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="./page.js"></script>';

const BUNDLERS = {
  esbuild: ['page.js', '--bundle', '--minify', '--format=esm', '--outfile=esbuild/page.js'],
  vite: ['build', '--base=./', '--outDir=vite', '--logLevel=warn'],
  webpack: ['--entry=./page.js', '--mode=production', '--output-path=webpack', '--output-filename=page.js'],
};

/**
 * Places orders from a page.
 *
 * @param project one with nothing but the package.
 * @param mock the address of the mock.
 */
export async function checkBundles(project: string, mock: string): Promise<void> {
  fixture(project, 'page.js');
  write(project, 'index.html', PAGE);
  const browser = await launchBrowser();
  try {
    for (const [name, args] of Object.entries(BUNDLERS)) {
      const on = `${name} ${versionOf(name)}`;
      const trial = {
        ...{ table: 'Browsers', project: 'a page: client, JSONP, XML, validation' },
        modules: 'ES',
        ...{ on, command: `${name} ${args.filter((arg) => !arg.startsWith('--out')).join(' ')}` },
      } as const;
      await tried(trial, `Chromium places orders from a page that ${on} bundled`, async () => {
        await run(project, ENV, tool(`.bin/${name}`), args);
        if (name !== 'vite') write(project, `${name}/index.html`, PAGE);
        return said(await titleOf(browser, join(project, name), mock), SAID);
      });
    }
  } finally {
    await browser.close();
  }
}

/** Serves a folder, opens it, and returns the title that its script sets at the end. */
async function titleOf(browser: Browser, folder: string, mock: string): Promise<string> {
  const server = createServer(staticFiles(folder, '/'));
  try {
    const origin = await listening(server);
    const page = await browser.newPage();
    const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
    await page.goto(`${origin}/index.html?mock=${encodeURIComponent(mock)}`);
    await Promise.race([page.waitForFunction(() => document.title !== ''), failed]);
    return await page.title();
  } finally {
    server.close();
  }
}
