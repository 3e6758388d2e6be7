/**
 * Gives each operation its own copy of a parameter, body or response that another operation uses too, so that the examples of one
 * are never those of the other. The last operation keeps the shared one.
 */
import { places, type OpenApiDocument } from '../contract/openapi.ts';

/** Changes the document in place. */
export function unshare(document: OpenApiDocument): void {
  const all = places(document);
  const users = new Map<object, number>();
  for (const { parameters, requestBody, responses } of all)
    for (const part of [...parameters, requestBody, ...Object.values(responses)])
      if (part) users.set(part, (users.get(part) ?? 0) + 1);
  const own = <T extends object>(part: T): T => {
    const others = (users.get(part) ?? 1) - 1;
    users.set(part, others);
    return others > 0 ? structuredClone(part) : part;
  };
  for (const { operation, parameters, requestBody, responses } of all) {
    const copies = parameters.map(own);
    if (copies.some((copy, index) => copy !== parameters[index])) operation.parameters = copies;
    if (requestBody) {
      const copy = own(requestBody);
      if (copy !== requestBody) operation.requestBody = copy;
    }
    for (const [status, response] of Object.entries(responses)) {
      const copy = own(response);
      if (operation.responses && copy !== response) operation.responses[status] = copy;
    }
  }
}
