/**
 * One call of openapi-fetch with the guards around it: it is judged, sent once, with no redirect followed, its answer is read to
 * the end, and whatever fails says whether it may have been sent.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
import type { Middleware } from 'openapi-fetch';
import { queries } from '../../generated/transport.js';
import { addressOf } from './base-url.ts';
import { encodeJson } from './encode-json.ts';
import type { Guards, Init } from './guards.ts';
import { nothingSent } from './nothing-sent.ts';
import { readAnswer } from './read-answer.ts';
import { causeOf, reasonOf } from './reason.ts';
import { RequestError } from './request-error.ts';
import { tokenOf } from './token.ts';

/** What openapi-fetch answers. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** `request` of a client of openapi-fetch. */
export type Call = (method: string, path: string, init?: object) => Promise<Answer>;

interface QueryTerms {
  readonly json?: readonly string[];
  readonly callback?: string;
  readonly token?: string;
}

/** Requests that wait: the platform follows signals weakly, and what nobody holds would not hear of an abort. */
const waiting = new Set<unknown>();

/** @throws RequestError and nothing else */
export async function guardedCall(
  call: Call,
  guards: Guards,
  outer: readonly Middleware[],
  method: string,
  path: string,
  init: Init = {},
): Promise<Answer> {
  const { accessToken, validation, xml } = guards;
  const { baseUrl, format = 'json', middleware = [], parseAs = 'json', signal = guards.signal } = init;
  const send = (init.fetch ?? guards.fetch ?? fetch) as typeof fetch;
  const terms = (queries as Readonly<Record<string, QueryTerms | undefined>>)[path] ?? {};
  let expected = 'a request';
  let sent = false;
  let held: Request | undefined;
  let status: number | undefined;
  let stop = (): void => undefined;
  let token: string | undefined;

  const failure = (error: unknown): RequestError =>
    error instanceof RequestError
      ? error
      : new RequestError(
          sent,
          expected,
          signal?.aborted ? 'an abort' : `an error: ${reasonOf(error, token)}`,
          { cause: signal?.aborted ? error : causeOf(error, token), status },
        );

  /** The `fetch` of the call. What fails before it was not sent, and cannot quote the token. */
  const deliver = async (request: Request, options?: object): Promise<Response> => {
    try {
      if (sent) throw new RequestError(true, 'one request', 'a second one of middleware');
      waiting.add((held = request));
      expected = 'an access token';
      token = await tokenOf(accessToken, request.signal);
      // The signal of the request follows that of the caller weakly.
      signal?.throwIfAborted();
      expected = 'a whole response';
      request = withToken(request, token, terms);
      sent = true;
      return await send(request, options);
    } catch (error) {
      sent &&= !nothingSent(send, options, error);
      throw failure(error);
    }
  };

  const work = async (): Promise<Answer> => {
    validation?.request(method, path, init);
    const query = { ...init.params?.['query'] };
    const callback = query[terms.callback ?? ''] as string | undefined;
    for (const name of terms.json ?? []) if (name in query) query[name] = encodeJson(query[name]);
    if (format !== 'json' && !xml)
      throw new RequestError(false, 'a client with the codec xml', `format ${format} and none`);
    const { data, error, response } = await call(method, path, {
      ...init,
      ...(format !== 'json' && xml?.request(method, path, init)),
      ...(baseUrl && { baseUrl: addressOf(baseUrl) }),
      fetch: deliver,
      middleware: [...outer, ...middleware].map((one) => noting(one, () => (sent = true))),
      params: { ...init.params, query },
      // What it is, is asked here before it is read.
      parseAs: parseAs === 'json' ? 'stream' : parseAs,
      redirect: 'manual',
      signal,
    });
    // Middleware may have answered, having sent who knows what.
    sent = true;
    status = response.status;
    const { ok, redirected } = response;
    // Where a browser hides a redirect, its status is 0.
    if (redirected || (!ok && status < 400))
      throw new RequestError(true, 'no redirect', `status ${status}`, { status });
    if (parseAs !== 'json' || /^head$/i.test(method)) return { data, error, response };
    const value = await readAnswer(response, error, callback, xml && ((type, text) => xml.response(method, path, status, type, text)));
    validation?.response(method, path, status, value);
    return { [ok ? 'data' : 'error']: value, response };
  };

  try {
    signal?.throwIfAborted();
    return await Promise.race([
      work(),
      new Promise<never>((_, reject) => {
        stop = () => {
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', stop);
      }),
    ]);
  } catch (error) {
    throw failure(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    waiting.delete(held);
  }
}

/** The request with its token, and the guards on it that middleware may have taken off. */
function withToken(request: Request, token: string, terms: QueryTerms): Request {
  const { headers, url } = request;
  // Not every platform has its own.
  const Made = request.constructor as typeof Request;
  if (terms.token)
    // A cache may answer a GET: the request would seem to have reached the server.
    return new Made(
      new Made(`${url}${url.includes('?') ? '&' : '?'}${terms.token}=${encodeURIComponent(token)}`, request),
      { cache: 'no-store', redirect: 'manual' },
    );
  headers.set('Authorization', `Bearer ${token}`);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  return request.redirect === 'manual' ? request : new Made(request, { redirect: 'manual' });
}

/** Middleware whose answers are noted: it may have sent the request itself. */
function noting(middleware: Middleware, note: () => void): Middleware {
  return {
    ...middleware,
    onRequest: async (context) => {
      const made = await middleware.onRequest?.(context);
      if (made instanceof Response) note();
      return made;
    },
  };
}
