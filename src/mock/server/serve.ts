/**
 * Puts the mock behind node:http.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/http.html#class-httpserver
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Finding } from '../../contract/index.ts';
import { pairs } from '../../wire/index.ts';
import type { Engine } from '../engine.ts';
import type { Journal } from '../journal.ts';
import { transportFaults, untaken } from '../transport-faults.ts';
import { faultOf, unknownMethod, type ClientError } from './broken-request.ts';
import { deliver } from './deliver.ts';
import { OpenRequests } from './open-requests.ts';
import { receiveBody } from './receive.ts';

/** Serves something else on the same server: returns true for a request that it answers itself. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface ServeOptions {
  readonly engine: Engine;
  readonly journal: Journal;
  readonly handle: Handle;
  readonly maxBody: number;
  /** Milliseconds within which a request must have arrived. */
  readonly requestTimeout: number;
  /** Aborted when the mock is closed, to end the answers that a fault holds back. */
  readonly closing: AbortSignal;
}

/** A server that does not listen yet. */
export function serve({ engine, journal, handle, maxBody, requestTimeout, closing }: ServeOptions): Server {
  const open = new OpenRequests();
  const server = createServer({
    // The recorded requests have no Host header.
    requireHostHeader: false,
    maxHeaderSize: 65_536,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(1000, Math.ceil(requestTimeout / 2)),
  });

  // By default Node drops headers after the first 2,000; here only the size of the head is limited.
  server.maxHeadersCount = 0;

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    wanted: boolean,
  ): Promise<void> => {
    const started = performance.now();
    open.add(request, response);
    if (handle(request, response)) return;
    const { method = '', url: target = '' } = request;
    const head = { method, target, headers: pairs(request.rawHeaders) };
    const arrived = { started, method, target };
    const opened = engine.open(head);
    if (opened.unread) {
      journal.add(arrived, undefined, opened.unread);
      request.socket.destroy();
      return;
    }
    if (wanted && request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
    const body = wanted ? await receiveBody(request, maxBody) : 'too-large';
    if (body === 'aborted') {
      // A connection marked as broken is in the log already.
      if (!open.isBroken(request.socket)) journal.aborted(arrived);
      return;
    }
    const faults = [...transportFaults(head, body, maxBody), ...framingFaults(request)].slice(0, 1);
    const message = { ...head, body: body === 'too-large' ? '' : body };
    const outcome = await opened.respond(message.body, faults);
    const last = body === 'too-large' || !server.listening;
    const { reply, delivery } = outcome;
    if (Object.keys(delivery).length > 0) await open.settled(request.socket, response);
    // First the journal, then the answer: a client that has its answer finds the exchange in the journal.
    journal.add(arrived, message, outcome);
    deliver(request, response, reply, delivery, last, closing);
  };

  const accept = (request: IncomingMessage, response: ServerResponse, wanted = true): void => {
    answer(request, response, wanted).catch(() => response.destroy());
  };

  const refuse = async (error: ClientError, socket: Duplex): Promise<void> => {
    const started = performance.now();
    const request = open.incomplete(socket);
    const fault = faultOf(error);
    // Browsers open connections that they may never use.
    const unused = 'bytesRead' in socket && socket.bytesRead === 0;
    if (!fault || unused) {
      socket.destroy();
      return;
    }
    open.breakOff(socket);
    const unknown = unknownMethod(error);
    const outcome = unknown
      ? await engine.open({ ...unknown, headers: [] }).respond('', [inCapitals(unknown.method)])
      : engine.broken(fault.status, fault.message);
    const { method, url: target } = request ?? {};
    journal.add({ started, method, target, ...unknown }, undefined, outcome);
    await open.end(socket, outcome.reply);
  };

  server.on('request', accept);
  server.on('checkExpectation', accept);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    accept(request, response, Number(request.headers['content-length'] ?? 0) <= maxBody);
  });
  server.on('clientError', (error: ClientError, socket: Duplex) => {
    if (!open.isBroken(socket)) refuse(error, socket).catch(() => socket.destroy());
  });
  return server;
}

/**
 * Node reads any transfer coding as plain chunks and any version as HTTP/1.1, so the others are found here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.1
 */
function framingFaults({ headers, httpVersion }: IncomingMessage): Finding[] {
  const codings = (headers['transfer-encoding'] ?? '').split(',').flatMap((coding) => coding.trim() || []);
  if (codings.length > 0 && (httpVersion !== '1.1' || codings.join().toLowerCase() !== 'chunked'))
    return [untaken('request.headers', 'transfer-encoding', 'chunked coding in HTTP/1.1', 'another', true)];
  if (!/^1\.[01]$/.test(httpVersion))
    return [untaken('request', 'http-version', 'HTTP/1.1', 'another version')];
  return [];
}

/** Node reads no header and no body of a request with such a method, so nothing else is known about it. */
function inCapitals(method: string): Finding {
  return untaken('request', 'method', `the method ${method.toUpperCase()}`, method);
}
