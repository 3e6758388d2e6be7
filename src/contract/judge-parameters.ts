/**
 * Judges the parameters of a request, in query, path, headers and cookies.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 */
import { isCallback } from '../wire/index.ts';
import { validatorFor, type Contract } from './contract.ts';
import type { Operation, Parameter } from './document.ts';
import { faultsOf } from './explain.ts';
import {
  describe,
  deviation,
  fromFault,
  limited,
  pointerTo,
  violation,
  type Finding,
  type Where,
} from './finding.ts';
import { problem } from './judge-body.ts';
import { queryNames, type ReadRequest } from './read-request.ts';
import { meantBy } from './slip.ts';

const PLACES: Readonly<Record<Parameter['in'], Where>> = {
  query: 'request.query',
  path: 'request.path',
  header: 'request.headers',
  cookie: 'request.cookies',
};

export function judgeParameters(
  contract: Contract,
  operation: Operation,
  request: ReadRequest,
): readonly Finding[] {
  if (request.queryProblem)
    return [violation('request.query', problem('The query string', request.queryProblem))];
  const known = queryNames(contract.document)(operation);
  const slips = new Map(request.unknown.map((name) => [name, meantBy(name, known)]));
  const meant = new Set(slips.values());
  const own = operation.parameters.flatMap((parameter) =>
    judgeParameter(contract, operation, request, parameter),
  );
  const unknown = [...slips].map(([name, meant]) => unknownParameter(shownName(name), meant));
  return [
    // A parameter that is there in another spelling is not also missing.
    ...own.filter(({ rule, pointer }) => !(rule === 'required' && meant.has(pointer.slice(1)))),
    ...limited('request.query', unknown),
  ];
}

/** As with members, a misspelt parameter violates, since it was meant to be a known one. */
function unknownParameter(name: string, meant: string | undefined): Finding {
  const terms = {
    pointer: pointerTo('', name),
    rule: 'unknown-parameter',
    received: 'a parameter of that name',
  };
  const message = `${name} is not a query parameter that the contract knows`;
  return meant === undefined
    ? deviation('request.query', { ...terms, expected: 'no such parameter', message: `${message}.` })
    : violation('request.query', {
        ...terms,
        expected: `the spelling ${meant}`,
        message: `${message}; it is spelled ${meant}.`,
      });
}

/** An unknown name may be a token that lost its name. */
function shownName(name: string): string {
  return /^[\w.$[\]-]{1,20}$/.test(name) && !/\d{4}/.test(name) ? name : '…';
}

function judgeParameter(
  contract: Contract,
  operation: Operation,
  request: ReadRequest,
  parameter: Parameter,
): Finding[] {
  const { name } = parameter;
  const where = PLACES[parameter.in];
  const pointer = pointerTo('', name);
  if (parameter.in === 'query' && parameter.separator !== '&' && request.repeated.includes(name))
    return [repeated(name)];
  const unreadable = request.unreadable.find((one) => one.parameter === parameter);
  if (unreadable) return [violation(where, { ...problem(name, unreadable.problem), pointer })];
  // The body of JSONP is judged as a body.
  if (parameter.in === 'query' && name === operation.jsonp?.body) return [];
  const read = request.parameters.find((one) => one.parameter === parameter);
  if (!read) {
    if (!parameter.required) return [];
    return [
      violation(where, {
        pointer,
        rule: 'required',
        expected: 'a value',
        received: 'nothing',
        message: `${name} is missing.`,
      }),
    ];
  }
  const validate = validatorFor(contract, parameter.schema);
  if (!validate(read.value)) {
    // As a member of that name, so that a value that must not be shown is not.
    const errors = validate.errors?.map((error) => ({
      ...error,
      instancePath: pointer + error.instancePath,
    }));
    return faultsOf(errors, { [name]: read.value }, contract.sensitive).map((fault) =>
      fromFault('violates', where, fault, name),
    );
  }
  if (name !== operation.jsonp?.callback || isCallback(String(read.value))) return [];
  const expected = 'the name of a function that is safe to call';
  const received = describe(read.value);
  return [
    violation(where, {
      pointer,
      rule: 'callback',
      expected,
      received,
      message: `${name} must be ${expected}, but is ${received}.`,
    }),
  ];
}

export function repeated(name: string): Finding {
  return violation('request.query', {
    pointer: pointerTo('', name),
    rule: 'repeated',
    expected: 'one value',
    received: 'several',
    message: `${name} is given more than once; it is not defined which value counts.`,
  });
}
