/**
 * Turns an exchange that was seen as it happened into an entry of a HAR file.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
import { Buffer, isUtf8 } from 'node:buffer';
import type { Seen } from '../../verify/judge-recordings.ts';
import { headerValue, type Body, type HeaderFields } from '../../wire/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Without the query, which is read once more from the cleaned URL.
 *
 * @param withBodies whether the entry holds what was sent and received
 */
export function entryOf(seen: Seen, withBodies: boolean): Fields {
  const { response } = seen;
  const { method, target, headers, body } = seen.request;
  const sent = withBodies ? dataOf(headers, body) : undefined;
  const bare = bareEntry(seen, method, target);
  return {
    ...bare,
    request: {
      ...partsOf(method, target),
      headers: namesAndValues(headers),
      ...(sent && { postData: sent }),
      bodySize: withBodies ? sizeOf(body) : -1,
    },
    response: response
      ? {
          ...answerOf(response.status),
          headers: namesAndValues(response.headers),
          content: { size: -1, mimeType: '', ...(withBodies && dataOf(response.headers, response.body)) },
          bodySize: withBodies ? sizeOf(response.body) : -1,
        }
      : bare['response'],
  };
}

/** An entry that says only where a request went, and which status came back. */
export function bareEntry({ response, live }: Seen, method: string, url: string): Fields {
  return {
    startedDateTime: live.time.toISOString(),
    time: 0,
    request: partsOf(method, url),
    response: answerOf(response?.status ?? 0),
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

const EMPTY = { cookies: [], headers: [], headersSize: -1, bodySize: -1 };

function partsOf(method: string, url: string): Fields {
  return { method, url, httpVersion: 'HTTP/1.1', ...EMPTY, queryString: [] };
}

/** @param status 0 where there was no answer */
function answerOf(status: number): Fields {
  const content = { size: -1, mimeType: '' };
  return { status, statusText: '', httpVersion: 'HTTP/1.1', ...EMPTY, content, redirectURL: '' };
}

function namesAndValues(pairs: HeaderFields): Fields[] {
  return pairs.map(([name, value]) => ({ name, value }));
}

function sizeOf(body: Body): number {
  return body === undefined ? -1 : Buffer.byteLength(body);
}

function dataOf(headers: HeaderFields, body: Body): Fields | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const mimeType = headerValue(headers, 'content-type') ?? '';
  const size = sizeOf(body);
  if (typeof body === 'string') return { mimeType, size, text: body };
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  return isUtf8(bytes)
    ? { mimeType, size, text: bytes.toString('utf8') }
    : { mimeType, size, text: bytes.toString('base64'), encoding: 'base64' };
}
