/**
 * The status and the words for a request that is not HTTP, takes too long or has a head that is too large.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/http.html#event-clienterror
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2.2
 */
import { METHODS } from 'node:http';

export interface ClientError extends Error {
  readonly code?: string;
  /** What llhttp says about it; it quotes nothing that the client sent. */
  readonly reason?: string;
  readonly rawPacket?: Buffer;
}

/** The status and the words for an error of a connection; `undefined` where nobody is there to read them. */
export function faultOf(error: ClientError): { status: number; message: string } | undefined {
  const { code } = error;
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
  return { status: 400, message: `The request is not HTTP/1.1: ${reasonOf(error)}.` };
}

function reasonOf({ code, reason = 'it cannot be read', rawPacket }: ClientError): string {
  if (code === 'HPE_PAUSED_H2_UPGRADE') return 'it starts like HTTP/2';
  // The first byte of a TLS handshake.
  return rawPacket?.[0] === 0x16 ? 'it starts like TLS; the URL of this server starts with http://' : reason;
}

/** Method and target of a request whose method Node does not know. */
export function unknownMethod({
  code,
  rawPacket,
}: ClientError): { method: string; target: string } | undefined {
  if (code !== 'HPE_INVALID_METHOD') return undefined;
  const head = rawPacket?.subarray(0, 4096).toString('latin1') ?? '';
  const [, method, target] = /^([!#$%&'*+.^`|~\w-]{1,40}) (\S+) HTTP\/1\.[01]\r?\n/.exec(head) ?? [];
  // Where the packet starts with a good request, the bad one comes later in it.
  if (method === undefined || target === undefined || METHODS.includes(method)) return undefined;
  return { method, target };
}
