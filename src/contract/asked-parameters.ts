/** What a request asks for by its path and, if it has no body, by its query. */
import type { ContractDocument, Operation } from './document.ts';
import type { ReadRequest } from './read-request.ts';

/** The operation that a JSONP operation stands for; any other stands for itself. */
export function sourceOf({ operations }: ContractDocument, operation: Operation): Operation {
  return operations.find(({ id }) => id === operation.jsonp?.operation) ?? operation;
}

/**
 * Headers are left out, since many serve only to trace a request.
 *
 * @param source the operation whose parameters count, for itself and for the one that wraps it in JSONP
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
