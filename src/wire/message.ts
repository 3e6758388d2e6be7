/**
 * An HTTP exchange as it went over the wire: what every reader produces and every judge accepts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-message-abstraction
 */

/** Header fields in the order in which they were sent, names as they were spelled. */
export type HeaderFields = readonly (readonly [name: string, value: string])[];

/**
 * A body: text if a reader has decoded it, bytes if not.
 * The empty string is a body known to be empty; `undefined` is a body that was not recorded.
 */
export type Body = string | Uint8Array | undefined;

export interface RequestMessage {
  readonly method: string;
  /** The request target in absolute form (`https://host/path?query`) or origin form (`/path?query`). */
  readonly target: string;
  readonly headers: HeaderFields;
  readonly body: Body;
}

export interface ResponseMessage {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly body: Body;
}

export interface Exchange {
  /** Where it was read, as `file:line`. */
  readonly source: string;
  readonly request: RequestMessage;
  /** Missing if only the request was recorded. */
  readonly response: ResponseMessage | undefined;
}

/** The values of all fields of that name, whatever the letter case, joined as RFC 9110 section 5.2 says. */
export function headerValue(headers: HeaderFields, name: string): string | undefined {
  const wanted = name.toLowerCase();
  let found: string | undefined;
  for (const [field, value] of headers) {
    // This runs some ten million times for a million exchanges, and most names already differ in length.
    if (field.length !== wanted.length || field.toLowerCase() !== wanted) continue;
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}

/** The value of a cookie that a request carries. */
export function cookieValue(headers: HeaderFields, name: string): string | undefined {
  const cookies = headerValue(headers, 'cookie')?.split(/; */) ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The header fields of a raw list of node:http, in which names and values alternate. */
export function pairs(raw: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return fields;
}
