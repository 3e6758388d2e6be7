/** Exchanges to judge, as transcripts and as HAR entries. */
import { formatTranscript, headerValue, type Exchange } from '../../src/wire/index.ts';
import { limitOrder } from '../orders.ts';

type Message = Pick<Exchange, 'request' | 'response'>;

export const order = { ...limitOrder, Duration: 'DAY' };

const results = JSON.stringify([{ Message: 'Sent order', OrderID: '1', OrderStatus: 'Ok' }]);

/** An exchange by which an order is placed; `ok` as it stands. */
export function placed({
  body = JSON.stringify(order),
  target = 'https://api.tradestation.com/v2/orders',
  headers = [['Authorization', 'Bearer made-up']],
  mediaType = 'application/json',
  response = results,
  status = 200,
}: {
  body?: string | object;
  target?: string;
  headers?: readonly (readonly [string, string])[];
  mediaType?: string;
  response?: string;
  status?: number;
} = {}): Message {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    request: { method: 'POST', target, headers: [...headers, ['Content-Type', mediaType]], body: text },
    response: { status, headers: [['Content-Type', 'application/json']], body: response },
  };
}

/** The same by JSONP. */
export function placedByJsonp({
  data = JSON.stringify(order),
  callback = 'jQuery1_2',
  called = callback,
  text = `${called}(${results})`,
  more = '',
}: { data?: string; callback?: string; called?: string; text?: string; more?: string } = {}): Message {
  const target = `https://api.tradestation.com/v2/jsonp/orders/send?data=${encodeURIComponent(data)}&callback=${callback}&oauth_token=made-up${more}`;
  return {
    request: { method: 'GET', target, headers: [], body: '' },
    response: {
      status: 200,
      headers: [
        ['Content-Type', 'text/javascript'],
        ['jsonp-callback', called],
      ],
      body: text,
    },
  };
}

export function transcript(...exchanges: readonly Message[]): string {
  return exchanges.map(formatTranscript).join('\n');
}

/** An entry as a browser writes it. */
export function harEntry({
  request,
  response,
}: Message): Record<string, unknown> & { request: HarRequest; response: HarResponse } {
  const headers = (fields: Message['request']['headers']) => fields.map(([name, value]) => ({ name, value }));
  const mimeType = (fields: Message['request']['headers'] = []) =>
    headerValue(fields, 'content-type') ?? 'application/json';
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 1,
    request: {
      method: request.method,
      url: request.target,
      httpVersion: 'HTTP/1.1',
      headers: headers(request.headers),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: request.body?.length ?? -1,
      ...(request.body && { postData: { mimeType: mimeType(request.headers), text: request.body } }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: headers(response?.headers ?? []),
      cookies: [],
      content: {
        size: response?.body?.length ?? 0,
        mimeType: mimeType(response?.headers),
        text: response?.body,
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: response?.body?.length ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

export interface HarRequest extends Record<string, unknown> {
  headers: { name: string; value: string }[];
  postData?: Record<string, unknown>;
}

export interface HarResponse extends Record<string, unknown> {
  headers: { name: string; value: string }[];
  content?: Record<string, unknown>;
}

export function har(entries: readonly unknown[], indent?: number): string {
  return JSON.stringify(
    { log: { version: '1.2', creator: { name: 'test', version: '1' }, pages: [{ entries: [{}] }], entries } },
    undefined,
    indent,
  );
}

export function ndjson(entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
