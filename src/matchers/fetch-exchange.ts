/**
 * A Request and a Response of the fetch standard as messages. Bodies are read from clones, so the test can still read them.
 *
 * @see https://fetch.spec.whatwg.org/#body-mixin
 */
import type { Body, HeaderFields, RequestMessage, ResponseMessage } from '../wire/index.ts';

/** What a Request and a Response have in common. Recognised by its members, since jest runs tests in a realm with classes of its own. */
export interface FetchMessage {
  readonly headers: Headers;
  readonly bodyUsed: boolean;
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
  readonly method?: unknown;
  readonly url?: unknown;
  readonly status?: unknown;
}

export function isFetchMessage(value: object): value is FetchMessage {
  const { clone, bodyUsed } = value as Partial<FetchMessage>;
  return typeof clone === 'function' && typeof bodyUsed === 'boolean';
}

export async function fetchedRequest(request: FetchMessage): Promise<RequestMessage> {
  const { method, url, headers } = request;
  if (typeof method !== 'string' || typeof url !== 'string')
    throw new TypeError('expected a Request as request, received another object that can be cloned');
  return { method, target: url, headers: fieldsOf(headers), body: await bodyOf(request) };
}

/** A network error, and a response that the page may not see, have status 0: the real answer is unknown. */
export async function fetchedResponse(response: FetchMessage): Promise<ResponseMessage | undefined> {
  const { status, headers } = response;
  if (typeof status !== 'number')
    throw new TypeError('expected a Response as response, received another object that can be cloned');
  if (status < 100) return undefined;
  return { status, headers: fieldsOf(headers), body: await bodyOf(response) };
}

function fieldsOf(headers: Headers): HeaderFields {
  const fields: [string, string][] = [];
  headers.forEach((value, name) => fields.push([name, value]));
  return fields;
}

/** Undefined if the body was read, or is being read: it cannot be read again. */
async function bodyOf(message: FetchMessage): Promise<Body> {
  let clone;
  try {
    clone = message.clone();
  } catch {
    return undefined;
  }
  return new Uint8Array(await clone.arrayBuffer());
}
