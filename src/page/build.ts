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
import { FAULTS } from '../mock/faults/faults.ts';
import { parseScript } from '../mock/faults/script.ts';
import { formsOf, type Schemas } from './browser/fields.ts';
import { EXAMPLE, headerHtml } from './browser/header.ts';
import type { Example, FaultChoice, PageData } from './browser/page-data.ts';

/** Cases of `exchanges.json`; the contract refuses the last. */
const EXAMPLES = [
  'limit-buy',
  'trailing-stop-points',
  'bracket-once-bought',
  'failed-in-part',
  'invalid-account',
  'service-unavailable',
  'option-bought-as-shares.refused',
];

/** What stands for `SECONDS`. */
const SECONDS = 2;

/** Beside the faults that have a name. */
const STATUSES = ['400', '401', '500', '503'];

/** The part of a case that is read here. */
interface Case {
  readonly file: string;
  readonly summary: string;
  readonly bodies: readonly { readonly where: string; readonly text: string }[];
}

async function generated(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../generated/${name}`, import.meta.url), 'utf8'));
}

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
    .replace('<!-- header.ts -->', headerHtml('/docs/', EXAMPLE))
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
  const { components } = (await generated('openapi.json')) as { components: { schemas: Schemas } };
  const cases = (await generated('exchanges.json')) as Case[];
  const { id, method, path } = operation;
  return {
    title,
    basePath: new URL(servers[0] ?? '').pathname,
    method,
    path,
    form,
    forms: formsOf(form, components.schemas),
    examples: EXAMPLES.map((name) => example(cases, `${id}.${name}.http`)),
    faults: faults(),
  };
}

function faults(): FaultChoice[] {
  const names = FAULTS.map(({ name }) => (name.endsWith('=') ? `${name}${SECONDS}` : name));
  return [...names, ...STATUSES].map((text) => {
    const [step] = parseScript(text);
    if (!step?.fault) throw new Error(`expected a fault of the mock, received ${text}`);
    const does = step.fault.does.replaceAll('`', '').replace('that many seconds', `${SECONDS} seconds`);
    return { text, does, placed: step.fault.placed };
  });
}

function example(cases: readonly Case[], name: string): Example {
  const found = cases.find(({ file }) => file.endsWith(`/${name}`));
  const body = found?.bodies.find(({ where }) => where === 'request.body');
  if (found === undefined || body === undefined)
    throw new Error(`expected a case ${name} with a request body in generated/exchanges.json, found none`);
  return { summary: found.summary, order: JSON.parse(body.text) };
}

const [, main, output] = process.argv;
if (main === fileURLToPath(import.meta.url) && output !== undefined) {
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, await buildPage());
}
