/**
 * The first line of a message: a request line or a status line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-4
 */

export type StartLine =
  | { readonly kind: 'request'; readonly method: string; readonly target: string }
  | { readonly kind: 'status'; readonly status: number };

const REQUEST = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP\/(?:1\.[01]|2(?:\.0)?|3)[ \t]*$/;
const STATUS = /^HTTP\/(?:1\.[01]|2(?:\.0)?|3) ([1-5]\d\d)(?: .*)?$/;

/** The parts of a start line of HTTP 1.0, 1.1, 2 or 3, or `undefined` for any other line. */
export function parseStartLine(line: string): StartLine | undefined {
  if (line.startsWith('HTTP/')) {
    const status = STATUS.exec(line)?.[1];
    return status === undefined ? undefined : { kind: 'status', status: Number(status) };
  }
  if (!line.includes(' HTTP/')) return undefined;
  const [, method, target] = REQUEST.exec(line) ?? [];
  return method === undefined || target === undefined ? undefined : { kind: 'request', method, target };
}
