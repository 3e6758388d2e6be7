/**
 * What is wrong with the answers to an attack. An answer keeps the contract, or has the contract's error where the contract has no such
 * status; what violates, or was not judged, is never answered with success; and no secret comes back.
 */
import { judgeRequest, judgeResponse, type Contract } from '../../../src/contract/index.ts';
import {
  decodeJson,
  decodeJsonp,
  headerValue,
  isCallback,
  type RequestMessage,
  type ResponseMessage,
} from '../../../src/wire/index.ts';
import { ACCOUNT, leaksIn, TOKEN } from '../secrets.ts';
import { readRequests, readResponses, type ReadResponses } from './http.ts';

/** A busy mock may close a connection in order; one that does so each time does not answer. */
export const UNANSWERED = 'expected an answer to each request, received the end of the connection';

/** Bytes of a body, and characters of a target, that the mock says it takes. */
const MOST = 1_000_000;
const LONGEST_TARGET = 32_768;

/**
 * @param waited whether the sender stayed for the answer
 * @returns one sentence for each thing that is wrong
 */
export function faultsOf(contract: Contract, sent: Buffer, received: Buffer, waited = true): string[] {
  const { requests, rest } = readRequests(sent);
  const read = readResponses(
    received,
    requests.map(({ method }) => method),
  );
  const faults = [...framing(requests.length + (rest === 'nothing' ? 0 : 1), read)];
  const unanswered = requests[read.responses.length];
  const closes = headerValue(read.responses.at(-1)?.headers ?? [], 'connection')?.toLowerCase() === 'close';
  if (waited && unanswered && !closes && unanswered.method !== 'CONNECT') faults.push(UNANSWERED);
  for (const [index, response] of read.responses.entries()) {
    const request = requests[index];
    faults.push(...(request ? answered(contract, request, response) : refused(response)));
  }
  return [...faults, ...leaked(sent.toString('latin1'), received.toString('utf8'))];
}

function* framing(most: number, { responses, stray }: ReadResponses): Generator<string> {
  // What could not be read is not known to be HEAD, and its answer is the last one.
  const last = responses.at(-1);
  const untold = last?.status === 400 && headerValue(last.headers, 'connection') === 'close';
  if (stray && !untold) yield 'expected whole answers, received bytes that are none';
  if (responses.length > most) yield `expected at most ${most} answers, received ${responses.length}`;
  for (const { headers } of responses.slice(0, -1))
    if (headerValue(headers, 'connection')?.toLowerCase() === 'close')
      yield 'expected nothing after an answer that closes the connection, received another answer';
}

/** What was no request, or not all of one. */
function refused({ status, body }: ResponseMessage): string[] {
  return status >= 400 && status < 500 && isError(body, status)
    ? []
    : [`expected a refusal of what is no request, received status ${status}`];
}

function* answered(
  contract: Contract,
  request: RequestMessage,
  response: ResponseMessage,
): Generator<string> {
  const { method, target, headers, body = '' } = request;
  const { status } = response;
  if (method === 'OPTIONS' && status === 204) return;
  // So asks who waits for the mock to be ready.
  if (method === 'HEAD' && target === '/' && status === 200) return;
  const judged = judgeRequest(contract, { ...request, target: withoutPreferences(target) });
  const { operation } = judged;
  const encoding = headerValue(headers, 'content-encoding') ?? 'identity';
  const tooMuch = body.length > MOST || target.length > LONGEST_TARGET;
  const encoded = body.length > 0 && encoding.toLowerCase() !== 'identity';
  const bad = tooMuch || encoded || judged.findings.some(({ verdict }) => verdict !== 'deviates');
  if (bad && isSuccess(response)) yield `expected a refusal, received success with status ${status}`;
  if (String(response.body).includes('has no answer that keeps')) yield 'the mock found no answer';
  if (!operation) {
    if (method !== 'HEAD' && !(status >= 400 && isError(response.body, status)))
      yield `expected the error of the contract, received status ${status} for ${method}`;
    return;
  }
  const findings = judgeResponse(contract, operation, response, { method, read: judged.request }).findings;
  if (findings.length === 0) return;
  const callback = judged.request?.parameters.find(
    ({ parameter }) => parameter.name === operation.jsonp?.callback,
  );
  const repeated = operation.jsonp && judged.request?.repeated.includes(operation.jsonp.callback);
  const callable = typeof callback?.value === 'string' && isCallback(callback.value) && !repeated;
  // A request that did not arrive, or whose head was too large, was not read for the function that it names.
  const unread = status === 408 || status === 431 || String(response.body).includes('is not HTTP/1.1');
  const undeclared =
    findings.every(({ rule }) => rule === 'status') && !(operation.jsonp && callable && !unread);
  if (!(undeclared && status >= 400 && isError(response.body, status)))
    yield `expected an answer that keeps the contract, received: ${findings.map(({ message }) => message).join(' ')}`;
}

/** They are meant for the mock and not for the server that it stands for. */
function withoutPreferences(target: string): string {
  const [path = '', ...query] = target.split('?');
  if (query.length === 0) return target;
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => !/^__(?:example|code|dynamic)(?:=|$)/.test(pair));
  return `${path}?${kept.join('&')}`;
}

function isSuccess({ status, body }: ResponseMessage): boolean {
  if (status >= 300) return false;
  const call = decodeJsonp(String(body));
  const inside = call.ok ? decodeJson(call.value.text) : undefined;
  // An error inside of a call has status 200 outside of it.
  return !(
    inside?.ok &&
    typeof (inside.value as { StatusCode?: unknown }).StatusCode === 'number' &&
    !Array.isArray(inside.value)
  );
}

function isError(body: ResponseMessage['body'], status: number): boolean {
  const read = decodeJson(String(body));
  if (!read.ok) return false;
  const { Message, StatusCode, ...others } = (read.value ?? {}) as Record<string, unknown>;
  return typeof Message === 'string' && StatusCode === status && Object.keys(others).length === 0;
}

/** Where a secret stands where nobody can know it for one, its sender gets it back. */
function leaked(sent: string, received: string): string[] {
  const elsewhere = sent
    .replaceAll(/authorization[ \t]*:[^\r\n]*/gi, '')
    .replaceAll(/oauth_token=[^&\s#]*/gi, '')
    .replaceAll(
      new RegExp(`(AccountKey(?:"[ \\t]*:[ \\t]*"?|>|%22%3A(?:%22)?|%22:%22))${ACCOUNT}`, 'g'),
      '$1',
    );
  return leaksIn(received)
    .filter((what) => !elsewhere.includes(what === 'the token' ? TOKEN : ACCOUNT))
    .map((what) => `the answer holds ${what}`);
}
