/**
 * Gives each operation its own copy of a parameter, body or response that another operation uses too, so that the examples of one
 * are never those of the other.
 */
import { places, type OpenApiDocument } from '../contract/openapi.ts';

/** Changes the document in place. */
export function unshare(document: OpenApiDocument): void {
  const all = places(document);
  const users = new Map<object, number>();
  for (const { parameters, requestBody, responses } of all)
    for (const part of [...parameters, requestBody, ...Object.values(responses)])
      if (part) users.set(part, (users.get(part) ?? 0) + 1);
  const isShared = (part: object) => (users.get(part) ?? 0) > 1;
  for (const { operation, parameters, requestBody, responses } of all) {
    const shared = parameters.filter(isShared);
    if (shared.length > 0)
      operation.parameters = parameters.map((one) => (isShared(one) ? structuredClone(one) : one));
    if (requestBody && isShared(requestBody)) operation.requestBody = structuredClone(requestBody);
    for (const [status, response] of Object.entries(responses))
      if (operation.responses && isShared(response)) operation.responses[status] = structuredClone(response);
  }
}
