/**
 * The requests of each connection that have not been answered yet, and the end of a connection in order: what came before
 * on it is answered first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.3.2
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.6
 */
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Reply } from '../reply.ts';

export class OpenRequests {
  readonly #open = new WeakMap<Duplex, Map<ServerResponse, IncomingMessage>>();
  readonly #broken = new WeakSet<Duplex>();

  add(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const open = this.#of(socket);
    this.#open.set(socket, open.set(response, request));
    response.once('close', () => open.delete(response));
  }

  /** The request that is still being sent: the one that an error on its connection is about. */
  incomplete(socket: Duplex): IncomingMessage | undefined {
    return [...this.#of(socket).values()].find(({ complete }) => !complete);
  }

  /** Takes no more requests of a connection. */
  breakOff(socket: Duplex): void {
    this.#broken.add(socket);
  }

  isBroken(socket: Duplex): boolean {
    return this.#broken.has(socket);
  }

  /** Waits until what came before a request on its connection is answered. */
  async settled(socket: Duplex, own: ServerResponse): Promise<void> {
    const open = [...this.#of(socket).keys()];
    await Promise.all(open.slice(0, Math.max(0, open.indexOf(own))).map(closed));
  }

  /** Sends a last answer and ends the connection. */
  async end(socket: Duplex, reply: Reply): Promise<void> {
    const before = [...this.#of(socket)].filter(([, { complete }]) => complete);
    await Promise.all(before.map(([response]) => closed(response)));
    if (socket.writable) socket.end(raw(reply));
    // Read on for a moment: to close with unread bytes would reset the connection before the answer is read.
    const timer = setTimeout(() => socket.destroy(), 500);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  }

  #of(socket: Duplex): Map<ServerResponse, IncomingMessage> {
    return this.#open.get(socket) ?? new Map<ServerResponse, IncomingMessage>();
  }
}

function closed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => void response.once('close', resolve));
}

/** An answer as text, for a connection that has no response. */
export function raw({ status, headers, body }: Reply): string {
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
