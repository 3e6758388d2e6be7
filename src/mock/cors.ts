/**
 * Lets the pages of any origin use the mock.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ContractDocument } from '../contract/index.ts';

export interface Cors {
  /** The headers that every answer has. */
  readonly headers: Readonly<Record<string, string>>;
  /** Answers a preflight. */
  readonly preflight: (request: IncomingMessage, response: ServerResponse) => void;
}

export function cors({ operations }: ContractDocument): Cors {
  const methods = [...new Set(operations.map(({ method }) => method)), 'OPTIONS'].join(', ');
  const declared = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap((terms) => terms.headers.map(({ name }) => name)),
  );
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': [...new Set([...declared, 'allow', 'www-authenticate'])].join(', '),
  };
  return {
    headers,
    preflight(request, response) {
      const asked = request.headers['access-control-request-headers'];
      response.writeHead(204, {
        ...headers,
        allow: methods,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': asked ?? 'authorization, content-type, accept, prefer',
        'access-control-max-age': '600',
        // A page from the internet asks this before it may use a server on this machine.
        ...(request.headers['access-control-request-private-network'] !== undefined && {
          'access-control-allow-private-network': 'true',
        }),
      });
      response.end();
    },
  };
}
