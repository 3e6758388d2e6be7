/** Judges a response part by part: status, headers, media type, body, and for JSONP the call around it. */
import { type RequestMessage, type ResponseMessage } from '../wire/index.ts';
import type { Contract } from './contract.ts';
import type { Operation } from './document.ts';
import { faultsOf } from './explain.ts';
import { describe, pointerTo, type Finding } from './finding.ts';
import { fromFault, mediaType, unjudged, validatorFor, violation } from './judge-request.ts';
import type { ReadRequest } from './read-request.ts';
import { readResponse, type ReadResponse } from './read-response.ts';

export interface ResponseJudgement {
  readonly response: ReadResponse | undefined;
  readonly findings: readonly Finding[];
}

/** @param request what was asked, since a JSONP response must call the function that the request named. */
export function judgeResponse(
  contract: Contract,
  operation: Operation,
  message: ResponseMessage | undefined,
  request: ReadRequest | undefined,
  { method = operation.method }: Partial<Pick<RequestMessage, 'method'>> = {},
): ResponseJudgement {
  if (!message)
    return {
      response: undefined,
      findings: [
        unjudged(
          'response',
          'not-recorded',
          'a response',
          'none was recorded',
          'The response was not recorded, so nothing judged it.',
        ),
      ],
    };
  const response = readResponse(operation, message);
  if (!response.terms) {
    const expected = Object.keys(operation.responses).join(', ');
    return {
      response,
      findings: [
        violation(
          'response.status',
          '',
          'status',
          `one of ${expected}`,
          String(message.status),
          `The contract has no response with status ${message.status}.`,
        ),
      ],
    };
  }
  const bodiless = method.toUpperCase() === 'HEAD' || message.status === 204 || message.status === 304;
  return {
    response,
    findings: [
      ...judgeHeaders(contract, response),
      ...(bodiless ? [] : judgeBody(contract, response)),
      ...judgeCallback(operation, response, request),
    ],
  };
}

function judgeHeaders(contract: Contract, { terms, headers }: ReadResponse): Finding[] {
  return (terms?.headers ?? []).flatMap(({ name, required, schema }) => {
    const value = headers[name];
    const pointer = pointerTo('', name);
    if (value === undefined)
      return required
        ? [
            violation(
              'response.headers',
              pointer,
              'required',
              'the header',
              'nothing',
              `The header ${name} is missing.`,
            ),
          ]
        : [];
    const validate = validatorFor(contract, schema);
    if (validate.quick(value)) return [];
    validate.all(value);
    return faultsOf(validate.all.errors ?? [], value, contract.sensitive).map((fault) =>
      fromFault('violates', 'response.headers', {
        ...fault,
        pointer,
        message: fault.message.replace(/^The value/, `The header ${name}`),
      }),
    );
  });
}

function judgeBody(contract: Contract, { terms, body }: ReadResponse): Finding[] {
  const content = terms?.content ?? {};
  const types = Object.keys(content);
  switch (body.state) {
    case 'unrecorded':
      return types.length === 0
        ? []
        : [
            unjudged(
              'response.body',
              'not-recorded',
              'a body',
              'none was recorded',
              'The response body was not recorded, so nothing judged it.',
            ),
          ];
    case 'absent':
      return types.length === 0
        ? []
        : [violation('response.body', '', 'required', 'a body', 'nothing', 'The response has no body.')];
    case 'media-type':
      if (types.length === 0)
        return [
          unjudged(
            'response.body',
            'no-schema',
            'no body',
            'a body',
            'The contract has no schema for a body of this response, so nothing judged it.',
          ),
        ];
      return [mediaType('response', types, body.received)];
    case 'unread':
      return [
        unjudged(
          'response.body',
          'unread',
          'a media type that can be read here',
          body.mediaType,
          `Nothing here reads ${body.mediaType}, so nothing judged the response body.`,
        ),
      ];
    case 'problem': {
      const { rule, expected, received, line } = body.problem;
      const place = line === undefined ? '' : `, in line ${line}`;
      return [
        {
          ...violation(
            'response.body',
            '',
            rule,
            expected,
            received,
            `The response body cannot be read: expected ${expected}, received ${received}${place}.`,
          ),
          ...(line !== undefined && { line }),
        },
      ];
    }
    case 'value': {
      const schema = content[body.mediaType];
      if (schema === undefined)
        return [
          unjudged(
            'response.body',
            'no-schema',
            'a schema',
            'none',
            'The contract has no schema for this body, so nothing judged it.',
          ),
        ];
      const validate = validatorFor(contract, schema);
      if (validate.quick(body.value)) return [];
      validate.all(body.value);
      return faultsOf(validate.all.errors ?? [], body.value, contract.sensitive).map((fault) =>
        fromFault('violates', 'response.body', fault),
      );
    }
  }
}

function judgeCallback(
  operation: Operation,
  { callback, headers }: ReadResponse,
  request: ReadRequest | undefined,
): Finding[] {
  const { jsonp } = operation;
  if (!jsonp || callback === undefined) return [];
  const asked = request?.parameters.find(
    ({ parameter }) => parameter.in === 'query' && parameter.name === jsonp.callback,
  )?.value;
  const stated = jsonp.header === undefined ? undefined : headers[jsonp.header];
  const findings: Finding[] = [];
  if (asked !== undefined && asked !== callback)
    findings.push(
      violation(
        'response.body',
        '',
        'callback',
        describe(asked),
        describe(callback),
        `The response calls ${callback}, but the request asked for ${String(asked)}.`,
      ),
    );
  if (stated !== undefined && stated !== callback)
    findings.push(
      violation(
        'response.headers',
        pointerTo('', jsonp.header ?? ''),
        'callback',
        describe(callback),
        describe(stated),
        `The header ${jsonp.header} says ${stated}, but the response calls ${callback}.`,
      ),
    );
  return findings;
}
