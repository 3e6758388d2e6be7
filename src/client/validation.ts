/**
 * Judges requests and responses by the contract. An entry point of its own, so that the validators are loaded only where they
 * are used.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
import { encodeJson } from './encode-json.ts';
import { quotes } from './reason.ts';
import { RequestError, type Fault } from './request-error.ts';
import { checks, sensitive, type Judge } from '../../generated/client-checks.js';
import { isSentAsItIs } from '../contract/as-sent.ts';
import { faultsOf as explain } from '../contract/explain.ts';
import { errorsOf } from './interpret.ts';
import type { RequestParts, Validation } from './validation-port.ts';

const hidden = new Set(sensitive);

/**
 * The validation to pass to `createOrderClient`: a request that breaks the contract is refused before anything is sent,
 * and a response that breaks it makes the call fail, with the `results` attached.
 *
 * It accepts only the canonical spelling, as the types have it; what the server may tolerate beyond that is refused. Response
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
    const faults = Object.entries(check.request).flatMap(([place, judge]) => {
      const where = `request.${place}`;
      const value = place === 'body' ? parts.body : { ...parts.params?.[place] };
      if (value === undefined)
        return check.required
          ? [{ where, pointer: '', rule: 'required', expected: 'a value', received: 'nothing' }]
          : [];
      // What is judged is what will be sent: without undefined members, after any toJSON.
      return faultsOf(judge, isSentAsItIs(value) ? value : JSON.parse(encodeJson(value)), where);
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
          ? faultsOf(judge, body, 'response.body')
          : [];
    refuse(true, faults, parts, token, { status, results: body });
  },
};

/** @throws RequestError if there are faults: its message has the first one, `faults` all */
function refuse(
  sent: boolean,
  found: readonly Fault[],
  parts?: RequestParts,
  token = '',
  details?: object,
): void {
  if (!found.length) return;
  const secrets = [token, ...secretsIn(parts)];
  const faults = found.map((fault) => {
    const { message = '', ...others } = fault;
    return secrets.some((secret) => quotes(fault.received + message, secret))
      ? { ...others, received: 'a value that repeats a secret of the request' }
      : fault;
  });
  for (const { where, pointer, rule, expected, received } of faults)
    throw new RequestError(sent, `${expected} at ${where}${pointer} (${rule})`, received, {
      ...details,
      faults,
    });
}

/** The values of a request under names that the contract calls sensitive. */
function secretsIn(parts: RequestParts | undefined): string[] {
  const secrets: string[] = [];
  JSON.stringify([parts?.body, parts?.params], (name, value: unknown) => {
    if (hidden.has(name)) secrets.push(JSON.stringify(value));
    return typeof value === 'bigint' ? String(value) : value;
  });
  return secrets;
}

/** One fault for each rule that is broken at each place, in the words of `order-contract verify`. */
function faultsOf(judge: Judge, value: unknown, place: string): Fault[] {
  const errors = errorsOf(judge, value);
  if (errors.length === 0) return [];
  const where = place.replace(/header|cookie/, '$&s');
  return explain(errors, value, hidden).map((fault) => ({ ...fault, where }));
}
