/**
 * Tells which requests went to the recorded API, wherever it lives: at a gateway, behind a base path, on the mock.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#server-object
 */
import { UsageError } from '../recordings/index.ts';
import { headerValue, splitTarget, type RequestMessage } from '../wire/index.ts';

interface Server {
  readonly origin: string;
  readonly host: string;
  /** In lower case, with a slash at its end. */
  readonly base: string;
}

/**
 * @param urls base URLs, such as `https://gateway.example/ts/v2`; none: every request is meant
 * @throws UsageError for text that is no URL of http or https
 */
export function serverFilter(urls: readonly string[]): (request: RequestMessage) => boolean {
  if (urls.length === 0) return () => true;
  const servers = urls.map(toServer);
  return ({ target, headers }) => {
    const { origin, path } = splitTarget(target);
    const below = `${path.toLowerCase()}/`;
    const host = headerValue(headers, 'host')?.trim().toLowerCase();
    const from = origin !== undefined && URL.canParse(origin) ? new URL(origin).origin : origin;
    return servers.some((server) => {
      if (!below.startsWith(server.base)) return false;
      if (from !== undefined) return from === server.origin;
      // A target in origin form does not tell the scheme, and without a Host not the host either: then it may be meant.
      return host === undefined || isHost(host, server.host);
    });
  };
}

function isHost(host: string, wanted: string): boolean {
  return host === wanted || host.replace(/:(80|443)$/, '') === wanted;
}

function toServer(text: string): Server {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(
      'expected --server with a base URL such as https://api.example.com/v2, received other text',
    );
  return { origin: url.origin, host: url.host, base: `${url.pathname.toLowerCase().replace(/\/$/, '')}/` };
}
