/**
 * The requests of each connection that have not been answered yet. A connection is ended only when the requests that came before
 * on it are answered.
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

  /** Marks a connection whose error is being answered, so that its other errors are not. */
  breakOff(socket: Duplex): void {
    this.#broken.add(socket);
  }

  isBroken(socket: Duplex): boolean {
    return this.#broken.has(socket);
  }

  /** Waits until the requests that came before this one on its connection are answered. */
  async settled(socket: Duplex, own: ServerResponse): Promise<void> {
    const open = [...this.#of(socket).keys()];
    await Promise.all(open.slice(0, Math.max(0, open.indexOf(own))).map(closed));
  }

  /** Sends a last answer and ends the connection. */
  async end(socket: Duplex, reply: Reply): Promise<void> {
    const before = [...this.#of(socket)].filter(([, { complete }]) => complete);
    await Promise.all(before.map(([response]) => closed(response)));
    if (socket.writable) socket.end(raw(reply));
    // It reads on for a moment: closing with unread bytes would reset the connection before the client reads the answer.
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
