/** Turns what a mock has seen into exchanges to judge and report. */
import { Buffer, isUtf8 } from 'node:buffer';
import type { Finding } from '../contract/index.ts';
import type { MockExchange } from '../mock/index.ts';
import type { Seen } from '../verify/judge-recordings.ts';
import { isPreflight } from '../verify/scope.ts';
import { headerValue, type RequestMessage } from '../wire/index.ts';
import type { Watch } from './watch.ts';

/** @param url of the mock */
export function watchMock(exchange: MockExchange, url: string, watch: Watch): void {
  const { response, findings, faults } = exchange;
  const isRefused = response !== undefined && findings.some(({ verdict }) => verdict !== 'deviates');
  const seen = seenByMock(exchange, url);
  if (seen) watch.add(seen, isRefused);
  else watch.played(faults);
}

/** Stands for a request that could not be read. */
const UNREAD: RequestMessage = { method: '-', target: '-', headers: [], body: undefined };

/**
 * @returns `undefined` for what does not use the API: a probe whether the mock runs, and an order that a fault left unread
 */
function seenByMock(exchange: MockExchange, url: string): Seen | undefined {
  const { number, time, times, request, response, findings, verdict, faults } = exchange;
  if (request ? verdict === 'ok' && isProbe(exchange, request) : findings.length === 0) return undefined;
  const asked = request ?? UNREAD;
  return {
    source: `mock:${number}`,
    file: 'mock',
    line: number,
    request: asked.target.startsWith('/') ? { ...asked, target: url + asked.target } : asked,
    response,
    isOwnAnswer: faults.length > 0 || response === undefined,
    found: request ? findings : findings.map(withoutMethod),
    live: { time, times, faults, test: request && testOf(request) },
  };
}

/** A method that HTTP does not have may be anything, even a token, and there are no headers to recognise that by. */
function withoutMethod(finding: Finding): Finding {
  const message = 'The contract has no operation with that method, so nothing judged this exchange.';
  const isKnown = finding.rule !== 'method' || finding.verdict === 'violates';
  return isKnown ? finding : { ...finding, received: 'another method', message };
}

function isProbe({ operationId }: MockExchange, request: RequestMessage): boolean {
  const { method } = request;
  return operationId === undefined && (method === 'HEAD' || (method === 'OPTIONS' && !isPreflight(request)));
}

/** The longest name of a test that is reported, in characters. */
const LONGEST = 200;

/** The name of the test that a request comes from, where the header X-Test-Name has it. */
export function testOf({ headers }: RequestMessage): string | undefined {
  const name = headerValue(headers, 'x-test-name') ?? '';
  // Node reads each byte of a header as one character. Most clients send letters beyond ASCII as UTF-8.
  const bytes = Buffer.from(name, 'latin1');
  return (isUtf8(bytes) ? bytes.toString('utf8') : name).slice(0, LONGEST) || undefined;
}
