/** What is found in a request that could not be read as one. */
import { violation } from '../contract/finding.ts';
import type { Finding } from '../contract/index.ts';

/** @param message says what is wrong with it */
export function brokenRequest(message: string): Finding {
  const terms = { rule: 'http', expected: 'a whole request in HTTP/1.1', received: 'another' };
  return violation('request', { ...terms, message });
}
