/** What the tests of the client share: an order, an answer, a `fetch` that records, and a real server. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { createOrderClient, type Order, type OrderClientOptions } from '../../src/client/index.ts';
import { limitOrder } from '../orders.ts';
import { listening } from '../listening.ts';

export const BASE = 'https://api.tradestation.com/v2';
export const TOKEN = 'Qk5WZG01Y2dxRXNyV2kyMGVl+/=';

export const order = {
  ...limitOrder,
  AccountKey: '987654321',
  OrderConfirmId: 'made-by-the-caller',
} as const satisfies Order;

export const ok = {
  Message: 'Sent order: Buy 10 ARNA @ 1.00 Limit',
  OrderID: '207887693',
  OrderStatus: 'Ok',
};
export const failed = {
  Message: 'Order failed. Reason: No Day orders after 4:00PM Eastern',
  OrderID: '207887694',
  OrderStatus: 'Failed',
};

/** A response as the API sends it. */
export function answer(body: unknown, status = 200, type = 'application/json; charset=utf-8'): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'Content-Type': type } });
}

/** A client whose requests go nowhere, and what it would have sent; `sent` is the first of it. */
export function recorded(
  respond: (request: Request) => Response | Promise<Response> = () => answer([ok]),
  options: Partial<OrderClientOptions> = {},
) {
  const requests: { url: URL; method: string; headers: Headers; body: string; request: Request }[] = [];
  const client = createOrderClient({
    accessToken: TOKEN,
    baseUrl: BASE,
    fetch: async (request) => {
      const { url, method, headers } = request;
      const body = await request.clone().text();
      requests.push({ url: new URL(url), method, headers, body, request });
      return respond(request);
    },
    ...options,
  });
  const sent = () => {
    const [request] = requests;
    if (!request) throw new Error('expected a request, received none');
    return request;
  };
  return { client, requests, sent };
}

/** A server on loopback that counts what it gets, whole requests or not, and a client for it. */
export async function served(
  respond: (request: IncomingMessage, response: ServerResponse, socket: Socket) => void,
  options: Partial<OrderClientOptions> = {},
) {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => {
      respond(request, response, request.socket);
    });
  });
  const baseUrl = `${await listening(server)}/v2`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  onTestFinished(close);
  return { client: createOrderClient({ accessToken: TOKEN, baseUrl, ...options }), received, baseUrl, close };
}

/** What a promise is rejected with. */
export async function thrown(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected an error, received ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}

/** What never comes. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
