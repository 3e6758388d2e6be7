/**
 * Builds the example page: one HTML file with its style and its script.
 *
 * @see https://esbuild.github.io/api/#build
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
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

/** The number of seconds in the faults that need one. */
const SECONDS = 2;

/** Offered after the faults that have a name. */
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

/** Builds the page, and returns its HTML. */
export async function buildPage(): Promise<string> {
  const browser = new URL('browser/', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', browser)), fileURLToPath(new URL('page.css', browser))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    define: { PAGE: JSON.stringify(await pageData()) },
    outdir: 'out',
    write: false,
  });
  const built = new Map(outputFiles.map(({ path, text }) => [extname(path), text]));
  const text = (ending: string) => found(`a built ${ending}`, built.get(ending));
  const html = await readFile(new URL('index.html', browser), 'utf8');
  return html
    .replace('<!-- header.ts -->', headerHtml('/docs/', EXAMPLE))
    .replace('<style></style>', () => `<style>${text('.css')}</style>`)
    .replace('<script></script>', () => `<script>${text('.js')}</script>`);
}

async function pageData(): Promise<PageData> {
  const { title, servers, operations } = contract.document;
  const inJsonp = operations.map(({ jsonp }) => jsonp?.operation);
  const { id, method, path, requestBody } = found(
    'an operation that has a form in JSONP',
    operations.find((one) => inJsonp.includes(one.id)),
  );
  const form = found(`a body of ${id}`, Object.values(requestBody?.content ?? {})[0]);
  const { components } = (await generated('openapi.json')) as { components: { schemas: Schemas } };
  const cases = (await generated('exchanges.json')) as Case[];
  return {
    title,
    basePath: new URL(found('a server', servers[0])).pathname,
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
    const { does, placed } = found(`a fault of the mock in ${text}`, parseScript(text)[0]?.fault);
    return {
      text,
      does: does.replaceAll('`', '').replace('that many seconds', `${SECONDS} seconds`),
      placed,
    };
  });
}

function example(cases: readonly Case[], name: string): Example {
  const { summary, bodies } = found(
    `a case ${name} in generated/exchanges.json`,
    cases.find(({ file }) => file.endsWith(`/${name}`)),
  );
  const { text } = found(
    `a request body in ${name}`,
    bodies.find(({ where }) => where === 'request.body'),
  );
  return { summary, order: JSON.parse(text) };
}

function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`expected ${what}, found none`);
  return value;
}
