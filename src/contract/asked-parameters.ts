/** What a request asks for by its path; and by its query, where it has no body that says it. */
import type { ContractDocument, Operation } from './document.ts';
import type { ReadRequest } from './read-request.ts';

/** The operation that a JSONP operation stands for; any other stands for itself. */
export function sourceOf({ operations }: ContractDocument, operation: Operation): Operation {
  return operations.find(({ id }) => id === operation.jsonp?.operation) ?? operation;
}

/**
 * Headers are left out, since many only trace a request.
 *
 * @param source whose parameters are what an operation and the one that wraps it in JSONP both ask for
 */
export function askedParameters(
  source: Operation,
  { parameters, body }: ReadRequest,
): Readonly<Record<string, unknown>> {
  const asked = parameters.filter(
    ({ parameter: { in: place, name } }) =>
      place === 'path' ||
      (place === 'query' &&
        body.state !== 'value' &&
        source.parameters.some((one) => one.in === 'query' && one.name === name)),
  );
  return Object.fromEntries(asked.map(({ parameter, value }) => [parameter.name, value]));
}
