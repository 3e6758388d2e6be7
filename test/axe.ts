/** What axe finds wrong with a page for those who cannot see it, or use no mouse. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @param page whose context bypasses its Content-Security-Policy */
export async function axeOn(page: Page): Promise<{ violations: string[]; passes: string[] }> {
  await page.addScriptTag({ path: AXE });
  const { violations, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } };
    return axe.run(document, { preload: false });
  });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    passes: passes.map(({ id }) => id),
  };
}
