/**
 * Measures each kind of page on a slow line, and writes the table into the decision on the site:
 *
 *     npm run docs && node test/docs/weight.ts [FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../launch-browser.ts';
import { listening } from '../listening.ts';
import { servePage } from '../page/fixtures.ts';

const FILE = 'docs/decisions/0014-one-site.md';
const KINDS = {
  'front page': '',
  'a guide': 'place-orders.html',
  'a scenario': 'scenarios/placeorder-limit-buy.html',
  errors: 'errors.html',
  'reference, a page': 'reference/order.html',
  'reference by Redocly': 'reference.html',
  'example page': '/example',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** 400 kB a second, with 150 ms to the server and back. */
const LINE = { offline: false, downloadThroughput: 400_000, uploadThroughput: 400_000, latency: 150 };

const folder = process.argv[2] ?? 'site';
const { browser: own, mock, stop } = await servePage();
const example = await (await fetch(`${mock.url}/`)).text();
await own.close();

let bytes = 0;
const server = createServer((request, response) => {
  const path = (request.url ?? '').replace(/^\/docs\//, '');
  const file = path === '' ? 'index.html' : path;
  try {
    const text = path === '/example' ? example : readFileSync(join(folder, file));
    const body = gzipSync(text);
    bytes += body.length;
    const type = TYPES[path === '/example' ? '.html' : extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
const address = await listening(server);
const browser = await launchBrowser();
const rows = [];
for (const [kind, path] of Object.entries(KINDS)) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', LINE);
  bytes = 0;
  await page.goto(path.startsWith('/') ? address + path : `${address}/docs/${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  rows.push(`| ${kind} | ${Math.round(bytes / 1000)} kB | ${((painted ?? NaN) / 1000).toFixed(1)} s |`);
  await context.close();
}
await browser.close();
server.close();
await stop();

const table = ['| page | compressed, whole | first view |', '| --- | --- | --- |', ...rows].join('\n');
const decision = readFileSync(FILE, 'utf8');
writeFileSync(FILE, decision.replace(/\| page +\| compressed[^]*?\n(?=\n|$)/, `${table}\n`));
process.stdout.write(`${table}\n`);
