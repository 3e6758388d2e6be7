/**
 * Puts the guards around each call of a client of openapi-fetch. Knows nothing of orders.
 *
 * @see https://openapi-ts.dev/openapi-fetch/
 */
import type { Client, Middleware } from 'openapi-fetch';
import { guardedCall, type Call } from './guarded-call.ts';
import type { Guards, Init } from './guards.ts';

/** The same client, each call of which is guarded. Middleware that is registered on it comes after what the client has. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as openapi-fetch has it.
export function guardClient<Paths extends {}>(client: Client<Paths>, guards: Guards): Client<Paths> {
  let middleware: Middleware[] = [];
  const call = (method: string, path: string, init?: Init) =>
    guardedCall(client.request as unknown as Call, guards, middleware, method, path, init);
  const guarded: Record<string, unknown> = {
    request: call,
    use: (...all: Middleware[]) => (middleware = [...middleware, ...all.filter(Boolean)]),
    eject: (...all: Middleware[]) => (middleware = middleware.filter((one) => !all.includes(one))),
  };
  // The methods of HTTP, in capitals; `use` and `eject` stay as they are.
  for (const name in client)
    if (name < 'a') guarded[name] = (path: string, init?: Init) => call(name, path, init);
  return guarded as unknown as Client<Paths>;
}
