/**
 * Puts guards around each call of an openapi-fetch client: the request is judged and sent once, no redirect is followed, the answer
 * is read to its end, and every error says whether the request may have been sent. Knows nothing of orders.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
import type { Client } from 'openapi-fetch';
import { queries } from '../../generated/transport.js';
import { addressOf } from './base-url.ts';
import { encodeJson } from './encode-json.ts';
import type { Guards, Init } from './guards.ts';
import { failureOf } from './platform.ts';
import { readAnswer } from './read-answer.ts';
import { reasonOf } from './reason.ts';
import { RequestError } from './request-error.ts';
import { tokenOf } from './token.ts';

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Call = (method: string, path: string, init?: object) => Promise<Answer>;

interface QueryTerms {
  readonly json?: readonly string[];
  readonly callback?: string;
  readonly token?: string;
}

/**
 * The same client, each call of which is guarded.
 *
 * @param encodes whether the client writes bodies by `encodeJson` unless a call brings a serializer of its own
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as openapi-fetch has it.
export function guardClient<Paths extends {}>(
  client: Client<Paths>,
  guards: Guards,
  encodes = false,
): Client<Paths> {
  const { accessToken, validation, xml } = guards;

  /** @throws RequestError and nothing else */
  const call = async (method: string, path: string, init: Init = {}): Promise<Answer> => {
    const { baseUrl, format = 'json', params, parseAs = 'json', signal = guards.signal } = init;
    const terms = (queries as Readonly<Record<string, QueryTerms | undefined>>)[path] ?? {};
    let expected = 'a request';
    let sent = false;
    let status: number | undefined;
    let stop: ((event: unknown) => void) | undefined;
    let token: string | undefined;

    /** The last step of openapi-fetch. A call that fails before it has sent nothing, and its error cannot quote the token. */
    const deliver = async (request: Request, options?: object): Promise<Response> => {
      expected = 'an access token';
      token = await tokenOf(accessToken, request);
      // In Node the signal of the request may lose an abort of the caller's signal.
      signal?.throwIfAborted();
      // Middleware gets this as `options.fetch`.
      if (sent) throw new RequestError(true, 'one request', 'a second from middleware');
      expected = 'a whole response';
      const ready = withToken(request, token, terms.token);
      const send = (init.fetch ?? guards.fetch ?? fetch) as typeof fetch;
      if (typeof send !== 'function') throw new RequestError(false, 'a function as fetch', typeof send);
      sent = true;
      try {
        const response = await send(ready, options);
        ({ status } = response);
        return response;
      } catch (cause) {
        throw failureOf(cause, send, options);
      }
    };

    const work = async (): Promise<Answer> => {
      validation?.request(method, path, init);
      const query = { ...params?.['query'] };
      const callback = terms.callback && (query[terms.callback] as string | undefined);
      for (const name of terms.json ?? []) if (name in query) query[name] = encodeJson(query[name]);
      if (format === 'json') {
        if (init.body !== undefined && !(encodes && !init.bodySerializer)) encodeJson(init.body);
      } else if (!xml) throw new RequestError(false, 'a client that was made with xml', `format ${format}`);
      const answer = await (client.request as unknown as Call)(method, path, {
        ...init,
        ...(format !== 'json' && xml?.request(method, path, init)),
        baseUrl: baseUrl && addressOf(baseUrl),
        // A cache may answer a GET: the request would seem to have reached the server.
        ...(terms.token && { cache: 'no-store' }),
        fetch: deliver,
        params: { ...params, query },
        // The media type is checked below, before the body is read.
        parseAs: parseAs === 'json' ? 'stream' : parseAs,
        redirect: 'manual',
        ...(signal !== undefined && { signal }),
      });
      // If middleware answered, nobody knows what it sent.
      sent = true;
      const { response } = answer;
      const { headers, ok, redirected } = response;
      const code = response.status;
      // A browser that hides a redirect reports status 0.
      if (redirected || (!ok && code < 400))
        throw new RequestError(true, 'no redirect', `status ${code}`, { status: code });
      if (parseAs !== 'json' || /^head$/i.test(method)) return answer;
      const type = headers.get('Content-Type') ?? 'no media type';
      // openapi-fetch has already read the body of an error: as JSON, or else as text.
      const read = ok ? await response.text() : answer.error === '' ? undefined : answer.error;
      const value =
        xml?.response(method, path, code, type, read) ??
        (ok ? readAnswer(read as string, type, code, callback) : read);
      validation?.response(method, path, code, value, init, token);
      return { [ok ? 'data' : 'error']: value, response };
    };

    try {
      signal?.throwIfAborted();
      return await (signal
        ? Promise.race([
            work(),
            new Promise<never>((_, reject) => {
              signal.addEventListener('abort', (stop = reject));
            }),
          ])
        : work());
    } catch (cause) {
      if (cause instanceof RequestError) throw cause;
      const aborted = signal?.aborted;
      const reason: unknown = aborted ? signal.reason : cause;
      const said = reasonOf(reason, token);
      throw new RequestError(sent, expected, `an ${aborted ? 'abort' : 'error'}: ${said}`, {
        cause: token && !aborted ? new Error(said) : reason,
        status,
      });
    } finally {
      if (stop) signal?.removeEventListener('abort', stop);
    }
  };

  const guarded: Record<string, unknown> = { ...client, request: call };
  // The methods of HTTP, in capitals; `use` and `eject` stay as they are.
  for (const name in client)
    if (name < 'a') guarded[name] = (path: string, init?: Init) => call(name, path, init);
  return guarded as unknown as Client<Paths>;
}

/** @param parameter the query parameter that carries the token, for a path that does not read the header */
function withToken(request: Request, token: string, parameter?: string): Request {
  const { headers, url } = request;
  if (parameter)
    // The platform may have no Request, and that of a package is another class.
    return new (request.constructor as typeof Request)(
      `${url}${url.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(token)}`,
      request,
    );
  headers.set('Authorization', `Bearer ${token}`);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  return request;
}
