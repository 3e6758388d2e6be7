/**
 * The exchanges as data for programs in any language: what each is, what is wrong with it, and its bodies with the
 * schemas that judge them.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../contract/contract.ts';
import type { Content, Operation } from '../contract/document.ts';
import type { Finding as Judged } from '../contract/finding.ts';
import { matchOperation } from '../contract/match.ts';
import { readRequest } from '../contract/read-request.ts';
import { readResponse } from '../contract/read-response.ts';
import type { ReadBody } from '../contract/read-body.ts';
import {
  decodeJsonp,
  duplicateMember,
  headerValue,
  isXml,
  parseMediaType,
  type Body,
} from '../wire/index.ts';
import type { RecordedExchange } from './examples.ts';
import { schemaFile } from './json-schemas.ts';

/** A finding, as far as the head of an exchange file announces it. */
type Finding = Pick<Judged, 'verdict' | 'pointer' | 'rule'> & { readonly where: string };

/** Rules that no JSON schema can express: which function a response calls, how many decimals a number has. */
const beyond = new Set(['callback', 'x-decimals']);

/** The text of `exchanges.json`, with one case on each line. */
export function casesFile(contract: Contract, recorded: readonly RecordedExchange[]): string {
  const lines = recorded.map((one) => JSON.stringify(caseOf(contract, one)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** A body of the exchange. */
interface CaseBody {
  readonly where: 'request.body' | 'response.body';
  /** As it was sent. In JSONP only the JSON: the value of the query parameter, or what is between the parentheses. */
  readonly text: string;
  /**
   * The file of the schema that judges it, where it is JSON that a plain parser reads without loss: no member twice, no number rounded.
   * Missing where only a `format` is broken, since a validator may treat that as an annotation.
   */
  readonly schema?: string;
  /** Whether the body is valid by that schema. */
  readonly valid?: boolean;
}

function caseOf(contract: Contract, recorded: RecordedExchange): object {
  const { exchange, notes, operation: id } = recorded;
  const operation = contract.document.operations.find((one) => one.id === id);
  const mediaType = parseMediaType(headerValue(exchange.request.headers, 'content-type'))?.type ?? '';
  const findings = [
    ...findingsIn(notes['refused'], 'violates'),
    ...findingsIn(notes['deviates'], 'deviates'),
  ];
  return {
    file: recorded.file.replaceAll('\\', '/'),
    operation: id,
    transport: operation?.jsonp ? 'jsonp' : isXml(mediaType) ? 'xml' : 'json',
    summary: recorded.summary,
    source: notes['source'],
    verdict: findings[0]?.verdict ?? 'ok',
    findings,
    request: { method: exchange.request.method, target: exchange.request.target },
    response: exchange.response && { status: exchange.response.status },
    bodies: operation ? bodiesOf(contract, operation, recorded, findings) : [],
  };
}

/** `request.body /LimitPrice required, request.body - json` */
export function findingsIn(text: string | undefined, verdict: Finding['verdict']): Finding[] {
  return (text?.split(', ') ?? []).map((one) => {
    const [where, pointer, rule] = one.split(' ') as [string, string, string];
    return { verdict, where, pointer: pointer === '-' ? '' : pointer, rule };
  });
}

function bodiesOf(
  contract: Contract,
  operation: Operation,
  { exchange: { request, response } }: RecordedExchange,
  findings: readonly Finding[],
): CaseBody[] {
  const { jsonp } = operation;
  const body = (where: CaseBody['where'], read: ReadBody, text: string, content: Content): CaseBody[] => {
    if (text === '') return [];
    const schema = read.state === 'value' ? content[read.mediaType] : undefined;
    const isWhole =
      read.state === 'value' &&
      (jsonp !== undefined || /[/+]json$/.test(read.mediaType)) &&
      duplicateMember(text) === undefined &&
      isDeepStrictEqual(JSON.parse(text), read.value);
    const broken = findings.filter((one) => one.where === where && !beyond.has(one.rule));
    const valid = broken.length === 0;
    const isOpen = !valid && broken.every(({ rule }) => rule === 'format');
    if (!isWhole || schema === undefined || isOpen) return [{ where, text }];
    return [{ where, text, schema: schemaFile(schema), valid }];
  };
  const match = matchOperation(contract.document, request);
  const asked = readRequest(contract, { ...match, operation }, request);
  const [, data] = asked.query.find(([name]) => name === jsonp?.body) ?? [];
  const requests = body('request.body', asked.body, data ?? textOf(request.body), asked.bodyTerms.content);
  if (response === undefined) return requests;
  const answer = readResponse(contract, operation, response);
  const text = textOf(response.body);
  const call = jsonp && decodeJsonp(text);
  const inner = call?.ok ? call.value.text : text;
  return [...requests, ...body('response.body', answer.body, inner, answer.terms?.content ?? {})];
}

/** The text of a body: those in transcripts are strings. */
function textOf(body: Body): string {
  return typeof body === 'string' ? body : '';
}
