/** What stood at the place of a finding, so that two requests which were refused for the same can be compared. */
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
  // How a charset or a boundary is spelled makes no other media type of it.
  return parseMediaType(value)?.type ?? value;
}
