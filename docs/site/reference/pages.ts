/** The reference as pages: one for each operation and each schema of the contract, in the words that docs/reference finds for its rules. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { METHODS, type Document, type Part, type Schema } from '../../reference/document.ts';
import { shapeForReading } from '../../reference/shape.ts';
import { table } from '../../reference/words.ts';
import { programs } from '../scenarios/call.ts';
import { formsOf } from '../scenarios/forms.ts';
import { formBlock, programBlock, slug } from '../scenarios/pages.ts';
import { scenarios, type Scenario } from '../scenarios/scenario.ts';
import { folded, schemaPage, valuesIn } from './schema-page.ts';
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
  // What a page printed is a better example than what was made for the contract.
  const all = (await scenarios()).sort((one, other) => Number(other.isRecorded) - Number(one.isRecorded));
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Call[] => {
      const operation = item[method];
      return operation?.operationId === undefined
        ? []
        : [{ method, path, item, operation, name: operation.operationId }];
    }),
  );
  const named = document.components?.schemas ?? {};
  const schemas = Object.entries(named);
  const values = valuesIn(bodiesOf(all, calls, document), named);
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
          sampleOf(shown(call.name)),
        ),
      ]),
    ),
    ...Object.fromEntries(
      schemas.map(([name, schema]) => [
        `reference/${name.toLowerCase()}.md`,
        schemaPage(name, schema, { schemas: named, values }),
      ]),
    ),
  };
}

/** Each order with the schema of what an operation takes, and each answer with that of what it gives. */
function bodiesOf(
  all: readonly Scenario[],
  calls: readonly Call[],
  { components }: Served,
): { schema: Schema; value: unknown }[] {
  const schemaOf = (part: Part | undefined): Schema => {
    const shared = components?.responses?.[part?.$ref?.split('/').at(-1) ?? ''];
    return (shared ?? part)?.content?.['application/json']?.schema ?? {};
  };
  return all.flatMap(({ id, order, answer, status }) => {
    const { operation } = calls.find(({ name }) => id.startsWith(`${name}.`)) ?? {};
    const { parameters = [], requestBody, responses = {} } = operation ?? {};
    const taken = requestBody ?? parameters.find(({ content }) => content !== undefined);
    const given = responses[status] ?? responses[`${String(status)[0]}XX`];
    return [
      { schema: schemaOf(taken), value: order },
      ...(answer === undefined ? [] : [{ schema: schemaOf(given), value: answer }]),
    ];
  });
}

/** A call as it goes over the wire and from five languages, and its answer: one that somebody recorded, where there is one. */
function sampleOf(all: readonly Scenario[]): string {
  const one = all.find(({ outcome }) => outcome !== 'error') ?? all[0];
  if (one === undefined) return '';
  const [own] = formsOf(one);
  const blocks = [formBlock(own, 'request'), ...programs(own.call, one).map(programBlock)];
  return `[${one.summary}](../scenarios/${slug(one)}.md)

::: code-group

${blocks.join('\n\n')}

:::

The answer:

${formBlock(own, 'response')}`;
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
