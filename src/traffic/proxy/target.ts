/** The server that a proxy passes requests on to, and which servers are not allowed. */
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { servers } from '../../../generated/transport.js';
import { UsageError } from '../../recordings/index.ts';

export interface Target {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly host: string;
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  readonly isTls: boolean;
  /** The base path of the API there, without a slash at its end; empty where the URL has no path. */
  readonly base: string;
}

/**
 * @param isLiveMeant whether `--live` was given
 * @throws UsageError for text that is not a base URL, and for a live server without `--live`
 */
export function targetOf(text: string, isLiveMeant: boolean): Target {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '' || url.hash !== '')
    throw new UsageError(
      'expected --target with a base URL of http or https without user, query or fragment, such as https://api.example.com/v2, received other text',
    );
  const hostname = url.hostname.replace(/[[\]]/g, '').replace(/\.$/, '');
  if (isLive(hostname) && !isLiveMeant)
    throw new UsageError(
      `expected --live with a --target where orders are real, received ${url.host} without it; the simulator is ${servers.simulator}`,
    );
  const isTls = url.protocol === 'https:';
  return {
    origin: url.origin,
    host: url.host,
    hostname,
    port: Number(url.port || (isTls ? 443 : 80)),
    isTls,
    base: url.pathname.replace(/\/$/, ''),
  };
}

/** Every server of the contract but the simulator. */
function isLive(hostname: string): boolean {
  const live = Object.entries(servers).filter(([name]) => name !== 'simulator');
  return live.some(([, url]) => new URL(url).hostname === hostname);
}

/** Whether a target is the proxy's own port on this machine. */
export async function isOwn({ hostname, port }: Target, own: number): Promise<boolean> {
  if (port !== own) return false;
  // A host that is unknown now may be known later; until then, each request to it reports that.
  const found = await lookup(hostname, { all: true }).catch(() => []);
  const interfaces = Object.values(networkInterfaces()).flatMap((all = []) => all.map((one) => one.address));
  const mine = new Set([...interfaces, '0.0.0.0', '::', '::1']);
  return found.some(({ address }) => mine.has(address) || address.startsWith('127.'));
}
