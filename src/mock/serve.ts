/** Puts a responder behind node:http, and writes the log. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { worst, type ContractDocument, type Verdict } from '../contract/index.ts';
import { splitTarget } from '../wire/index.ts';
import { faultOf, OpenRequests, unknownMethod, type ClientError } from './broken-request.ts';
import { cors } from './cors.ts';
import type { LogEntry } from './log-entry.ts';
import type { Limits } from './limits.ts';
import { receiveBody, type Received } from './receive.ts';
import type { Redactor } from './redactor.ts';
import type { Reply } from './reply.ts';
import type { Outcome, Responder } from './respond.ts';
import { transportFaults } from './transport-faults.ts';

export interface ServeOptions extends Limits {
  readonly contract: ContractDocument;
  readonly responder: Responder;
  readonly redactor: Redactor;
  readonly log: (entry: LogEntry) => void;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** A server that does not listen yet. */
export function serve(options: ServeOptions): Server {
  const { contract, responder, redactor, log, handle, maxBody, requestTimeout } = options;
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

  const record = (
    started: number,
    { method = '-', url = '-' }: { method?: string | undefined; url?: string | undefined },
    rest: Pick<LogEntry, 'verdict' | 'status'> & Partial<LogEntry>,
  ): void => {
    const ms = performance.now() - started;
    const path = url === '-' ? '-' : redactor.path(splitTarget(url).path);
    log({ time: new Date(), method, path, ms, findings: [], ...rest });
  };

  const send = (response: ServerResponse, { status, headers, body }: Reply, last: boolean): void => {
    response.writeHead(status, {
      ...corsHeaders,
      ...headers,
      ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
      ...((last || !server.listening) && { connection: 'close' }),
    });
    response.end(status === 204 ? undefined : body);
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    continued: boolean,
  ): Promise<void> => {
    const started = performance.now();
    open.add(request, response);
    if (handle(request, response)) return;
    const { method = '', url = '' } = request;
    if (method === 'OPTIONS') {
      preflight(request, response);
      record(started, request, { verdict: 'ok', status: 204 });
      return;
    }
    const received: Received = continued ? await receiveBody(request, maxBody) : { state: 'too-large' };
    if (received.state === 'aborted') {
      if (!open.isBroken(request.socket))
        record(started, request, { verdict: 'unchecked', status: 'aborted' });
      return;
    }
    const message = {
      method,
      target: url,
      headers: pairs(request.rawHeaders),
      body: received.state === 'whole' ? received.bytes : '',
    };
    const { reply, verdict, findings, reason } = await attempt(() =>
      responder.respond(message, transportFaults(request, received, maxBody)),
    );
    send(response, reply, received.state === 'too-large');
    record(started, request, {
      verdict,
      status: reply.status,
      ...(reply.inside !== undefined && reply.inside !== reply.status && { inside: reply.inside }),
      findings: findings.map((finding) => redactor.finding(finding)),
      ...(reason !== undefined && { reason }),
    });
  };

  /** A fault of the mock itself is an answer too. */
  const attempt = async (respond: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await respond();
    } catch (failure) {
      const reply = responder.errors(500, 'The mock failed; its log says why.');
      return { reply, verdict: 'unchecked', findings: [], reason: (failure as Error).name };
    }
  };

  const accept = (request: IncomingMessage, response: ServerResponse, continued = true): void => {
    answer(request, response, continued).catch(() => response.destroy());
  };

  server.on('request', accept);
  server.on('checkExpectation', accept);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const fits = Number(request.headers['content-length'] ?? 0) <= maxBody;
    if (fits) response.writeContinue();
    accept(request, response, fits);
  });
  server.on('clientError', (error: ClientError, socket: Duplex) => {
    if (open.isBroken(socket)) return;
    const request = open.incomplete(socket);
    const fault = faultOf(error);
    const silent = error.rawPacket === undefined && !request && error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    if (!fault || silent) {
      socket.destroy();
      return;
    }
    void endBroken(error, socket, request, fault);
  });

  const endBroken = async (
    error: ClientError,
    socket: Duplex,
    request: IncomingMessage | undefined,
    fault: { status: number; message: string },
  ): Promise<void> => {
    const started = performance.now();
    const unknown = unknownMethod(error);
    const outcome =
      unknown && (await attempt(() => responder.respond({ ...unknown, headers: [], body: '' })));
    const reply = outcome?.reply ?? responder.errors(fault.status, fault.message);
    const verdict: Verdict = outcome ? worst(outcome.findings) : 'violates';
    record(started, request ?? {}, { verdict, status: reply.status });
    await open.end(socket, { ...reply, headers: { ...corsHeaders, ...reply.headers } });
  };
  return server;
}

function pairs(raw: readonly string[]): [string, string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return fields;
}
