/**
 * Puts a responder behind node:http.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/http.html#class-httpserver
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ContractDocument } from '../contract/index.ts';
import { faultOf, unknownMethod, type ClientError } from './broken-request.ts';
import { cors } from './cors.ts';
import type { Journal } from './journal.ts';
import type { Limits } from './limits.ts';
import { OpenRequests } from './open-requests.ts';
import { receiveBody, type Received } from './receive.ts';
import type { Reply } from './reply.ts';
import type { Responder } from './respond.ts';
import { transportFaults } from './transport-faults.ts';

export interface ServeOptions extends Limits {
  readonly contract: ContractDocument;
  readonly responder: Responder;
  readonly journal: Journal;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A server that does not listen yet. */
export function serve(options: ServeOptions): Server {
  const { contract, responder, journal, handle, maxBody, requestTimeout } = options;
  const { headers: corsHeaders, preflight } = cors(contract);
  const open = new OpenRequests();
  const server = createServer({
    // The recorded requests have no Host header.
    requireHostHeader: false,
    maxHeaderSize: 65_536,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(1000, Math.ceil(requestTimeout / 2)),
  });

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    wanted: boolean,
  ): Promise<void> => {
    const started = performance.now();
    open.add(request, response);
    if (handle(request, response)) return;
    const { method = '', url = '' } = request;
    if (method === 'OPTIONS') {
      preflight(request, response);
      journal.entry(started, request, { verdict: 'ok', status: 204 });
      return;
    }
    const received: Received = wanted ? await receiveBody(request, maxBody) : { state: 'too-large' };
    if (received.state === 'aborted') {
      // One that was broken off is in the log already.
      if (!open.isBroken(request.socket))
        journal.entry(started, request, { verdict: 'unchecked', status: 'aborted' });
      return;
    }
    const body = received.state === 'whole' ? received.bytes : '';
    const message = { method, target: url, headers: pairs(request.rawHeaders), body };
    const outcome = await responder.respond(message, transportFaults(request, received, maxBody));
    send(response, outcome.reply, received.state === 'too-large');
    journal.outcome(started, request, outcome);
  };

  const send = (response: ServerResponse, { status, headers, body }: Reply, last: boolean): void => {
    const bodiless = status === 204 || status === 304;
    response.writeHead(status, {
      ...corsHeaders,
      ...headers,
      ...(!bodiless && { 'content-length': Buffer.byteLength(body) }),
      ...((last || !server.listening) && { connection: 'close' }),
    });
    response.end(bodiless ? undefined : body);
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
    const { status, message } = fault;
    const unknown = unknownMethod(error);
    const outcome = unknown
      ? await responder.respond({ ...unknown, headers: [], body: '' })
      : ({ reply: responder.errors(status, message), verdict: 'violates', findings: [] } as const);
    journal.outcome(started, request ?? {}, outcome);
    const { reply } = outcome;
    await open.end(socket, { ...reply, headers: { ...corsHeaders, ...reply.headers } });
  };

  server.on('request', accept);
  server.on('checkExpectation', accept);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const fits = Number(request.headers['content-length'] ?? 0) <= maxBody;
    if (fits) response.writeContinue();
    accept(request, response, fits);
  });
  server.on('clientError', (error: ClientError, socket: Duplex) => {
    if (!open.isBroken(socket)) refuse(error, socket).catch(() => socket.destroy());
  });
  return server;
}

function pairs(raw: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return fields;
}
