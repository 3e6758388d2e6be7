/**
 * One call: its request goes through middleware, gets the access token, is sent once, and its answer is read, with the guards
 * that an order needs.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
import type { Middleware } from 'openapi-fetch';
import { jsonp as jsonpPaths, tokenParameters } from '../../generated/transport.js';
import type { OrderClientOptions } from './client.ts';
import { through } from './middleware.ts';
import { OrderError } from './order-error.ts';
import { OrderNotSentError } from './order-not-sent-error.ts';
import { OrderUnconfirmedError } from './order-unconfirmed-error.ts';
import { readResponse } from './read-response.ts';
import { requestOf, type ByPath, type Init } from './request.ts';
import { tokenOf } from './token.ts';

/** What openapi-fetch answers. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * @param outer the middleware of the client, outside of that of the call
 * @throws OrderError and nothing else
 */
export async function call(
  client: OrderClientOptions,
  outer: readonly Middleware[],
  method: string,
  path: string,
  init: Init = {},
): Promise<Answer> {
  const { validation, xml } = client;
  const { signal } = init;
  const tokenParameter = (tokenParameters as ByPath<string>)[path];
  const jsonp = (jsonpPaths as ByPath<{ readonly callback: string }>)[path];
  let Failure: typeof OrderNotSentError | typeof OrderUnconfirmedError = OrderNotSentError;
  let expected = 'a request';
  let token: string | undefined;
  let status: number | undefined;
  try {
    validation?.request(method, path, init);
    const { context, middleware, send } = requestOf(client, method, path, init);
    const { options, params, request } = context;
    const { parseAs } = options;
    // What fails before this was not sent, and cannot quote the token.
    const deliver = async (request: Request) => {
      expected = 'an access token';
      token = await tokenOf(client.accessToken, request.signal);
      if (tokenParameter) {
        token = encodeURIComponent(token);
        const { url } = request;
        const mark = url.includes('?') ? '&' : '?';
        request = new Request(url + mark + tokenParameter + '=' + token, request);
      } else request.headers.set('Authorization', `Bearer ${token}`);
      expected = 'a whole response';
      Failure = OrderUnconfirmedError;
      const response = await send(request);
      ({ status } = response);
      return response;
    };
    const response = await through(
      [...outer, ...middleware],
      { ...context, options: { ...options, fetch: deliver as typeof fetch } },
      deliver,
    );
    // Middleware may have answered, having sent who knows what.
    Failure = OrderUnconfirmedError;
    const { ok } = response;
    const code = (status = response.status);
    // Where a browser hides a redirect, its status is 0.
    if (response.redirected || (!ok && code < 400))
      throw new OrderUnconfirmedError('no redirect', `status ${code}`, { status });
    let value: unknown;
    if (request.method !== 'HEAD')
      if (parseAs === 'json' || !ok) {
        value = await readResponse(
          response,
          jsonp && (params['query']?.[jsonp.callback] as string | undefined),
          xml && ((text) => xml.response(method, path, code, text)),
        );
        if (parseAs === 'json') validation?.response(method, path, code, value);
      } else value = parseAs === 'stream' ? response.body : await response[parseAs]();
    return ok ? { data: value, response } : { error: value, response };
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
