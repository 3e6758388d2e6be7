/** Makes a server listen, and closes it without cutting off requests at once. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockError } from '../mock-error.ts';

/**
 * @returns the URL of the server.
 * @throws {MockError} where the host is empty, or the port cannot be opened.
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Node would listen on every address of the machine.
    if (host === '')
      throw new MockError('expected a host to listen on such as 127.0.0.1, received an empty one');
    const place = `port ${port} of ${host}`;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `${place}, which is in use; choose another port, or 0 for any free one`,
      EACCES: `${place}, which needs more rights; choose a port above 1023`,
      EADDRNOTAVAIL: `${place}, which is not an address of this machine; choose the host 127.0.0.1`,
      ENOTFOUND: `${place}, which is not a known host; choose the host 127.0.0.1`,
    };
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? `${place}, which cannot be opened: ${error.message}`;
      reject(new MockError(`expected a free port, received ${reason}`, { cause: error }));
    });
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

/** How many milliseconds a request under way has to finish. */
const GRACE = 2000;

/** Stops listening, ends the idle connections, and resolves when the others have ended too. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
