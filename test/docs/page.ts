/** The rendered reference in a real Chromium, and what it shows there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** Renders the reference into a folder of its own. */
export function buildReference(): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'reference-test-'));
  const file = join(folder, 'index.html');
  execFileSync(process.execPath, ['docs/reference/build.ts', file], { encoding: 'utf8' });
  return {
    file,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the page and waits until every section is drawn. */
export async function openReference(page: Page, address: string): Promise<void> {
  await page.goto(/^\w+:\/\//.test(address) ? address : pathToFileURL(address).href);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.schema-property-item').length > 0 &&
      !document.querySelector('[data-section-id]:empty, div[aria-hidden="true"]:empty'),
  );
}

/** What stands in one place of the page. */
export interface Shown {
  /** The line with name and type. */
  readonly head: string;
  readonly text: string;
  /** The values that it lists, as JSON. */
  readonly values: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The addresses that its links lead to. */
  readonly links: readonly string[];
}

/**
 * Each field by its id, `…/path=osos[]/type`, and the rest of each operation by the id of its section. What stands behind
 * tabs and media types counts as well: each is opened once.
 */
export async function shownOn(page: Page): Promise<Map<string, Shown>> {
  const found = new Map<string, Shown>();
  const collect = async () => {
    for (const [id, shown] of await page.evaluate(readPage)) {
      const known = found.get(id);
      found.set(id, known ? joined(known, shown) : shown);
    }
  };
  await collect();
  for (const section of await page.locator('[data-section-id^="/other/"]').all()) {
    const tabs = section.locator('[role="tab"][aria-selected="false"]');
    const names = await tabs.evaluateAll((all) => all.map(({ textContent }) => textContent));
    for (const name of names) {
      const tab = section.getByRole('tab', { name, exact: true }).first();
      // Behind another tab by now: what it shows is missed, which the tests tell.
      if ((await tab.count()) === 0) continue;
      await tab.click();
      await page.waitForFunction(
        (one) => one.getAttribute('aria-selected') === 'true',
        await tab.evaluateHandle((one) => one),
      );
      await collect();
      const menu = section.locator('button:has([data-testid="dropdown-item-media-type"])').last();
      if ((await menu.count()) > 0) await eachChoice(page, menu, collect);
    }
  }
  return found;
}

/** Chooses each item of a menu, the first one last, as it was. */
async function eachChoice(page: Page, menu: Locator, then: () => Promise<void>): Promise<void> {
  await menu.click();
  const [first = '', ...others] = await page.getByRole('menuitem').allInnerTexts();
  await menu.click();
  for (const name of [...others, first]) {
    await menu.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await menu.getByText(name, { exact: true }).waitFor();
    await then();
  }
}

function joined(one: Shown, other: Shown): Shown {
  if (one.text.includes(other.text)) return one;
  return {
    head: one.head,
    text: `${one.text}\n${other.text}`,
    values: [...new Set([...one.values, ...other.values])],
    tables: [...one.tables, ...other.tables],
    links: [...one.links, ...other.links],
  };
}

/** Runs in the page. */
function readPage(): [string, Shown][] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const field = '.schema-property-item';
  const read = (element: Element): Shown => {
    const own = <T extends Element>(selector: string) =>
      [...element.querySelectorAll<T>(selector)].filter((one) => {
        const nearest = one.closest(field);
        return nearest === element || (nearest === null && !element.matches(field));
      });
    const words =
      '[data-component-name="Markdown/Markdown"], [data-testid="schema-enum-values"], [role="tab"], h2';
    const tables = own<HTMLTableElement>('table');
    return {
      head: element.matches(field) ? (element.firstElementChild as HTMLElement).innerText : '',
      text: [...own<HTMLElement>(words), ...(element.matches(field) ? own<HTMLElement>('code, span') : [])]
        .map((one) => one.innerText)
        .join('\n'),
      values: own<HTMLElement>('span')
        .filter(({ innerText }) => innerText === 'Enum:' || innerText === 'Value:')
        .flatMap(({ parentElement }) =>
          [...(parentElement?.children ?? [])].slice(1).map((one) => (one as HTMLElement).innerText),
        ),
      tables: tables.map((table) =>
        [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText)),
      ),
      links: own<HTMLAnchorElement>('a').map(({ href }) => href),
    };
  };
  return [...document.querySelectorAll(`${field}, [data-section-id]`)].map((element) => [
    element.id || (element.getAttribute('data-section-id') ?? ''),
    read(element),
  ]);
}
