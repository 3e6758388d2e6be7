/**
 * Makes the typed client: that of openapi-fetch on the contract, guarded.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
import createClient, { type ClientOptions } from 'openapi-fetch';
import type { paths } from '../../../generated/types.js';
import { addressOf, type BaseUrl } from '../base-url.ts';
import { encodeJson } from '../encode-json.ts';
import { guardClient } from '../guard-client.ts';
import type { Format, Xml } from '../guards.ts';
import type { OrderClient, OrderGuards } from './order-client.ts';
import { placer } from './place-order.ts';

/** The options of openapi-fetch, each as its documentation says, and those of the guards. */
export interface OrderClientOptions extends OrderGuards, Omit<ClientOptions, 'baseUrl' | keyof OrderGuards> {
  /** Where the API is: `'simulator'`, `'live'`, **where orders are real**, or an address. */
  readonly baseUrl: BaseUrl;
}

/**
 * Makes a client.
 *
 * Every call of it, `placeOrder` as well as `GET` and `POST`, sends its request at most once, follows no redirect,
 * and throws a RequestError, `placeOrder` an OrderError, where there is no answer that can be trusted. A JSONP answer becomes
 * the value that its callback would get; no script is evaluated.
 *
 * @throws TypeError without a `baseUrl`; any other wrong option makes each call fail, before anything is sent
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
export function createOrderClient({ accessToken, ...options }: OrderClientOptions): OrderClient<Format> {
  const client = createClient<paths>({
    bodySerializer: encodeJson,
    ...(options as ClientOptions),
    baseUrl: addressOf(options.baseUrl),
  });
  const guarded = guardClient(client, { ...options, accessToken }, !('bodySerializer' in options));
  return { ...guarded, placeOrder: placer(guarded, options.confirmIds) };
}
