/**
 * Judges the content coding of a request body. The contract names none, so nobody knows whether the server decodes one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 * @see https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding
 */
import { headerValue, type RequestMessage } from '../wire/index.ts';
import { unjudged, violation, type Finding } from './finding.ts';

const REGISTERED = /^(?:aes128gcm|br|compress|dcb|dcz|deflate|exi|gzip|pack200-gzip|x-compress|x-gzip|zstd)$/;

export function judgeCoding({ headers, body }: RequestMessage): Finding[] {
  const text = headerValue(headers, 'content-encoding');
  if (text === undefined || body === undefined || body.length === 0) return [];
  const codings = text
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== 'identity');
  if (codings.length === 0) return [];
  const unknown = codings.find((coding) => !REGISTERED.test(coding));
  const terms = {
    pointer: '/content-encoding',
    rule: 'content-encoding',
    expected: 'a body without content coding',
  };
  if (unknown === undefined) {
    const received = codings.join(', ');
    const message = `The request body has the content coding ${received}, which the contract does not mention.`;
    return [unjudged('request.headers', { ...terms, received, message })];
  }
  const shown = /^[a-z0-9._-]{1,20}$/.test(unknown) ? unknown : 'another word';
  const received = unknown === '' ? 'empty' : shown;
  const message = `The request body must be without content coding, but Content-Encoding is ${received}, which is not a content coding.`;
  return [violation('request.headers', { ...terms, received, message })];
}
