/** Messages as plain objects, as a test or another HTTP client writes them. */
import {
  encodeJson,
  type Body,
  type HeaderFields,
  type RequestMessage,
  type ResponseMessage,
} from '../wire/index.ts';
import { isObject, shapeOf } from './shape.ts';

/** As Node has them, as an array of pairs, or a `Headers`. */
export type PlainHeaders =
  | Readonly<Record<string, string | number | readonly string[] | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/**
 * Text or bytes as they went over the wire; an object or an array stands for its JSON. Null means no body; undefined, or leaving it
 * out, means that the body was not recorded.
 */
export type PlainBody = string | ArrayBuffer | ArrayBufferView | object | null | undefined;

export interface PlainRequest {
  readonly method: string;
  /** Absolute, or from the path on. */
  readonly url: string;
  readonly headers?: PlainHeaders | undefined;
  readonly body?: PlainBody;
}

export interface PlainResponse {
  readonly status: number;
  readonly headers?: PlainHeaders | undefined;
  readonly body?: PlainBody;
}

export interface PlainExchange {
  readonly request: PlainRequest;
  /** Leave it out if it was not recorded; then it is not judged. */
  readonly response?: PlainResponse | null | undefined;
}

/** @throws TypeError for an object that is not a request */
export function plainRequest(request: Record<string, unknown>): RequestMessage {
  const { method, url, headers, body } = request;
  if (typeof method !== 'string' || typeof url !== 'string')
    throw new TypeError('expected request.method and request.url as strings, received other values or none');
  return { method, target: url, headers: fieldsOf(headers, 'request'), body: bodyOf(body, 'request') };
}

/** @throws TypeError for an object that is not a response */
export function plainResponse(response: Record<string, unknown>): ResponseMessage {
  const { status, headers, body } = response;
  if (typeof status !== 'number')
    throw new TypeError(`expected response.status as a number, received ${shapeOf(status)}`);
  return { status, headers: fieldsOf(headers, 'response'), body: bodyOf(body, 'response') };
}

function fieldsOf(headers: unknown, side: string): HeaderFields {
  if (headers === undefined || headers === null) return [];
  if (!isObject(headers))
    throw new TypeError(`expected ${side}.headers as an object, received ${shapeOf(headers)}`);
  const pairs: Iterable<unknown> =
    Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers);
  return [...pairs].flatMap((pair): HeaderFields => {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string')
      throw new TypeError(
        `expected ${side}.headers as an object or as pairs, received ${shapeOf(pair)} among them`,
      );
    const [name, value] = pair as [string, unknown];
    if (value === undefined || value === null) return [];
    return [value].flat().map((one) => [name, textOf(one, side)] as const);
  });
}

function textOf(value: unknown, side: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`expected values of ${side}.headers as strings, received ${shapeOf(value)}`);
}

function bodyOf(body: unknown, side: string): Body {
  if (body === undefined || typeof body === 'string') return body;
  if (body === null) return '';
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const kind = Object.prototype.toString.call(body);
  if (kind === '[object ArrayBuffer]') return new Uint8Array(body as ArrayBuffer);
  if (body instanceof URLSearchParams) return body.toString();
  if (kind === '[object Object]' || kind === '[object Array]') return encodeJson(body);
  throw new TypeError(
    `expected ${side}.body as text, bytes or the value of its JSON, received ${shapeOf(body)}`,
  );
}
