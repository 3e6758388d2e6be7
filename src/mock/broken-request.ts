/**
 * Answers what is not HTTP, takes too long or has a head that is too large: in order, after what came before it on the same
 * connection, which then ends.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/http.html#event-clienterror
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.6
 */
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Reply } from './reply.ts';

export interface ClientError extends Error {
  readonly code?: string;
  /** What llhttp says of it; nothing that the client sent. */
  readonly reason?: string;
  readonly rawPacket?: Buffer;
}

/** The requests on each connection that have not been answered yet. */
export class OpenRequests {
  readonly #open = new WeakMap<Duplex, Map<ServerResponse, IncomingMessage>>();
  readonly #broken = new WeakSet<Duplex>();

  add(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const open = this.#open.get(socket) ?? new Map<ServerResponse, IncomingMessage>();
    this.#open.set(socket, open.set(response, request));
    response.once('close', () => open.delete(response));
  }

  /** The request that is still being sent: the one that an error on its connection is about. */
  incomplete(socket: Duplex): IncomingMessage | undefined {
    return [...(this.#open.get(socket)?.values() ?? [])].find(({ complete }) => !complete);
  }

  /** Whether the connection has been given its last answer. */
  isBroken(socket: Duplex): boolean {
    return this.#broken.has(socket);
  }

  /** Sends a last answer and ends the connection. */
  async end(socket: Duplex, reply: Reply): Promise<void> {
    this.#broken.add(socket);
    const before = [...(this.#open.get(socket)?.entries() ?? [])].filter(([, { complete }]) => complete);
    await Promise.all(
      before.map(([response]) => new Promise((resolve) => void response.once('close', resolve))),
    );
    if (socket.writable) socket.end(raw(reply));
    // Read on for a moment: to close with unread bytes would reset the connection before the answer is read.
    const timer = setTimeout(() => socket.destroy(), 500);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  }
}

/** The status and the words for an error of a connection; `undefined` where nobody is there to read them. */
export function faultOf({ code, reason }: ClientError): { status: number; message: string } | undefined {
  if (code === 'HPE_HEADER_OVERFLOW')
    return {
      status: 431,
      message: 'The head of the request is too large: expected at most 64 kB, received more.',
    };
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return { status: 413, message: 'The request has chunk extensions that are too large.' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, message: 'The request did not arrive in time.' };
  if (!code?.startsWith('HPE_') || code === 'HPE_INVALID_EOF_STATE') return undefined;
  return { status: 400, message: `The request is not HTTP/1.1: ${reason ?? 'it cannot be read'}.` };
}

/** Method and target of a request whose method Node does not know. */
export function unknownMethod({
  code,
  rawPacket,
}: ClientError): { method: string; target: string } | undefined {
  if (code !== 'HPE_INVALID_METHOD') return undefined;
  const head = rawPacket?.subarray(0, 4096).toString('latin1') ?? '';
  const [, method, target] = /^([!#$%&'*+.^`|~\w-]{1,40}) (\S+) HTTP\/1\.[01]\r?\n/.exec(head) ?? [];
  return method === undefined || target === undefined ? undefined : { method, target };
}

function raw({ status, headers, body }: Reply): string {
  const fields = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...fields.map((field) => field.join(': ')),
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
