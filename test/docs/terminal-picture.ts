/** The picture of `verify` in a terminal: what the command prints, drawn by a browser. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../launch-browser.ts';
import { smallPng } from '../page/small-png.ts';
import type { Picture } from './picture.ts';

/** What the escape sequences of a terminal look like in CSS. */
const LOOKS: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.65',
  31: 'color:#ff7b72',
  32: 'color:#56d364',
  33: 'color:#e3b341',
  36: 'color:#76e3ea',
};

export async function terminalPicture(): Promise<Picture> {
  const home = mkdtempSync(join(tmpdir(), 'picture-'));
  cpSync('spec/exchanges', join(home, 'recordings'), { recursive: true });
  for (const name of [
    'limit-without-price.refused',
    'xml-option-bought-as-shares.refused',
    'quantity-as-number.deviates',
  ])
    cpSync(`test/exchanges/placeOrder.${name}.http`, join(home, `recordings/${name.split('.')[0]}.http`));
  const { stdout } = spawnSync(process.execPath, [resolve('src/cli.ts'), 'verify', 'recordings/'], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1' },
  });
  rmSync(home, { recursive: true });

  const text = stdout.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // eslint-disable-next-line no-control-regex -- a terminal is controlled by them
  const html = text.replaceAll(/\u001b\[(\d+)m/g, (_, code: string) =>
    LOOKS[code] === undefined ? '</span>' : `<span style="${LOOKS[code]}">`,
  );
  const command = 'npx order-contract verify recordings/';
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1180, height: 400 }, deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin:0;background:#0d1117"><pre style="margin:0;padding:24px 28px;color:#e6edf3;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap"><span style="opacity:.65">$</span> ${command}\n\n${html}</pre>`,
  );
  const png = await smallPng(page, await page.screenshot({ fullPage: true }));
  await browser.close();
  return { png, shown: html };
}
