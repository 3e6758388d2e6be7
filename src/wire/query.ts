/**
 * The query of a request target, as a list in the order in which it was sent.
 *
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1
 */
import { decoded, refused, type Decoded } from './decoded.ts';
import { characterAt } from './position.ts';

export type QueryParameters = readonly (readonly [name: string, value: string])[];

/**
 * The parameters of a query: duplicates are kept, `+` is a space, empty segments are skipped, and a name without `=` has
 * an empty value.
 *
 * @param query without its leading `?`, as `splitTarget` returns it
 * @returns the parameters, or a problem of the rule `percent-encoding` with its column in the query
 */
export function parseQuery(query: string): Decoded<QueryParameters> {
  const parameters: [string, string][] = [];
  for (let start = 0, end; start < query.length; start = end + 1) {
    end = query.indexOf('&', start);
    if (end === -1) end = query.length;
    if (end === start) continue;
    const segment = query.slice(start, end);
    const equals = segment.indexOf('=');
    const name = percentDecode(equals === -1 ? segment : segment.slice(0, equals));
    const value = percentDecode(equals === -1 ? '' : segment.slice(equals + 1));
    if (name === undefined) return badEncoding(query, start);
    if (value === undefined) return badEncoding(query, start + equals + 1);
    parameters.push([name, value]);
  }
  return decoded(parameters);
}

function percentDecode(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}

function badEncoding(query: string, from: number): Decoded<never> {
  const place = (offset: number) => ({ line: 1, column: offset + 1 });
  const bare = /%(?![0-9A-Fa-f]{2})/g;
  bare.lastIndex = from;
  const offset = bare.exec(query)?.index;
  const percent = query.indexOf('%', from);
  const end = query.indexOf('&', from);
  if (offset === undefined || (end !== -1 && offset > end)) {
    return refused('percent-encoding', 'percent-encoded UTF-8', 'bytes that are not UTF-8', place(percent));
  }
  const digit = /^[0-9A-Fa-f]/.test(query.slice(offset + 1, offset + 2)) ? offset + 2 : offset + 1;
  return refused(
    'percent-encoding',
    '`%` and two hexadecimal digits',
    characterAt(query, digit),
    place(offset),
  );
}
