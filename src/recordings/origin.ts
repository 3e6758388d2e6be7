/**
 * Which hosts the user asked for: exchanges with others are skipped, and counted.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6454#section-4
 */
import { headerValue, splitTarget, type RequestMessage } from '../wire/index.ts';
import { UsageError } from './usage-error.ts';

export type OriginFilter = (request: RequestMessage) => boolean;

/**
 * @param origins such as `https://api.example.com`; a path behind it is of no account. None: every exchange is wanted.
 * @throws UsageError for text that is no URL of http or https
 */
export function originFilter(origins: readonly string[]): OriginFilter {
  if (origins.length === 0) return () => true;
  const wanted = new Set(origins.map(toOrigin));
  const hosts = new Set([...wanted].map((origin) => new URL(origin).host));
  /** A recording has few hosts and many exchanges. */
  const known = new Map<string, boolean>();
  return ({ target, headers }) => {
    const { origin } = splitTarget(target);
    // A target in origin form says nothing of the scheme, and perhaps nothing of the host: then it may be meant.
    if (origin === undefined && target.startsWith('/')) {
      const host = headerValue(headers, 'host')?.trim().toLowerCase();
      return host === undefined || hosts.has(host) || hosts.has(host.replace(/:(80|443)$/, ''));
    }
    if (origin === undefined) return false;
    let answer = known.get(origin);
    if (answer === undefined) {
      answer = URL.canParse(origin) && wanted.has(new URL(origin).origin);
      if (known.size < 1000) known.set(origin, answer);
    }
    return answer;
  };
}

function toOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new UsageError('expected --origin with a URL such as https://api.example.com, received other text');
}
