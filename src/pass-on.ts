/** Passes requests for one path on to another server on this machine, for the `handle` of a mock: `npm start` serves its docs so. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';

/**
 * @param path without a slash at its end
 * @param port of the other server, as soon as it listens; rejects if it never will
 */
export function passOn(
  path: string,
  port: Promise<number>,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  // Each request reports the error itself.
  port.catch(() => undefined);
  return ({ method, url = '', headers }, response) => {
    const [asked] = url.split('?');
    if ((method !== 'GET' && method !== 'HEAD') || (asked !== path && !url.startsWith(`${path}/`)))
      return false;
    const fail = (error: Error): void => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { 'content-type': 'text/plain' }).end(`${error.message}\n`);
    };
    port.then((where) => {
      const passed = ask({ host: '127.0.0.1', port: where, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, response, () => undefined);
      });
      passed.on('error', fail).end();
    }, fail);
    return true;
  };
}
