/**
 * Writes the module that the mock answers from: the recorded exchanges as data, accepted and refused ones, and what is needed from the
 * document to find and show them. With it, the mock needs neither the document nor a file system.
 */
import { valuesOf } from '../contract/alternatives.ts';
import { askedParameters, sourceOf } from '../contract/asked-parameters.ts';
import type { Contract } from '../contract/contract.ts';
import { matchOperation } from '../contract/match.ts';
import { mapValues, places, resolve, type OpenApiDocument, type Schema } from '../contract/openapi.ts';
import { readRequest } from '../contract/read-request.ts';
import { readResponse } from '../contract/read-response.ts';
import { refusedValue } from '../contract/refused-value.ts';
import { headerValue } from '../wire/index.ts';
import { findingsIn } from './cases.ts';
import { DocumentError } from './document-error.ts';
import type { RecordedExchange } from './examples.ts';
import { addParts, nodesIn } from './nodes.ts';

/**
 * @param exchanges those of the spec, and others whose heads say what they are refused for: `# refused: request.body /Quantity required`
 * @throws {DocumentError} where no schema of the document is marked as the error of the contract.
 */
export function recordingsModule(
  document: OpenApiDocument,
  contract: Contract,
  exchanges: readonly RecordedExchange[],
): Record<string, string> {
  const operations = places(document).map(({ operation: { operationId: id }, responses }) => {
    const own = exchanges.filter((one) => one.operation === id);
    const lines = own.flatMap((one) => recorded(contract, one)).map((one) => `\n    ${JSON.stringify(one)},`);
    const words = mapValues(responses, ({ description }) => firstSentence(description));
    return `  ${JSON.stringify(id)}: {
    "words": ${JSON.stringify(words)},
    "exchanges": [${lines.join('')}${lines.length > 0 ? '\n    ' : ''}],
  },`;
  });
  return {
    'recordings.js': `export const errorMembers = ${JSON.stringify(errorMembers(document))};

export const listedValues = ${JSON.stringify(listedValues(document))};

export const names = ${JSON.stringify(namesIn(document))};

export const recordings = {
${operations.join('\n')}
};
`,
    'recordings.d.ts': DECLARATIONS,
  };
}

/** The part of an exchange that answers a request; nothing where its response is what is refused. */
function recorded(contract: Contract, { file, scenario, notes, exchange }: RecordedExchange): object[] {
  const [refused] = findingsIn(notes['refused'], 'violates');
  if (file.endsWith('.deviates.http') || refused?.where.startsWith('response')) return [];
  const match = matchOperation(contract.document, exchange.request);
  const { operation } = match;
  if (!operation || !exchange.response) return [];
  const request = readRequest(contract, { ...match, operation }, exchange.request);
  const parameters = askedParameters(sourceOf(contract.document, operation), request);
  const body = request.body.state === 'value' ? request.body.value : undefined;
  const { terms, headers, body: answer } = readResponse(contract, operation, exchange.response);
  const hasBody = answer.state === 'value';
  // A response without a body does not say why the request was refused.
  if (!hasBody && (answer.state !== 'absent' || refused)) return [];
  const declared = (terms?.headers ?? []).flatMap(({ name }) =>
    name === operation.jsonp?.header || headers[name] === undefined ? [] : [[name, headers[name]]],
  );
  return [
    {
      name: scenario,
      status: exchange.response.status,
      ...(hasBody && { mediaType: answer.mediaType }),
      contentType: headerValue(exchange.response.headers, 'content-type'),
      ...(declared.length > 0 && { headers: Object.fromEntries(declared) as object }),
      ...(notes['answers'] === 'exact' && { exact: true }),
      ...(!refused && Object.keys(parameters).length > 0 && { parameters }),
      body,
      ...(refused && {
        refused: {
          where: refused.where,
          pointer: refused.pointer,
          rule: refused.rule,
          received: refusedValue(refused, exchange.request.headers, body),
        },
      }),
      ...(hasBody && { value: answer.value }),
    },
  ];
}

function firstSentence(text: string): string {
  return (/^[^]*?[.!?](?=\s|$)/.exec(text.trim())?.[0] ?? text.trim()).replaceAll(/\s+/g, ' ');
}

/** Which member of the contract's error is the message, and which the status: `x-error: message` and `x-error: status`. */
function errorMembers(document: OpenApiDocument): Record<string, string> {
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    const members = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).flatMap(
      ([name, member]) => {
        const mark = member['x-error'] ?? resolve<Schema>(document, member)['x-error'];
        return mark === 'message' || mark === 'status' ? [[mark, name] as const] : [];
      },
    );
    if (members.length === 2) return Object.fromEntries(members);
  }
  throw new DocumentError(
    '/components/schemas',
    'expected a schema with members marked x-error: message and x-error: status, received none; mark them in spec/',
  );
}

/** By name of a member, the values that some schema lists for it. */
function listedValues(document: OpenApiDocument): Record<string, unknown[]> {
  const listed = new Map<string, Set<unknown>>();
  for (const [{ properties }] of nodesIn(document.components?.schemas, ['examples']))
    for (const [name, member] of Object.entries(properties ?? {})) {
      const values = listed.get(name) ?? new Set();
      for (const part of addParts(document, member)) for (const value of valuesOf(part)) values.add(value);
      if (values.size > 0) listed.set(name, values);
    }
  return Object.fromEntries([...listed].map(([name, values]) => [name, [...values]]));
}

/** The names of every member, parameter and header of the document: the words that a log may show. */
function namesIn(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  for (const [{ properties, name, in: place }] of nodesIn(document, ['examples'])) {
    for (const member of Object.keys(properties ?? {})) names.add(member);
    if (typeof name === 'string' && typeof place === 'string') names.add(name);
  }
  return [...names].sort();
}

const DECLARATIONS = `/** A recorded exchange, as far as it answers a request. */
export interface RecordedExchange {
  /** The second part of its file name. */
  readonly name: string;
  readonly status: number;
  /** Without parameters; missing if the response had no body. */
  readonly mediaType?: string;
  /** Missing if the response had none. */
  readonly contentType?: string;
  /** The headers that the contract declares. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it answers only the request that it was recorded with. */
  readonly exact?: boolean;
  /** Those of the path and, if there is no body, of the query; missing if the request was refused. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The body of its request. */
  readonly body?: unknown;
  /** Why its request was refused, with the value at that place. */
  readonly refused?: {
    readonly where: string;
    readonly pointer: string;
    readonly rule: string;
    readonly received?: unknown;
  };
  /** The value of the body of its response; missing if it had none. */
  readonly value?: unknown;
}

export interface RecordedOperation {
  /** By status or range: the first sentence of its description in the document. */
  readonly words: Readonly<Record<string, string>>;
  readonly exchanges: readonly RecordedExchange[];
}

/** By the id of the operation. */
export declare const recordings: Readonly<Record<string, RecordedOperation>>;

/** The members of the contract's error, in their order: which one is the message, which one the status. */
export declare const errorMembers: Readonly<Record<'message' | 'status', string>>;

/** By name of a member, the values that some schema lists for it. */
export declare const listedValues: Readonly<Record<string, readonly unknown[]>>;

/** The names of all members, parameters and headers. */
export declare const names: readonly string[];
`;
