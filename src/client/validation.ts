/**
 * Judges requests and responses by the contract. An entry point of its own, so that the validators come along only when it
 * is used.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { encodeJson } from './encode-json.ts';
import { quotes } from './reason.ts';
import { RequestError, type Fault } from './request-error.ts';
import { checks, sensitive, type Judge } from '../../generated/client-checks.js';
import { isSentAsItIs } from '../contract/as-sent.ts';
import { faultsOf as explain } from '../contract/explain.ts';
import { toPointer } from '../wire/pointer.ts';
import { errorsOf } from './interpret.ts';
import type { RequestParts, Validation } from './validation-port.ts';

const hidden = new Set(sensitive);

/**
 * The validation to pass to `createOrderClient`: a request that breaks the contract is refused before anything is sent,
 * and a response that breaks it makes the call fail, with the `results` attached.
 *
 * It judges the canonical spelling that the types speak: what the server may tolerate beyond that is refused. Response
 * headers are not judged, since pages cannot see them.
 *
 * @example
 * ```ts
 * import { createOrderClient } from 'tradestation-order-contract';
 * import { validation } from 'tradestation-order-contract/validation';
 *
 * const client = createOrderClient({ accessToken: 'AccessTokenGoesHere', baseUrl: 'simulator', validation });
 * ```
 */
export const validation: Validation = {
  request(method, path, parts) {
    const check = checks[`${method.toUpperCase()} ${path}`];
    if (!check) throw new RequestError(false, 'an operation of the contract', `${method} ${path}`);
    const faults = check.request.flatMap(([place, name, required, judge]) => {
      const value = place === 'body' ? parts.body : parts.params?.[place]?.[name];
      const where = `request.${place.replace(/^(?:header|cookie)$/, '$&s')}`;
      const pointer = pointerOf(name);
      if (value === undefined)
        return required
          ? [{ where, pointer, rule: 'required', expected: 'a value', received: 'nothing' }]
          : [];
      // What is judged is what will be sent: without undefined members, after any toJSON.
      const sent: unknown = isSentAsItIs(value) ? value : JSON.parse(encodeJson(value));
      return faultsOf(judge, sent, where, name);
    });
    for (const [name, value] of Object.entries(parts.params?.['query'] ?? {}))
      if (value !== undefined && !check.request.some(([place, known]) => place === 'query' && known === name))
        faults.push({
          where: 'request.query',
          pointer: pointerOf(name),
          rule: 'unknown-parameter',
          expected: 'no such parameter',
          received: 'a parameter of that name',
        });
    refuse(false, faults, parts);
  },
  response(method, path, status, body, parts, token) {
    const responses = checks[`${method.toUpperCase()} ${path}`]?.responses ?? {};
    const judge = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
    const faults =
      judge === undefined
        ? [
            {
              where: 'response.status',
              pointer: '',
              rule: 'status',
              expected: `one of ${Object.keys(responses).join(', ')}`,
              received: String(status),
            },
          ]
        : judge
          ? faultsOf(judge, body, 'response.body', '')
          : [];
    refuse(true, faults, parts, token, { status, results: body });
  },
};

/** @throws a failure that says the first fault and has all of them, where there is one */
function refuse(
  sent: boolean,
  found: readonly Fault[],
  parts?: RequestParts,
  token = '',
  details?: object,
): void {
  if (!found.length) return;
  const secrets = [token, ...secretsIn(parts)];
  const faults = found.map(({ message = '', ...fault }) =>
    secrets.some((secret) => quotes(fault.received + message, secret))
      ? { ...fault, received: 'a value that repeats a secret of the request' }
      : { ...fault, ...(message && { message }) },
  );
  for (const { where, pointer, rule, expected, received } of faults)
    throw new RequestError(sent, `${expected} at ${where}${pointer} (${rule})`, received, {
      ...details,
      faults,
    });
}

/** What stands in a request under a name that the contract calls sensitive. */
function secretsIn(parts: RequestParts | undefined): string[] {
  const secrets: string[] = [];
  JSON.stringify([parts?.body, parts?.params], (name, value: unknown) => {
    if (hidden.has(name)) secrets.push(JSON.stringify(value));
    return typeof value === 'bigint' ? String(value) : value;
  });
  return secrets;
}

/** @param name of a parameter; the body has none */
function pointerOf(name: string): string {
  return name && toPointer([name]);
}

/**
 * One fault for each rule that is broken at each place, in the words of `order-contract verify`.
 *
 * @param name of a parameter, which is judged as a member of that name: one that must not be shown is not
 */
function faultsOf(judge: Judge, value: unknown, where: string, name: string): Fault[] {
  const errors =
    typeof judge !== 'function' ? errorsOf(judge, value) : judge(value) ? [] : (judge.errors ?? []);
  if (!errors.length) return [];
  const under = errors.map((error) => ({ ...error, instancePath: pointerOf(name) + error.instancePath }));
  return explain(under, name ? { [name]: value } : value, hidden).map((fault) => ({ ...fault, where }));
}
