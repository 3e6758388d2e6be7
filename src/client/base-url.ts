/** Where the API is. It is never guessed: nobody trades with real money by leaving something out. */
import { servers } from '../../generated/transport.js';

/**
 * The name of a server of the contract, or an address such as `http://127.0.0.1:4010/v2`; in a page also a path of its own
 * origin, such as `/v2`.
 */
export type BaseUrl = keyof typeof servers | (string & Record<never, never>);

/** @throws TypeError where there is none, where the name is unknown, and where the address has a user, a query or a fragment */
export function addressOf(baseUrl: BaseUrl): string {
  const address = (servers as Readonly<Record<string, string>>)[baseUrl] ?? String(baseUrl);
  // What begins with two slashes is a host, over http from a page of http.
  if (/^(https?:\/\/|\/(?![/\\]))[^?#@]*$/i.test(address)) return address;
  throw new TypeError(
    `Expected baseUrl ${Object.keys(servers).join(', ')} or an address without user, query and fragment, received ${
      /[?#@]/.test(address) ? 'another' : address || 'an empty text'
    }`,
  );
}
