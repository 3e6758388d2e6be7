/**
 * Builds the example page: one HTML file with its style and its script. `node src/page/build.ts FILE` writes it.
 *
 * @see https://esbuild.github.io/api/#build
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { contract } from '../contract/index.ts';
import { parseTranscript } from '../wire/index.ts';
import { formsOf, type Schemas } from './browser/fields.ts';
import type { Example, PageData } from './browser/page-data.ts';

/** Scenarios of the recorded exchanges, and one that the contract refuses. */
const LEGAL = [
  'limit-buy',
  'trailing-stop-points',
  'bracket-once-bought',
  'failed-in-part',
  'invalid-account',
  'service-unavailable',
];
const REFUSED = 'option-bought-as-shares';

const root = new URL('../../', import.meta.url);

/** The text of the page. */
export async function buildPage(): Promise<string> {
  const browser = new URL('browser/', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', browser)), fileURLToPath(new URL('page.css', browser))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    define: { PAGE: JSON.stringify(await pageData()) },
    outdir: 'out',
    write: false,
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const html = await readFile(new URL('index.html', browser), 'utf8');
  return html
    .replace('<style></style>', () => `<style>${text('.css')}</style>`)
    .replace('<script></script>', () => `<script>${text('.js')}</script>`);
}

async function pageData(): Promise<PageData> {
  const { title, servers, operations } = contract.document;
  const jsonp = operations.find((one) => one.jsonp)?.jsonp;
  const operation = operations.find(({ id }) => id === jsonp?.operation);
  const [form] = Object.values(operation?.requestBody?.content ?? {});
  if (!operation || form === undefined)
    throw new Error('expected an operation with a body that has a form in JSONP, received none');
  const { components } = JSON.parse(await readFile(new URL('generated/openapi.json', root), 'utf8')) as {
    components: { schemas: Schemas };
  };
  const { id, method, path } = operation;
  return {
    title,
    basePath: new URL(servers[0] ?? '').pathname,
    method,
    path,
    form,
    forms: formsOf(form, components.schemas),
    examples: await Promise.all([
      ...LEGAL.map((scenario) => example(`spec/exchanges/${id}.${scenario}.http`)),
      example(`test/exchanges/${id}.${REFUSED}.refused.http`),
    ]),
  };
}

async function example(file: string): Promise<Example> {
  const { exchanges } = parseTranscript(await readFile(new URL(file, root), 'utf8'), file);
  const [exchange] = exchanges;
  return {
    summary: exchange?.notes[0]?.text ?? '',
    order: JSON.parse(String(exchange?.request.body)),
  };
}

const [, main, output] = process.argv;
if (main === fileURLToPath(import.meta.url) && output !== undefined) {
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, await buildPage());
}
