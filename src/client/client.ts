/**
 * The typed client: the types and the calls of openapi-fetch on the contract, with the access token, JSONP, XML and the guards
 * that an order needs, in one place that every call goes through. Of openapi-fetch it has the types; its code would be half
 * of what a page loads (test/client/like-openapi-fetch.test.ts compares the two).
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
import type { Client, Middleware } from 'openapi-fetch';
import type { Order, paths } from '../../generated/types.js';
import { call } from './call.ts';
import { placeOrder, type Format, type OrderOutcome, type PlaceOrderOptions } from './place-order.ts';
import type { Init } from './request.ts';
import type { AccessToken } from './token.ts';
import type { Validation } from './validation-port.ts';
import type { Xml } from './xml-port.ts';

export interface OrderClientOptions {
  /**
   * The access token, or a function that gives one. The function is called once for each call, right before the request
   * is sent, and is not called again if the server refuses the token.
   */
  readonly accessToken: AccessToken;
  /** Where the API is. Default: production, **where orders are real**. */
  readonly baseUrl?: string;
  /**
   * What sends a request. Default: the `fetch` of the platform. Pass none that repeats a request on its own: it may place
   * the order twice.
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers for every request. `Authorization` is set by the client. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
  /** Judges what is sent and what comes back: `validation` of `tradestation-order-contract/validation`. Default: none. */
  readonly validation?: Validation;
  /** Writes and reads XML: `xml` of `tradestation-order-contract/xml`. Default: none, and no call can ask for XML. */
  readonly xml?: Xml;
}

/**
 * `GET`, `POST` and so on, typed by the contract, and `placeOrder`. `Formats` are those that a call may ask for with `format`;
 * XML is one only where the client was made with `xml`.
 */
export interface OrderClient<Formats extends Format = 'json'> extends Client<paths> {
  /**
   * Places one order, with any orders that hang on it. **With the default `baseUrl` it trades with real money.**
   *
   * The request is sent once: no retry, no second try with a new token, no redirect followed, no time limit (pass
   * `AbortSignal.timeout(ms)` for one). What lies below may still repeat it: `fetch` itself where the server answers 421,
   * which by RFC 9110 has done nothing, and some browsers where a connection is lost. That is what `OrderConfirmId` is for.
   * Send an order again only where `mayHaveBeenPlaced` is false, in the
   * outcome as in the error.
   *
   * @param order what to trade; give it an `OrderConfirmId` of `orderConfirmId()`
   * @param options `signal` to abort the call, `headers` for this one, `format: 'xml'` to send the order as XML
   * @returns `placed` if and only if every result says so; else `rejected`, or an `error` by status
   * @throws OrderNotSentError if nothing was sent
   * @throws OrderUnconfirmedError if the order may have been placed: look it up before you send it again
   * @see place-order, objects/order-result and getting-started/error-handling in the sources of the contract
   * @example
   * ```ts
   * import { createOrderClient, orderConfirmId, OrderError } from 'tradestation-order-contract';
   *
   * const client = createOrderClient({ accessToken: 'AccessTokenGoesHere', baseUrl: 'http://127.0.0.1:4010/v2' });
   * try {
   *   const result = await client.placeOrder({
   *     AccountKey: '123456',
   *     AssetType: 'EQ',
   *     Symbol: 'ARNA',
   *     TradeAction: 'Buy',
   *     Quantity: '10',
   *     OrderType: 'Limit',
   *     LimitPrice: '1.00',
   *     Duration: 'DAY',
   *     OrderConfirmId: orderConfirmId(),
   *   });
   *   if (result.outcome === 'placed') console.log(result.results[0].OrderID);
   *   else if (result.outcome === 'rejected') console.log(result.messages, 'placed all the same:', result.placed);
   *   else if (result.status === 403) console.log('over quota', result.error);
   *   else console.log(result.error.Message, result.mayHaveBeenPlaced);
   * } catch (error) {
   *   if (error instanceof OrderError) console.log(error.message, error.mayHaveBeenPlaced);
   *   else throw error;
   * }
   * ```
   */
  placeOrder(order: Order, options?: PlaceOrderOptions<Formats>): Promise<OrderOutcome>;
}

/**
 * Makes a client.
 *
 * Every call of it, `placeOrder` as well as `GET` and `POST`, sends its request at most once, follows no redirect,
 * and throws an OrderError where there is no answer that the contract knows. JSONP answers arrive as the value that the
 * callback would be called with; nothing of them is evaluated.
 *
 * Throws nothing itself: what is wrong with the options is refused by each call, before anything is sent.
 *
 * @see getting-started/jsonp and security in the sources of the contract
 * @example
 * ```ts
 * import { createOrderClient } from 'tradestation-order-contract';
 * import { validation } from 'tradestation-order-contract/validation';
 *
 * const client = createOrderClient({
 *   accessToken: async () => 'AccessTokenGoesHere',
 *   baseUrl: 'http://127.0.0.1:4010/v2',
 *   validation,
 * });
 * const { data } = await client.GET('/jsonp/orders/send', {
 *   params: {
 *     query: {
 *       data: {
 *         AccountKey: '12345',
 *         AssetType: 'FX',
 *         Symbol: 'USDJPY',
 *         TradeAction: 'Buy',
 *         Quantity: '20000',
 *         OrderType: 'Limit',
 *         LimitPrice: '1',
 *         Duration: 'GTC',
 *       },
 *       callback: 'jQueryCallBack',
 *     },
 *   },
 * });
 * if (Array.isArray(data)) console.log(data[0]?.OrderStatus);
 * else console.log(data?.Message);
 * ```
 */
export function createOrderClient(options: OrderClientOptions & { readonly xml: Xml }): OrderClient<Format>;
export function createOrderClient(options: OrderClientOptions): OrderClient;
export function createOrderClient(options: OrderClientOptions): OrderClient<Format> {
  const middleware: Middleware[] = [];
  const client = {
    request: (method: string, path: string, init?: Init) => call(options, middleware, method, path, init),
    use: (...more: Middleware[]) => void middleware.push(...more),
    eject: (...less: Middleware[]) => {
      for (const one of less) if (middleware.includes(one)) middleware.splice(middleware.indexOf(one), 1);
    },
    placeOrder: (order: Order, options?: PlaceOrderOptions<Format>) => placeOrder(made, order, options),
  } as Record<string, unknown>;
  for (const method of METHODS)
    client[method] = (path: string, init?: Init) => call(options, middleware, method, path, init);
  const made = client as unknown as OrderClient<Format>;
  return made;
}

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];
