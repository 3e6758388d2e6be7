/**
 * What the middleware of openapi-fetch may do to a call: change its request or answer it, and change its response or its error.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
import type { Middleware } from 'openapi-fetch';

type Context = Parameters<NonNullable<Middleware['onRequest']>>[0];

/**
 * Takes a request through middleware and out.
 *
 * @param send sends it, unless some middleware has answered it
 * @returns the response, when all middleware has seen it
 */
export async function through(
  middleware: readonly Middleware[],
  context: Omit<Context, 'id'>,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (!middleware.length) return send(context.request);
  const mine = { ...context, id: Math.random().toString(36).slice(2) };
  for (const { onRequest } of middleware) {
    const made = await onRequest?.(mine);
    if (made instanceof Response) return made;
    if (made) mine.request = made;
  }
  const back = [...middleware].reverse();
  let response: Response | undefined;
  try {
    response = await send(mine.request);
  } catch (error) {
    let failure: unknown = error;
    for (const { onError } of back) {
      const made = await onError?.({ ...mine, error: failure });
      if (made instanceof Response) {
        response = made;
        break;
      }
      if (made) failure = made;
    }
    if (!response) throw failure;
  }
  for (const { onResponse } of back) response = (await onResponse?.({ ...mine, response })) ?? response;
  return response;
}
