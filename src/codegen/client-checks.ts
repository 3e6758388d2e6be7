/** Which validator judges what in the client: a module of its own, so that a page loads the validators only if it asks for them. */
import type { ContractDocument, Operation, ResponseTerms } from '../contract/document.ts';

export function clientChecksModule(contract: ContractDocument, banner: string): Record<string, string> {
  const checks = contract.operations.map((operation) => {
    const request = requestChecks(operation).map((check) => `      [${check.join(', ')}],\n`);
    const responses = Object.entries(operation.responses).map(
      ([status, terms]) => `      ${JSON.stringify(status)}: ${schemaOf(terms.content) ?? 'null'},\n`,
    );
    return `  ${JSON.stringify(`${operation.method} ${operation.path}`)}: {
    request: [\n${request.join('')}    ],
    responses: {\n${responses.join('')}    },
  },\n`;
  });
  return {
    'client-checks.js': `${banner}import * as schemas from './explainers.js';

export const checks = {\n${checks.join('')}};

export const sensitive = ${JSON.stringify(contract.sensitive)};
`,
    'client-checks.d.ts': `${banner}import type { Validator } from './explainers.js';

export type { ValidationError } from './explainers.js';

/** What judges the parts of an operation. */
export interface Check {
  readonly request: readonly (readonly [
    place: 'body' | 'query' | 'path' | 'header' | 'cookie',
    /** Of a parameter; empty for the body. */
    name: string,
    required: boolean,
    validator: Validator<unknown>,
  ])[];
  /** By status (\`200\`), range (\`5XX\`) or \`default\`: the JSON schema, else that of a text; null where there is no body. */
  readonly responses: Readonly<Record<string, Validator<unknown> | null>>;
}

/** By method and path: \`POST /orders\`. */
export declare const checks: Readonly<Record<string, Check>>;

/** Names of members whose values are never shown. */
export declare const sensitive: readonly string[];
`,
  };
}

type RequestCheck = [place: string, name: string, required: boolean, schema: string];

function requestChecks({ requestBody, parameters }: Operation): RequestCheck[] {
  const body = requestBody && schemaOf(requestBody.content);
  return [
    ...(body ? [['"body"', '""', requestBody.required, body] satisfies RequestCheck] : []),
    ...parameters.map((one): RequestCheck => [
      JSON.stringify(one.in),
      JSON.stringify(one.name),
      one.required,
      `schemas.${one.schema}`,
    ]),
  ];
}

/** What the client sends and asks for is JSON; a body that is never JSON is judged as text. */
function schemaOf(content: ResponseTerms['content']): string | undefined {
  const name = content['application/json'] ?? Object.values(content)[0];
  return name === undefined ? undefined : `schemas.${name}`;
}
