/**
 * Lets pages of any origin use the mock, with or without cookies. The real server may not allow that.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
import type { ContractDocument } from '../contract/index.ts';
import { headerValue, type HeaderFields } from '../wire/index.ts';
import { MOCK_HEADERS } from './outcome.ts';
import type { Reply } from './reply.ts';

export function cors({ operations }: ContractDocument) {
  const methods = [...new Set(operations.map(({ method }) => method)), 'OPTIONS'].join(', ');
  const declared = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap((terms) => terms.headers.map(({ name }) => name)),
  );
  const exposed = [...new Set([...declared, 'allow', 'retry-after', 'www-authenticate', ...MOCK_HEADERS])];
  /** The headers that every answer has. */
  const headers = (request: HeaderFields): Record<string, string> => {
    const origin = headerValue(request, 'origin');
    return {
      // With credentials a browser does not accept an asterisk.
      'access-control-allow-origin': origin ?? '*',
      ...(origin !== undefined && { 'access-control-allow-credentials': 'true' }),
      'access-control-expose-headers': exposed.join(', '),
      vary: 'Origin',
    };
  };
  return {
    headers,
    /** Answers a preflight. */
    preflight(request: HeaderFields): Reply {
      const asked = headerValue(request, 'access-control-request-headers');
      // A browser asks this before a page from the internet may use a server on this machine.
      const local = headerValue(request, 'access-control-request-private-network') !== undefined;
      return {
        status: 204,
        headers: {
          allow: methods,
          'access-control-allow-methods': methods,
          'access-control-allow-headers': asked ?? 'authorization, content-type, accept, prefer',
          'access-control-max-age': '600',
          ...(local && { 'access-control-allow-private-network': 'true' }),
        },
        body: '',
      };
    },
  };
}
