/** The value at the place of a finding, to compare two requests that were refused for the same reason. */
import { headerValue, parseMediaType, type HeaderFields } from '../wire/index.ts';
import { valueAt } from '../wire/pointer.ts';

/** @param body its value, as far as it could be read */
export function refusedValue(
  { where, pointer }: { readonly where: string | undefined; readonly pointer: string },
  headers: HeaderFields,
  body: unknown,
): unknown {
  if (where !== 'request.headers') return valueAt(body, pointer);
  const value = headerValue(headers, pointer.slice(1));
  // Parameters such as charset and boundary do not make it another media type.
  return parseMediaType(value)?.type ?? value;
}
