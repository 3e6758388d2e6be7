/**
 * Places orders from a page by JSONP: a script element in place of fetch. An entry point of its own, for pages that the API
 * does not let use fetch.
 *
 * @see place-order and getting-started/jsonp in the sources of the contract
 */
import { jsonp, server, tokenParameters } from '../../generated/transport.js';
import type { JsonpResult, Order } from '../../generated/types.js';
import { encodeJson } from './encode-json.ts';
import { callByScript } from './jsonp-script.ts';
import { OrderError } from './order-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { outcomeInside, type OrderErrored, type OrderPlaced, type OrderRejected } from './place-order.ts';
import { tokenOf, type AccessToken } from './token.ts';
import type { Validation } from './validation-port.ts';

export { orderConfirmId } from './order-confirm-id.ts';
export { OrderError, OrderNotSentError, OrderUnconfirmedError };

export interface JsonpClientOptions {
  /**
   * The access token, or a function that gives one. The function is called once for each call, right before the request
   * is sent. **The token is part of the URL**: proxies and servers log it, and the browser keeps it in its resource timing.
   */
  readonly accessToken: AccessToken;
  /** Where the API is. Default: production, **where orders are real**. */
  readonly baseUrl?: string;
  /** For a Content-Security-Policy that asks for a nonce: that of the page. */
  readonly nonce?: string;
  /** Milliseconds until a call must have its answer. Default: 30,000. An order may have been placed when it has none. */
  readonly timeout?: number;
  /** Judges what is sent and what comes back: `validation` of `tradestation-order-contract/validation`. Default: none. */
  readonly validation?: Validation;
}

export interface JsonpPlaceOrderOptions {
  /**
   * Aborts the call. An abort before the request is sent makes it an OrderNotSentError, later an OrderUnconfirmedError; a request
   * that is under way goes on, since no browser takes back a script.
   */
  readonly signal?: AbortSignal;
}

/** Places orders by JSONP. */
export interface JsonpClient {
  /**
   * Places one order, with any orders that hang on it. **With the default `baseUrl` it trades with real money.**
   *
   * The request is sent once. Send an order again only where `mayHaveBeenPlaced` is false, in the outcome as in the error.
   *
   * @param order what to trade; give it an `OrderConfirmId` of `orderConfirmId()`
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
const { body: bodyParameter, callback: callbackParameter } = jsonp[PATH];

/**
 * Makes a client for a page: `placeOrder` as the fetch client has it, sent by a script element.
 *
 * It leaves nothing in the page: the element is gone at the end of each call, and the function that the script calls when the
 * script has loaded or failed. An answer that comes after a timeout or an abort does nothing. Only the script of a call can
 * answer it. The server that the script comes from is trusted with the page, as with any script.
 *
 * Throws nothing itself: what is wrong with the options is refused by each call, before anything is sent.
 *
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
  const { accessToken, baseUrl = server, nonce, timeout = 30_000, validation } = options;
  return {
    async placeOrder(order, { signal } = {}) {
      let Failure: typeof OrderNotSentError | typeof OrderUnconfirmedError = OrderNotSentError;
      let expected = 'a request';
      let limit: AbortSignal | undefined;
      try {
        limit = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
        // Of 128 random bits: nobody else can call it, and no cache has an answer for its URL.
        const callback = 'orderResult_' + crypto.getRandomValues(new Uint32Array(4)).join('_');
        validation?.request('GET', PATH, {
          params: { query: { [bodyParameter]: order, [callbackParameter]: callback } },
        });
        const url = new URL(baseUrl.replace(/\/$/, '') + PATH, document.baseURI);
        const query = [
          [bodyParameter, encodeJson(order)],
          [callbackParameter, callback],
        ];
        expected = 'an access token';
        query.push([tokenParameters[PATH], await tokenOf(accessToken, limit)]);
        url.search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
        expected = 'an answer';
        Failure = OrderUnconfirmedError;
        const answer = await callByScript(url, callback, nonce, limit);
        validation?.response('GET', PATH, 200, answer);
        return outcomeInside(answer) as JsonpOutcome;
      } catch (cause) {
        if (cause instanceof OrderError) throw cause;
        const received = signal?.aborted
          ? 'an abort'
          : limit?.aborted
            ? `none within ${timeout} ms`
            : 'an error (see its cause)';
        throw new Failure(expected, received, {
          // What fails at the end may quote the URL; what stays is one sentence without its query.
          cause: limit?.aborted
            ? limit.reason
            : Failure === OrderNotSentError
              ? cause
              : new Error(String(cause).replace(/\?\S*/g, '?…')),
        });
      }
    },
  };
}
