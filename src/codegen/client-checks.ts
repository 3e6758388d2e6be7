/**
 * Writes the module by which the client judges, which a page loads only if it asks for it. Schemas are data in it, which
 * src/client/interpret.ts reads; one that it does not understand completely is judged by the code that ajv makes of it.
 */
import type { ContractDocument, Operation, ResponseTerms } from '../contract/document.ts';
import { clientSchemas, type Unread } from './client-schemas.ts';
import type { Schema } from '../contract/openapi.ts';
import type { SchemaCollection } from './schemas.ts';
import { decideAlternatives } from './tags.ts';

/** The module and its declarations, and the keywords that are left to ajv. */
export function clientChecksModule(
  contract: ContractDocument,
  collected: SchemaCollection,
): { files: Record<string, string>; unread: readonly Unread[] } {
  const decided = decideAlternatives(collected.definitions);
  const schemas: Record<string, Schema> = {};
  const left: Unread[] = [];
  const judge = (name: string, others: readonly string[] = []): string => {
    const own = collected.isComponent(name) ? { $ref: `#/$defs/${name}` } : decided[name];
    const either = { oneOf: [name, ...others].map((one) => ({ $ref: `#/$defs/${one}` })) };
    const all =
      others.length === 0 ? own : decideAlternatives({ ...collected.definitions, either })['either'];
    const { schema, references, unread } = clientSchemas(name, all ?? {}, decided);
    left.push(...unread);
    if (unread.length > 0) return `validators[${JSON.stringify(name)}]`;
    Object.assign(schemas, references);
    return JSON.stringify(schema);
  };
  const checks = contract.operations.map((operation) => {
    const request = requestChecks(operation, judge).map((check) => `      [${check.join(', ')}],\n`);
    const responses = Object.entries(operation.responses).map(([status, terms]) => {
      const [name, ...others] = schemasOf(terms.content);
      return `      ${JSON.stringify(status)}: ${name === undefined ? 'false' : judge(name, others)},\n`;
    });
    return `  ${JSON.stringify(`${operation.method} ${operation.path}`)}: {
    request: [\n${request.join('')}    ],
    responses: {\n${responses.join('')}    },
  },\n`;
  });
  const inCode = checks.some((check) => check.includes(' validators['));
  const files = {
    'client-checks.js': `${inCode ? `import { validators } from './validators.js';\n` : ''}
export const checks = {\n${checks.join('')}};

export const schemas = ${JSON.stringify(schemas, null, 2)};

export const sensitive = ${JSON.stringify(contract.sensitive)};
`,
    'client-checks.d.ts': `import type { ValidationError, Validator } from './validators.js';

export type { ValidationError } from './validators.js';

/** A schema, or a validator if the client does not understand the schema. */
export type Judge = Schema | Validator<unknown>;

/** The judges of the parts of an operation. */
export interface Check {
  readonly request: readonly (readonly [
    place: 'body' | 'query' | 'path' | 'header' | 'cookie',
    /** The name of the parameter; empty for the body. */
    name: string,
    required: boolean,
    judge: Judge,
  ])[];
  /** By status (\`200\`), range (\`5XX\`) or \`default\`: the schema of the JSON, of the text, or of either; false if there is no body. */
  readonly responses: Readonly<Record<string, Judge | false>>;
}

/** By method and path: \`POST /orders\`. */
export declare const checks: Readonly<Record<string, Check>>;

/** A JSON Schema whose references are names, with words for its rules; a limit is any other keyword. */
export interface Schema {
  readonly [limit: string]: unknown;
  readonly $ref?: string;
  readonly additionalProperties?: false;
  /** What to do about a fault. */
  readonly advice?: string;
  readonly allOf?: readonly Schema[];
  /** The keyword of \`either\`, and what it demands in words. */
  readonly alternatives?: { readonly rule: 'anyOf' | 'oneOf'; readonly form: string };
  /** By the values of the \`tag\`; without a tag, by the members of which one is present, and no members for the case that is left. */
  readonly cases?: readonly (readonly [labels: readonly unknown[], schema: Schema])[];
  /** Alternatives that no member tells apart: each is tried. */
  readonly either?: readonly Schema[];
  /** A pattern in words. */
  readonly form?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The member whose value decides which of the \`cases\` holds. */
  readonly tag?: string;
}

/** By name: the schemas that \`checks\` names, and those that they refer to. */
export declare const schemas: Readonly<Record<string, Schema>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
`,
  };
  return { files, unread: left };
}

type RequestCheck = [place: string, name: string, required: boolean, judge: string];

function requestChecks(
  { requestBody, parameters }: Operation,
  judge: (name: string) => string,
): RequestCheck[] {
  const [body] = schemasOf(requestBody?.content ?? {});
  return [
    ...(body === undefined
      ? []
      : [['"body"', '""', requestBody?.required ?? false, judge(body)] satisfies RequestCheck]),
    ...parameters.map((one): RequestCheck => [
      JSON.stringify(one.in),
      JSON.stringify(one.name),
      one.required,
      judge(one.schema),
    ]),
  ];
}

/** The schemas of a body. XML has the same value as JSON, so the same schema; a text beside JSON has its own, and either may apply. */
function schemasOf(content: ResponseTerms['content']): string[] {
  return [...new Set([content['application/json'] ?? [], ...Object.values(content)].flat())];
}
