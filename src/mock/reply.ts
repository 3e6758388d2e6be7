/**
 * A response before it goes over the wire: the value written in its media type, in JSONP inside a call.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
import { bodyCodec } from '../contract/codec.ts';
import type { Content } from '../contract/document.ts';
import type { Contract, Operation } from '../contract/index.ts';
import { encodeJson, encodeJsonp } from '../wire/index.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status inside a JSONP response, where it differs from that of the response itself. */
  readonly inside?: number;
}

/** Whether a reply has no body by the rules of HTTP (RFC 9110 section 6.4.1). */
export function isBodiless(method: string, { status }: Reply): boolean {
  return method === 'HEAD' || status === 204 || status === 304;
}

/** The media types in which an answer can be written: in JSONP all, since each of them is a call with JSON. */
export function writable(contract: Contract, operation: Operation | undefined, content: Content): string[] {
  const types = Object.keys(content);
  if (operation?.jsonp) return types;
  return types.filter((type) => bodyCodec(contract, type, content[type] ?? '') !== undefined);
}

/** A media type with the charset that the recorded responses have. */
export function withCharset(mediaType: string): string {
  return `${mediaType}; charset=utf-8`;
}

/**
 * @param content what the contract says about the body; a media type that is not in it is written as JSON
 * @throws TypeError for a value that the media type cannot carry
 */
export function encode(contract: Contract, content: Content, mediaType: string, value: unknown): string {
  const schema = content[mediaType];
  const codec = schema === undefined ? { encode: encodeJson } : bodyCodec(contract, mediaType, schema);
  if (!codec) throw new TypeError(`expected a media type that the mock can write, received ${mediaType}`);
  return codec.encode(value);
}

/** An answer inside a call. Its status is always 200, since no page can read an answer with another status. */
export function jsonpReply(
  operation: Operation,
  callback: string,
  contentType: string | undefined,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const repeated = operation.jsonp?.header;
  return {
    status: 200,
    headers: {
      ...(contentType !== undefined && { 'content-type': contentType }),
      ...headers,
      ...(repeated !== undefined && { [repeated]: callback }),
    },
    body: encodeJsonp(callback, value),
  };
}
