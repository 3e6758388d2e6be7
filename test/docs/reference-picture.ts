/** The picture of the reference: a field whose rule stands in a table. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../launch-browser.ts';
import { buildReference, openReference } from './page.ts';
import type { Picture } from './picture.ts';

export async function referencePicture(): Promise<Picture> {
  const { file, remove } = buildReference();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await openReference(page, file);
  // The search reads "Loading..." until it is.
  const menu = page.locator('.menu-content');
  await menu.getByText('Search').waitFor();
  // The first field whose rule stands in a table that says when it is needed.
  const field = page
    .locator('.schema-property-item', { has: page.locator('th', { hasText: 'Needed' }) })
    .first();
  await field.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    window.scrollBy(0, -330);
  });
  const png = await page.screenshot();
  const words = [await field.innerText(), await menu.innerText()];
  await browser.close();
  remove();
  return { png, shown: [...words, readFileSync('docs/reference/page.css', 'utf8')].join('\n\n') };
}
