/**
 * Judges requests and responses by the contract. An entry point of its own, so that the validators come along only when it
 * is used.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { encodeJson } from './encode-json.ts';
import type { Fault } from './order-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { checks, sensitive, type Check, type ValidationError } from '../../generated/client-checks.js';
import type { Validation } from './validation-port.ts';

type Judge = Check['request'][number][3];

/**
 * The validation to pass to `createOrderClient`: a request that breaks the contract is refused before anything is sent,
 * and a response that breaks it becomes an OrderUnconfirmedError with the `results` attached.
 *
 * It judges the canonical spelling that the types speak: what the server may tolerate beyond that is refused. Response
 * headers are not judged, since pages cannot see them.
 *
 * @example
 * ```ts
 * import { createOrderClient } from 'tradestation-order-contract';
 * import { validation } from 'tradestation-order-contract/validation';
 *
 * const client = createOrderClient({ accessToken: 'AccessTokenGoesHere', validation });
 * ```
 */
export const validation: Validation = {
  request(method, path, parts) {
    const check = checks[`${method.toUpperCase()} ${path}`];
    if (!check) throw new OrderNotSentError('an operation of the contract', `${method} ${path}`);
    const faults = check.request.flatMap(([place, name, required, judge]) => {
      const value = place === 'body' ? parts.body : parts.params?.[place]?.[name];
      const where = `request.${place}`;
      const at = name && `/${name}`;
      if (value === undefined)
        return required
          ? [{ where, pointer: at, rule: 'required', expected: 'a value', received: 'nothing' }]
          : [];
      // What is judged is what will be sent: without undefined members, after any toJSON.
      return faultsOf(judge, JSON.parse(encodeJson(value)), where, at);
    });
    if (faults[0]) throw new OrderNotSentError(...told(faults[0]), { faults });
  },
  response(method, path, status, body) {
    const responses = checks[`${method.toUpperCase()} ${path}`]?.responses ?? {};
    const judge = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
    const where = 'response.status';
    const expected = `one of ${Object.keys(responses).join(', ')}`;
    const faults =
      judge === undefined
        ? [{ where, pointer: '', rule: 'status', expected, received: String(status) }]
        : judge
          ? faultsOf(judge, body, 'response.body', '')
          : [];
    if (faults[0]) throw new OrderUnconfirmedError(...told(faults[0]), { status, results: body, faults });
  },
};

function told({ where, pointer, rule, expected, received }: Fault): [expected: string, received: string] {
  return [`${expected} at ${where}${pointer} (${rule})`, received];
}

/** One fault for each rule that is broken at each place, as src/contract/explain.ts names them, in fewer words. */
function faultsOf(judge: Judge, value: unknown, where: string, at: string): Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of judge(value) ? [] : (judge.errors ?? [])) {
    const fault = faultOf(error, value);
    const key = `${fault.pointer} ${fault.rule}`;
    if (!faults.has(key)) faults.set(key, { ...fault, where, pointer: at + fault.pointer });
  }
  return [...faults.values()];
}

function faultOf({ keyword, instancePath, params }: ValidationError, root: unknown): Omit<Fault, 'where'> {
  const {
    missingProperty,
    additionalProperty,
    unevaluatedProperty,
    tag,
    form,
    because: _because,
    ...rest
  } = params;
  const unknown = additionalProperty ?? unevaluatedProperty;
  const name = (missingProperty ?? unknown ?? tag) as string | undefined;
  const pointer =
    name === undefined ? instancePath : `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (unknown !== undefined)
    return {
      pointer,
      rule: 'additionalProperties',
      expected: 'no such member',
      received: 'a value (not shown)',
    };
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const value = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], root);
  if (value === undefined) return { pointer, rule: 'required', expected: 'a value', received: 'nothing' };
  const rule = tag === undefined ? keyword : 'enum';
  const [limit = rest] = Object.values(rest);
  const hidden = keys.some((key) => sensitive.includes(key));
  const expected = typeof form === 'string' ? form : `${rule} ${JSON.stringify(limit)}`;
  return { pointer, rule, expected, received: shown(value, hidden) };
}

function shown(value: unknown, hidden: boolean): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  const text = JSON.stringify(value);
  // A body that was encoded twice is a text that holds everything.
  return hidden || sensitive.some((name) => text.includes(name)) ? 'a value (not shown)' : text.slice(0, 60);
}
