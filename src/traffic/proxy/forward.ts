/**
 * Sends one request to the target, once. A failure is reported and the request not sent again, since an order may have been placed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { pairs } from '../../wire/index.ts';
import type { Target } from './target.ts';

/**
 * Opens one connection to the target for each connection of a client. When the target closes it, the client's is closed as well, so
 * that the client sends nothing into a connection that is about to end.
 */
export class Upstream {
  readonly #target: Target;
  readonly #timeLimit: number;
  readonly #agents = new WeakMap<Socket, HttpAgent>();

  /** @param timeLimit milliseconds without a byte from the target */
  constructor(target: Target, timeLimit: number) {
    this.#target = target;
    this.#timeLimit = timeLimit;
  }

  /** @param fields names and values in one list, as node:http has them */
  open(client: Socket, method: string, path: string, fields: readonly string[]): ClientRequest {
    const { hostname, port, isTls } = this.#target;
    const options = {
      ...{ host: hostname, port, method, path, headers: this.#fields(method, fields) },
      ...{ agent: this.#agentOf(client), maxHeaderSize: 65_536, timeout: this.#timeLimit },
    };
    const upstream = isTls ? httpsRequest(options) : httpRequest(options);
    upstream.maxHeadersCount = 0;
    upstream.once('socket', (socket: Socket) => {
      if (watched.has(socket)) return;
      watched.add(socket);
      socket.once('close', () => {
        // While an answer is under way, that answer ends the connection.
        if (underWay.get(client)?.size === 0) client.end();
      });
    });
    return upstream;
  }

  #agentOf(client: Socket): HttpAgent {
    let agent = this.#agents.get(client);
    if (!agent) {
      const options = { keepAlive: true, maxSockets: 1 };
      const made = this.#target.isTls ? new HttpsAgent(options) : new HttpAgent(options);
      client.once('close', () => {
        made.destroy();
      });
      this.#agents.set(client, (agent = made));
    }
    return agent;
  }

  /** The fields for the target: with its own name as Host, and without those of the client's connection. */
  #fields(method: string, fields: readonly string[]): string[] {
    const own: string[] = [];
    let isFramed = WITHOUT_BODY.has(method);
    let hasHost = false;
    for (const [name, value] of pairs(fields)) {
      const lower = name.toLowerCase();
      if ((lower === 'host' && hasHost) || OF_ONE_CONNECTION.has(lower)) continue;
      if (lower === 'connection' && /upgrade/i.test(value)) continue;
      hasHost ||= lower === 'host';
      isFramed ||= lower === 'content-length' || lower === 'transfer-encoding';
      own.push(name, lower === 'host' ? this.#target.host : value);
    }
    if (!hasHost) own.unshift('Host', this.#target.host);
    // Without a Content-Length, node:http would announce a body in chunks.
    return isFramed ? own : [...own, 'Content-Length', '0'];
  }
}

/**
 * What a client says to this proxy and not to the target, such as its credentials for a proxy, and offers of another protocol, which
 * nothing here could judge.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
 */
const OF_ONE_CONNECTION = new Set([
  ...['keep-alive', 'proxy-authorization', 'proxy-connection', 'te'],
  ...['upgrade', 'http2-settings'],
]);

/** For these methods, node:http announces no body where there is none. */
const WITHOUT_BODY = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'DELETE']);

const watched = new WeakSet<Socket>();

/** The responses of a client's connection that are under way. */
const underWay = new WeakMap<Socket, Set<ServerResponse>>();

/** Keeps the connection of a client open until the response is closed. */
export function hold(client: Socket, response: ServerResponse): void {
  const open = underWay.get(client) ?? new Set();
  underWay.set(client, open.add(response));
  response.once('close', () => open.delete(response));
}

/** How to report a target that did not answer. */
export interface Failure {
  readonly status: 502 | 504;
  readonly words: string;
  /** How the target ended the connection after it had the request: the client's connection is ended in the same way. */
  readonly ended: 'closed' | 'reset' | undefined;
}

/** @param wasSent whether there was a connection, so that the request may have arrived */
export function failureOf(
  { code = '', syscall }: Pick<NodeJS.ErrnoException, 'code' | 'syscall'>,
  wasSent: boolean,
): Failure {
  if (code === 'ETIMEDOUT' && wasSent)
    return { status: 504, words: `The target did not answer in time. ${MAY}`, ended: undefined };
  if (code.startsWith('HPE_')) return NOT_HTTP;
  if (wasSent)
    return {
      status: 502,
      words: `The target ended the connection without an answer. ${MAY}`,
      ended: syscall === 'read' ? 'reset' : 'closed',
    };
  const reason = REASONS[code] ?? TLS_REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? code;
  return {
    status: 502,
    words: `The target cannot be reached: ${reason || 'an unknown error'}. Nothing was sent to it.`,
    ended: undefined,
  };
}

const TLS_REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /SELF_SIGNED|ISSUER_CERT|LEAF_SIGNATURE/,
    'no trusted authority signed its certificate; to trust it, set NODE_EXTRA_CA_CERTS to a file with the certificate of its issuer',
  ],
  [/ALTNAME/, 'its certificate is for another host'],
  [/EXPIRED/, 'its certificate has expired'],
  [/CERT|TLS|SSL|EPROTO/, 'its certificate was refused, or the TLS handshake failed'],
];

const MAY = 'What was sent may have taken effect.';

export const NOT_HTTP: Failure = {
  status: 502,
  words: `The answer of the target is not HTTP. ${MAY}`,
  ended: undefined,
};

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refused the connection',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host cannot be looked up now',
  ETIMEDOUT: 'it did not accept the connection in time',
  EHOSTUNREACH: 'there is no route to its host',
  ENETUNREACH: 'there is no route to its network',
  ECONNRESET: 'it closed the connection before anything was sent',
};
