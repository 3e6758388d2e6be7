/** Sends bytes as they stand over a socket, and takes the answers apart. */
import { connect, type Socket } from 'node:net';
import { readResponses } from '../abuse/mock/http.ts';

export interface RawResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface RawAnswer {
  responses: RawResponse[];
  /** Whether the server asked for the body. */
  continued: boolean;
  /** Whether the server ended the connection. */
  closed: boolean;
}

interface RawOptions {
  /** How many answers to wait for; the end of the connection where it is left out. */
  responses?: number;
  /** What to do with the socket once the bytes are written. */
  then?: (socket: Socket) => void;
}

export function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  { responses = Infinity, then }: RawOptions = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      then?.(socket);
    });
    const answers = () => readResponses(received, []).responses;
    const done = (closed: boolean): void => {
      const all = answers().map(({ status, headers, body }) => ({
        status,
        headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
        body: String(body),
      }));
      resolve({ responses: all, continued: received.includes('HTTP/1.1 100 '), closed });
      socket.destroy();
    };
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (answers().length >= responses) done(false);
    });
    // A server that closes while bytes are still being written resets the connection.
    for (const event of ['error', 'end', 'close'])
      socket.on(event, () => {
        done(true);
      });
  });
}
