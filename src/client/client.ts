/**
 * The typed client: openapi-fetch on the types of the contract, with the access token, JSONP and the guards that an order
 * needs, in one place that every call goes through.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
import createClient from 'openapi-fetch';
import type { Client, ClientOptions } from 'openapi-fetch';
import { jsonParameters, jsonp as jsonpPaths, server, tokenParameters } from '../../generated/transport.js';
import type { Order, paths } from '../../generated/types.js';
import { encodeJson } from './encode-json.ts';
import { OrderError } from './order-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { placeOrder, type OrderOutcome, type PlaceOrderOptions } from './place-order.ts';
import { readResponse } from './read-response.ts';
import { tokenOf, type AccessToken } from './token.ts';
import type { RequestParts, Validation } from './validation-port.ts';

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
}

/** `GET`, `POST` and so on, typed by the contract, and `placeOrder`. */
export interface OrderClient extends Client<paths> {
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
   * @param options `signal` to abort the call, `headers` for this one
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
  placeOrder(order: Order, options?: PlaceOrderOptions): Promise<OrderOutcome>;
}

type Init = RequestParts & {
  readonly fetch?: ClientOptions['fetch'];
  readonly parseAs?: string;
  readonly signal?: AbortSignal | null;
};

type Call = (method: string, path: string, init: object) => Promise<unknown>;

const jsonParametersOf: Readonly<Record<string, readonly string[] | undefined>> = jsonParameters;
const tokenParameterOf: Readonly<Record<string, string | undefined>> = tokenParameters;
const jsonpOf: Readonly<Record<string, { readonly callback: string } | undefined>> = jsonpPaths;

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
export function createOrderClient(options: OrderClientOptions): OrderClient {
  const { baseUrl = server, headers, validation } = options;
  const inner = createClient<paths>({ baseUrl, ...(headers && { headers }), bodySerializer: encodeJson });

  async function call(method: string, path: string, init: Init = {}): Promise<unknown> {
    const { signal, params } = init;
    const tokenParameter = tokenParameterOf[path];
    const jsonp = jsonpOf[path];
    let Failure: typeof OrderNotSentError | typeof OrderUnconfirmedError = OrderNotSentError;
    let expected = 'a request';
    let token: string | undefined;
    let status: number | undefined;
    try {
      validation?.request(method, path, init);
      const query = { ...params?.['query'] };
      for (const name of jsonParametersOf[path] ?? [])
        if (name in query) query[name] = encodeJson(query[name]);
      return await (inner.request as Call)(method, path, {
        ...init,
        // A cache may answer a GET: the order would seem placed without having reached the server.
        ...(jsonp && { cache: 'no-store' }),
        params: { ...params, query },
        redirect: 'manual',
        // The last step of openapi-fetch: what fails before it was not sent, and cannot quote the token.
        fetch: async (request: Request) => {
          expected = 'an access token';
          token = await tokenOf(options.accessToken, request.signal);
          if (tokenParameter) {
            token = encodeURIComponent(token);
            const { url } = request;
            const mark = url.includes('?') ? '&' : '?';
            request = new Request(url + mark + tokenParameter + '=' + token, request);
          } else {
            const { headers } = request;
            headers.set('Authorization', `Bearer ${token}`);
            if (!headers.has('Accept')) headers.set('Accept', 'application/json');
          }
          expected = 'a whole response';
          Failure = OrderUnconfirmedError;
          const response = await (init.fetch ?? options.fetch ?? fetch)(request);
          status = response.status;
          // Where a browser hides a redirect, its status is 0.
          if (response.redirected || (!response.ok && status < 400))
            throw new Failure('no redirect', `status ${status}`, { status });
          return method === 'HEAD' || (init.parseAs ?? 'json') !== 'json'
            ? response
            : await readResponse(
                response,
                jsonp && (params?.['query']?.[jsonp.callback] as string | undefined),
                validation &&
                  ((body) => {
                    validation.response(method, path, response.status, body);
                  }),
              );
        },
      });
    } catch (cause) {
      if (cause instanceof OrderError) throw cause;
      throw new Failure(expected, signal?.aborted ? 'an abort' : 'an error (see its cause)', {
        // Errors of the network may quote the URL, in any of their members: what stays is one sentence.
        cause: signal?.aborted
          ? signal.reason
          : tokenParameter && token
            ? new Error(String(cause).replaceAll(token, '…'))
            : cause,
        status,
      });
    }
  }

  const client = { ...inner, request: call } as unknown as Record<string, unknown> & OrderClient;
  // The methods of HTTP, in capitals; `use` and `eject` stay as they are.
  for (const name in inner)
    if (name < 'a') client[name] = (path: string, init?: Init) => call(name, path, init);
  client.placeOrder = (order, options) => placeOrder(client, order, options);
  return client;
}
