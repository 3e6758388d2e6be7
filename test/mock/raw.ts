/** Sends bytes as they stand over a socket, and takes the answers apart. */
import { connect, type Socket } from 'node:net';

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
    const done = (closed: boolean): void => {
      const all = parse(received);
      const responses = all.filter(({ status }) => status !== 100);
      resolve({ responses, continued: responses.length < all.length, closed });
      socket.destroy();
    };
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (parse(received).filter(({ status }) => status !== 100).length >= responses) done(false);
    });
    // A server that closes while bytes are still being written resets the connection.
    socket.on('error', () => {
      done(true);
    });
    socket.on('end', () => {
      done(true);
    });
    socket.on('close', () => {
      done(true);
    });
  });
}

function parse(bytes: Buffer): RawResponse[] {
  const responses: RawResponse[] = [];
  for (let rest = bytes; rest.length > 0;) {
    const end = rest.indexOf('\r\n\r\n');
    if (end === -1) break;
    const [line = '', ...fields] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(
      fields.map((field) => {
        const [name = '', ...value] = field.split(': ');
        return [name.toLowerCase(), value.join(': ')];
      }),
    );
    const length = Number(headers['content-length'] ?? 0);
    const body = rest.subarray(end + 4, end + 4 + length);
    if (body.length < length) break;
    rest = rest.subarray(end + 4 + length);
    responses.push({ status: Number(line.split(' ')[1]), headers, body: body.toString() });
  }
  return responses;
}
