/**
 * The proxy: what a client sends goes to the target as it came, and the answer of the target comes back as it was sent. Both are judged
 * and recorded before the end of the answer is sent, so that a client with a whole answer can rely on it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Guard } from '../../mock/guard.ts';
import { faultOf, type ClientError } from '../../mock/server/broken-request.ts';
import { raw } from '../../mock/server/open-requests.ts';
import type { Outcome } from '../../mock/outcome.ts';
import { pairs, splitTarget, type RequestMessage } from '../../wire/index.ts';
import { failureOf, hold, NOT_HTTP, Upstream, type Failure } from './forward.ts';
import type { RecordedBody } from '../../recordings/coding.ts';
import { Gather } from './gather.ts';
import type { Target } from './target.ts';

export interface ProxyOptions {
  readonly target: Target;
  readonly guard: Guard;
  /** Whether to pass on a request that matches no operation of the contract; undefined where every request is passed on. */
  readonly isLetThrough: ((message: RequestMessage) => boolean) | undefined;
  /** Milliseconds without a byte, after which a connection ends. */
  readonly timeLimit: number;
  readonly seen: (passed: Passed) => void;
}

/** An exchange that has ended. */
export interface Passed {
  readonly request: RequestMessage;
  readonly unreadable?: string | undefined;
  readonly response?:
    (RecordedBody & { readonly status: number; readonly headers: [string, string][] }) | undefined;
  /** An answer of the proxy itself. */
  readonly own?: Outcome | undefined;
  /** Whether the target may have received the request. */
  readonly wasSent: boolean;
  /** What went wrong, in a sentence without its full stop. */
  readonly trouble?: string | undefined;
  /** Milliseconds since the head of the request arrived. */
  readonly ms: number;
}

/** A request to a server, which always has both. */
type Asked = IncomingMessage & { readonly method: string; readonly url: string };

/** Reports how an exchange ended whose request was passed on. */
type Done = (rest: Pick<Passed, 'response' | 'own' | 'trouble'>) => void;

export interface Proxy {
  /** It does not listen yet. */
  readonly server: Server;
  /** Resolves when every request was reported: those of a connection that ends are reported a little later. */
  readonly settled: () => Promise<void>;
}

export function serveProxy(options: ProxyOptions): Proxy {
  const { target, guard, isLetThrough, timeLimit, seen } = options;
  const upstreams = new Upstream(target, timeLimit);
  const server = createServer({
    requireHostHeader: false,
    maxHeaderSize: 65_536,
    requestTimeout: 0,
    headersTimeout: Math.min(timeLimit, 60_000),
    // The target decides how long a connection lasts.
    keepAliveTimeout: 0,
  });
  server.timeout = timeLimit + 1000;
  // By default Node drops headers after the first 2,000; here only the size of the head is limited.
  server.maxHeadersCount = 0;
  let open = 0;
  const waiting: (() => void)[] = [];

  const messageOf = (request: IncomingMessage, body: RequestMessage['body']): RequestMessage => {
    const { method, url, rawHeaders } = request as Asked;
    // `*` and the authority of CONNECT would look like a part of the host.
    const path = pathOf(url).replace(/^(?!\/)/, '/');
    return { method, target: target.origin + path, headers: pairs(rawHeaders), body };
  };

  /** Answers instead of the target. */
  const answer = (response: ServerResponse, { reply }: Outcome, isLast: boolean): void => {
    const { status, headers, body } = reply;
    const length = { 'content-length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length, ...(isLast && { connection: 'close' }) });
    response.end(body);
  };

  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket, method, url } = request as Asked;
    const isOld = request.httpVersion === '1.0';
    const started = performance.now();
    open += 1;
    const tell = (passed: Omit<Passed, 'ms'>): void => {
      seen({ ...passed, ms: performance.now() - started });
      open -= 1;
      if (open === 0) for (const go of waiting.splice(0)) go();
    };
    const refuse = (status: number, words: string): void => {
      request.resume();
      const message = messageOf(request, undefined);
      const own = guard.error(status, words, message);
      tell({ request: message, unreadable: 'it was refused unread', own, wasSent: false });
      answer(response, own, true);
    };
    const sent = new Gather();
    hold(socket, response);
    response.sendDate = false;
    response.on('error', () => socket.destroy());
    if (isForeign(url, request, target)) {
      refuse(421, `This proxy passes requests on to ${target.origin} only.`);
      return;
    }
    // An upgrade to HTTP/2 is an offer that may be ignored (RFC 9110 section 7.8).
    if (!/^(?:h2c)?$/i.test(request.headers.upgrade ?? '')) {
      refuse(501, NO_TUNNEL);
      return;
    }
    if (isLetThrough && !isLetThrough(messageOf(request, undefined))) {
      void collected(request, sent).then((isWhole) => {
        if (!isWhole) {
          aborted();
          return;
        }
        const gathered = sent.body([]);
        const message = messageOf(request, gathered.body);
        const own = guard.refuse(message, gathered.unreadable !== undefined);
        if (!own) {
          forward(sent.bytes);
          return;
        }
        tell({ request: message, unreadable: gathered.unreadable, own, wasSent: false });
        answer(response, own, false);
      });
      return;
    }
    forward(undefined);

    function aborted(): void {
      const message = messageOf(request, undefined);
      const trouble = 'the client left before its request had arrived';
      tell({ request: message, unreadable: trouble, wasSent: false, trouble });
    }

    /** @param whole the body, where it was read already */
    function forward(whole: Uint8Array | undefined): void {
      let isOpen = false;
      let isDone = false;
      const upstream = upstreams.open(socket, method, pathOf(url), [
        ...request.rawHeaders,
        ...(isOld && request.headers.connection === undefined ? ['Connection', 'close'] : []),
      ]);
      const done: Done = (rest) => {
        if (isDone) return;
        isDone = true;
        const fault = request.complete ? undefined : 'the request did not arrive whole';
        const gathered = sent.body(pairs(request.rawHeaders), fault);
        const message = messageOf(request, gathered.body);
        tell({ request: message, unreadable: gathered.unreadable, wasSent: isOpen, ...rest });
      };
      upstream.once('socket', (to: Socket) => {
        if (to.connecting) to.once(target.isTls ? 'secureConnect' : 'connect', () => (isOpen = true));
        else isOpen = true;
      });
      upstream.once('timeout', () => {
        upstream.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' }));
      });
      upstream.on('error', (error: NodeJS.ErrnoException) => {
        // An answer that is under way tells how it ends.
        if (isDone || response.headersSent) return;
        fail(failureOf(error, isOpen), done);
      });
      upstream.once('response', (incoming) => {
        back(incoming, done);
      });
      // Without a listener, node:http ends the connection of a target that switches protocols.
      upstream.once('upgrade', (_incoming, to) => {
        to.destroy();
        fail(NOT_HTTP, done);
      });
      response.once('close', () => {
        if (isDone) return;
        const trouble = 'the client left before it was answered';
        done({ trouble });
        upstream.destroy();
      });
      if (whole) {
        upstream.end(whole);
        return;
      }
      request.on('data', (chunk: Uint8Array) => {
        sent.add(chunk);
        if (upstream.write(chunk)) return;
        request.pause();
        upstream.once('drain', () => request.resume());
      });
      request.once('end', () => {
        upstream.end();
      });
    }

    function fail({ status, words, ended }: Failure, done: Done): void {
      const trouble = words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '');
      if (ended !== undefined) {
        done({ trouble });
        if (ended === 'reset') socket.resetAndDestroy();
        else socket.destroy();
        return;
      }
      const message = messageOf(request, sent.body(pairs(request.rawHeaders)).body);
      const own = guard.error(status, words, message);
      done({ own, trouble });
      answer(response, own, !request.complete);
    }

    /** Passes the answer on. Its end is held back until the exchange is judged and recorded. */
    function back(incoming: IncomingMessage, done: Done): void {
      const { statusCode: status = 0, statusMessage, rawHeaders, headers } = incoming;
      const fields = pairs(rawHeaders);
      const got = new Gather();
      const length = Number(headers['content-length']);
      const isEmpty = method === 'HEAD' || status === 204 || status === 304 || length === 0;
      let last: Uint8Array | undefined;
      try {
        response.writeHead(status, statusMessage, isOld ? inOnePiece(rawHeaders) : rawHeaders);
      } catch {
        // A status below 100, or a reason phrase that is not legal.
        incoming.destroy();
        fail(NOT_HTTP, done);
        return;
      }
      if (!isEmpty) response.flushHeaders();
      incoming.on('data', (chunk: Uint8Array) => {
        got.add(chunk);
        if (got.length === length) last = chunk;
        else if (!response.write(chunk)) {
          incoming.pause();
          response.once('drain', () => incoming.resume());
        }
      });
      const broken = (): void => {
        if (incoming.complete) return;
        done({ response: { status, headers: fields, ...got.body([], CUT_OFF) }, trouble: CUT_OFF });
        // What was received is sent before the connection ends.
        socket.destroySoon();
      };
      incoming.once('error', broken);
      incoming.once('end', () => {
        done({ response: { status, headers: fields, ...got.body(fields) } });
        response.addTrailers(pairs(incoming.rawTrailers));
        response.end(last);
      });
    }
  };

  /** Refuses to make a tunnel of a connection, since nothing in it could be judged. */
  const tunnel = (request: IncomingMessage, socket: Duplex): void => {
    const message = messageOf(request, '');
    const own = guard.error(501, NO_TUNNEL, message);
    seen({ request: message, own, wasSent: false, ms: 0 });
    socket.on('error', () => socket.destroy());
    socket.end(raw(own.reply));
  };

  server.on('request', pass);
  server.on('checkExpectation', pass);
  server.on('connect', tunnel);
  server.on('clientError', (error: ClientError, socket: Duplex) => {
    const fault = faultOf(error);
    if (!fault || ('bytesRead' in socket && socket.bytesRead === 0) || !socket.writable) {
      socket.destroy();
      return;
    }
    const own = guard.error(fault.status, fault.message);
    const request = { method: '-', target: '-', headers: [], body: undefined };
    seen({ request, unreadable: fault.message, own, wasSent: false, ms: 0 });
    socket.end(raw(own.reply));
  });
  const settled = () =>
    new Promise<void>((resolve) => {
      if (open === 0) resolve();
      else waiting.push(resolve);
    });
  return { server, settled };
}

const CUT_OFF = 'the answer of the target was cut off';

const NO_TUNNEL =
  'This proxy passes on HTTP/1.1 only, since it cannot judge a WebSocket, a tunnel or another protocol.';

/**
 * The fields of an answer in HTTP/1.0, which has no chunks: a body without a length ends with its connection.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.1
 */
function inOnePiece(fields: readonly string[]): string[] {
  const kept = pairs(fields).filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
  return kept.flat();
}

/** Resolves when the request ends, with whether its body is complete. */
function collected(request: IncomingMessage, sent: Gather): Promise<boolean> {
  return new Promise((resolve) => {
    request.on('data', (chunk: Uint8Array) => {
      sent.add(chunk);
    });
    request.once('close', () => {
      resolve(request.complete);
    });
  });
}

/** An absolute target that names another server than this one. */
function isForeign(url: string, { headers }: IncomingMessage, target: Target): boolean {
  const { origin } = splitTarget(url);
  return (
    origin !== undefined && origin !== target.origin && origin !== `http://${headers.host}`.toLowerCase()
  );
}

/** Path and query of an absolute target; any other target as it is. */
function pathOf(url: string): string {
  const { origin, path, query } = splitTarget(url);
  if (origin === undefined) return url;
  return query === '' ? path : `${path}?${query}`;
}
