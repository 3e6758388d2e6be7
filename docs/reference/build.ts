/**
 * Renders the reference: Redocly draws it from the bundled document, shaped for reading (plugin.js), into page.html, whose policy lets
 * nothing be loaded; here it gets our style and script.
 *
 *     node docs/reference/build.ts [output] [--beside-example]
 *
 * @see https://redocly.com/docs/cli/commands/build-docs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { headerHtml, headerLinks } from '../../src/page/browser/header.ts';

/** The logo of Redocly, twice in its script, is the only thing that the page would fetch. */
const LOGO = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg`/g;
const NO_LOGO = '`data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>`';

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  options: { 'beside-example': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const output = positionals[0] ?? join(root, 'site/reference.html');

const folder = mkdtempSync(join(tmpdir(), 'reference-'));
try {
  const page = finished(drawn(join(folder, 'index.html')));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, page);
  process.stdout.write(`${output}, ${Math.round(Buffer.byteLength(page) / 1024)} KiB\n`);
} catch (error) {
  const { stderr, message } = error as Error & { stderr?: string };
  process.stderr.write(
    `The reference was not made: ${stderr === undefined || stderr === '' ? message : stderr}\n`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function drawn(file: string): string {
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const template = join(import.meta.dirname, 'page.html');
  const args = ['build-docs', 'contract@bundled', '--inlineBundle', '--template', template, '--output', file];
  execFileSync(process.execPath, [redocly, ...args], { cwd: root, stdio: 'pipe', encoding: 'utf8' });
  return readFileSync(file, 'utf8');
}

function finished(page: string): string {
  const own = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  const { code } = transformSync(own('page.ts'), { loader: 'ts', target: 'es2022' });
  const scripted = replaced(page, /<!-- page\.ts -->/g, 1, () => `<script>\n${code}</script>`);
  const styled = replaced(scripted, /<!-- page\.css -->/g, 1, () => `<style>\n${own('page.css')}</style>`);
  const links = headerHtml('', 'reference/', headerLinks(values['beside-example']));
  const headed = replaced(styled, /<!-- header\.ts -->/g, 1, () => links);
  return replaced(headed, LOGO, 2, () => NO_LOGO);
}

function replaced(page: string, pattern: RegExp, times: number, by: () => string): string {
  const found = page.match(pattern)?.length ?? 0;
  if (found !== times)
    throw new Error(
      `expected ${String(pattern)} ${times} times in what Redocly made, found it ${found} times: has its version changed?`,
    );
  return page.replaceAll(pattern, by);
}
