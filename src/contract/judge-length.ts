/**
 * Judges the Content-Length of a message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
import { contentLength, type HeaderFields } from '../wire/index.ts';
import { violation, type Finding } from './finding.ts';
import { problem } from './judge-body.ts';

export function judgeLength(side: 'request' | 'response', headers: HeaderFields): Finding[] {
  const length = contentLength(headers);
  if (length.ok) return [];
  const terms = problem('The header Content-Length', length.problem);
  return [violation(`${side}.headers`, { ...terms, pointer: '/content-length' })];
}
