/** What the tests of the mock have in common: orders of place-order.md, and ways to send them. */
import { readExchanges } from '../../src/codegen/examples.ts';
import { contract, judge } from '../../src/contract/index.ts';
import type { Exchange, TranscriptExchange } from '../../src/wire/index.ts';
import { limitOrder } from '../orders.ts';

export { limitOrder };

export const limitResult = [
  { Message: 'Sent order: Buy 10 ARNA @ 1.00 Limit', OrderID: '207887693', OrderStatus: 'Ok' },
];

/** An order whose JSON has that many levels of objects and arrays, which is 1, 5, 9 and so on. */
export function nestedOrder(levels: number): Record<string, unknown> {
  if (levels < 5) return limitOrder;
  return { ...limitOrder, OSOs: [{ Type: 'NORMAL', Orders: [nestedOrder(levels - 4)] }] };
}

export interface Recorded {
  /** `placeOrder.limit-buy` */
  name: string;
  exchange: TranscriptExchange;
}

export const recorded: Recorded[] = (await readExchanges('spec/exchanges')).map(
  ({ operation, scenario, exchange }) => ({ name: `${operation}.${scenario}`, exchange }),
);

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/v2/orders`, {
    method: 'POST',
    headers: { authorization: 'Bearer a-test-token', 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** Sends a JSONP request; `undefined` leaves a parameter out. */
export function jsonp(url: string, parameters: Record<string, string | undefined> = {}): Promise<Response> {
  const all: Record<string, string | undefined> = {
    data: JSON.stringify(limitOrder),
    callback: 'call.me',
    oauth_token: 'a-test-token',
    ...parameters,
  };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return fetch(`${url}/v2/jsonp/orders/send?${new URLSearchParams(given)}`);
}

/** What the mock says of a request that it answers with the contract's error of that status. */
export async function findingOf(response: Response): Promise<string> {
  await errorOf(response);
  return response.headers.get('mock-finding') ?? '';
}

/** What an answer says went wrong; fails where it is not the contract's error of that status. */
export async function errorOf(response: Response): Promise<string> {
  const body = (await response.json()) as { Message: string; StatusCode: number; TraceId?: string };
  const { Message, StatusCode, TraceId: _, ...others } = body;
  if (typeof Message !== 'string' || StatusCode !== response.status || Object.keys(others).length > 0)
    throw new Error(
      `expected an error of the contract, received ${JSON.stringify(body)} (${response.status})`,
    );
  if (response.headers.get('content-type') !== 'application/json; charset=utf-8')
    throw new Error(`expected JSON with its charset, received ${response.headers.get('content-type')}`);
  return body.Message;
}

/** The value that the body of a response stands for, if it has one, with the callback that a JSONP body calls. */
export function valueOf(exchange: Pick<Exchange, 'request' | 'response'>): unknown {
  const { body, callback } = judge(contract, exchange).response?.response ?? {};
  if (body?.state === 'absent') return [callback];
  if (body?.state !== 'value') throw new Error(`expected a body that can be read, received ${body?.state}`);
  return [callback, typeof body.value === 'string' ? body.value.trim() : body.value];
}
