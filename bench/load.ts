/**
 * A client that asks one thing over and over: connections that are kept open, each of which sends the next request when the last
 * one is answered. Runs as a process of its own, so that it takes no time from the server.
 *
 *     node bench/load.ts '{"url":…, "body":…, "token": true, "status": 200, "seconds": 1, "connections": 8}'
 */
import { connect } from 'node:net';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly token: boolean;
  /** What every answer must have; another one is a fault of the bench. */
  readonly status: number;
  readonly seconds: number;
  readonly connections: number;
}

export interface Answered {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds from a request to the end of its answer, at the median. */
  readonly median: number;
}

export async function ask({ url, body, token, status, seconds, connections }: Load): Promise<Answered> {
  const { hostname, port, pathname } = new URL(url);
  const request = [
    `POST ${pathname} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    ...(token ? ['Authorization: Bearer made-up-access-token'] : []),
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
  const took: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      let received = '';
      let sent = 0;
      const send = () => {
        sent = performance.now();
        socket.write(request);
      };
      socket.setEncoding('latin1').on('error', reject);
      socket.on('connect', send);
      socket.on('data', (chunk: string) => {
        received += chunk;
        const head = received.indexOf('\r\n\r\n');
        if (head === -1) return;
        const length = /\r\ncontent-length: *(\d+)/i.exec(received.slice(0, head + 2))?.[1];
        if (length === undefined) {
          reject(new Error(`expected a Content-Length, received ${received.slice(0, 200)}`));
          return;
        }
        if (received.length < head + 4 + Number(length)) return;
        if (!received.startsWith(`HTTP/1.1 ${status}`)) {
          reject(new Error(`expected status ${status}, received ${received.slice(0, 400)}`));
          return;
        }
        received = '';
        took.push(performance.now() - sent);
        if (performance.now() < end) send();
        else {
          socket.end();
          resolve();
        }
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  const rate = (took.length / (performance.now() - started)) * 1000;
  return { rate, median: took.sort((one, other) => one - other)[took.length >> 1] ?? NaN };
}

if (import.meta.main) {
  const load = JSON.parse(process.argv[2] ?? '') as Load;
  process.stdout.write(`${JSON.stringify(await ask(load))}\n`);
}
