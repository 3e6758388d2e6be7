/** The reference as pages: one for each operation and each schema of the contract, in the words that docs/reference finds for its rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { METHODS, type Document } from '../../reference/document.ts';
import { shapeForReading } from '../../reference/shape.ts';
import { table } from '../../reference/words.ts';
import { slug } from '../scenarios/pages.ts';
import { scenarios, type Scenario } from '../scenarios/scenario.ts';
import { folded, schemaPage } from './schema-page.ts';
import { operationPage, type Call } from './operation-page.ts';

export interface Served extends Document {
  info: Document['info'] & { version: string };
  servers: { url: string; description?: string }[];
}

/** The Markdown of each page, by its path in the site. */
export async function referencePages(): Promise<Record<string, string>> {
  const text = await readFile(join(import.meta.dirname, '../../../generated/openapi.json'), 'utf8');
  const document = JSON.parse(text) as Served;
  shapeForReading(document);
  const all = await scenarios();
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Call[] => {
      const operation = item[method];
      return operation?.operationId === undefined
        ? []
        : [{ method, path, item, operation, name: operation.operationId }];
    }),
  );
  const schemas = Object.entries(document.components?.schemas ?? {});
  const shown = (name: string): Scenario[] => all.filter(({ id }) => id.startsWith(`${name}.`));
  return {
    'reference/index.md': index(
      document,
      calls,
      schemas.map(([name]) => name),
    ),
    ...Object.fromEntries(
      calls.map((call) => [
        `reference/${call.name.toLowerCase()}.md`,
        operationPage(
          call,
          document,
          shown(call.name).map((one) => ({ title: one.summary, path: slug(one) })),
        ),
      ]),
    ),
    ...Object.fromEntries(
      schemas.map(([name, schema]) => [`reference/${name.toLowerCase()}.md`, schemaPage(name, schema)]),
    ),
  };
}

function index({ info }: Served, calls: readonly Call[], schemas: readonly string[]): string {
  return `# Reference

The document itself: [openapi.yaml](../openapi.yaml){target="_blank"} or [openapi.json](../openapi.json){target="_blank"}. Use these, and not a copy from a rendered page, as the input of a tool.

${table(
  ['Operation', 'Call'],
  calls.map(({ name, method, path, operation }) => [
    `[${operation.summary ?? name}](./${name.toLowerCase()}.md)`,
    `\`${method.toUpperCase()} ${path}\``,
  ]),
)}

Schemas: ${schemas.map((name) => `[${name}](./${name.toLowerCase()}.md)`).join(', ')}.

The same on [one page, drawn by Redocly](../reference.html){target="_self"}: with samples beside the text. It weighs about ten times as much as the pages here.

${folded(info.description ?? '')}
`;
}
