/**
 * Puts the recorded exchanges into the document, as named examples of the request and of the response.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#example-object
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Contract } from '../contract/contract.ts';
import { matchOperation } from '../contract/match.ts';
import { readRequest } from '../contract/read-request.ts';
import { readResponse } from '../contract/read-response.ts';
import { headerValue } from '../wire/message.ts';
import {
  isXml,
  parseTranscript,
  type Body,
  type TranscriptExchange,
  type WireProblem,
} from '../wire/index.ts';
import { places, type Example, type MediaType, type OpenApiDocument } from '../contract/openapi.ts';
import { SpecError } from './spec-error.ts';

/** One exchange file of the spec. */
export interface RecordedExchange {
  readonly file: string;
  /** The operation that the file name states. */
  readonly operation: string;
  /** The rest of the file name: the name of the example. */
  readonly scenario: string;
  /** What the exchange shows, in one sentence. */
  readonly summary: string;
  /** The notes after the summary, by their key. */
  readonly notes: Readonly<Record<string, string>>;
  readonly exchange: TranscriptExchange;
}

/**
 * Reads the exchange files of a folder, in the order of their names; none where the folder does not exist.
 *
 * @throws {SpecError} where a file does not have the form `<operation>.<scenario>.http` with its head of `#` lines.
 */
export async function readExchanges(folder: string): Promise<RecordedExchange[]> {
  const all = await readdir(folder).catch(() => []);
  const names = all.filter((name) => name.endsWith('.http')).sort();
  return Promise.all(
    names.map(async (name) =>
      recordedExchange(join(folder, name), await readFile(join(folder, name), 'utf8')),
    ),
  );
}

/** @throws {SpecError} where the text is not one exchange with a head. */
export function recordedExchange(file: string, text: string): RecordedExchange {
  const [operation, scenario, ...rest] = basename(file).split('.');
  if (!operation || !scenario || rest.length < 1)
    throw new SpecError(file, 'expected a file name of the form <operation>.<scenario>.http');
  const { exchanges } = parseTranscript(text, file);
  const [exchange] = exchanges;
  if (!exchange || exchanges.length !== 1)
    throw new SpecError(file, `expected one exchange in the file, received ${exchanges.length}`);
  const [summary, ...others] = exchange.notes.map(({ text: note }) => note);
  if (!summary || /^[a-z-]+: /.test(summary))
    throw new SpecError(
      `${file}:1`,
      'expected a line on top that says what the exchange shows: # A limit order …',
    );
  const notes: Record<string, string> = {};
  for (const note of others) {
    const [, key, value] = /^([a-z-]+): (.*)$/.exec(note) ?? [];
    if (!key || value === undefined)
      throw new SpecError(`${file}:1`, `expected "# key: value" after the first line, received "# ${note}"`);
    notes[key] = value;
  }
  if (!notes['source'])
    throw new SpecError(`${file}:1`, 'expected a line "# source: …" that says where the exchange comes from');
  return { file, operation, scenario, summary, notes, exchange };
}

/**
 * Adds the exchanges to the document in place; of an illegal request (`# refused: …`) only the answer. Successes, exchanges that
 * the vendor printed, and short ones come first, since many tools show only the first example.
 *
 * @throws {SpecError} where the contract has no place for an exchange, or already has one of that name there.
 */
export function addExamples(
  document: OpenApiDocument,
  contract: Contract,
  recorded: readonly RecordedExchange[],
): void {
  const ranked = recorded.map((one) => ({ one, rank: rankOf(one) }));
  ranked.sort((first, second) => first.rank - second.rank);
  for (const { one } of ranked) addExample(document, contract, one);
}

function rankOf({ notes, exchange: { request } }: RecordedExchange): number {
  const size = request.target.length + String(request.body ?? '').length;
  const ranks = ['refused' in notes || 'answers' in notes, notes['source']?.includes(';')];
  return ranks.reduce((rank, later) => rank * 2 + (later ? 1 : 0), 0) * 1e9 + size;
}

function addExample(document: OpenApiDocument, contract: Contract, recorded: RecordedExchange): void {
  const { exchange, scenario } = recorded;
  const fail = (reason: string): never => {
    throw new SpecError(exchange.source, reason);
  };
  const unreadable = (
    side: string,
    start: number | undefined,
    { expected, received, line = 1 }: WireProblem,
  ): never => {
    const place = start === undefined ? exchange.source : `${recorded.file}:${start + line - 1}`;
    throw new SpecError(place, `the ${side} body cannot be read: expected ${expected}, received ${received}`);
  };
  const match = matchOperation(contract.document, exchange.request);
  if (!match.operation) return fail(`the contract has no operation ${exchange.request.method} ${match.path}`);
  const operation = match.operation;
  if (operation.id !== recorded.operation)
    return fail(`expected the file name to start with ${operation.id}, the operation of its request`);
  const place = places(document).find((candidate) => candidate.operation.operationId === operation.id);
  if (!place) return fail(`the document has no operation ${operation.id}`);

  const example = (value: unknown): Example => ({
    summary: recorded.summary,
    description: `Source: ${recorded.notes['source']}.`,
    value,
    ...(recorded.notes['answers'] && { 'x-answers': recorded.notes['answers'] }),
    ...(recorded.notes['refused'] && { 'x-answers': 'exact', 'x-refused': recorded.notes['refused'] }),
  });
  const contentOf = (
    side: string,
    contents: Readonly<Record<string, MediaType>> | undefined,
    type = 'none',
  ): MediaType =>
    contents?.[type] ?? fail(`expected a ${side} body of a media type of the contract, received ${type}`);
  const put = (content: MediaType, one: Example): void => {
    const examples = (content.examples ??= {});
    if (scenario in examples) fail(`another exchange already has the name ${scenario}; rename this one`);
    examples[scenario] = one;
  };
  const request = readRequest(contract, { ...match, operation }, exchange.request);
  const legal = !recorded.notes['refused'];
  for (const { parameter, value } of legal ? request.parameters : []) {
    const target = place.parameters.find(
      (candidate) => candidate.name === parameter.name && candidate.in === parameter.in,
    );
    const [content] = Object.values(target?.content ?? {});
    if (target) put(content ?? target, example(value));
  }
  if (legal && request.body.state === 'media-type') contentOf('request', {}, request.body.received);
  if (legal && request.body.state === 'value' && !operation.jsonp) {
    put(contentOf('request', place.requestBody?.content, request.body.mediaType), {
      ...example(request.body.value),
      ...textOf(exchange.request.body, request.body.mediaType),
    });
  } else if (legal && request.body.state === 'problem') {
    unreadable('request', exchange.requestBodyLine, request.body.problem);
  }

  if (!exchange.response) return fail('expected a response after the request');
  const response = readResponse(contract, operation, exchange.response);
  const terms = response.status === undefined ? undefined : place.responses[response.status];
  if (!terms) return fail(`the contract has no response with status ${exchange.response.status}`);
  if (response.body.state === 'media-type') contentOf('response', {}, response.body.received);
  if (response.body.state === 'problem') {
    unreadable('response', exchange.responseBodyLine, response.body.problem);
  }
  if (response.body.state !== 'value') return;
  put(contentOf('response', terms.content, response.body.mediaType), {
    ...example(response.body.value),
    ...textOf(exchange.response.body, response.body.mediaType),
    'x-status': exchange.response.status,
    'x-content-type': headerValue(exchange.response.headers, 'content-type'),
  });
}

/** XML as it was recorded, for tools that show it: the value of an example does not tell how the XML is written. */
function textOf(body: Body, mediaType: string): { 'x-text'?: string } {
  return isXml(mediaType) ? { 'x-text': String(body).trim() } : {};
}
