/**
 * Tells which requests went to the recorded API, wherever it lives: at a gateway, behind a base path, on the mock.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#server-object
 */
import { UsageError } from '../recordings/index.ts';
import { asBase, headerValue, splitTarget, type RequestMessage } from '../wire/index.ts';
import { isAmbiguous } from './path-pattern.ts';

/**
 * @param urls base URLs, such as `https://gateway.example/ts/v2`; if there is none, every request is meant
 * @throws UsageError for text that is not a URL of http or https
 */
export function serverFilter(urls: readonly string[]): (request: RequestMessage) => boolean {
  if (urls.length === 0) return () => true;
  const servers = urls.map(toServer);
  return ({ target, headers }) => {
    const { origin, path } = splitTarget(target);
    const below = `${path.toLowerCase()}/`;
    const host = hostOf(origin) ?? headerValue(headers, 'host')?.trim().toLowerCase();
    // A request to an unknown host may be meant. The scheme does not count here: the judge reports one that is wrong.
    const isThere = (wanted: string) => host === undefined || plainHost(host) === wanted;
    const isBelow = (base: string) => below.startsWith(base) || (path.startsWith('/') && isAmbiguous(path));
    return servers.some((server) => isBelow(server.base) && isThere(server.host));
  };
}

function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : origin;
}

/** The host without the default port of its scheme, and without the dot that ends a name at the root. */
function plainHost(host: string): string {
  return host.replace(/:(?:80|443)$/, '').replace(/\.(?=:|$)/, '');
}

function toServer(text: string) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(
      'expected --server with a base URL of http or https without query or fragment, such as https://api.example.com/v2, received other text',
    );
  return { host: plainHost(url.host), base: asBase(url.pathname) };
}
