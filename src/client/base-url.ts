/** Where the API is. It is never guessed: nobody trades with real money by leaving something out. */
import { servers } from '../../generated/transport.js';

/**
 * The name of a server of the contract, or an address such as `http://127.0.0.1:4010/v2`; in a page also a path of its own
 * origin, such as `/v2`.
 */
export type BaseUrl = keyof typeof servers | (string & Record<never, never>);

/** @throws TypeError for a missing address, an unknown name, and an address with a user, a query or a fragment */
export function addressOf(baseUrl: BaseUrl): string {
  const address = (servers as Readonly<Record<string, string>>)[baseUrl] ?? String(baseUrl);
  // Two slashes would begin a host, and a page served over http would use http.
  if (/^(https?:\/\/|\/(?![/\\]))[^?#@]*$/i.test(address)) return address;
  throw new TypeError(
    `Expected baseUrl ${Object.keys(servers).join(', ')} or an address without user, query and fragment, received ${
      /[?#@]/.test(address) ? 'another' : address || 'an empty text'
    }`,
  );
}
