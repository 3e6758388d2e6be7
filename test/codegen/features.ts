/** Small documents, each with one feature of OpenAPI or JSON Schema, and what the contract that comes of them says of a message. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { DocumentError } from '../../src/codegen/document-error.ts';
import { readSpec, generate } from '../../src/codegen/generate.ts';
import { compileValidators } from './compile-validators.ts';
import { createContract, judge, type Contract } from '../../src/contract/index.ts';
import type { OpenApiDocument } from '../../src/contract/openapi.ts';
import { scratch } from '../scratch.ts';

export type Node = Readonly<Record<string, unknown>>;

/** What a document has besides the one operation that all of them have. */
export interface Feature {
  readonly openapi?: string;
  readonly path?: string;
  readonly operation?: Node;
  readonly more?: Node;
  readonly paths?: Node;
  readonly components?: Node;
  readonly exchanges?: Readonly<Record<string, string>> | 'missing';
}

export const parameter = (one: Node): Feature => ({
  operation: { parameters: [{ name: 'q', in: 'query', ...one }] },
});

export const body = (schema: unknown, components: Node = {}): Feature => ({
  operation: { requestBody: { content: { 'application/json': { schema } } } },
  components: { schemas: components },
});

/** What an error looks like; each contract says it. */
const Fault = {
  type: 'object',
  required: ['text', 'status'],
  properties: {
    text: { type: 'string', 'x-error': 'message' },
    status: { type: 'integer', 'x-error': 'status' },
  },
};

export function documentOf({
  openapi = '3.1.0',
  path = '/things',
  operation = {},
  more = {},
  paths = {},
  components = {},
}: Feature) {
  return {
    openapi,
    info: { title: 'Things', version: '1.0.0' },
    servers: [{ url: 'https://things.example/v1' }],
    paths: {
      [path]: {
        post: {
          operationId: 'send',
          security: [],
          responses: { 204: { description: 'Taken.' } },
          ...operation,
        },
      },
      ...paths,
    },
    components: { ...components, schemas: { Fault, ...(components['schemas'] as Node | undefined) } },
    ...more,
  };
}

/** The folder of a spec that has the feature, for as long as the test takes. */
function written(feature: Feature): string {
  const folder = scratch({ 'openapi.yaml': stringify(documentOf(feature)) }, onTestFinished);
  if (feature.exchanges === 'missing') return folder;
  mkdirSync(join(folder, 'exchanges'));
  for (const [name, text] of Object.entries(feature.exchanges ?? {}))
    writeFileSync(join(folder, 'exchanges', `${name}.http`), text);
  return folder;
}

/** Why the feature is refused, with the line of the document after its file; `undefined` where it is taken. */
export async function refusal(feature: Feature): Promise<{ line: string; reason: string } | undefined> {
  try {
    await generate(written(feature));
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'SpecError') throw error;
    const [, place = '', reason = ''] = /^(?:.*\/)?(openapi\.yaml:\d+:\d+): (.*)$/s.exec(message) ?? [];
    const text = stringify(documentOf(feature)).split('\n');
    return { line: (text[Number(place.split(':')[1]) - 1] ?? '').trim(), reason };
  }
}

/** What generate tells of the feature, each with the line of the document. */
export async function notices(feature: Feature): Promise<string[]> {
  const told: string[] = [];
  await generate(written(feature), [], (notice) => told.push(notice));
  const text = stringify(documentOf(feature)).split('\n');
  return told.map((notice) =>
    notice.replace(/^.*openapi\.yaml:(\d+):\d+/, (_place, line) => `${text[Number(line) - 1]?.trim()}`),
  );
}

export interface Read {
  readonly contract: Contract;
  readonly files: Readonly<Record<string, string>>;
  /** The findings of a request: `violates /q type`. */
  readonly said: (request: Partial<Parameters<typeof judge>[1]['request']>) => string[];
  readonly messages: (request: Partial<Parameters<typeof judge>[1]['request']>) => string[];
}

export async function read(feature: Feature): Promise<Read> {
  const root = written(feature);
  const { contract: document, schemas, reader } = await readSpec(root);
  const contract = createContract(document, compileValidators(schemas), reader.xml);
  const findings = (request: Partial<Parameters<typeof judge>[1]['request']>) =>
    judge(contract, {
      request: {
        method: 'POST',
        target: '/v1/things',
        headers: request.body === undefined ? [] : [['content-type', 'application/json']],
        body: '',
        ...request,
      },
      response: { status: 204, headers: [], body: '' },
    }).findings;
  return {
    contract,
    files: await generate(root),
    said: (request) => findings(request).map(({ verdict, pointer, rule }) => `${verdict} ${pointer} ${rule}`),
    messages: (request) => findings(request).map(({ message }) => message),
  };
}

/** The same as a document, for the parts that read one. */
export const documented = (feature: Feature): OpenApiDocument =>
  documentOf(feature) as unknown as OpenApiDocument;

/** What is thrown: where in the document, and why. */
export function thrown(work: () => unknown): [pointer: string | undefined, message: string] {
  try {
    work();
  } catch (error) {
    return [error instanceof DocumentError ? error.pointer : undefined, (error as Error).message];
  }
  return expect.unreachable();
}
