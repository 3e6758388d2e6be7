/**
 * What is wrong with a request before its operation counts: too much of it, another HTTP, or an encoding that nothing here undoes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.1
 */
import type { IncomingMessage } from 'node:http';
import type { Finding } from '../contract/index.ts';
import type { Received } from './receive.ts';

/** The longest request target, in characters. */
const MAX_TARGET = 32_768;

export function transportFaults(
  { url = '', headers, httpVersion }: IncomingMessage,
  received: Received,
  maxBody: number,
): Finding[] {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (url.length > MAX_TARGET)
    return [
      fault(
        'request',
        '',
        'target-size',
        `a request target of at most ${MAX_TARGET} characters`,
        'a longer one',
      ),
    ];
  if (received.state === 'too-large')
    return [
      fault('request.body', '', 'body-size', `a request body of at most ${maxBody} bytes`, 'a longer one'),
    ];
  if (received.state === 'whole' && received.bytes.length > 0 && encoding.toLowerCase() !== 'identity')
    return [
      fault(
        'request.headers',
        '/content-encoding',
        'content-encoding',
        'a body without content encoding',
        'an encoded one',
      ),
    ];
  // Node takes these as plain chunks and as HTTP/1.1, whatever else they say that they are.
  const codings = headers['transfer-encoding']?.split(',').flatMap((coding) => coding.trim() || []) ?? [];
  if (codings.length > 0 && (httpVersion !== '1.1' || codings.join().toLowerCase() !== 'chunked'))
    return [
      fault('request.headers', '/transfer-encoding', 'transfer-encoding', 'chunked, in HTTP/1.1', 'another'),
    ];
  if (!/^1\.[01]$/.test(httpVersion))
    return [fault('request', '', 'http-version', 'HTTP/1.1', 'another version')];
  return [];
}

function fault(
  where: Finding['where'],
  pointer: string,
  rule: string,
  expected: string,
  received: string,
): Finding {
  const message = `The request cannot be taken: expected ${expected}, received ${received}.`;
  return { verdict: 'violates', where, pointer, rule, expected, received, message };
}
