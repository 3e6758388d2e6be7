/** Judges a request part by part: operation, query, parameters, authentication, media type, body. */
import { headerValue, isCallback, parseQuery, type RequestMessage } from '../wire/index.ts';
import { canonicalForm, type Deviation } from './canonical.ts';
import type { Contract } from './contract.ts';
import type { Operation, Parameter, SecurityScheme, Validator } from './document.ts';
import { faultsOf, type Fault } from './explain.ts';
import { describe, pointerTo, type Finding, type Where } from './finding.ts';
import { matchOperation, type Match } from './match.ts';
import { readRequest, type ReadRequest } from './read-request.ts';

export interface RequestJudgement {
  readonly match: Match;
  readonly operation: Operation | undefined;
  /** Missing where no operation matched. */
  readonly request: ReadRequest | undefined;
  /** The body in canonical form, where it could be read. */
  readonly canonicalBody: unknown;
  readonly findings: readonly Finding[];
}

export function judgeRequest(contract: Contract, message: RequestMessage): RequestJudgement {
  const match = matchOperation(contract.document, message);
  const { operation } = match;
  if (!operation)
    return {
      match,
      operation,
      request: undefined,
      canonicalBody: undefined,
      findings: [unmatched(message, match)],
    };
  const request = readRequest(contract.document, { ...match, operation }, message);
  const body = judgeBody(contract, operation, request);
  const findings = [
    ...judgeQuery(request),
    ...judgeParameters(contract, operation, request),
    ...judgeSecurity(operation, match, message),
    ...body.findings,
  ];
  return { match, operation, request, canonicalBody: body.canonical, findings };
}

function unmatched({ method }: RequestMessage, { path, allowed }: Match): Finding {
  const known = allowed.length > 0;
  return {
    verdict: 'unchecked',
    where: 'request',
    pointer: '',
    rule: known ? 'method' : 'no-operation',
    expected: known ? allowed.join(' or ') : 'a path of the contract',
    received: known ? method.toUpperCase() : describe(path),
    message: known
      ? `The contract has the path ${path}, but not the method ${method.toUpperCase()}.`
      : `The contract has no path ${path}, so nothing judged this exchange.`,
  };
}

function judgeQuery(request: ReadRequest): Finding[] {
  if (request.queryProblem) {
    const { rule, expected, received } = request.queryProblem;
    return [
      violation(
        'request.query',
        '',
        rule,
        expected,
        received,
        `The query string cannot be read: expected ${expected}, received ${received}.`,
      ),
    ];
  }
  return request.unknown.map((name) => ({
    verdict: 'deviates',
    where: 'request.query',
    pointer: pointerTo('', name),
    rule: 'unknown-parameter',
    expected: 'no such parameter',
    received: 'a parameter of that name',
    message: `${name} is not a query parameter that the contract knows; the server ignores it.`,
  }));
}

function judgeParameters(contract: Contract, operation: Operation, request: ReadRequest): Finding[] {
  const findings: Finding[] = [];
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    const { jsonp } = operation;
    const where = whereOf(parameter);
    const pointer = pointerTo('', name);
    if (request.repeated.includes(parameter))
      findings.push(
        violation(
          where,
          pointer,
          'repeated',
          'one value',
          'several',
          `${name} is given more than once; which one counts is not defined.`,
        ),
      );
    const unreadable = request.unreadable.find((one) => one.parameter === parameter);
    if (unreadable) {
      const { rule, expected, received } = unreadable.problem;
      findings.push(
        violation(
          where,
          pointer,
          rule,
          expected,
          received,
          `${name} cannot be read: expected ${expected}, received ${received}.`,
        ),
      );
      continue;
    }
    if (parameter.in === 'query' && name === jsonp?.body) continue;
    const read = request.parameters.find((one) => one.parameter === parameter);
    if (!read) {
      if (parameter.required && !request.queryProblem)
        findings.push(violation(where, pointer, 'required', 'a value', 'nothing', `${name} is missing.`));
      continue;
    }
    const validate = validatorFor(contract, parameter.schema);
    if (!validate.quick(read.value)) {
      validate.all(read.value);
      const faults = faultsOf(validate.all.errors ?? [], read.value, contract.sensitive);
      findings.push(
        ...faults.map((fault) =>
          fromFault('violates', where, {
            ...fault,
            pointer: pointer + fault.pointer,
            message: fault.message.replace(/^The value/, name),
          }),
        ),
      );
    } else if (name === jsonp?.callback && !isCallback(String(read.value))) {
      findings.push(
        violation(
          where,
          pointer,
          'callback',
          'a function name that is safe to call',
          describe(read.value),
          `${name} is not the name of a function that a page can safely be made to call.`,
        ),
      );
    }
  }
  return findings;
}

function judgeSecurity(operation: Operation, match: Match, message: RequestMessage): Finding[] {
  const { security } = operation;
  if (security.length === 0) return [];
  const query = parseQuery(match.query);
  const pairs = query.ok ? query.value : [];
  const names = new Set(
    security
      .flat()
      .flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : [])),
  );
  const repeated = [...names].find((name) => pairs.filter(([key]) => key === name).length > 1);
  if (repeated !== undefined)
    return [
      violation(
        'request.query',
        pointerTo('', repeated),
        'repeated',
        'one value',
        'several',
        `${repeated} is given more than once; which one counts is not defined.`,
      ),
    ];
  const met = (scheme: SecurityScheme): boolean => (credentialOf(scheme, message, pairs) ?? '') !== '';
  if (security.some((alternative) => alternative.every(met))) return [];
  const expected = security.map((alternative) => alternative.map(nameOfScheme).join(' and ')).join(' or ');
  const authorization = headerValue(message.headers, 'authorization');
  const received = authorization === undefined ? 'none' : 'an Authorization header of another form (masked)';
  return [
    violation(
      'request.security',
      '',
      'security',
      expected,
      received,
      `There is no access token: expected ${expected}, received ${received}.`,
    ),
  ];
}

function credentialOf(
  scheme: SecurityScheme,
  message: RequestMessage,
  pairs: readonly (readonly [string, string])[],
): string | undefined {
  if (scheme.type === 'http') {
    const [kind, token] = (headerValue(message.headers, 'authorization') ?? '').trim().split(/\s+/);
    return kind?.toLowerCase() === scheme.scheme.toLowerCase() ? token : undefined;
  }
  if (scheme.in === 'query') return pairs.find(([name]) => name === scheme.name)?.[1];
  if (scheme.in === 'header') return headerValue(message.headers, scheme.name);
  return headerValue(message.headers, 'cookie')
    ?.split(/; */)
    .find((cookie) => cookie.startsWith(`${scheme.name}=`))
    ?.slice(scheme.name.length + 1);
}

function nameOfScheme(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `the ${scheme.in} parameter ${scheme.name}`;
  const kind = scheme.scheme[0]?.toUpperCase() + scheme.scheme.slice(1).toLowerCase();
  return `the header Authorization: ${kind} <access token>`;
}

function judgeBody(
  contract: Contract,
  operation: Operation,
  request: ReadRequest,
): { canonical: unknown; findings: Finding[] } {
  const { body } = request;
  const only = (...findings: Finding[]) => ({ canonical: undefined, findings });
  const required =
    operation.requestBody?.required ??
    operation.parameters.some(({ name, required }) => required && name === operation.jsonp?.body);
  switch (body.state) {
    case 'unrecorded':
      return required
        ? only(
            unjudged(
              'request.body',
              'not-recorded',
              'a body',
              'none was recorded',
              'The request body was not recorded, so nothing judged it.',
            ),
          )
        : only();
    case 'absent':
      return required && !request.queryProblem
        ? only(violation('request.body', '', 'required', 'a body', 'nothing', 'The request has no body.'))
        : only();
    case 'media-type': {
      const types = Object.keys(operation.requestBody?.content ?? {});
      if (types.length === 0)
        return only({
          ...violation(
            'request.body',
            '',
            'unexpected-body',
            'no body',
            'a body',
            'The operation takes no body; the server ignores it.',
          ),
          verdict: 'deviates',
        });
      return only(mediaType('request', types, body.received));
    }
    case 'unread':
      return only(
        unjudged(
          'request.body',
          'unread',
          'a media type that can be read here',
          body.mediaType,
          `Nothing here reads ${body.mediaType}, so nothing judged the request body.`,
        ),
      );
    case 'problem': {
      const { rule, expected, received, line } = body.problem;
      return only({
        ...violation(
          'request.body',
          '',
          rule,
          expected,
          received,
          `The request body cannot be read: expected ${expected}, received ${received}${line === undefined ? '' : `, in line ${line}`}.`,
        ),
        ...(line !== undefined && { line }),
      });
    }
    case 'value':
      return judgeValue(contract, request.bodySchema, body.value);
  }
}

function judgeValue(
  contract: Contract,
  schema: string | undefined,
  value: unknown,
): { canonical: unknown; findings: Finding[] } {
  if (schema === undefined)
    return {
      canonical: value,
      findings: [
        unjudged(
          'request.body',
          'no-schema',
          'a schema',
          'none',
          'The contract has no schema for this body, so nothing judged it.',
        ),
      ],
    };
  const validate = validatorFor(contract, schema);
  if (validate.quick(value)) return { canonical: value, findings: [] };
  const canonical = canonicalForm(value, validate.all, contract.sensitive);
  return {
    canonical: canonical.value,
    findings: [
      ...canonical.faults.map((fault) => fromFault('violates', 'request.body', fault)),
      ...canonical.deviations.map(deviation),
    ],
  };
}

function deviation({ fault, change, canonical }: Deviation): Finding {
  const sentence =
    canonical === undefined
      ? `The server takes it; in canonical form it is left out (${change}).`
      : `The server takes it; in canonical form it is ${fault.received.includes('masked') ? 'a string' : JSON.stringify(canonical)} (${change}).`;
  return { ...fromFault('deviates', 'request.body', fault), message: `${fault.message} ${sentence}` };
}

/** The validators of a schema; a name that has none is a broken build, and nothing may pass for it. */
export function validatorFor(contract: Contract, schema: string): { quick: Validator; all: Validator } {
  const quick = contract.validators[schema];
  const all = contract.explainers[schema];
  if (!quick || !all)
    throw new Error(
      `expected a validator named ${schema} in generated/, received none: run npm run generate`,
    );
  return { quick, all };
}

export function fromFault(
  verdict: Finding['verdict'],
  where: Where,
  { pointer, rule, expected, received, message }: Fault,
): Finding {
  return { verdict, where, pointer, rule, expected, received, message };
}

export function violation(
  where: Where,
  pointer: string,
  rule: string,
  expected: string,
  received: string,
  message: string,
): Finding {
  return { verdict: 'violates', where, pointer, rule, expected, received, message };
}

export function unjudged(
  where: Where,
  rule: string,
  expected: string,
  received: string,
  message: string,
): Finding {
  return { verdict: 'unchecked', where, pointer: '', rule, expected, received, message };
}

export function mediaType(
  side: 'request' | 'response',
  types: readonly string[],
  received: string | undefined,
): Finding {
  const expected = types.join(' or ');
  const shown = received === undefined ? 'no Content-Type' : describe(received);
  return violation(
    `${side}.headers`,
    '/content-type',
    'media-type',
    expected,
    shown,
    `The ${side} body must be ${expected}, but there is ${shown}.`,
  );
}

function whereOf({ in: place }: Parameter): Where {
  return place === 'query'
    ? 'request.query'
    : place === 'path'
      ? 'request.path'
      : place === 'header'
        ? 'request.headers'
        : 'request.cookies';
}
