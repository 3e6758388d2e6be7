/** Judges a response part by part: status, headers, body, and for JSONP the call around it. */
import { isCallback, type RequestMessage, type ResponseMessage } from '../wire/index.ts';
import { validatorFor, type Contract } from './contract.ts';
import type { Jsonp, Operation } from './document.ts';
import { faultsOf } from './explain.ts';
import { describe, fromFault, joined, pointerTo, unjudged, violation, type Finding } from './finding.ts';
import { judgeBody, judgeLength } from './judge-body.ts';
import type { ReadRequest } from './read-request.ts';
import { bodyTermsOf, readResponse, type ReadResponse } from './read-response.ts';
import { valueOfTexts } from './text-value.ts';

export interface ResponseJudgement {
  /** Missing where no response was recorded. */
  readonly response: ReadResponse | undefined;
  readonly findings: readonly Finding[];
}

/** The request, as far as it matters: a JSONP response must call the function that it named, and HEAD gets no body. */
export interface Asked {
  readonly method?: RequestMessage['method'];
  readonly read?: ReadRequest | undefined;
}

export function judgeResponse(
  contract: Contract,
  operation: Operation,
  message: ResponseMessage | undefined,
  asked: Asked = {},
): ResponseJudgement {
  if (!message) {
    const sentence = 'The response was not recorded, so nothing judged it.';
    const terms = {
      rule: 'not-recorded',
      expected: 'a response',
      received: 'none was recorded',
      message: sentence,
    };
    return { response: undefined, findings: [unjudged('response', terms)] };
  }
  const response = readResponse(contract, operation, message);
  if (!response.terms) return { response, findings: [undeclared(operation, message)] };
  const bodiless = asked.method?.toUpperCase() === 'HEAD' || message.status === 204 || message.status === 304;
  return {
    response,
    findings: joined([
      judgeHeaders(contract, response),
      judgeLength('response', message.headers),
      bodiless ? [] : judgeBody(contract, 'response', response.body, bodyTermsOf(response.terms)).findings,
      operation.jsonp ? judgeCallback(operation.jsonp, response, asked.read) : [],
    ]),
  };
}

function undeclared({ responses }: Operation, { status }: ResponseMessage): Finding {
  return violation('response.status', {
    rule: 'status',
    expected: Object.keys(responses).join(' or '),
    received: String(status),
    message: `The contract has no response with status ${status}.`,
  });
}

function judgeHeaders(contract: Contract, { terms, headers }: ReadResponse): Finding[] {
  return (terms?.headers ?? []).flatMap((header) => {
    const { name, required, schema } = header;
    const text = headers[name];
    const pointer = pointerTo('', name);
    if (text === undefined) {
      const message = `The header ${name} is missing.`;
      const terms = { pointer, rule: 'required', expected: 'the header', received: 'nothing', message };
      return required ? [violation('response.headers', terms)] : [];
    }
    const validate = validatorFor(contract, schema);
    const value = valueOfTexts(header, [text]);
    if (validate(value)) return [];
    return faultsOf(validate.errors, value, contract.sensitive).map((fault) =>
      fromFault('violates', 'response.headers', { ...fault, pointer }, `The header ${name}`),
    );
  });
}

function judgeCallback(
  jsonp: Jsonp,
  { callback, headers }: ReadResponse,
  request: ReadRequest | undefined,
): Finding[] {
  if (callback === undefined) return [];
  const named = request?.parameters.find(({ parameter }) => parameter.name === jsonp.callback)?.value;
  // A name that must not be called is a fault of the request alone.
  const asked = typeof named === 'string' && isCallback(named) ? named : undefined;
  const stated = jsonp.header === undefined ? undefined : headers[jsonp.header];
  const called = describe(callback);
  const findings: Finding[] = [];
  if (asked !== undefined && asked !== callback) {
    const expected = describe(asked);
    const message = `The response calls ${called}, but the request asked for ${expected}.`;
    findings.push(violation('response.body', { rule: 'callback', expected, received: called, message }));
  }
  // If the header repeats the name that was asked for, only the call is wrong.
  if (stated !== undefined && stated !== callback && stated !== asked) {
    const received = describe(stated);
    const message = `The header ${jsonp.header} says ${received}, but the response calls ${called}.`;
    const pointer = pointerTo('', jsonp.header ?? '');
    findings.push(
      violation('response.headers', { pointer, rule: 'callback', expected: called, received, message }),
    );
  }
  return findings;
}
