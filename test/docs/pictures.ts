/** Takes the picture of the reference that the README shows: `node test/docs/pictures.ts [folder]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../launch-browser.ts';
import { buildReference, openReference } from './page.ts';

const folder = process.argv[2] ?? 'docs/pictures';
mkdirSync(folder, { recursive: true });

const { file, remove } = buildReference();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await openReference(page, file);
// The first field whose rule stands in a table that says when it is needed.
const field = page
  .locator('.schema-property-item', { has: page.locator('th', { hasText: 'Needed' }) })
  .first();
await field.evaluate((element) => {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  window.scrollBy(0, -330);
});
await page.screenshot({ path: join(folder, 'reference.png') });
await browser.close();
remove();
