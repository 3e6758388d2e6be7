/** Turns what a test has into an exchange: WHATWG objects, plain objects or a HAR entry. */
import type { Recording } from '../recordings/recording.ts';
import type { RequestMessage, ResponseMessage } from '../wire/index.ts';
import { fromHarEntry, isHarEntry } from './har-exchange.ts';
import { plainRequest, plainResponse } from './plain-exchange.ts';
import { fetchedRequest, fetchedResponse, isFetchMessage } from './fetch-exchange.ts';
import { isObject, shapeOf } from './shape.ts';

export interface ReadExchange {
  readonly exchange: Pick<Recording, 'request' | 'response' | 'unreadable'>;
  /** Where a body is missing because it was read before: `request.body`, `response.body`. */
  readonly consumed: ReadonlySet<string>;
}

const EXPECTED =
  'expected { request, response } as WHATWG objects, as plain objects { method, url, headers, body } and { status, headers, ' +
  'body }, or as a HAR entry; or a mock of startMock';

/** @throws TypeError for a value that is not an exchange */
export async function readExchange(received: unknown): Promise<ReadExchange> {
  if (!isObject(received) || !isObject(received['request']))
    throw new TypeError(`${EXPECTED}; received ${shapeOf(received)}`);
  const { request, response } = received;
  if (isHarEntry(request, response)) return { exchange: fromHarEntry(received), consumed: new Set() };
  const consumed = new Set<string>();
  const exchange = {
    request: await readRequest(request, consumed),
    response: await readResponse(response, consumed),
  };
  return { exchange, consumed };
}

async function readRequest(request: Record<string, unknown>, consumed: Set<string>): Promise<RequestMessage> {
  if (!isFetchMessage(request)) return plainRequest(request);
  const read = await fetchedRequest(request);
  if (read.body === undefined) consumed.add('request.body');
  return read;
}

async function readResponse(response: unknown, consumed: Set<string>): Promise<ResponseMessage | undefined> {
  if (response === undefined || response === null) return undefined;
  if (!isObject(response)) throw new TypeError(`${EXPECTED}; received ${shapeOf(response)} as response`);
  if (!isFetchMessage(response)) return plainResponse(response);
  const read = await fetchedResponse(response);
  if (read && read.body === undefined) consumed.add('response.body');
  return read;
}
