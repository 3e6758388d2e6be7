/**
 * Receives the body of a request, up to a limit.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
import type { IncomingMessage } from 'node:http';

export type Received = Uint8Array | 'too-large' | 'aborted';

/** How many bytes past the limit are still read and thrown away, so that the sender gets to read the answer. */
const LENIENCE = 8_000_000;

const EMPTY = new Uint8Array();

/** @param limit in bytes. */
export function receiveBody(request: IncomingMessage, limit: number): Promise<Received> {
  const { headers } = request;
  const stated = Number(headers['content-length'] ?? 0);
  if (stated === 0 && headers['transfer-encoding'] === undefined) return Promise.resolve(EMPTY);
  if (stated > limit + LENIENCE) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    request.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (length > limit + LENIENCE) {
        request.pause();
        resolve('too-large');
      }
    });
    request.on('end', () => {
      if (length > limit) resolve('too-large');
      else resolve(chunks.length === 1 ? (chunks[0] ?? EMPTY) : Buffer.concat(chunks));
    });
    request.on('error', () => {
      resolve('aborted');
    });
  });
}
