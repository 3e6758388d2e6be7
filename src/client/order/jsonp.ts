/**
 * Places orders from a page by JSONP: a script element in place of fetch. An entry point of its own, for pages that the API
 * does not let use fetch.
 *
 * @see place-order and getting-started/jsonp in the sources of the contract
 */
import { queries } from '../../../generated/transport.js';
import type { JsonpResult, Order } from '../../../generated/types.js';
import { addressOf, type BaseUrl } from '../base-url.ts';
import { callByScript } from '../jsonp-script.ts';
import { reasonOf } from '../reason.ts';
import { RequestError } from '../request-error.ts';
import { tokenOf, type AccessToken } from '../token.ts';
import type { Validation } from '../validation-port.ts';
import { outcomeInside, type OrderErrored, type OrderPlaced, type OrderRejected } from './outcome.ts';
import { orderErrorOf } from './order-error-of.ts';
import { orderToSend } from './order-to-send.ts';

export type { BaseUrl } from '../base-url.ts';
export { orderConfirmId } from './order-confirm-id.ts';
export { OrderError } from './order-error.ts';
export { OrderNotSentError } from './order-not-sent-error.ts';
export { OrderUnconfirmedError } from './order-unconfirmed-error.ts';

export interface JsonpClientOptions {
  /**
   * The access token, or a function that gives one. The function is called once for each call, right before the request
   * is sent. **The token is part of the URL**: proxies and servers log it, and the browser keeps it in its resource timing.
   */
  readonly accessToken: AccessToken;
  /** Where the API is: `'simulator'`, `'live'`, **where orders are real**, or an address. */
  readonly baseUrl: BaseUrl;
  /** Whether an order without an `OrderConfirmId` gets one when it is sent. Default: true. */
  readonly confirmIds?: boolean | undefined;
  /** For a Content-Security-Policy that asks for a nonce: that of the page. */
  readonly nonce?: string | undefined;
  /** Milliseconds until a call must have its answer. Default: 30,000. An order may have been placed when it has none. */
  readonly timeout?: number | undefined;
  /** Judges what is sent and what comes back: `validation` of `tradestation-order-contract/validation`. Default: none. */
  readonly validation?: Validation | undefined;
}

export interface JsonpPlaceOrderOptions {
  /**
   * Aborts the call. An abort before the request is sent makes it an OrderNotSentError, later an OrderUnconfirmedError; a request
   * that is under way goes on, since no browser takes back a script.
   */
  readonly signal?: AbortSignal | null | undefined;
}

/** Places orders by JSONP. */
export interface JsonpClient {
  /**
   * Places one order, with any orders attached to it. **With `baseUrl: 'live'` it trades with real money.**
   *
   * The client sends the request once. Send an order again only where `mayHaveBeenPlaced` is false, in the outcome as in the error.
   *
   * @param order what to trade; it is not changed. Without an `OrderConfirmId` it is sent with a new one
   * @param options `signal` to abort the call
   * @returns the outcome that the fetch client gives too, without a `response`, since a page sees none
   * @throws OrderNotSentError if nothing was sent: also where the Content-Security-Policy or the Trusted Types of the page forbid it
   * @throws OrderUnconfirmedError if the order may have been placed: look it up before you send it again
   */
  placeOrder(order: Order, options?: JsonpPlaceOrderOptions): Promise<JsonpOutcome>;
}

/** The server answered with an error; in JSONP it says its status inside the answer. As `OrderErrored` of the fetch client. */
export type JsonpErrored = WithoutResponse<Omit<OrderErrored, 'error' | 'mayHaveBeenPlaced'>> & {
  readonly mayHaveBeenPlaced: boolean;
  readonly error: Exclude<JsonpResult, readonly unknown[]>;
};

/** What became of an order. Send it again only where `mayHaveBeenPlaced` is false. */
export type JsonpOutcome = WithoutResponse<OrderPlaced> | WithoutResponse<OrderRejected> | JsonpErrored;

type WithoutResponse<T> = Omit<T, 'response'>;

const PATH = '/jsonp/orders/send';
const { body: bodyParameter, callback: callbackParameter, token: tokenParameter } = queries[PATH];

/**
 * Makes a client for a page: `placeOrder` as the fetch client has it, sent by a script element.
 *
 * It leaves nothing in the page: the element is gone at the end of each call, and the function that the script calls when the
 * script has loaded or failed. An answer that comes after a timeout or an abort does nothing. Only the script of a call can
 * answer it. As with any script, the page trusts the server that it comes from.
 *
 * @throws TypeError without a `baseUrl`; any other wrong option makes each call fail, before anything is sent
 * @see getting-started/jsonp and security in the sources of the contract
 * @example
 * ```ts
 * import { createJsonpClient, orderConfirmId } from 'tradestation-order-contract/jsonp';
 *
 * const client = createJsonpClient({
 *   accessToken: 'AccessTokenGoesHere',
 *   baseUrl: 'http://127.0.0.1:4010/v2',
 * });
 * const result = await client.placeOrder({
 *   AccountKey: '12345',
 *   AssetType: 'FX',
 *   Symbol: 'USDJPY',
 *   TradeAction: 'Buy',
 *   Quantity: '20000',
 *   OrderType: 'Limit',
 *   LimitPrice: '1',
 *   Duration: 'GTC',
 *   OrderConfirmId: orderConfirmId(),
 * });
 * if (result.outcome === 'placed') console.log(result.results[0].OrderID);
 * else if (result.outcome === 'rejected') console.log(result.messages, 'placed all the same:', result.placed);
 * else console.log(result.status, result.error.Message, result.mayHaveBeenPlaced);
 * ```
 */
export function createJsonpClient(options: JsonpClientOptions): JsonpClient {
  const baseUrl = addressOf(options.baseUrl).replace(/\/$/, '');
  const { confirmIds = true } = options;
  return {
    async placeOrder(order, { signal } = {}) {
      let sent: Order | undefined;
      try {
        sent = orderToSend(order, confirmIds);
        const outcome = await call(options, baseUrl, sent, signal);
        return { ...outcome, order: sent } as JsonpOutcome;
      } catch (error) {
        throw orderErrorOf(error, sent);
      }
    },
  };
}

/** @throws RequestError and nothing else */
async function call(
  { accessToken, nonce, timeout = 30_000, validation }: JsonpClientOptions,
  baseUrl: string,
  order: Order,
  signal: AbortSignal | null | undefined,
): Promise<object> {
  let sent = false;
  let expected = 'a request';
  let limit: AbortSignal | undefined;
  let token: string | undefined;
  try {
    limit = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
    // Of 128 random bits: nobody else can call it, and no cache has an answer for its URL.
    const callback = 'orderResult_' + crypto.getRandomValues(new Uint32Array(4)).join('_');
    const parts = { params: { query: { [bodyParameter]: order, [callbackParameter]: callback } } };
    validation?.request('GET', PATH, parts);
    const url = new URL(baseUrl + PATH, document.baseURI);
    expected = 'an access token';
    token = await tokenOf(accessToken, { signal: limit });
    const query = {
      [bodyParameter]: JSON.stringify(order),
      [callbackParameter]: callback,
      [tokenParameter]: token,
    };
    url.search = Object.entries(query)
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .join('&');
    expected = 'an answer';
    sent = true;
    const answer = await callByScript(url, callback, nonce, limit);
    validation?.response('GET', PATH, 200, answer, parts, token);
    return outcomeInside(answer);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    const received = signal?.aborted
      ? `an abort: ${reasonOf(signal.reason, token)}`
      : limit?.aborted
        ? `none within ${timeout} ms`
        : `an error: ${reasonOf(cause, token)}`;
    throw new RequestError(sent, expected, received, {
      cause: limit?.aborted ? limit.reason : token ? new Error(reasonOf(cause, token)) : cause,
    });
  }
}
