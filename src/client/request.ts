/**
 * The request of a call, as openapi-fetch would build it: URL, headers and body, without the access token.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
import type { ClientOptions, Middleware, ParseAs } from 'openapi-fetch';
import { jsonParameters, jsonp, server } from '../../generated/transport.js';
import type { OrderClientOptions } from './client.ts';
import { encodeJson } from './encode-json.ts';
import { headersOf, type HeaderSource } from './headers.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import type { Format } from './place-order.ts';
import { pathWith, queryOf } from './url.ts';
import type { RequestParts } from './validation-port.ts';

/** What a call may say: what openapi-fetch lets it say, the members of RequestInit among it, and the format of its body. */
export type Init = RequestParts &
  Omit<RequestInit, 'body' | 'headers'> & {
    readonly baseUrl?: string;
    readonly bodySerializer?: (body: unknown) => BodyInit;
    readonly fetch?: ClientOptions['fetch'];
    readonly format?: Format;
    readonly headers?: HeaderSource;
    readonly middleware?: readonly Middleware[];
    readonly parseAs?: ParseAs;
    readonly pathSerializer?: (path: string, values: Record<string, unknown>) => string;
    readonly querySerializer?: (values: Record<string, unknown>) => string;
    readonly Request?: typeof Request;
  };

/** A fact that holds for some paths. */
export type ByPath<Fact> = Readonly<Record<string, Fact | undefined>>;

/**
 * @returns the request, and what else there is to know of the call: what it leaves out comes from its client
 * @throws OrderNotSentError, and what serializers and Request throw
 */
export function requestOf(client: OrderClientOptions, method: string, path: string, init: Init) {
  const {
    baseUrl = client.baseUrl ?? server,
    body,
    bodySerializer = encodeJson,
    fetch: send = client.fetch ?? fetch,
    format = 'json',
    headers,
    middleware = [],
    params = {},
    parseAs = 'json',
    pathSerializer = pathWith,
    querySerializer = queryOf,
    Request: Made = Request,
    ...rest
  } = init;
  const { xml } = client;
  const query = { ...params['query'] };
  for (const name of (jsonParameters as ByPath<readonly string[]>)[path] ?? [])
    if (name in query) query[name] = encodeJson(query[name]);
  const search = querySerializer(query);
  const template = baseUrl.replace(/\/$/, '') + path;
  const url = params['path'] ? pathSerializer(template, params['path']) : template;
  const inXml = format === 'xml' && xml;
  if (!inXml && format !== 'json')
    throw new OrderNotSentError(
      'format json, or xml and the codec of tradestation-order-contract/xml',
      `format ${format}${xml ? '' : ' alone'}`,
    );
  const text = inXml ? inXml.request(method, path, body) : body === undefined ? body : bodySerializer(body);
  const type = `application/${format}`;
  const usual = path in jsonp ? {} : { Accept: type, ...(text !== undefined && { 'Content-Type': type }) };
  const request = new Made(search ? `${url}?${search}` : url, {
    ...rest,
    // A cache may answer a GET: the order would seem placed without having reached the server.
    ...(path in jsonp && { cache: 'no-store' }),
    ...(text !== undefined && { body: text }),
    // The format of a call counts more than the headers of the client.
    headers: headersOf(
      !inXml && usual,
      client.headers,
      inXml && usual,
      headers,
      params['header'] as HeaderSource,
    ),
    method: method.toUpperCase(),
    redirect: 'manual',
  });
  return {
    middleware,
    send,
    context: {
      request,
      schemaPath: path,
      params,
      options: { baseUrl, parseAs, bodySerializer, pathSerializer, querySerializer },
    },
  };
}
