/** The picture of the example page after one order by each transport. */
import type { Picture } from '../docs/picture.ts';
import { send, servePage, TRANSPORTS } from './fixtures.ts';
import { smallPng } from './small-png.ts';

/** The port that the docs name. */
const PORT = 4010;

/** @param port another one shows the same */
export async function examplePagePicture(port = PORT): Promise<Picture> {
  const { browser, mock, stop } = await servePage(port);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(`${mock.url}/`);
  for (const transport of TRANSPORTS) await send(page, transport);
  const screenshot = await page.screenshot({ fullPage: true });
  const words = await page.evaluate(
    () => `${document.body.innerText}\n${document.querySelector('style')?.textContent ?? ''}`,
  );
  const shown = words
    .replaceAll(new URL(mock.url).host, `127.0.0.1:${PORT}`)
    // Ids and names of callbacks that the client makes up.
    .replaceAll(/\borderResult_[\d_]+/g, 'orderResult')
    .replaceAll(/\b(?=[a-z]*\d)[\da-z]{20,25}\b/g, 'id');
  await page.goto('about:blank');
  const png = await smallPng(page, screenshot);
  await stop();
  return { png, shown };
}
