/**
 * Writes the module by which the client judges, which a page loads only if it asks for it. Schemas are data in it, which
 * src/client/interpret.ts reads; one that it does not understand completely is judged by the code that ajv makes of it.
 */
import type { ContractDocument, Operation, ResponseTerms } from '../contract/document.ts';
import { clientSchemas, type Unread } from './client-schemas.ts';
import type { Schema } from '../contract/openapi.ts';
import { Names } from './names.ts';
import type { SchemaCollection } from './schemas.ts';
import { decideAlternatives } from './tags.ts';

/** The module and its declarations, and the keywords that are left to ajv. */
export function clientChecksModule(
  contract: ContractDocument,
  collected: SchemaCollection,
): { files: Record<string, string>; unread: readonly Unread[] } {
  const decided = decideAlternatives(collected.definitions);
  const schemas: Record<string, Schema> = {};
  const names = new Names();
  const variables: Record<string, string> = {};
  const variable = (name: string) => (variables[name] ??= `${names.take([name])}Schema`);
  // Bundlers shorten what a variable is called.
  const codeOf = (schema: Schema, indent?: number): string =>
    JSON.stringify(schema, null, indent).replaceAll(
      /"\$ref": ?"(.*?)"/g,
      (_, name: string) => `"$ref": () => ${variable(name)}`,
    );
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
    return codeOf(schema);
  };
  const checks = contract.operations.map((operation) => {
    const responses = Object.entries(operation.responses).map(([status, terms]) => {
      const [name, ...others] = schemasOf(terms.content);
      return `      ${JSON.stringify(status)}: ${name === undefined ? 'false' : judge(name, others)},\n`;
    });
    return `  ${JSON.stringify(`${operation.method} ${operation.path}`)}: {
    required: ${operation.requestBody?.required ?? false},
    request: {\n${requestChecks(operation, judge)}    },
    responses: {\n${responses.join('')}    },
  },\n`;
  });
  const parts = Object.entries(schemas).map(
    ([name, schema]) => `const ${variable(name)} = ${codeOf(schema, 2)};\n\n`,
  );
  const inCode = checks.some((check) => check.includes(' validators['));
  const files = {
    'client-checks.js': `${inCode ? `import { validators } from './validators.js';\n` : ''}
${parts.join('')}
export const checks = {\n${checks.join('')}};

/** By their names in the contract. */
export const schemas = {
${Object.keys(schemas)
  .map((name) => `  ${JSON.stringify(name)}: ${variable(name)},\n`)
  .join('')}};

export const sensitive = ${JSON.stringify(contract.sensitive)};
`,
    'client-checks.d.ts': `import type { ValidationError, Validator } from './validators.js';

export type { ValidationError } from './validators.js';

/** A schema, or a validator if the client does not understand the schema. */
export type Judge = Schema | Validator<unknown>;

/** The judges of the parts of an operation. */
export interface Check {
  /** Whether the request must have a body. */
  readonly required: boolean;
  /** By place: the schema of the body, or of an object whose members are the parameters there. */
  readonly request: Readonly<Partial<Record<'body' | 'query' | 'path' | 'header' | 'cookie', Judge>>>;
  /** By status (\`200\`), range (\`5XX\`) or \`default\`: the schema of the JSON, of the text, or of either; false if there is no body. */
  readonly responses: Readonly<Record<string, Judge | false>>;
}

/** By method and path: \`POST /orders\`. */
export declare const checks: Readonly<Record<string, Check>>;

/** A JSON Schema whose references are functions, with words for its rules; a limit is any other keyword. */
export interface Schema {
  readonly [limit: string]: unknown;
  /** A schema may refer to itself. */
  readonly $ref?: () => Schema;
  /** What to do about a fault. */
  readonly advice?: string;
  readonly allOf?: readonly Schema[];
  /** The keyword of \`either\`, and what it demands in words. */
  readonly alternatives?: { readonly rule: 'anyOf' | 'oneOf'; readonly form: string };
  /** By the values of the \`tag\`; without a tag, by the members of which one is present, and no members for the case that is left. */
  readonly cases?: readonly (readonly [labels: readonly unknown[], schema: Schema])[];
  /** The rule that an unknown member breaks; without it, unknown members are legal. */
  readonly closed?: 'additionalProperties' | 'unknown-parameter';
  /** Alternatives that no member tells apart: each is tried. */
  readonly either?: readonly Schema[];
  /** A pattern in words. */
  readonly form?: string;
  readonly items?: Schema;
  /** Members that may be left out. */
  readonly properties?: Readonly<Record<string, Judge>>;
  /** Members that must be there. */
  readonly required?: Readonly<Record<string, Judge>>;
  /** The member whose value decides which of the \`cases\` holds. */
  readonly tag?: string;
}

/** By name: the schemas that \`checks\` refers to, and those that they refer to. */
export declare const schemas: Readonly<Record<string, Schema>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
`,
  };
  return { files, unread: left };
}

/** The parameters of a place are members of one object. Only for the query is it known that there are no others. */
function requestChecks({ requestBody, parameters }: Operation, judge: (name: string) => string): string {
  const [body] = schemasOf(requestBody?.content ?? {});
  const places = [...new Set(['query', ...parameters.map((one) => one.in)])].map((place) => {
    const parts = [true, false].map((required) => {
      const those = parameters.filter((one) => one.in === place && one.required === required);
      const members = those.map(({ name, schema }) => `${JSON.stringify(name)}: ${judge(schema)}`);
      return those.length === 0 ? '' : `"${required ? 'required' : 'properties'}": {${members.join(', ')}}, `;
    });
    const closed = place === 'query' ? '"closed": "unknown-parameter"' : '';
    return `      ${JSON.stringify(place)}: {${parts.join('')}${closed}},\n`;
  });
  return [...(body === undefined ? [] : [`      "body": ${judge(body)},\n`]), ...places].join('');
}

/** The schemas of a body. XML has the same value as JSON, so the same schema; a text beside JSON has its own, and either may apply. */
function schemasOf(content: ResponseTerms['content']): string[] {
  return [...new Set([content['application/json'] ?? [], ...Object.values(content)].flat())];
}
