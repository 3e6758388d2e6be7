/**
 * Takes the picture of the example page after one order by each transport:
 *
 *     node test/page/picture.ts [FILE] [light|dark] [WIDTH]
 */
import { writeFile } from 'node:fs/promises';
import { send, servePage, TRANSPORTS } from './fixtures.ts';
import { smallPng } from './small-png.ts';

const { browser, mock, stop } = await servePage(4010);
const [file = 'docs/pictures/example-page.png', colours = 'light', width = '1280'] = process.argv.slice(2);
const page = await browser.newPage({
  viewport: { width: Number(width), height: 800 },
  colorScheme: colours === 'dark' ? 'dark' : 'light',
});
await page.goto(`${mock.url}/`);
for (const transport of TRANSPORTS) await send(page, transport);
const picture = await page.screenshot({ fullPage: true });
await page.goto('about:blank');
await writeFile(file, await smallPng(page, picture));
await stop();
